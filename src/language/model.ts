import type { Shape } from "./shape.ts";
import type { Stemmed } from "./stem.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The label of sentences that fit no topic: a signal against the topics, never an answer itself. */
export const background = "uden-for";

/** A topic's variants are learnt apart (`andet-kommunalt/affald`) and reported as the topic. */
export function topicOf(label: string): string {
  const slash = label.indexOf("/");
  return slash === -1 ? label : label.slice(0, slash);
}

/**
 * The vectors of all examples, turned around: for each label its features, and for each of those the examples that have it.
 * The outside score looks up the nearest example of one label, and most features of a text stand in few of them.
 */
export type Memory = {
  /** The first feature of each label, and one number more: the end. Within a label they ascend. */
  readonly first: Int32Array;
  readonly ids: Int32Array;
  /** The first entry of each of those features, and one number more. */
  readonly offsets: Int32Array;
  /** The example's place within its label. */
  readonly examples: Uint16Array;
  /** Values as parts of the example's largest one. */
  readonly values: Uint8Array;
  /** The first example of each label, and one number more. */
  readonly firstExample: Int32Array;
  readonly scales: Float32Array;
  /** Length of each label's centroid. */
  readonly lengths: Float32Array;
};

/** What cross-validation found out about the model; the values before it are rough and say so by `measured: false`. */
export type Calibration = {
  readonly measured: boolean;
  readonly temperature: number;
  readonly shape: Shape;
  /** Mean top logit over training: the outside score is relative to it. */
  readonly meanTop: number;
  /** A text that scores below this fits no topic. */
  readonly outside: number;
};

export type Model = {
  readonly labels: readonly string[];
  /** Whose stems it was learnt with. */
  readonly language: Stemmed;
  readonly vocabulary: Vocabulary;
  /** One small number a feature and label, times the feature's scale. */
  readonly matrix: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  readonly memory: Memory;
  /** Words of the content that may stand as parts of a compound. */
  readonly parts: ReadonlySet<string>;
  readonly calibration: Calibration;
};
