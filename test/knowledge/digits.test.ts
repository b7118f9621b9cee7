import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Article } from "../../src/domain/article.ts";
import type { LocalFact } from "../../src/domain/local-fact.ts";
import { locales } from "../../src/domain/phrase.ts";
import { withoutFacts } from "../../src/knowledge/fill.ts";
import { articles, facts, yaml } from "./shipped.ts";

const Reasons = z.record(
  z.string(),
  z.array(z.strictObject({ text: z.array(z.string()).min(1), why: z.string().min(10) })),
);
const listed = z.strictObject({ articles: Reasons, facts: Reasons }).parse(yaml("test/knowledge/digits.yaml"));

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** All that an article says, but for what its local facts will say. */
function wordsOf(article: Article): string {
  const texts = locales.flatMap((locale) => {
    const body = article.bodies[locale];
    return [article.title[locale], body?.text, ...(body?.parts ?? []).flatMap(({ heading, text }) => [heading, text])];
  });
  const steps = /^\d+\. /gm;
  return plain(withoutFacts(texts.filter((text) => text !== undefined).join("\n"))).replace(steps, "");
}

function wordingsOf({ type, value, filled, empty }: LocalFact): string {
  // An address is followed, not read.
  const shown = type === "link" ? null : value;
  const texts = [shown, ...locales.flatMap((locale) => [filled[locale], empty[locale]])];
  return plain(texts.filter((text) => text !== null && text !== undefined).join("\n"));
}

/** The numbers that no listed text covers. */
function unexplained(words: string, texts: readonly string[]): string[] {
  const covered = texts.reduce(
    (rest, text) => rest.replaceAll(plain(text), (found) => found.replace(/\d/g, "·")),
    words,
  );
  return [...covered.matchAll(/.{0,20}\d.{0,20}/g)].map(([found]) => found);
}

const sources = [
  {
    what: "articles",
    list: listed.articles,
    words: new Map(articles.map((article) => [article.id, wordsOf(article)])),
  },
  { what: "facts", list: listed.facts, words: new Map([...facts].map(([name, fact]) => [name, wordingsOf(fact)])) },
];

describe.each(sources)("numbers in $what", ({ list, words }) => {
  test("each has its reason", () => {
    const stray = [...words].flatMap(([id, text]) =>
      unexplained(
        text,
        // Longer texts first: "§ 18 a" before "§ 18".
        (list[id] ?? []).flatMap((entry) => entry.text).sort((a, b) => b.length - a.length),
      ).map((found) => `${id}: ${found}`),
    );
    expect(stray).toEqual([]);
  });

  test("each reason still has its number", () => {
    const gone = Object.entries(list).flatMap(([id, entries]) =>
      entries
        .flatMap(({ text }) => text)
        .filter((text) => !words.get(id)?.includes(plain(text)))
        .map((text) => `${id}: ${text}`),
    );
    expect(gone).toEqual([]);
  });
});

test("there are numbers to look at", () => {
  expect(Object.keys(listed.articles).length).toBeGreaterThan(20);
  expect(articles.length).toBeGreaterThan(100);
});
