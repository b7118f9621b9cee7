import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { localeOf } from "../../src/language/locale.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { sentences, withoutEvidence } from "./locale-sentences.ts";

const exam: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(join(import.meta.dirname, "../questions/language.yaml"), "utf8"),
);

const read = (text: string) => localeOf(tokenise(text), text);

/** The share read rightly, and the sentences that were not. */
function measure(languages: Readonly<Record<string, readonly string[]>>) {
  const all = Object.entries(languages).flatMap(([code, texts]) => texts.map((text) => ({ code, text })));
  const wrong = all
    .map((each) => ({ ...each, got: read(each.text).locale }))
    .filter(({ code, got }) => code !== got)
    .map(({ code, got, text }) => `${code} read as ${got}: ${text}`);
  return { share: 1 - wrong.length / all.length, wrong, size: all.length };
}

// biome-ignore format: a table
test.each([
  // the grammar words decide, whatever the nouns
  ["how do I get a børneattest", "en"],
  ["vi har et event og vil have en deal på hallen", "da"],
  ["wie bekomme ich eine børneattest von der kommune", "de"],
  ["أريد أن أساعد كبار السن في kommune", "ar"],
  // the spellings of Danish
  ["hvor faar man hjaelp til at soege", "da"],
  ["hvor far man hjalp til at soge", "da"],
  // its neighbours
  ["hvor får man hjelp til å søke", "no"],
  ["korleis får vi hjelp til å søkje", "no"],
  ["var får man hjälp att söka", "sv"],
] as const)("%s → %s", (text, locale) => {
  expect(read(text).locale).toBe(locale);
});

test.each(withoutEvidence)("without evidence it is Danish, and not sure: '%s'", (text) => {
  expect(read(text)).toEqual({ locale: "da", sure: 0 });
});

test("a whole sentence is surer than a word that several languages share", () => {
  expect(read("my mother would like somebody to visit her").sure).toBeGreaterThan(0.95);
  expect(read("hallo").sure).toBeLessThan(0.5);
});

test("a long message is read to its language at once", () => {
  const { locale } = read("Vi er en lille forening, som gerne vil låne en sal. ".repeat(500));
  expect(locale).toBe("da");
});

describe("measured", () => {
  test("on sentences of every language", () => {
    const { share, wrong, size } = measure(sentences);
    expect(size).toBeGreaterThan(250);
    expect(share, wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
  });

  // The floor may only rise.
  test("on the exam: 98.4 % when written", () => {
    const { share, size } = measure(exam);
    expect(size).toBeGreaterThan(300);
    expect(share).toBeGreaterThanOrEqual(0.984);
  });

  test("on the Danish of the exam: all of it when written", () => {
    expect(measure({ da: exam.da ?? [] }).share).toBe(1);
  });
});
