import type { Content } from "../domain/content.ts";
import { folds, foldsByVoice } from "../language/cross-validate.ts";
import type { Lesson } from "../language/train.ts";
import { type Example, examplesOf, labelOf } from "./examples.ts";

/** What the engine learns from, and who is left out together when it is measured. */
export type Lessons = {
  readonly lessons: readonly Lesson[];
  readonly fold: Int32Array;
  readonly examples: readonly Example[];
};

/** Voices in which several people are mixed without a mark: they are left out by blocks of lines within a topic. */
const mixed = new Set(["english", "german"]);

export function lessonsOf(content: Pick<Content, "topics" | "background">): Lessons {
  const examples = examplesOf(content);
  const sizes = new Map<string, number>();
  for (const example of examples) {
    const key = blockOf(example);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const voices = examples.map((example) => {
    if (!mixed.has(example.voice)) return example.voice;
    const block = Math.floor((folds * example.at) / (sizes.get(blockOf(example)) ?? 1));
    return `${example.voice}-${block}`;
  });
  return {
    lessons: examples.map((example) => ({ text: example.text, label: labelOf(example) })),
    fold: foldsByVoice(voices),
    examples,
  };
}

const blockOf = (example: Example) => `${example.voice} ${labelOf(example)}`;
