import type { Content } from "../domain/content.ts";
import { type Locale, locales } from "../domain/phrase.ts";
import type { Examples } from "../domain/topic.ts";

/** A sentence something is learnt from, and where it stands. */
export type Example = {
  readonly text: string;
  /** Null: it fits no topic. */
  readonly topic: string | null;
  readonly variant: string | null;
  readonly locale: Locale;
  readonly voice: string;
  /** Its place among the voice's sentences. */
  readonly at: number;
};

/** What the sentence is learnt as: `lokaler-booke`, `andet-kommunalt/affald`, `uden-for`. */
export function labelOf({ topic, variant }: Pick<Example, "topic" | "variant">): string {
  if (topic === null) return "uden-for";
  return variant === null ? topic : `${topic}/${variant}`;
}

/** All sentences, in the order of the files. The same content gives the same order, and so the same model. */
export function examplesOf(content: Pick<Content, "topics" | "background">): readonly Example[] {
  const all: Example[] = [];
  const add = (examples: Examples | undefined, topic: string | null, variant: string | null): void => {
    for (const locale of locales)
      for (const [voice, texts] of Object.entries(examples?.[locale] ?? {}))
        for (const [at, text] of texts.entries()) all.push({ text, topic, variant, locale, voice, at });
  };
  for (const topic of content.topics.values()) {
    add(topic.examples, topic.id, null);
    for (const [variant, { examples }] of Object.entries(topic.variants ?? {})) add(examples, topic.id, variant);
  }
  add(content.background, null, null);
  return all;
}
