import type { LocalFact } from "../../../domain/local-fact.ts";
import type { Language } from "./article-text.ts";
import type { FactUsed } from "./use-facts.ts";

const samples: Readonly<Record<LocalFact["type"], string>> = {
  date: "1. oktober 2027",
  amount: "1.000 kr.",
  phone: "00 00 00 00",
  link: "https://eksempel.example.org",
  text: "…",
};

// " (oplyst {checked})" goes as a whole when nobody has written the day, as in the chat.
const dated = / \([^()]*\{checked\}[^()]*\)/g;
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

function spoken(text: string, locale: Language): string {
  if (!isDay(text)) return text;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(text));
}

/** The sentence a fact puts into a text; a fact without a value with one that is plainly an example. */
export function phraseOf(fact: LocalFact, how: "filled" | "empty", locale: Language): string {
  const phrase = fact[how][locale] ?? fact[how].en;
  return (fact.checked === null ? phrase.replace(dated, "") : phrase)
    .replaceAll("{value}", () => spoken(fact.value ?? samples[fact.type] ?? "…", locale))
    .replaceAll("{checked}", () => spoken(fact.checked ?? "", locale));
}

/** Without the addresses behind its links: for reading, not for the text of an article. */
export const readOut = (phrase: string): string => phrase.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");

/** A text as it reads with all its facts filled in, or with none. */
export function withFacts(text: string, facts: readonly FactUsed[], how: "filled" | "empty", locale: Language): string {
  return facts.reduce(
    (result, { name, fact }) =>
      fact === null ? result : result.replaceAll(`{{${name}}}`, () => phraseOf(fact, how, locale)),
    text,
  );
}
