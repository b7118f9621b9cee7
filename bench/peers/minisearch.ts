import MiniSearch from "minisearch";
import { topicOf } from "../../src/language/model.ts";
import { byScore, jsonBytes, type System, wordsOf } from "./system.ts";

const neighbours = 5;

/** Search as a classifier: the nearest examples vote, each with its score. */
const minisearch: System = {
  train(lessons) {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], tokenize: wordsOf });
    index.addAll(lessons.map(({ text }, id) => ({ id, text })));
    return {
      ask(text) {
        const votes = new Map<string, number>();
        for (const { id, score } of index.search(text, { fuzzy: 0.2 }).slice(0, neighbours)) {
          const topic = topicOf(lessons[id]?.label ?? "");
          votes.set(topic, (votes.get(topic) ?? 0) + score);
        }
        return { topics: byScore([...votes].map(([id, score]) => ({ id, score }))) };
      },
      bytes: () => jsonBytes(index),
    };
  },
};
export default minisearch;
