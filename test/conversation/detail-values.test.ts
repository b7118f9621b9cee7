import { describe, expect, test } from "vitest";
import { bareValueIn, valueIn } from "../../src/conversation/detail-values.ts";
import type { Need, NeedKind } from "../../src/domain/topic.ts";
import { read } from "../../src/language/read.ts";
import { text } from "../domain/builders.ts";
import { now } from "./builders.ts";

const need = (kind: NeedKind, past = false): Need => ({
  id: kind,
  title: { da: kind, en: kind },
  question: { da: kind, en: kind },
  kind,
  past,
});

const value = (words: string, kind: NeedKind, which: "first" | "last" = "first", past = false) =>
  valueIn(read(words, { now: new Date(now) }), need(kind, past), "2026-11-24", "da", which);

describe("what a text says to a need", () => {
  // biome-ignore format: a table
  test.each([
    ["på onsdag",                                "date",    "onsdag den 25. november 2026"],
    ["den 2. december",                          "date",    "onsdag den 2. december 2026"],
    ["9. maj",                                   "date",    "søndag den 9. maj 2027"],
    ["onsdag ikke tirsdag",                      "date",    "onsdag den 25. november 2026"],
    ["onsdag i stedet for tirsdag",              "date",    "onsdag den 25. november 2026"],
    ["hver tirsdag",                             "date",    "hver tirsdag"],
    ["hver onsdag",                              "weekday", "hver onsdag"],
    ["onsdag",                                   "weekday", "onsdag"],
    ["kl. 19-21",                                "time",    "kl. 19-21"],
    ["fra 19.30 til 21",                         "time",    "kl. 19.30-21"],
    ["vi bliver 40 personer",                    "people",  "40 personer"],
    ["i Nørreskov Hallen",                       "place",   "Nørreskov Hallen"],
  ] as const)("»%s« as %s → %s", (words, kind, expected) => {
    expect(value(words, kind)).toMatchObject({ text: expected });
  });

  test("a kind of place is no place", () => expect(value("i hallen", "place")).toBeNull());
  test("a correction names the right one last", () => {
    expect(value("det var onsdag, nu er det torsdag", "date", "last")).toMatchObject({
      text: "torsdag den 26. november 2026",
    });
  });

  // biome-ignore format: a table
  test.each([
    ["den 3. november 2026",       "past"],
    ["den 31. februar",            "impossible"],
    ["onsdag den 26. november",    "weekday"],
  ] as const)("»%s« is odd: %s", (words, odd) => {
    expect(value(words, "date")).toMatchObject({ odd });
  });

  test("a day that has been is meant where it was asked for", () => {
    expect(value("den 3. november 2026", "date", "first", true)).toMatchObject({ value: "2026-11-03" });
  });
});

describe("what is only understood because it was asked for", () => {
  // biome-ignore format: a table
  test.each([
    ["25",              "people", "25"],
    ["ca. 25",          "people", "ca. 25"],
    ["vi regner med 40","people", "40"],
    ["20-30",           "people", "20-30"],
    ["tyve",            "people", "tyve"],
    ["19-21",           "time",   "kl. 19-21"],
    ["19",              "time",   "kl. 19"],
    ["10 til 12.30",    "time",   "kl. 10-12.30"],
    ["99-100",          "time",   null],
    ["mange",           "people", null],
    ["kl. 19",          "people", null],
  ] as const)("»%s« as %s → %s", (words, kind, expected) => {
    expect(bareValueIn(text(words), need(kind), "da")?.text ?? null).toBe(expected);
  });
});
