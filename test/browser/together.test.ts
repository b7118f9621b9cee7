import { expect, test } from "vitest";
import { together, withCalls } from "../../src/browser/widget/together.ts";

// biome-ignore format: a table
test.each([
  ["hvordan søger vi § 18?",                 "hvordan søger vi §~18?"],
  ["onsdag den 2. december kl. 19-22",       "onsdag den 2.~december kl.~19-22"],
  ["on Friday 27 November",                  "on Friday 27~November"],
  ["Ring på 00 00 10 40 i dag",              "Ring på 00~00~10~40 i dag"],
  ["Det koster 200 kr. eller 5 %",           "Det koster 200~kr. eller 5~%"],
  ["Vi er 25 i hallen, hold 2 og 3",         "Vi er 25 i hallen, hold 2 og 3"],
  ["12 34 56 78 90",                         "12 34 56 78 90"],
] as const)("%s", (text, shown) => {
  expect(together(text)).toBe(shown.replaceAll("~", "\u00a0"));
});

// biome-ignore format: a table
test.each([
  ["Nummeret er 00 00 10 40 (oplyst).", ["tel:00001040"]],
  ["Så ring 112. Ellers ring 114.",     ["tel:112", "tel:114"]],
  ["Call 112 now.",                     ["tel:112"]],
  ["Vi er 112 i klubben, § 114",        []],
  ["12 34 56 78 90",                    []],
] as const)("%s", (text, calls) => {
  const pieces = withCalls(text);
  expect(pieces.flatMap(({ call }) => call ?? [])).toEqual(calls);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});
