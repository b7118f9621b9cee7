import fc from "fast-check";
import { expect, it } from "vitest";
import { queryWords, searchWords, stem } from "../../src/domain/search-words.ts";

const stems = (text: string) => searchWords(text).map(stem);

// biome-ignore format: a table
it.each([
  ["Foreningernes lokaler",   "forening lokal"],
  ["ÅBEN aaben Aben",         "aben"],
  ["blåbærgrød på Møn",       "blabargrod mon"],
  ["og det er som på",        ""],
  ["kl. 19-21, 25 børn",      "kl 19 21 25 born"],
  ["é è ê café",              "e caf"],
  ["😀 — … §",                ""],
])("%j is found by %j", (text, expected) => {
  expect([...new Set(stems(text))].join(" ")).toBe(expected);
});

it("meets the three spellings of æ, ø and å", () => {
  for (const [one, other, third] of [
    ["børneår", "boerneaar", "bornear"],
    ["ærø", "aeroe", "aro"],
  ] as const)
    expect([stems(one), stems(other)]).toEqual([stems(third), stems(third)]);
});

const sign = fc.constantFrom(..."23456789ABCDEFGHJKMNPQRSTUVWXYZ");
const aReference = fc.array(sign, { minLength: 6, maxLength: 6 }).map((signs) => `NI-${signs.join("")}`);

it("means one reference by a reference", () => {
  fc.assert(
    fc.property(aReference, aReference, (one, other) => {
      const finds = (asked: string, text: string) =>
        queryWords(asked).every((word) => stems(text).some((stem_) => stem_.startsWith(stem(word))));
      expect(finds(one, `Se ${one}.`)).toBe(true);
      expect(finds(one.toLowerCase(), one)).toBe(true);
      expect(finds(one.slice(3), one)).toBe(true);
      expect(finds(one, other)).toBe(one === other);
    }),
  );
});

it("never makes a query of anything but letters and digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const word of [...searchWords(text), ...queryWords(text)]) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

it("keeps within bounds what nobody would search", () => {
  expect(searchWords(Array.from({ length: 20_000 }, (_, at) => `ord${at}`).join(" "))).toHaveLength(10_000);
  expect(searchWords("x".repeat(61))).toEqual([]);
});
