import { describe, expect, test } from "vitest";
import { outcomes } from "../../src/domain/outcome.ts";
import { decide } from "../../src/triage/decide.ts";
import type { Question } from "../../src/triage/question.ts";
import { someContent } from "../content/builders.ts";
import { aConversation } from "../domain/builders.ts";
import { aFront, type Meanings, Talked } from "./builders.ts";

const meanings: Meanings = {
  "hvem skal have attest?": "boerneattest-krav",
  "kan vi låne hallen på onsdag": "lokaler-booke",
  "vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer": "lokaler-booke",
  "en nøgle virker ikke i Lindeby Hallen": "lokaler-noegle",
  "en nøgle virker ikke i Lindeby Hallen, det haster": "lokaler-noegle",
  "hvad koster det": "lokaler-pris",
  "cvr nummer": "forening-cvr",
  attest: "close:boerneattest-krav,boerneattest-bestil",
  hej: "hilsen",
  "jeg vil tale med nogen": "tal-med-menneske",
  "jeg vil klage": "kommune-klage",
  "jeg er bekymret for et barn": "bekymring-barn",
  "jeg er så ked af det": "mental-sundhed",
  "det var ikke det": "utilfreds-med-svaret",
};

describe("each outcome", () => {
  const seen = new Set<string>();
  // biome-ignore format: a table
  test.each([
    ["jeg vil ikke leve mere",        "emergency", "akut",              [],                "crisis-call"],
    ["hvem skal have attest?",        "answer",    "boerneattest-krav", ["kultur"],        "helped-question"],
    ["attest",                        "clarify",   "boerneattest-krav", ["kultur"],        "clarify-group"],
    ["kan vi låne hallen på onsdag",  "ask",       "lokaler-booke",     ["kultur"],        "antal?"],
    ["jeg vil tale med nogen",        "human",     "tal-med-menneske",  ["kultur"],        "emne?"],
    ["cvr nummer",                    "refer",     "forening-cvr",      ["kultur"],        "https://virk.dk"],
    ["hej",                           "social",    "hilsen",            [],                "Om hilsen."],
    ["hvem vandt i går",              "decline",   "uden-for",          [],                "decline-offer"],
  ] as const)("»%s« → %s about %s", (words, outcome, topic, departments, says) => {
    const talk = new Talked(meanings);
    const reply = talk.say(words);
    expect(talk.did).toEqual({ outcome, topic, departments });
    expect(reply).toContain(says);
    seen.add(outcome);
  });

  test("and route is the turn of the yes", () => {
    const talk = new Talked(meanings);
    talk.say("vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer");
    expect(talk.did.outcome).toBe("ask");
    talk.say("ja");
    expect(talk.did).toEqual({ outcome: "route", topic: "lokaler-booke", departments: ["kultur"] });
    seen.add("route");
    expect([...seen].sort()).toEqual([...outcomes].sort());
  });
});

