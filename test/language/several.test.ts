import { describe, expect, test } from "vitest";
import type { Word } from "../../src/domain/reading.ts";
import type { Understanding } from "../../src/domain/understanding.ts";
import { clausesOf, mostWishes, wishesOf } from "../../src/language/several.ts";
import { aReading } from "./lessons.ts";

/** An engine that knows a few words: each makes its topic firm, several share the probability. */
const topics: Readonly<Record<string, string>> = {
  hallen: "booke",
  salen: "booke",
  børneattest: "boerneattest",
  tilskud: "tilskud",
  nøglen: "noegle",
  forsikring: "forsikring",
  prisen: "pris",
};
function understands(words: readonly Word[]): Understanding {
  const found = [...new Set(words.flatMap(({ word }) => topics[word] ?? []))];
  const share = found.length === 0 ? 0 : 0.95 / found.length;
  return {
    band: share > 0.9 ? "firm" : "close",
    topics: found.map((id) => ({ id, probability: share })),
    variant: null,
    inside: 2,
  };
}
function wishes(text: string) {
  const reading = aReading(text);
  return wishesOf(reading, understands(reading.words), understands);
}
const wished = (text: string) => wishes(text).map(({ understanding }) => understanding.topics[0]?.id);
const clauses = (text: string) => clausesOf(aReading(text)).map(({ words }) => words.map(({ word }) => word).join(" "));

// biome-ignore format: a table
test.each([
  // two questions, two sentences, two lines, a list
  ["Kan vi låne hallen? Hvem skal have børneattest?",                 ["booke", "boerneattest"]],
  ["Vi vil gerne låne hallen. Vi vil også søge om tilskud.",          ["booke", "tilskud"]],
  ["kan vi låne hallen\nhvem skal have børneattest",                  ["booke", "boerneattest"]],
  ["Jeg vil vide:\n- hvem skal have børneattest\n- hvad er prisen for sådan en", ["boerneattest", "pris"]],
  ["1. hvordan lånes hallen\n2. hvordan søges tilskud",               ["booke", "tilskud"]],
  // joined in one sentence
  ["vi vil gerne låne hallen og søge om tilskud til det",             ["booke", "tilskud"]],
  ["kan vi låne hallen samt få nøglen udleveret",                     ["booke", "noegle"]],
  ["hvordan låner vi hallen, og hvem skal have børneattest",          ["booke", "boerneattest"]],
  // in other languages
  ["Can we borrow hallen and how do we get tilskud for it",           ["booke", "tilskud"]],
  ["Können wir hallen buchen und wie bekommen wir tilskud dafür",     ["booke", "tilskud"]],
] as const)("kept apart: %s → %j", (text, expected) => {
  expect(wished(text)).toEqual(expected);
});

// biome-ignore format: a table
test.each([
  ["Kan vi låne hallen?",                                            "one question"],
  ["Kan vi låne hallen og salen på onsdag?",                         "two of the same"],
  ["Kan vi låne hallen? Kan vi ellers låne salen?",                  "the same again in other words"],
  ["Kan vi låne hallen og tak",                                      "a joint with nothing behind it"],
  ["Kan vi låne hallen? Mange hilsner Mette og de andre",            "a greeting is no wish"],
  ["Vi er tolv voksne og fire børn. Kan vi låne hallen på onsdag?",  "how things stand, then the wish"],
  ["Kan vi låne hallen og har nogen set min cykel",                  "one part that nobody understands"],
  ["",                                                               "nothing said"],
  ["👍🏽",                                                             "no word at all"],
] as const)("kept single: %s (%s)", (text, _why) => {
  expect(wished(text)).toEqual([]);
});

