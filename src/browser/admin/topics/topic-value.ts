import type { ItemPage } from "../../../domain/admin-pages.ts";
import { halfTopicIn } from "../../../domain/half-entry.ts";
import type { Examples, Need, TopicEntry } from "../../../domain/topic.ts";
import { shownOf } from "../edit/sides.ts";

const empty: TopicEntry = {
  id: "",
  title: { da: "", en: "" },
  description: "",
  department: null,
  outcome: "answer",
  sensitive: false,
  related: [],
};

export function topicIn(page: ItemPage | null): TopicEntry {
  // In a draft anything may still be missing; what is wrong the server says.
  return { ...empty, ...halfTopicIn(shownOf(page)?.value) };
}

/** A value with a field, or without it when there is nothing to say. */
export function withOrWithout<Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
  field: Value[Key] | undefined,
): Value {
  const { [key]: _, ...rest } = value;
  // The rest of a value without an optional field is such a value.
  return (field === undefined ? rest : { ...value, [key]: field }) as Value;
}

export type Place = { readonly locale: string; readonly voice: string };
type ByLanguage = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const languagesOf = (examples: Examples | undefined): ByLanguage => (examples ?? {}) as ByLanguage;

/** The sentences of one voice changed; a voice or a language without sentences goes. */
export function withVoice(
  examples: Examples | undefined,
  { locale, voice }: Place,
  change: (sentences: readonly string[]) => readonly string[],
): Examples | undefined {
  const all = languagesOf(examples);
  const sentences = change(all[locale]?.[voice] ?? []);
  const { [voice]: _, ...others } = all[locale] ?? {};
  const voices = sentences.length === 0 ? others : { ...all[locale], [voice]: sentences };
  const { [locale]: __, ...rest } = all;
  const next = Object.keys(voices).length === 0 ? rest : { ...all, [locale]: voices };
  return Object.keys(next).length === 0 ? undefined : (next as Examples);
}

const plain = (sentence: string) =>
  sentence
    .toLocaleLowerCase("da")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export type Pasted = {
  readonly fresh: readonly string[];
  readonly known: readonly string[];
  readonly short: readonly string[];
};

/** What of a pasted text is new: a sentence a line; bullets and quotes around it go. */
export function pasted(text: string, examples: Examples | undefined): Pasted {
  const there = new Set(
    Object.values(languagesOf(examples)).flatMap((voices) => Object.values(voices).flat().map(plain)),
  );
  const found: { fresh: string[]; known: string[]; short: string[] } = { fresh: [], known: [], short: [] };
  for (const line of text.split(/\r?\n/)) {
    const sentence = line
      .trim()
      .replace(/^[-*•]\s+/, "")
      .replace(/^["»“](.*)["«”],?$/, "$1")
      .trim();
    if (sentence === "") continue;
    const key = plain(sentence);
    if (key.length < 3) found.short.push(sentence);
    else if (there.has(key)) found.known.push(sentence);
    else found.fresh.push(sentence);
    there.add(key);
  }
  return found;
}

/** A new detail with a name no other has. */
export function newNeed(needs: readonly Need[]): Need {
  let number = needs.length + 1;
  while (needs.some(({ id }) => id === `oplysning-${number}`)) number++;
  return { id: `oplysning-${number}`, title: { da: "", en: "" }, question: { da: "", en: "" }, kind: "text" };
}
