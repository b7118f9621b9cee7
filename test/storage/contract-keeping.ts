import { beforeEach, expect, it } from "vitest";
import { maskAfterwards } from "../../src/domain/mask-afterwards.ts";
import type { Part } from "../../src/domain/part.ts";
import { daysBefore, forgetForCitizen, usualRetention } from "../../src/domain/retention.ts";
import type { Change, Store } from "../../src/domain/store.ts";
import { lookAt } from "../../src/domain/visible-to.ts";
import { aConversation, aMail, aMessage, anId, aStaffMember, noon, text } from "../domain/builders.ts";
import type { Opened } from "./contract.ts";
import { aTurn } from "./turn.ts";

const days = (count: number): string => daysBefore(noon, -count);
const sweep = (store: Store, at: string) => store.sweep(at, usualRetention);

export function keepingContract(opened: Opened): void {
  let store: Store;
  beforeEach(() => {
    store = opened.store;
  });

  const aHandedOver = async (with_: Partial<Part>) => {
    const turn = aTurn(with_);
    await store.commit(turn.changes);
    return turn;
  };
  const note = { text: text("Spørgsmål og svar"), staff: "kim", at: noon, takenAt: noon, whyNot: null };
  const closed = { state: "closed", result: { id: "answered", staff: "kim", at: noon } } as const;

  it("forgets a talk that was handed to nobody after thirty days, and not before", async () => {
    const conversation = aConversation();
    await store.commit([
      { put: "conversation", value: conversation },
      { say: aMessage(conversation.id, "Hvad koster kajakken?") },
    ]);
    await sweep(store, days(29));
    expect(await store.dossier(conversation.id)).toBeDefined();
    expect((await sweep(store, days(30))).conversations).toBeGreaterThanOrEqual(1);
    expect(await store.dossier(conversation.id)).toBeUndefined();
    expect(await store.messages(conversation.id)).toEqual([]);
    expect(await opened.place.traces(store, "kajakken")).toEqual([]);
    expect(await store.erasures()).toContainEqual({ id: conversation.id, kind: "conversation", at: days(30) });
  });

  // biome-ignore format: a table
  it.each<[string, Partial<Part>, number, boolean]>([
    ["open",                                  {},                                                             400, true],
    ["closed, without a file note",           { ...closed },                                                  400, true],
    ["closed, its note not taken",            { ...closed, fileNote: { ...note, takenAt: null } },            400, true],
    ["closed and filed, after 89 days",       { ...closed, fileNote: note },                                   89, true],
    ["closed and filed, after 90 days",       { ...closed, fileNote: note },                                   90, false],
    ["closed, a reason why no note",          { ...closed, fileNote: { ...note, takenAt: null, whyNot: text("Dublet") } }, 90, false],
    ["closed and filed, but held",            { ...closed, fileNote: note, hold: { staff: "kim", at: noon, reason: text("Klagesag") } }, 400, true],
    ["withdrawn, after 89 days",              { state: "withdrawn" },                                          89, true],
    ["withdrawn, after 90 days",              { state: "withdrawn" },                                          90, false],
  ])("keeps an enquiry that is %s: %#", async (_name, with_, age, kept) => {
    const turn = await aHandedOver(with_);
    await sweep(store, days(age));
    expect((await store.dossier(turn.conversation)) !== undefined).toBe(kept);
    expect((await store.enquiryBy(turn.enquiry.reference)) !== undefined).toBe(kept);
    expect((await store.get("part", turn.part.id)) !== undefined).toBe(kept);
    expect((await store.queue("program", {}, { limit: 10_000 })).rows.some(({ id }) => id === turn.part.id)).toBe(kept);
  });

  it("lets an old enquiry go and keeps the one that is open, with what is said about it", async () => {
    const turn = await aHandedOver({ ...closed, fileNote: note });
    const second = aTurn({}, { conversation: turn.conversation });
    await store.commit([
      { put: "enquiry", value: second.enquiry },
      { put: "part", value: second.part },
      { say: aMessage(turn.conversation, "Om den gamle", { parts: [turn.part.id] }) },
      { say: aMessage(turn.conversation, "Om begge", { parts: [turn.part.id, second.part.id] }) },
    ]);
    await sweep(store, days(120));
    const dossier = await store.dossier(turn.conversation);
    expect(dossier?.parts.map(({ id }) => id)).toEqual([second.part.id]);
    expect(dossier?.messages.map((message) => message.text)).toEqual(["Kan vi låne hallen på onsdag?", "Om begge"]);
  });

  it("forgets sent mail after seven days, sessions at their end, audit after two years", async () => {
    const conversation = aConversation({ lastAt: days(300), startedAt: days(300) });
    const sent = aMail(conversation.id, { state: "sent", sentAt: noon, wakeAt: null });
    const invitation = aMail(null, { state: "sent", sentAt: noon, wakeAt: null });
    const waiting = aMail(conversation.id, { wakeAt: days(500) });
    const session = {
      id: anId(),
      revision: 0,
      staff: "kim",
      at: noon,
      seenAt: noon,
      until: days(3),
      device: "Safari, iOS",
    };
    const audit = {
      id: anId(),
      at: noon,
      by: "kim-2",
      did: "part-looked-at",
      about: { kind: "part", id: "p" },
      conversation: null,
      reason: null,
    };
    await store.commit([
      { put: "conversation", value: conversation },
      ...[sent, invitation, waiting].map((value): Change => ({ put: "outbox-entry", value })),
      { put: "session", value: session },
      { audit },
    ]);
    await sweep(store, days(6));
    expect(await store.get("outbox-entry", sent.id)).toBeDefined();
    expect(await store.get("session", session.id)).toBeUndefined();
    await sweep(store, days(7));
    expect(await store.get("outbox-entry", sent.id)).toBeUndefined();
    expect(await store.get("outbox-entry", invitation.id)).toBeUndefined();
    expect(await store.get("outbox-entry", waiting.id)).toBeDefined();
    await sweep(store, days(729));
    expect((await store.audit({ by: "kim-2" }, { limit: 9 })).rows).toHaveLength(1);
    await sweep(store, days(732));
    expect((await store.audit({ by: "kim-2" }, { limit: 9 })).rows).toEqual([]);
  });

  it("masks afterwards in one go, and nothing remembers the words", async () => {
    const words = "Rosenkål Hemmeligstræde";
    const turn = await aHandedOver({ question: text(`Jeg bor ${words} 4`), summary: text(`Sted: ${words}`) });
    const link = aMail(turn.conversation, { text: text(`Svar til ${words}`), payload: { about: [words] } });
    await store.commit([
      {
        say: aMessage(turn.conversation, `Her: ${words}!`, {
          parts: [turn.part.id],
          blocks: [{ kind: "card", text: words }],
        }),
      },
      { put: "outbox-entry", value: link },
    ]);
    const staff = aStaffMember();
    expect((await store.search(staff, "hemmeligstræde", { limit: 9 })).rows).toHaveLength(1);
    // Or the look for traces would find nothing whatever is left.
    expect(await opened.place.traces(store, words)).not.toEqual([]);
    const dossier = await store.dossier(turn.conversation);
    if (dossier === undefined) throw new Error("the conversation is there");
    await store.commit(maskAfterwards(dossier, words, text("[skjult]"), noon), { erase: true });

    const view = await lookAt(store, staff, turn.part.id);
    expect(view?.messages.at(-1)).toMatchObject({
      text: "Her: [skjult]!",
      masked: true,
      blocks: [{ kind: "card", text: "[skjult]" }],
    });
    expect(view?.part).toMatchObject({ question: "Jeg bor [skjult] 4", summary: "Sted: [skjult]" });
    expect(await store.get("outbox-entry", link.id)).toMatchObject({
      text: "Svar til [skjult]",
      payload: { about: ["[skjult]"] },
    });
    for (const word of ["hemmeligstræde", "rosenkål"])
      expect((await store.search(staff, word, { limit: 9 })).rows).toEqual([]);
    for (const trace of [words, "Hemmeligstræde", "hemmeligstrad", "Rosenkål", "rosenkal"])
      expect(await opened.place.traces(store, trace), trace).toEqual([]);
  });

  it("forgets for the citizen at once: all of it while nobody has claimed", async () => {
    const turn = await aHandedOver({ question: text("Agurkekongens hal") });
    const dossier = await store.dossier(turn.conversation);
    if (dossier === undefined) throw new Error("the conversation is there");
    const part = dossier.parts[0] ?? turn.part;
    await store.commit([{ put: "part", value: { ...part, state: "claimed", claimant: "kim" } }]);
    // It was read before somebody claimed the part: that part may not go.
    await expect(store.commit(forgetForCitizen(dossier, noon), { erase: true })).rejects.toMatchObject({
      kind: "conflict",
    });
    await store.commit([{ put: "part", value: { ...part, revision: 2, claimant: null } }]);
    const now = await store.dossier(turn.conversation);
    if (now === undefined) throw new Error("the conversation is there");
    await store.commit(forgetForCitizen(now, noon), { erase: true });
    expect(await store.dossier(turn.conversation)).toBeUndefined();
    expect(await opened.place.traces(store, "Agurkekongens")).toEqual([]);
    expect((await store.search("program", "agurkekongen", { limit: 9 })).rows).toEqual([]);
  });

  it("leaves the department its claimed part, without the talk before it and without the contact", async () => {
    const turn = aTurn({ state: "claimed", claimant: "kim" }, { words: "Solsikkefesten er hos mig" });
    await store.commit(turn.changes);
    const contact = { name: text("Solveig"), email: text("solveig@example.org"), phone: null };
    await store.commit([
      { put: "enquiry", value: { ...turn.enquiry, revision: 1, contact } },
      { put: "outbox-entry", value: aMail(turn.conversation, { part: turn.part.id, to: contact.email }) },
    ]);
    const dossier = await store.dossier(turn.conversation);
    if (dossier === undefined) throw new Error("the conversation is there");
    await store.commit(forgetForCitizen(dossier, noon), { erase: true });
    const left = await store.dossier(turn.conversation);
    expect(left?.messages.map((message) => message.text)).toEqual(["Tak, det er sendt."]);
    expect(left).toMatchObject({ links: [], conversation: { state: "ended", page: null } });
    expect(await lookAt(store, aStaffMember(), turn.part.id)).toMatchObject({ contact: { name: null, email: null } });
    for (const trace of ["Solsikkefesten", "Solveig", "solveig@example.org"])
      expect(await opened.place.traces(store, trace), trace).toEqual([]);
    expect(await store.erasures()).toContainEqual({ id: turn.conversation, kind: "by-citizen", at: noon });
    expect(await store.isErased(turn.conversation)).toBe(true);
    expect(await store.isErased("somebody-else")).toBe(false);
  });
}
