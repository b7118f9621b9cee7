import { calibratedTopics, classifierOf } from "./classify.ts";
import { topicOf } from "./model.ts";
import { seeded } from "./seeded.ts";
import type { Stemmed } from "./stem.ts";
import { tokenise } from "./tokens.ts";
import { type Lesson, train } from "./train.ts";

/** One lesson as a model sees it that has never met its voice. */
export type Outcome = {
  /** Which lesson, by its place in the list. */
  readonly lesson: number;
  readonly topic: string;
  /** Topics, best first, with their logits: the best variant speaks for its topic. */
  readonly ranked: readonly { readonly id: string; readonly logit: number }[];
  readonly inside: number;
};

/** How many parts the voices are divided into. */
export const folds = 5;

/**
 * Who is left out together: a whole voice where voices are known, since single sentences of a voice resemble each other
 * and would flatter the model. The largest voices first, each to the smallest fold.
 */
export function foldsByVoice(voices: readonly string[]): Int32Array {
  const sizes = new Map<string, number>();
  for (const voice of voices) sizes.set(voice, (sizes.get(voice) ?? 0) + 1);
  const load = new Float64Array(folds);
  const home = new Map<string, number>();
  for (const [voice, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = load.indexOf(Math.min(...load));
    home.set(voice, fold);
    load[fold] = (load[fold] as number) + size;
  }
  return Int32Array.from(voices, (voice) => home.get(voice) as number);
}

/** For lessons without voices: every label spread evenly over the folds, in a seeded order. */
export function foldsByChance(lessons: readonly Lesson[], parts: number): Int32Array {
  const random = seeded(11);
  const next = new Map<string, number>();
  const order = lessons.map((_, at) => ({ at, draw: random() })).sort((a, b) => a.draw - b.draw);
  const result = new Int32Array(lessons.length);
  for (const { at } of order) {
    const label = (lessons[at] as Lesson).label;
    const turn = next.get(label) ?? Math.floor(random() * parts);
    result[at] = turn % parts;
    next.set(label, turn + 1);
  }
  return result;
}

/** Leaves each fold out in turn and asks about it: what the model makes of people it has not met. */
export function* crossValidate(
  lessons: readonly Lesson[],
  fold: Int32Array,
  language: Stemmed = "da",
): Generator<number, Outcome[]> {
  const outcomes: Outcome[] = [];
  const last = fold.reduce((most, each) => Math.max(most, each), 0);
  for (let out = 0; out <= last; out++) {
    const rest = lessons.filter((_, at) => fold[at] !== out);
    if (rest.length === 0 || rest.length === lessons.length) continue;
    const classifier = classifierOf(train(rest, language));
    for (let at = 0; at < lessons.length; at++) {
      if (fold[at] !== out) continue;
      const { text, label } = lessons[at] as Lesson;
      const { topics, inside } = classifier.rank(tokenise(text));
      outcomes.push({ lesson: at, topic: topicOf(label), ranked: topics.slice(0, calibratedTopics), inside });
    }
    yield out + 1;
  }
  return outcomes;
}
