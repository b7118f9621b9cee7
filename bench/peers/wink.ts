import bayes from "wink-naive-bayes-text-classifier";
import { topicOf } from "../../src/language/model.ts";
import { type System, wordsOf } from "./system.ts";

const wink: System = {
  train(lessons) {
    const classifier = bayes();
    // As its manual advises for short texts.
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { text, label } of lessons) classifier.learn(wordsOf(text), topicOf(label));
    classifier.consolidate();
    return {
      ask: (text) => ({ topics: classifier.computeOdds(wordsOf(text)).map(([id, score]) => ({ id, score })) }),
      bytes: () => Buffer.byteLength(classifier.exportJSON()),
    };
  },
};
export default wink;
