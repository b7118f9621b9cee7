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

/** The sentence a fact puts into a text; a fact without a value with one that is plainly an example. */
export function phraseOf(fact: LocalFact, how: "filled" | "empty", locale: Language): string {
  const phrase = fact[how][locale] ?? fact[how].en;
  return phrase
    .replaceAll("{value}", fact.value ?? samples[fact.type] ?? "…")
    .replaceAll("{checked}", fact.checked ?? "…");
}

/** A text as it reads with all its facts filled in, or with none. */
export function withFacts(text: string, facts: readonly FactUsed[], how: "filled" | "empty", locale: Language): string {
  return facts.reduce(
    (result, { name, fact }) =>
      fact === null ? result : result.replaceAll(`{{${name}}}`, () => phraseOf(fact, how, locale)),
    text,
  );
}
