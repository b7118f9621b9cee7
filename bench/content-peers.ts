import { lessonsOf } from "../src/content/lessons.ts";
import { load } from "../src/content/load.ts";
import { background, topicOf } from "../src/language/model.ts";
import { contentDir } from "../src/settings.ts";
import * as exam from "./exam.ts";
import type { BenchOptions } from "./part.ts";
import type { SystemName } from "./peers/job.ts";
import { scoreOf } from "./peers/run.ts";

/** Topic right in each part of the exam, or why there is no figure. */
export type PeerOnContent = { readonly system: SystemName; readonly styles: Readonly<Record<string, number>> | string };

const beside: readonly SystemName[] = ["ours", "nlpjs", "natural-bayes", "natural-logistic"];

/** Classifiers alone (no rules), all trained on the shipped examples and asked the same exam. */
export async function peersOnContent({ limit, note }: BenchOptions): Promise<PeerOnContent[]> {
  const lessons = lessonsOf(await load(contentDir())).lessons.filter(({ label }) => topicOf(label) !== background);
  const typed = Object.fromEntries(
    exam.styles.map((style) => [style, exam.questionsOf(style).map(({ text, topic }) => ({ text, label: topic }))]),
  );
  const found: PeerOnContent[] = [];
  for (const system of beside) {
    note(`${system} learns ${lessons.length} sentences (at most ${limit} s) …`);
    const { everyday: test = [] } = typed;
    const score = await scoreOf({ kind: "score", system, language: "da", lessons, test, outside: [], typed }, limit);
    found.push({ system, styles: "missing" in score ? score.missing : score.typed });
  }
  return found;
}
