import { isDay, isFilled, type LocalFact } from "../domain/local-fact.ts";
import { type Locale, wordingOf } from "../domain/phrase.ts";
import { dayInWords } from "./dates.ts";

export type Facts = ReadonlyMap<string, LocalFact>;

const placeholder = /\{\{([a-z0-9-]+)\}\}/g;
// " (oplyst {checked})" goes as a whole when nobody has written the day.
const dated = / \([^()]*\{checked\}[^()]*\)/g;

/** The names of the local facts that a text asks for. */
export function factsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(placeholder)].map(([, name]) => name ?? "");
}

export function withoutFacts(markdown: string): string {
  return markdown.replace(placeholder, " ");
}

/** Puts each local fact's sentence where its name stands. A name that nobody knows says nothing: the check refuses it. */
export function fill(markdown: string, locale: Locale, facts: Facts, today: string): string {
  return markdown
    .replace(placeholder, (_, name: string) => {
      const fact = facts.get(name);
      return fact === undefined ? "" : sentenceOf(fact, locale, today);
    })
    .replace(/ {2,}/g, " ");
}

/** The sentence with the value and its date, or the honest one while the value is missing or past its last day. */
function sentenceOf(fact: LocalFact, locale: Locale, today: string): string {
  if (fact.value === null || !isFilled(fact, today)) return wordingOf(fact.empty, locale);
  const { checked } = fact;
  const wording = wordingOf(fact.filled, locale);
  const sentence =
    checked === null ? wording.replace(dated, "") : wording.replaceAll("{checked}", dayInWords(checked, locale));
  // A function, because a value may hold "$&".
  const value = writtenValue(fact, fact.value, locale);
  return sentence.replaceAll("{value}", () => value);
}

function writtenValue(fact: LocalFact, value: string, locale: Locale): string {
  if (fact.type === "link") return addressOf(value);
  if (fact.type === "date" && isDay(value)) return dayInWords(value, locale);
  return literally(value);
}

/** Nothing in an address may end the link early. */
function addressOf(value: string): string {
  return value.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

/** What an editor has typed into a field is no Markdown: it reads as it was typed. */
export function literally(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~&-]/g, "\\$&")
    .replace(/^(\d+)\./, "$1\\.");
}
