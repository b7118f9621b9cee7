import { describe, expect, test } from "vitest";
import { decide } from "../../src/triage/decide.ts";
import { about, aMunicipality, aQuestion, aRule, saying } from "./builders.ts";

const ground = aMunicipality();

// biome-ignore format: a table
test.each([
  // a question about                                        becomes     for                  with
  [about(["lokaler-pris", 0.95]),                            "answer",   ["kultur-fritid"],   "lokaler-pris"],
  [about(["lokaler-booke", 0.95]),                           "ask",      ["kultur-fritid"],   "lokaler-booke"],
  [about(["alkohol", 0.95]),                                 "refer",    ["kultur-fritid"],   "alkohol"],
  [about(["bekymring", 0.95]),                               "human",    ["boern-familie"],   "bekymring"],
  [about(["menneske", 0.95]),                                "human",    ["frivillighed"],    "menneske"],
  [about(["hilsen", 0.95]),                                  "social",   [],                  "hilsen"],
  [about(["lokaler-pris", 0.55], ["lokaler-booke", 0.4]),    "clarify",  ["kultur-fritid"],   null],
  [about(["lokaler-pris", 0.1]),                             "decline",  [],                  null],
  [about(),                                                  "decline",  [],                  null],
  [about(["no-longer-there", 0.95]),                         "decline",  [],                  null],
] as const)("%o → %s", (understanding, outcome, departments, article) => {
  expect(decide(aQuestion(understanding), ground)).toMatchObject({ outcome, departments, article, rule: null, parts: [], apart: [] });
});

test("what is decided without a rule says why", () => {
  expect(decide(aQuestion(about(["lokaler-pris", 0.95])), ground).because).toBe("the topic is firm");
  expect(decide(aQuestion(about(["lokaler-pris", 0.5], ["alkohol", 0.4])), ground).because).toBe(
    "two to four topics are close",
  );
  expect(decide(aQuestion(about()), ground).because).toBe("it fits no topic");
});

test("a topic that refers says to whom, and the department stays its own", () => {
  expect(decide(aQuestion(about(["alkohol", 0.95])), ground)).toMatchObject({
    external: "politi",
    department: "kultur-fritid",
  });
});

test("a variant has an article of its own and is reported as the topic", () => {
  const understanding = { ...about(["andet", 0.95]), variant: "affald" };
  expect(decide(aQuestion(understanding), ground)).toMatchObject({
    topic: "andet",
    variant: "affald",
    article: "andet-affald",
    external: "affaldsselskab",
    departments: ["borgerservice"],
  });
});

describe("a local fact turns handing over into guidance", () => {
  const firm = aQuestion(about(["lokaler-booke", 0.95]));
  // biome-ignore format: a table
  test.each([
    // the booking system's address, the last day it holds   becomes    with
    [null,                   null,                           "ask",     "lokaler-booke"],
    ["https://example.org",  null,                           "answer",  "lokaler-booke-selv"],
    ["https://example.org",  "2026-11-24",                   "answer",  "lokaler-booke-selv"],
    ["https://example.org",  "2026-11-23",                   "ask",     "lokaler-booke"],
  ] as const)("with %s until %s it becomes %s", (bookingAt, expires, outcome, article) => {
    expect(decide(firm, aMunicipality({ bookingAt, expires }))).toMatchObject({ outcome, article });
  });
});

describe("asking back", () => {
  // biome-ignore format: a table
  test.each([
    // the engine's view                                                                     offers
    [about(["lokaler-pris", 0.5], ["lokaler-booke", 0.4], ["alkohol", 0.05]),                ["lokaler-pris", "lokaler-booke"]],
    [about(["lokaler-pris", 0.4], ["lokaler-booke", 0.3], ["alkohol", 0.2]),                 ["lokaler-pris", "lokaler-booke", "alkohol"]],
    [about(["lokaler-pris", 0.25], ["lokaler-booke", 0.2], ["alkohol", 0.2], ["tilskud-pulje", 0.2], ["tilskud-aeldre", 0.15]),
                                                                                             ["lokaler-pris", "lokaler-booke", "alkohol", "tilskud-pulje"]],
    [about(["hilsen", 0.5], ["lokaler-pris", 0.3], ["lokaler-booke", 0.1]),                  ["lokaler-pris", "lokaler-booke"]],
    [about(["lokaler-pris", 0.8], ["lokaler-booke", 0.01]),                                  ["lokaler-pris", "lokaler-booke"]],
  ] as const)("%o offers %o", (understanding, choices) => {
    const decision = decide(aQuestion(understanding), ground);
    expect(decision).toMatchObject({ outcome: "clarify", choices });
  });

  test("a greeting that is all but alone is a greeting", () => {
    expect(decide(aQuestion(about(["hilsen", 0.8], ["akut", 0.1])), ground)).toMatchObject({
      outcome: "social",
      topic: "hilsen",
    });
  });
});

describe("what goes before rules and bands", () => {
  const everything = aRule("alt", { band: ["firm", "close", "outside"] }, { outcome: "decline" });
  const firm = about(["lokaler-pris", 0.95]);

  test("acute danger, whatever the rules say", () => {
    const reading = saying("jeg vil dø", {
      danger: { kind: "own-life", because: [{ start: 0, end: 10 }], sure: true },
    });
    expect(decide(aQuestion(firm, { reading }), aMunicipality({ rules: [everything] }))).toMatchObject({
      outcome: "emergency",
      topic: "akut",
      article: "akut",
      departments: [],
      sensitive: true,
      because: "acute danger",
      tried: [],
    });
  });

  test("another language: a person, and the department that takes what nobody owns", () => {
    const decision = decide(
      aQuestion(firm, { reading: saying("dzień dobry", { locale: "pl" }) }),
      aMunicipality({ rules: [everything] }),
    );
    expect(decision).toMatchObject({
      outcome: "human",
      topic: null,
      departments: ["frivillighed"],
      because: "another language",
    });
  });

  test.each(["da", "en", "de"])("%s is no other language", (locale) => {
    expect(decide(aQuestion(firm, { reading: saying("hello", { locale }) }), ground).outcome).toBe("answer");
  });
});

describe("the second failed turn in a row is a person's", () => {
  const close = about(["lokaler-pris", 0.5], ["lokaler-booke", 0.4]);
  // biome-ignore format: a table
  test.each([
    // failed before  the message                 becomes    for
    [0,               close,                      "clarify", ["kultur-fritid"]],
    [1,               close,                      "human",   ["kultur-fritid"]],
    [0,               about(),                    "decline", []],
    [1,               about(),                    "human",   ["frivillighed"]],
    [3,               about(["alkohol", 0.95]),   "refer",   ["kultur-fritid"]],
  ] as const)("after %i failed turns %o becomes %s", (failed, understanding, outcome, departments) => {
    expect(decide(aQuestion(understanding, { failed }), ground)).toMatchObject({ outcome, departments });
  });
});

test("the same question is decided alike at any hour", () => {
  const closed = aRule("lukket", { "department-open": false }, { notice: { da: "Lukket.", en: "Closed." } });
  const town = aMunicipality({ rules: [closed] });
  const question = aQuestion(about(["lokaler-booke", 0.95]));
  const byDay = decide({ ...question, now: "2026-11-24T10:30:00.000Z" }, town);
  const byNight = decide({ ...question, now: "2026-11-24T23:30:00.000Z" }, town);
  expect(byDay.notices).toEqual([]);
  expect(byNight.notices).toEqual([{ da: "Lukket.", en: "Closed." }]);
  expect({ ...byNight, notices: [], tried: [] }).toEqual({ ...byDay, tried: [] });
});