describe("what is only told", () => {
  const text = "Vi har en børneattest på alle i klubben allerede. Kan vi låne hallen på onsdag?";
  const whole = (boerneattest: number): Understanding => ({
    band: "firm",
    topics: [
      { id: "booke", probability: 1 - boerneattest },
      { id: "boerneattest", probability: boerneattest },
    ],
    variant: null,
    inside: 2,
  });
  const kept = (share: number) => wishesOf(aReading(text), whole(share), understands).length;

  // biome-ignore format: a table
  test.each([
    [0.02, 0, "it vanishes beside the wish"],
    [0.4,  2, "it is half of the message"],
  ] as const)("holding %d of the whole: %i wishes (%s)", (share, wishes, _why) => {
    expect(kept(share)).toBe(wishes);
  });
});

/** A message whose whole says nearly only one thing; each of its clauses is as sure as given. */
function kept(text: string, share: number, sure: number): number {
  const whole: Understanding = {
    band: "firm",
    topics: [
      { id: "booke", probability: 1 - share },
      { id: "boerneattest", probability: share },
    ],
    variant: null,
    inside: 2,
  };
  return wishesOf(aReading(text), whole, (words) => {
    const clause = understands(words);
    return { ...clause, topics: clause.topics.map(({ id }) => ({ id, probability: sure })) };
  }).length;
}

// biome-ignore format: a table
test.each([
  // how the second stands                                                 whole    clause  wishes
  ["Vi vil låne hallen. Hvem skal have børneattest?",                      0.0004,  0.99,   2],   // a question by itself
  ["Vi vil låne hallen. Hvem skal have børneattest?",                      0.0001,  0.99,   0],   // lost in the whole
  ["Vi vil låne hallen. Hvem skal have børneattest?",                      0.0004,  0.9,    0],   // not certain
  ["Vi vil låne hallen. Alle har en børneattest.",                         0.002,   0.99,   2],   // a sentence that tells
  ["Vi vil låne hallen. Alle har en børneattest.",                         0.0005,  0.99,   0],
  ["vi vil låne hallen og de skal vel alle have børneattest",              0.005,   0.99,   2],   // joined, long
  ["vi vil låne hallen og have børneattest",                               0.005,   0.99,   0],   // joined, short
  ["vi vil låne hallen og have børneattest",                               0.03,    0.99,   2],   // joined, short and loud
  ["vi vil låne hallen og de skal vel alle have børneattest",              0.005,   0.9,    0],   // joined, not sure
] as const)("»%s« holding %d, sure %d: %i wishes", (text, share, sure, wishes) => {
  expect(kept(text, share, sure)).toBe(wishes);
});

describe("wishes", () => {
  test("know where they stand in the text", () => {
    const text = "Hej! Kan vi låne hallen på onsdag? Og hvem skal have børneattest?";
    expect(wishes(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "Hej! Kan vi låne hallen på onsdag",
      "Og hvem skal have børneattest",
    ]);
  });

  test("are at most four, and one more that tells that there were more", () => {
    const all = ["hallen", "børneattest", "tilskud", "nøglen", "forsikring", "prisen"];
    const text = all.map((word) => `Hvordan er det med ${word} hos jer?`).join(" ");
    expect(wished(text)).toHaveLength(mostWishes + 1);
  });
});

describe("clauses", () => {
  // biome-ignore format: a table
  test.each([
    ["kan vi låne hallen, og hvem har nøglen",    ["kan vi låne hallen", "og hvem har nøglen"]],
    ["hej, kan vi låne hallen",                   ["hej kan vi låne hallen"]],           // two words say no wish
    ["kan vi låne hallen. Tak!",                  ["kan vi låne hallen tak"]],
    ["hallen og salen",                           ["hallen og salen"]],
  ] as const)("%s → %j", (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test("a long story is cut at its full stops only", () => {
    const story = `${"vi kom her og de var der og vi gik hjem igen, ".repeat(20)}. Kan vi låne hallen?`;
    expect(clauses(story)).toHaveLength(2);
  });

  test("100,000 letters are cut in a moment", () => {
    const from = performance.now();
    wishes("kan vi låne hallen og salen, ".repeat(3500));
    wishes("Kan vi låne hallen? ".repeat(5000));
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
