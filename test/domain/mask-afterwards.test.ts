import { expect, it } from "vitest";
import { emptyDialogue } from "../../src/domain/dialogue.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import { maskAfterwards } from "../../src/domain/mask-afterwards.ts";
import { aConversation, aLink, aMail, aMessage, anEnquiry, aPart, noon, text } from "./builders.ts";

const words = "Karl Kanin";
const decision = {
  outcome: "ask",
  topic: "lokaler-booke",
  departments: ["kultur-fritid"],
  band: "firm",
  rule: null,
  article: null,
  topics: [{ id: "lokaler-booke", probability: 0.9 }],
  weighed: [
    { start: 0, end: 3, weight: 1, because: null },
    { start: 9, end: 19, weight: 1, because: null },
    { start: 23, end: 28, weight: 1, because: null },
  ],
  version: 1,
} as const;
const question = text("Kan vi, (Karl Kanin), låne hallen?");

function aDossier(): Dossier {
  const contact = { name: text(words), email: null, phone: null };
  const dialogue = {
    ...emptyDialogue,
    contact,
    matters: [
      {
        topic: "lokaler-booke",
        department: null,
        sensitive: false,
        raisedBy: 1,
        question,
        decision,
        details: [{ need: "navn", text: text(`Jeg er ${words}`), value: text(words) }],
        skipped: [],
        struck: false,
        person: false,
        reference: null,
      },
    ],
  };
  const conversation = aConversation({
    revision: 1,
    dialogue,
    feedback: [{ seq: 1, at: noon, helped: true, text: text(`Tak fra ${words}`) }],
    blocked: { until: noon, staff: "kim", reason: text(words) },
  });
  const enquiry = anEnquiry(conversation.id, { revision: 1, contact });
  const remark = { id: "r", staff: "kim", at: noon, text: text(`Ring til ${words}`) };
  const part = aPart(enquiry, {
    revision: 1,
    question,
    decision,
    summary: text(`Navn: ${words}`),
    details: [{ need: "navn", text: text(words), value: null }],
    moves: [{ from: "a", to: "b", topic: null, staff: null, at: noon, reason: text(words) }],
    remarks: [remark],
    fileNote: { text: text(words), staff: "kim", at: noon, takenAt: null, whyNot: text(words) },
    hold: { staff: "kim", at: noon, reason: text(words) },
  });
  const mail = aMail(conversation.id, {
    revision: 1,
    to: text("x@example.org"),
    subject: text(words),
    html: text(`<p>${words}`),
    payload: { a: [words, 1, null, true] },
  });
  return {
    conversation,
    enquiries: [enquiry],
    parts: [part],
    links: [aLink(conversation.id)],
    outbox: [mail],
    messages: [
      {
        ...aMessage(conversation.id, question, { decision, blocks: [{ kind: "card", rows: [{ label: words }] }] }),
        seq: 1,
      },
      { ...aMessage(conversation.id, "Noget andet"), seq: 2 },
    ],
  };
}

it("takes the words out of every text there is", () => {
  const dossier = aDossier();
  expect(JSON.stringify(dossier).split(words).length).toBeGreaterThan(18);
  const changes = maskAfterwards(dossier, words, text("[skjult]"), noon);
  expect(JSON.stringify(changes)).not.toContain("Kanin");
  const kinds = changes.map((change) => ("put" in change ? change.put : Object.keys(change)[0]));
  expect(kinds).toEqual(["rewrite", "conversation", "enquiry", "part", "outbox-entry", "erased"]);
});

it("leaves the weighing words where they stand now, and drops those that are gone", () => {
  const [change] = maskAfterwards(aDossier(), words, text("[skjult]"), noon);
  if (change === undefined || !("rewrite" in change)) throw new Error("the message comes first");
  const { decision: kept, text: masked } = change.rewrite;
  expect(kept?.weighed.map(({ start, end }) => masked.slice(start, end))).toEqual(["Kan", question.slice(23, 28)]);
  expect(change.rewrite.masked).toBe(true);
});

it("changes nothing when the words are nowhere, or there are none", () => {
  expect(maskAfterwards(aDossier(), "Rosa Ræv", text("[skjult]"), noon)).toEqual([]);
  expect(maskAfterwards(aDossier(), "", text("[skjult]"), noon)).toEqual([]);
});