describe("what is saved", () => {
  test("one commit: conversation, what was said, what is answered, enquiry, part and link", () => {
    const talk = new Talked(meanings);
    talk.say("vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer");
    talk.say("ja");
    const kinds = talk.last?.changes.map((change) => ("put" in change ? change.put : Object.keys(change)[0]));
    expect(kinds).toEqual(["conversation", "say", "say", "enquiry", "part", "citizen-link"]);
    const [part] = talk.state.parts;
    expect(part).toMatchObject({
      department: "kultur",
      topic: "lokaler-booke",
      lead: true,
      answerBy: "2026-11-27",
      shared: null,
    });
    expect(part?.details.map(({ need, text }) => [need, text])).toEqual([
      ["antal", "40 personer"],
      ["sted", "Nørreskov Hallen"],
      ["dag", "onsdag den 25. november 2026"],
      ["tid", "kl. 19-21"],
    ]);
    expect(part?.summary).toContain("Nørreskov Hallen");
  });

  test("the record keeps places, ids and numbers, never words", () => {
    const talk = new Talked(meanings);
    talk.say("vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer");
    const record = talk.last?.record;
    expect(record).toMatchObject({ outcome: "ask", topic: "lokaler-booke", band: "firm", version: 7 });
    expect(record?.weighed).toEqual([
      { start: 0, end: 2, weight: 0.5, because: null },
      { start: 3, end: 6, weight: 0.5, because: null },
    ]);
    expect(JSON.stringify(record)).not.toMatch(/Nørreskov|onsdag|banko/);
  });

  test("a matter's places are places in its question", () => {
    const talk = new Talked(meanings);
    talk.say("hvem skal have attest? + en nøgle virker ikke i Lindeby Hallen");
    const [matter] = talk.state.conversation.dialogue.matters;
    expect(matter?.topic).toBe("lokaler-noegle");
    for (const { start, end } of matter?.decision?.weighed ?? []) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(matter?.question?.length ?? 0);
    }
  });

  test("the private link stands in no message", () => {
    const talk = new Talked(meanings);
    talk.say("vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer");
    const reply = talk.say("ja");
    expect(reply).toContain("receipt-link link={link}");
    expect(talk.state.messages.map(({ text }) => text).join()).not.toMatch(/https?:\/\/\S*\/c#/);
  });

  test("what was said before a booking is not in what its department gets", () => {
    const talk = new Talked(meanings);
    talk.say("jeg er så ked af det");
    talk.say("vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer");
    talk.say("ja, med resten");
    const [part] = talk.state.parts;
    expect(JSON.stringify(part)).not.toContain("ked af det");
    expect(part?.shared).toBeNull();
    expect(talk.state.conversation.touchedSensitive).toBe(true);
    const shown = talk.state.messages.filter(({ parts }) => part !== undefined && parts.includes(part.id));
    expect(shown).toEqual([]);
  });

  test("feedback names the answer it is about", () => {
    const talk = new Talked(meanings);
    talk.say("hvem skal have attest?");
    talk.say("ja");
    expect(talk.state.conversation.feedback).toMatchObject([{ seq: 2, helped: true, text: null }]);
  });
});

describe("private data", () => {
  test("is masked before it is kept, said once, and the rest is answered", () => {
    const talk = new Talked({ ...meanings, "mit cpr er [CPR-nummer], hvem skal have attest?": "boerneattest-krav" });
    const first = talk.say("mit cpr er 120580-1234, hvem skal have attest?");
    expect(first).toContain("masked-cpr");
    expect(talk.did.outcome).toBe("answer");
    expect(talk.say("og cpr 031173-4412")).not.toContain("masked-cpr");
    // Ids are drawn by lot and may have such digits, too.
    const kept = JSON.stringify(talk.state, (name, value) =>
      typeof value === "string" && /^(?:id|conversation)$/.test(name) ? undefined : value,
    );
    expect(kept).toContain("CPR-nummer");
    expect(kept).not.toMatch(/1234|4412/);
    expect(talk.state.messages[0]).toMatchObject({ masked: true });
  });

  test("split over two messages", () => {
    const talk = new Talked(meanings);
    talk.say("jeg er født 12.05.80");
    expect(talk.say("1234")).toContain("masked-cpr");
    expect(talk.state.messages.map(({ text }) => text).join()).not.toContain("1234");
  });
});

describe("the second failed turn in a row is a person's", () => {
  test.each([
    [["noget sludder", "mere sludder"], "human"],
    [["attest", "mere sludder"], "human"],
    [["noget sludder", "det var ikke det"], "human"],
    [["noget sludder", "hvem skal have attest?", "mere sludder"], "decline"],
  ])("%j → %s", (says, outcome) => {
    const talk = new Talked(meanings);
    for (const words of says) talk.say(words);
    expect(talk.did.outcome).toBe(outcome);
    expect(talk.state.parts).toEqual([]);
  });
});

