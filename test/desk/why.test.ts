import { describe, expect, test } from "vitest";
import { answerClock } from "../../src/desk/clock.ts";
import { markedIn, whyHere } from "../../src/desk/why.ts";
import type { DecisionRecord } from "../../src/domain/decision-record.ts";
import type { Part } from "../../src/domain/part.ts";
import type { Rule } from "../../src/domain/rule.ts";
import { content } from "../conversation/builders.ts";
import { anEnquiry, aPart } from "../domain/builders.ts";
import { anna, bo, text } from "./builders.ts";

const question = text("har I en nøgle til Laden?");
const decision: DecisionRecord = {
  outcome: "ask",
  topic: "lokaler-booke",
  departments: ["kultur"],
  band: "firm",
  rule: null,
  article: null,
  topics: [
    { id: "lokaler-booke", probability: 0.68 },
    { id: "lokaler-noegle", probability: 0.24 },
    { id: "lokaler-pris", probability: 0.01 },
  ],
  weighed: [{ start: 9, end: 14, weight: 0.8, because: null }],
  version: 12,
};

function why(part: Partial<Part>, record: Partial<DecisionRecord> | null = {}, staff = anna) {
  const rules = [{ id: "noegle-og-adgang", note: "Nøgler er Ejendommes." } as Rule];
  const given = aPart(anEnquiry("c"), {
    department: "kultur",
    question,
    decision: record === null ? null : { ...decision, ...record },
    ...part,
  });
  return whyHere({ part: given, content: { ...content, rules }, staff, colleagues: new Map([["bo", bo]]) });
}

const byRule: Partial<DecisionRecord> = {
  rule: "noegle-og-adgang",
  weighed: [{ start: 9, end: 14, weight: 1, because: "noegle-og-adgang" }],
};
const moved = [
  { from: "ejendomme", to: "kultur", topic: null, staff: "bo", at: "2026-11-24T09:00:00.000Z", reason: null },
];

describe("Hvorfor her?", () => {
  // biome-ignore format: a table
  test.each([
    ["the topic",         why({}),                                       "Beskeden handler om »lokaler-booke« (68\u00a0%). Det emne hører til hos Kultur."],
    ["a doubt",           why({}, { band: "close" }),                    "Beskeden kan handle om flere ting, mest om »lokaler-booke« (68\u00a0%). Det emne hører til hos Kultur."],
    ["nothing known",     why({}, { band: "outside" }),                  "Beskeden ligner ikke noget, vi kender. Det emne hører til hos Kultur."],
    ["a rule",            why({}, byRule),                               "Beskeden handler om »lokaler-booke« (68\u00a0%). Reglen »noegle og adgang« så »nøgle« og sendte den til Kultur."],
    ["a rule and a move", why({ moves: moved }, byRule),                 "Beskeden handler om »lokaler-booke« (68\u00a0%). Reglen »noegle og adgang« så »nøgle« og sendte den til Ejendomme. Bo Prøve flyttede den til Kultur."],
    ["what was chosen",   why({}, { topic: "lokaler-pris" }),            "Beskeden ligner »lokaler-booke« (68\u00a0%), men den blev til »lokaler-pris«. Det emne hører til hos Kultur."],
    ["a concern",         why({ urgent: "concern", department: "jura" }, null), "Beskeden er en bekymring for et barn eller en voksen. Jura får den med det samme."],
    ["English",           why({}, {}, { ...anna, locale: "en" }),        "The message is about “lokaler-booke” (68%). That topic belongs to Kultur."],
  ])("%s", (_, explained, sentence) => {
    expect(explained?.sentence).toBe(sentence);
  });

  test("without a decision there is nothing to explain", () => {
    expect(why({}, null)).toBeNull();
  });

  test("runners-up with their departments, the rule's note and the content's version", () => {
    expect(why({ topic: "lokaler-booke" }, byRule)).toMatchObject({
      couldBe: [
        { topic: { id: "lokaler-booke" }, department: "kultur", percent: 68, here: true, chosen: true },
        { topic: { id: "lokaler-noegle" }, department: "ejendomme", percent: 24, here: false, chosen: false },
      ],
      rule: { id: "noegle-og-adgang", note: "Nøgler er Ejendommes." },
      version: 12,
    });
  });

  // biome-ignore format: a table
  test.each([
    ["one place",          [[9, 14]],            ["har I en ", "*nøgle*", " til Laden?"]],
    ["two places",         [[19, 24], [9, 14]],  ["har I en ", "*nøgle*", " til ", "*Laden*", "?"]],
    ["places that overlap", [[9, 14], [12, 18]], ["har I en ", "*nøgle*", " til Laden?"]],
    ["a place outside",    [[90, 95]],           ["har I en nøgle til Laden?"]],
    ["none",               [],                   ["har I en nøgle til Laden?"]],
  ])("the citizen's own words are marked: %s", (_, places, expected) => {
    const weighed = places.map(([start = 0, end = 0]) => ({ start, end, weight: 1, because: null }));
    const pieces = markedIn(question, weighed, { rules: [] });
    expect(pieces.map(({ text: words, weight }) => (weight > 0 ? `*${words}*` : words))).toEqual(expected);
    expect(pieces.map(({ text: words }) => words).join("")).toBe(question);
  });
});

const hours = content.departments.get("kultur")?.hours;
if (hours === undefined) throw new Error("there is no kultur");

// biome-ignore format: a table
test.each([
  //  promised      state       on the day            days left, colour
  ["2026-11-27", "waiting",  "2026-11-24T09:00:00.000Z",  3, "green"],
  ["2026-11-27", "claimed",  "2026-11-26T09:00:00.000Z",  1, "amber"],
  ["2026-11-27", "later",    "2026-11-27T22:30:00.000Z",  0, "amber"],
  ["2026-11-27", "waiting",  "2026-11-28T09:00:00.000Z", -1, "red"],
  ["2026-11-27", "waiting",  "2026-12-01T09:00:00.000Z", -2, "red"],
  ["2026-11-30", "waiting",  "2026-11-27T09:00:00.000Z",  1, "amber"],
  ["2026-12-28", "waiting",  "2026-12-23T09:00:00.000Z",  1, "amber"],
] as const)("promised for %s and %s: on %s there are %i working days left, %s", (answerBy, state, at, daysLeft, colour) => {
  expect(answerClock({ answerBy, state }, hours, at)).toEqual({ answerBy, daysLeft, colour });
});

test.each(["answered", "closed", "withdrawn"] as const)("no clock runs for what is %s", (state) => {
  expect(answerClock({ answerBy: "2026-11-20", state }, hours, "2026-11-24T09:00:00.000Z")).toBeNull();
});
