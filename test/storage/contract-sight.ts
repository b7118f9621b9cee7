import { beforeEach, expect, it } from "vitest";
import type { Part } from "../../src/domain/part.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import type { Change, Store } from "../../src/domain/store.ts";
import { eventVisibleTo, lookAt } from "../../src/domain/visible-to.ts";
import { aConversation, after, aMessage, anEnquiry, anId, aPart, aStaffMember, text } from "../domain/builders.ts";
import type { Opened } from "./contract.ts";

const secret = "Vores træner har en dom for hvidløgstyveri";

export function sightContract(opened: Opened): void {
  let store: Store;
  beforeEach(() => {
    store = opened.store;
  });

  /** Everything a staff member can get out of the store, as one text. */
  async function everythingFor(staff: StaffMember): Promise<string> {
    const queue = await store.queue(staff, {}, { limit: 1000 });
    const views = await Promise.all(queue.rows.map(({ id }) => lookAt(store, staff, id)));
    const words = ["hvidløgstyveri", "hvid", "træner", "dom", "boerneattest", "hallen"];
    const found = await Promise.all(words.map((word) => store.search(staff, word, { limit: 1000 })));
    const feed = await store.events("start", 100_000);
    const events = feed.events.filter((event) => eventVisibleTo(staff, event));
    const counts = await Promise.all(words.map(async () => store.count(staff, {})));
    return JSON.stringify({ queue, views, found: found.map(({ rows }) => rows), events, counts });
  }

  it("shows a department nothing of a sensitive matter raised before its booking, in nothing it can get", async () => {
    const [hall, families] = [`hal-${anId()}`, `fam-${anId()}`];
    const conversation = aConversation();
    const [booking, own] = [anEnquiry(conversation.id), anEnquiry(conversation.id)];
    const sensitive = aPart(own, {
      department: families,
      topic: "boerneattest-anmaerkning",
      sensitive: true,
      question: text(secret),
    });
    const part = aPart(booking, { department: hall });
    const say = (words: string, with_: Parameters<typeof aMessage>[2] = {}): Change => ({
      say: aMessage(conversation.id, words, with_),
    });
    await store.commit([{ put: "conversation", value: conversation }, say(secret, { sensitive: true })]);
    await store.commit([
      { put: "enquiry", value: own },
      { put: "part", value: sensitive },
      say("Det er sendt", { parts: [sensitive.id], sensitive: true }),
    ]);
    await store.commit([say("Kan vi låne hallen?"), { put: "enquiry", value: booking }, { put: "part", value: part }]);
    await store.commit([say("Det er onsdag, vi skal bruge hallen", { parts: [part.id] })]);
    await store.commit([say(`Og om ${secret}: hvad nu?`, { parts: [sensitive.id], sensitive: true })]);

    const inHall = await everythingFor(aStaffMember({ departments: [hall], roles: ["staff", "lead"] }));
    for (const word of ["hvidløg", "træner", sensitive.id, own.reference, families, "anmaerkning"])
      expect(inHall).not.toContain(word);
    expect(inHall).toContain("Det er onsdag");
    expect(inHall).not.toContain("Kan vi låne hallen?");
    expect((await store.search(aStaffMember({ departments: [hall] }), "hvidløgstyveri", { limit: 9 })).rows).toEqual(
      [],
    );

    const inFamilies = await everythingFor(aStaffMember({ departments: [families] }));
    expect(inFamilies).toContain("hvidløgstyveri");
    expect(inFamilies).not.toContain("Det er onsdag");
    for (const staff of [
      aStaffMember({ departments: [families], roles: ["admin", "editor", "dpo"] }),
      aStaffMember({ departments: [families], active: false }),
      aStaffMember({ departments: [] }),
    ])
      expect(await everythingFor(staff)).not.toContain("hvidløg");
  });

  it("shows the rest of the talk when the citizen has ticked it, but never what touched a sensitive topic", async () => {
    const department = `afd-${anId()}`;
    const conversation = aConversation();
    const enquiry = anEnquiry(conversation.id);
    const part = aPart(enquiry, { department, shared: { from: 1, to: 3 } });
    const say = (words: string, with_: Parameters<typeof aMessage>[2] = {}): Change => ({
      say: aMessage(conversation.id, words, with_),
    });
    await store.commit([
      { put: "conversation", value: conversation },
      say("Hej, vi er fra Lindeby IF"),
      say(secret, { sensitive: true }),
      say("Kan vi låne hallen?"),
      { put: "enquiry", value: enquiry },
      { put: "part", value: part },
      say("Noget helt andet bagefter"),
    ]);
    const staff = aStaffMember({ departments: [department] });
    const view = await lookAt(store, staff, part.id);
    expect(view?.messages.map((message) => message.text)).toEqual(["Hej, vi er fra Lindeby IF", "Kan vi låne hallen?"]);
    expect((await store.search(staff, "lindeby", { limit: 9 })).rows).toHaveLength(1);
    expect((await store.search(staff, "hvidløgstyveri", { limit: 9 })).rows).toEqual([]);
    expect((await store.search(staff, "bagefter", { limit: 9 })).rows).toEqual([]);
  });

  it("shows a concern from the message that raised it on, and what is said about it later", async () => {
    const department = `afd-${anId()}`;
    const conversation = aConversation();
    const enquiry = anEnquiry(conversation.id);
    const part = aPart(enquiry, {
      department,
      urgent: "concern",
      sensitive: true,
      question: null,
      shared: { from: 2, to: null },
    });
    const say = (words: string, with_: Parameters<typeof aMessage>[2] = {}): Change => ({
      say: aMessage(conversation.id, words, with_),
    });
    await store.commit([
      { put: "conversation", value: conversation },
      say("Hvad koster hallen?"),
      say("Jeg er bekymret for et barn", { sensitive: true }),
      { put: "enquiry", value: enquiry },
      { put: "part", value: part },
    ]);
    await store.commit([say("Hun har det skidt", { sensitive: true })]);
    const staff = aStaffMember({ departments: [department] });
    const view = await lookAt(store, staff, part.id);
    expect(view?.messages.map((message) => message.text)).toEqual(["Jeg er bekymret for et barn", "Hun har det skidt"]);
    const told = (await store.events("start", 100_000)).events.filter(
      (event) => event.part === part.id && event.kind === "message",
    );
    expect(told.map(({ seq }) => seq)).toEqual([2, 3]);
    expect((await store.search(staff, "skidt", { limit: 9 })).rows).toHaveLength(1);
  });

  it("goes with the part when it is moved", async () => {
    const [from, to] = [`fra-${anId()}`, `til-${anId()}`];
    const conversation = aConversation();
    const enquiry = anEnquiry(conversation.id);
    const part = aPart(enquiry, { department: from });
    await store.commit([
      { put: "conversation", value: conversation },
      { put: "enquiry", value: enquiry },
      { put: "part", value: part },
      { say: aMessage(conversation.id, "Det haster med nøglen", { parts: [part.id] }) },
    ]);
    const [before, next] = [aStaffMember({ departments: [from] }), aStaffMember({ departments: [to] })];
    expect(await lookAt(store, next, part.id)).toBeUndefined();
    const moved: Part = {
      ...part,
      revision: 1,
      department: to,
      moves: [{ from, to, topic: null, staff: before.id, at: after(1), reason: null }],
    };
    await store.commit([{ put: "part", value: moved }]);
    expect(await lookAt(store, before, part.id)).toBeUndefined();
    expect((await store.queue(before, {}, { limit: 9 })).rows).toEqual([]);
    expect((await store.search(before, "nøglen", { limit: 9 })).rows).toEqual([]);
    expect((await lookAt(store, next, part.id))?.messages).toHaveLength(1);
    const events = (await store.events("start", 100_000)).events.filter((event) => event.part === part.id);
    const told = (staff: StaffMember) => events.filter((event) => eventVisibleTo(staff, event)).map(({ kind }) => kind);
    expect(told(before).at(-1)).toBe("part-left");
    expect(told(next)).toEqual(["part"]);
  });

  it("shows the lead how far the other parts are, and nothing else of them", async () => {
    const [lead, other] = [`afd-${anId()}`, `afd-${anId()}`];
    const conversation = aConversation();
    const enquiry = anEnquiry(conversation.id, {
      contact: { name: text("Bo"), email: text("bo@example.org"), phone: null },
    });
    const [first, second] = [
      aPart(enquiry, { department: lead }),
      aPart(enquiry, { department: other, lead: false, question: text("Mangler borde") }),
    ];
    await store.commit([
      { put: "conversation", value: conversation },
      { put: "enquiry", value: enquiry },
      { put: "part", value: first },
      { put: "part", value: second },
      { say: aMessage(conversation.id, "Til jer begge", { parts: [first.id, second.id] }) },
    ]);
    const forLead = await lookAt(store, aStaffMember({ departments: [lead] }), first.id);
    expect(forLead?.others).toEqual([{ department: other, state: "waiting", answerBy: "2026-11-27" }]);
    expect(forLead?.contact).toEqual({ name: "Bo", email: "bo@example.org", phone: null });
    expect(JSON.stringify(forLead)).not.toMatch(new RegExp(`borde|${second.id}`));
    const forOther = await lookAt(store, aStaffMember({ departments: [other] }), second.id);
    expect(forOther?.others).toEqual([]);
    expect(forOther?.messages[0]?.parts).toEqual([second.id]);
  });
}