describe("an interruption", () => {
  const begun = () => {
    const talk = new Talked(meanings);
    talk.say("kan vi låne hallen på onsdag");
    return talk;
  };

  test("is answered, and the reply offers to go on", () => {
    const talk = begun();
    const reply = talk.say("hvem skal have attest?");
    expect(talk.did.outcome).toBe("answer");
    expect(reply).toContain("resume-offer title=lokaler-booke");
    expect(reply).not.toContain("helped-question");
    expect(talk.state.conversation.dialogue.parked).toMatchObject({ kind: "detail", need: "antal" });
    expect(talk.say("ja")).toContain("antal?");
  });

  test("is put aside once, not in a stack", () => {
    const talk = begun();
    talk.say("hvem skal have attest?");
    talk.say("cvr nummer");
    expect(talk.say("fortsæt")).toContain("antal?");
    expect(talk.state.conversation.dialogue.parked).toBeNull();
  });

  test("what answers the parked question is taken at once", () => {
    const talk = begun();
    talk.say("hvem skal have attest?");
    expect(talk.say("40 personer")).toContain("sted?");
  });

  test("danger keeps it, and offers nothing", () => {
    const talk = begun();
    expect(talk.say("jeg vil ikke leve mere")).not.toContain("resume-offer");
    expect(talk.say("hvem skal have attest?")).not.toContain("resume-offer");
    expect(talk.say("fortsæt")).toContain("antal?");
  });
});

describe("danger", () => {
  test("comes before everything, is a part of its own, and tells the duty address without a word of the citizen", () => {
    const talk = new Talked(meanings);
    talk.say("jeg vil ikke leve mere");
    expect(talk.state.parts).toMatchObject([
      { urgent: "crisis", department: "jura", shared: { from: 1, to: null }, summary: null },
    ]);
    const mail = talk.last?.changes.find((change) => "put" in change && change.put === "outbox-entry");
    expect(JSON.stringify(mail)).toContain("jura-vagt@example.org");
    expect(JSON.stringify(mail)).not.toContain("leve");
  });

  test("the care stays, makes no second part, and ends with a clear other matter", () => {
    const talk = new Talked(meanings);
    talk.say("jeg vil ikke leve mere");
    for (const words of ["hvad skal jeg gøre", "hej", "jeg er så ked af det", "jeg vil tale med nogen"]) {
      talk.say(words);
      expect(talk.did.outcome).toBe("emergency");
    }
    expect(talk.state.parts).toHaveLength(1);
    talk.say("hvem skal have attest?");
    expect(talk.did.outcome).toBe("answer");
    expect(talk.state.conversation.dialogue.crisis).toBe(false);
  });

  test("shows no number that nobody has confirmed", () => {
    const talk = new Talked(meanings);
    const reply = talk.say("jeg vil ikke leve mere");
    expect(reply).toContain("Livslinien");
    expect(reply).not.toContain("70 00 00 00");
    expect(reply).toContain("114");
  });
});

describe("a concern", () => {
  test("is handed over without a summary, and shows what follows", () => {
    const talk = new Talked(meanings);
    const reply = talk.say("jeg er bekymret for et barn");
    expect(talk.did).toEqual({ outcome: "human", topic: "bekymring-barn", departments: ["jura"] });
    expect(reply).not.toContain("summary");
    expect(talk.state.parts).toMatchObject([{ urgent: "concern", sensitive: true, shared: { from: 1, to: null } }]);
  });

  test("outside hours it says so in so many words", () => {
    const talk = new Talked(meanings);
    expect(talk.say("jeg er bekymret for et barn", { now: "2026-11-24T21:15:00.000Z" })).toContain(
      "concern-closed department=Jura opening=opening-tomorrow time=10",
    );
  });
});

