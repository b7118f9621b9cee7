import { describe, expect, test } from "vitest";
import { decide } from "../../src/triage/decide.ts";
import { about, aMunicipality, aRule, asking, saying } from "./builders.ts";

const pris = about(["lokaler-pris", 0.95]);
const noegle = about(["lokaler-noegle", 0.95]);
const alkohol = about(["alkohol", 0.95]);
const aeldre = about(["tilskud-aeldre", 0.95]);
const bekymring = about(["bekymring", 0.95]);
const hilsen = about(["hilsen", 0.95]);
const unsure = about(["tilskud-pulje", 0.6], ["lokaler-pris", 0.3]);
const ground = aMunicipality();

// biome-ignore format: a table
test.each([
  // asked in one message            kept apart                            sensitive     owners, lead first
  [[pris, noegle],                   ["lokaler-pris", "lokaler-noegle"],   [],           ["kultur-fritid", "ejendomme"]],
  [[noegle, pris],                   ["lokaler-noegle", "lokaler-pris"],   [],           ["ejendomme", "kultur-fritid"]],
  // One owner, two articles: still two answers.
  [[pris, alkohol],                  ["lokaler-pris", "alkohol"],          [],           ["kultur-fritid"]],
  [[pris, noegle, aeldre],           ["lokaler-pris", "lokaler-noegle", "tilskud-aeldre"], [], ["kultur-fritid", "ejendomme", "sundhed-omsorg"]],
  // The same owner and the same article are one matter.
  [[pris, pris],                     [],                                   [],           ["kultur-fritid"]],
  // In doubt it is single.
  [[pris, unsure],                   [],                                   [],           ["kultur-fritid"]],
  // A greeting is no matter.
  [[hilsen, pris],                   [],                                   [],           ["kultur-fritid"]],
  [[hilsen, pris, noegle],           ["lokaler-pris", "lokaler-noegle"],   [],           ["kultur-fritid", "ejendomme"]],
  // What is sensitive is taken out first and stands alone.
  [[pris, bekymring],                ["lokaler-pris"],                     ["bekymring"], ["boern-familie", "kultur-fritid"]],
  [[pris, bekymring, noegle],        ["lokaler-pris", "lokaler-noegle"],   ["bekymring"], ["boern-familie", "kultur-fritid", "ejendomme"]],
] as const)("%o → %o and %o", (wishes, parts, apart, departments) => {
  const question = asking(...wishes.map((wish, at) => [`sætning ${at}.`, wish] as const));
  const decision = decide(question, ground);
  expect(decision.parts.map(({ topic }) => topic)).toEqual(parts);
  expect(decision.apart.map(({ topic }) => topic)).toEqual(apart);
  expect(decision.departments).toEqual(departments);
});

test("the lead's words stand at the top, and each part knows its stretch", () => {
  const decision = decide(asking(["hvad koster det", pris], ["døren er låst", noegle]), ground);
  expect(decision).toMatchObject({ topic: "lokaler-pris", outcome: "answer", department: "kultur-fritid" });
  expect(decision.parts).toMatchObject([
    { topic: "lokaler-pris", outcome: "answer", span: { start: 0, end: 15 } },
    { topic: "lokaler-noegle", outcome: "ask", span: { start: 16, end: 29 } },
  ]);
});

test("nobody is asked about more than four things", () => {
  const five = asking(
    ["a.", pris],
    ["b.", noegle],
    ["c.", alkohol],
    ["d.", aeldre],
    ["e.", about(["tilskud-pulje", 0.95])],
  );
  expect(decide(five, ground).parts).toHaveLength(4);
});

describe("rules are tried for each matter, on its own words", () => {
  const rule = aRule(
    "laast",
    { topic: "lokaler-noegle", words: { any: ["nu"] } },
    { department: "ejendomme", priority: "urgent" },
  );
  const town = aMunicipality({ rules: [rule] });

  test("what is urgent goes first", () => {
    const decision = decide(asking(["hvad koster det", pris], ["vi står ved døren nu", noegle]), town);
    expect(decision.parts.map(({ topic, rule }) => [topic, rule])).toEqual([
      ["lokaler-noegle", "laast"],
      ["lokaler-pris", null],
    ]);
    expect(decision).toMatchObject({ topic: "lokaler-noegle", rule: "laast", priority: "urgent" });
  });

  test("a word of another matter does not count", () => {
    const decision = decide(asking(["hvad koster det nu", pris], ["vi mangler en kode", noegle]), town);
    expect(decision.parts.map(({ rule }) => rule)).toEqual([null, null]);
  });
});

test("danger beside another matter keeps the other's owner, and nothing else", () => {
  const question = asking(["jeg vil dø", about(["ensomhed", 0.95])], ["døren er låst", noegle]);
  const reading = saying(question.reading.text, {
    danger: { kind: "own-life", because: [{ start: 0, end: 10 }], sure: true },
  });
  expect(decide({ ...question, reading }, ground)).toMatchObject({
    outcome: "emergency",
    topic: "akut",
    departments: ["ejendomme"],
    parts: [],
    apart: [],
  });
});
