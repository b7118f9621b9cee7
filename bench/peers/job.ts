import type { Stemmed } from "../../src/language/stem.ts";
import type { Lesson } from "../../src/language/train.ts";

export const systems = ["ours", "nlpjs", "natural-bayes", "natural-logistic", "wink", "minisearch"] as const;
export type SystemName = (typeof systems)[number];

/** Train once, then ask. */
export type ScoreJob = {
  readonly kind: "score";
  readonly system: SystemName;
  readonly language: Stemmed;
  readonly lessons: readonly Lesson[];
  readonly test: readonly Lesson[];
  readonly outside: readonly string[];
  /** The same questions typed in another way, by its name. */
  readonly typed: Readonly<Record<string, readonly Lesson[]>>;
};

/** Train once with all, then once for each topic in turn with few of its examples. */
export type SmallJob = {
  readonly kind: "small";
  readonly system: SystemName;
  readonly language: Stemmed;
  readonly lessons: readonly Lesson[];
  readonly test: readonly Lesson[];
  readonly turns: readonly string[];
  readonly left: number;
};
export type Job = ScoreJob | SmallJob;

export type Score = {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly top3: number;
  readonly ece: number | null;
  readonly outside: { readonly auroc: number; readonly recallAt5: number } | null;
  readonly typed: Readonly<Record<string, number>>;
  readonly trainMs: number;
  readonly p50Us: number;
  readonly p99Us: number;
  readonly memoryBytes: number;
  readonly modelBytes: number;
};

/** What became of one topic with few examples: its own questions, and what it cost those of the others. */
export type Turn = { readonly topic: string; readonly recall: number; readonly top3: number; readonly loss: number };

export type Word =
  | { readonly kind: "trained" }
  | { readonly kind: "score"; readonly score: Score }
  | { readonly kind: "turn"; readonly turn: Turn }
  | { readonly kind: "end" };
