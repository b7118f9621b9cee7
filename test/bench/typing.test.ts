import { expect, test } from "vitest";
import { waysOfTyping } from "../../bench/typing.ts";

const typed = (way: string, text: string) => waysOfTyping()[way]?.(text);

// biome-ignore format: a table
test.each([
  ["as written",     "Må vi låne Ågårdshallen?", "Må vi låne Ågårdshallen?"],
  ["lower case",     "Må vi låne Ågårdshallen?", "må vi låne ågårdshallen?"],
  ["no punctuation", "Må vi, låne hallen (nr. 2)?", "Må vi låne hallen nr 2"],
  ["ae oe aa",       "Må vi søge Ærø?",          "Maa vi soege Aeroe?"],
  ["a o a",          "Må vi søge Ærø?",          "Ma vi soge Aro?"],
  ["one typo",       "må vi nu?",                "må vi nu?"], // no word is long enough
] as const)("%s: %s → %s", (way, text, expected) => {
  expect(typed(way, text)).toBe(expected);
});

test("a typo is one slip in one longer word, the same one every time", () => {
  const texts = Array.from({ length: 200 }, (_, at) => `må vi låne hallen nummer ${at}`);
  const slips = () => {
    const type = waysOfTyping()["one typo"] as (text: string) => string;
    return texts.map(type);
  };
  const once = slips();
  expect(slips()).toEqual(once);
  for (const [at, text] of once.entries()) {
    const [before, after] = [texts[at]?.split(" ") ?? [], text.split(" ")];
    expect(after).toHaveLength(before.length);
    const changed = before.flatMap((word, place) => (word === after[place] ? [] : [place]));
    expect(changed.length).toBeLessThanOrEqual(1);
    // Only "låne", "hallen" and "nummer" are long enough.
    expect([2, 3, 4]).toEqual(expect.arrayContaining(changed));
    expect(Math.abs(text.length - (texts[at] ?? "").length)).toBeLessThanOrEqual(1);
  }
  expect(new Set(once.map((text) => text.split(" ")[3])).size).toBeGreaterThan(10);
});
