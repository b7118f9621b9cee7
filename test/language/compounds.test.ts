import { describe, expect, test } from "vitest";
import { partsOf, split } from "../../src/language/compounds.ts";
import { fold, plain } from "../../src/language/fold.ts";

const form = (word: string) => fold(plain(word));
const known = [
  "børneattest",
  "erklæring",
  "lokale",
  "tilskud",
  "ansøgning",
  "frivillig",
  "center",
  "forening",
  "arbejde",
  "sommer",
  "koncert",
];
const parts = new Set(known.map(form));

describe("a compound falls into the words it is made of", () => {
  // biome-ignore format: a table
  test.each([
    ["børneattesterklæring",    ["børneattest", "erklæring"]],
    ["boerneattesterklaering",  ["børneattest", "erklæring"]],
    ["lokaletilskudsansøgning", ["lokale", "tilskud", "ansøgning"]],
    ["frivilligcenter",         ["frivillig", "center"]],
    ["foreningsarbejde",        ["forening", "arbejde"]],
    ["sommerkoncert",           ["sommer", "koncert"]],
  ] as const)("%s → %j", (word, expected) => {
    expect(split(form(word), parts)).toEqual(expected.map(form));
  });

  // biome-ignore format: a table
  test.each([
    ["frivilligcenteret",         ["frivillig", "centeret"]],
    ["børneattesterklæringerne",  ["børneattest", "erklæringerne"]],
    ["sommerkoncertens",          ["sommer", "koncertens"]],
  ] as const)("its last part may be inflected: %s → %j", (word, expected) => {
    expect(split(form(word), parts)).toEqual(expected.map(form));
  });

  // biome-ignore format: a table
  test.each([
    ["børneattest",      "a part by itself"],
    ["frivilligt",       "a part and an ending"],
    ["frivilligfest",    "a part and a word nobody knows"],
    ["festcenter",       "a word nobody knows and a part"],
    ["centrum",          "too short to fall apart"],
    ["center".repeat(9), "too long to be a word"],
    ["",                 "nothing"],
  ] as const)("%s stays whole: %s", (word, _why) => {
    expect(split(form(word), parts)).toEqual([]);
  });
});

describe("parts are learnt from the content", () => {
  // biome-ignore format: a table
  test.each([
    ["lokale",           3, true,  "met three times"],
    ["lokael",           2, false, "met twice: most often a typo"],
    ["hal",              9, false, "too short: every other word begins with it"],
    ["foreningsarbejde", 9, false, "long enough to be a compound itself"],
    ["u00stavne",        9, false, "not only letters"],
  ] as const)("%s, met %i times: %s (%s)", (word, count, isPart, _why) => {
    expect(partsOf(new Map([[word, count]])).has(word)).toBe(isPart);
  });
});
