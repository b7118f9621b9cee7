import type { Stemmed } from "../../src/language/stem.ts";
import type { Lesson } from "../../src/language/train.ts";

/** What a system says of one question: topics, best first. */
export type Said = {
  readonly topics: readonly { readonly id: string; readonly score: number }[];
  /** How much the question fits any topic at all; without it the best topic's own score is taken. */
  readonly inside?: number;
};

export type Trained = {
  ask(text: string): Said | Promise<Said>;
  /** Size of the model as it would be stored. */
  bytes(): number;
  /** What is found out once after training and is no part of its time. */
  calibrate?(): void;
  /** The scores are probabilities: whether they come true can be measured. */
  readonly calibrated?: boolean;
};

/** One way to learn topics from sentences. Variants of a topic are for those that know them; the others learn the topic. */
export type System = { train(lessons: readonly Lesson[], language: Stemmed): Trained | Promise<Trained> };

/** The words of a text for peers that bring no Danish tokeniser: lower case, stop words kept, since they are the question. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

export const byScore = (topics: { id: string; score: number }[]) => topics.sort((a, b) => b.score - a.score);