describe("several things", () => {
  test("a numbered list, one summary by department, one yes, one enquiry", () => {
    const talk = new Talked({
      ...meanings,
      "vi vil låne Nørreskov Hallen onsdag kl. 19-21 til banko for 40 personer": "lokaler-booke",
    });
    const reply = talk.say(
      "hvem skal have attest? + vi vil låne Nørreskov Hallen onsdag kl. 19-21 til banko for 40 personer + en nøgle virker ikke i Lindeby Hallen",
    );
    expect(reply).toContain("several-intro count=3");
    expect(reply).toMatch(/1\. boerneattest-krav\..*Om boerneattest-krav\./);
    expect(talk.did.departments).toEqual(["kultur", "ejendomme"]);
    expect(reply).toContain("summary-strike");
    talk.say("ja");
    expect(talk.state.enquiries).toHaveLength(1);
    expect(talk.state.parts.map(({ department, lead }) => [department, lead])).toEqual([
      ["kultur", true],
      ["ejendomme", false],
    ]);
  });

  test("a sensitive one stands first and is an enquiry of its own", () => {
    const talk = new Talked(meanings);
    talk.say("en nøgle virker ikke i Lindeby Hallen + jeg vil klage");
    expect(talk.did).toMatchObject({ topic: "kommune-klage", departments: ["jura", "ejendomme"] });
    talk.say("ja");
    expect(JSON.stringify(talk.state.parts[0])).not.toContain("nøgle");
    talk.say("brikken blinker rødt");
    talk.say("ja");
    expect(talk.state.enquiries).toHaveLength(2);
    expect(JSON.stringify(talk.state.parts[1])).not.toContain("klage");
  });
});

test("a person asked for in the middle of a booking gets what was collected", () => {
  const talk = new Talked(meanings);
  talk.say("kan vi låne hallen på onsdag");
  talk.say("40 personer");
  const reply = talk.say("jeg vil tale med nogen");
  expect(talk.did).toMatchObject({ outcome: "human", topic: "lokaler-booke" });
  expect(reply).toContain("antal: 40 personer");
  expect(reply).toContain("sted: detail-missing");
});

test("every other language gets its line, English, the card and a person", () => {
  const talk = new Talked({}, { conversation: aConversation() });
  const reply = talk.say("Dzień dobry, czy mogę zostać wolontariuszem w państwa gminie?");
  expect(talk.did).toEqual({ outcome: "human", topic: "uden-for", departments: ["frivillig"] });
  for (const line of ["Rozumiem.", "I understand Danish.", "00 00 00 00"]) expect(reply).toContain(line);
  talk.say("jan@poczta.example.org");
  expect(talk.state.enquiries).toMatchObject([{ contact: { email: "jan@poczta.example.org" } }]);
});

describe("what a rule calls urgent", () => {
  test("stands before the ordinary ones in the department's queue", () => {
    const talk = new Talked(meanings);
    const { content } = aFront();
    const [ready] = someContent({
      "routing-rules/10-lokaler.yaml": `title: { da: "x", en: "x" }
rules:
  - { id: haster, when: { words: { any: [haster] } }, then: { priority: urgent }, examples: ["det haster"] }
`,
    }).rules;
    const urgent = { content: { ...content, rules: ready === undefined ? [] : [ready] } };
    const with_ = { ...urgent, decide: (question: Question) => decide(question, urgent.content) };
    talk.say("en nøgle virker ikke i Lindeby Hallen, det haster", with_);
    talk.say("Nørreskov Hallen", with_);
    talk.say("ja", with_);
    expect(talk.did.outcome).toBe("route");
    expect(talk.state.parts).toMatchObject([{ department: "ejendomme", urgent: "urgent" }]);
  });
});

describe("the answers are switched off", () => {
  test("the contact card alone; danger is seen to, and what was begun can be finished", () => {
    const talk = new Talked(meanings);
    talk.say("vi vil låne Nørreskov Hallen på onsdag kl. 19-21 til banko for 40 personer");
    const { content } = aFront();
    const off = { content: { ...content, municipality: { ...content.municipality, "answers-off": true } } };
    talk.say("ja", off);
    expect(talk.did.outcome).toBe("route");
    expect(talk.say("hvem skal have attest?", off)).toContain("answers-off");
    expect(talk.did).toEqual({ outcome: "decline", topic: "uden-for", departments: [] });
    talk.say("jeg vil ikke leve mere", off);
    expect(talk.did.outcome).toBe("emergency");
  });
});
