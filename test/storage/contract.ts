import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { claim } from "../../src/domain/claim.ts";
import { Problem } from "../../src/domain/problem.ts";
import type { Change, Store } from "../../src/domain/store.ts";
import {
  aConversation,
  after,
  aMail,
  aMessage,
  anEnquiry,
  aPart,
  aPresence,
  aStaffMember,
  text,
} from "../domain/builders.ts";
import { eventContract } from "./contract-events.ts";
import { keepingContract } from "./contract-keeping.ts";
import { queueContract } from "./contract-queue.ts";
import { sightContract } from "./contract-sight.ts";
import type { Place } from "./place.ts";
import { aTurn } from "./turn.ts";

export type Opened = { store: Store; place: Place };

/** What every store holds, whatever is behind it. A difference between two stores is a bug in one of them. */
export function storeContract(newPlace: () => Promise<Place>): void {
  const opened = {} as Opened;
  beforeAll(async () => {
    opened.place = await newPlace();
    opened.store = await opened.place.open();
  }, 60_000);
  afterAll(async () => {
    await opened.store.close();
    await opened.place.remove();
  });

  describe("a commit", () => commitContract(opened));
  describe("queue and search", () => queueContract(opened));
  describe("what staff see", () => sightContract(opened));
  describe("events", () => eventContract(opened));
  describe("how long things are kept", () => keepingContract(opened));
}

const conflict = expect.objectContaining({ name: "Problem", kind: "conflict" });

function commitContract(opened: Opened): void {
  let store: Store;
  beforeEach(() => {
    store = opened.store;
  });

  it("keeps a turn whole and gives it back as it was said", async () => {
    const turn = aTurn();
    const { messages, repeated } = await store.commit(turn.changes);
    expect(repeated).toBe(false);
    expect(messages.map(({ seq }) => seq)).toEqual([1, 2]);
    const dossier = await store.dossier(turn.conversation);
    expect(dossier?.messages).toEqual(messages);
    expect(dossier?.parts).toEqual([{ ...turn.part, revision: 1 }]);
    expect(dossier?.enquiries).toEqual([{ ...turn.enquiry, revision: 1 }]);
    expect(dossier?.conversation).toMatchObject({ revision: 1, seq: 2 });
    expect(await store.get("part", turn.part.id)).toEqual({ ...turn.part, revision: 1 });
    expect(await store.enquiryBy(turn.enquiry.reference)).toEqual({ ...turn.enquiry, revision: 1 });
    expect(await store.messages(turn.conversation, 1)).toEqual([messages[1]]);
  });

  it("does nothing of a commit of which one change is stale", async () => {
    const turn = aTurn();
    await store.commit(turn.changes);
    const part = (await store.get("part", turn.part.id)) ?? turn.part;
    await store.commit([{ put: "part", value: { ...part, state: "later" } }]);
    const other = aTurn();
    await expect(
      store.commit([...other.changes, { say: aMessage(turn.conversation, "for sent") }, { put: "part", value: part }]),
    ).rejects.toEqual(conflict);
    expect(await store.dossier(other.conversation)).toBeUndefined();
    expect(await store.enquiryBy(other.enquiry.reference)).toBeUndefined();
    expect(await store.messages(turn.conversation)).toHaveLength(2);
    expect(await store.get("part", part.id)).toMatchObject({ state: "later", revision: 2 });
  });

  it("refuses what is new and there already, and what is gone", async () => {
    const turn = aTurn();
    await store.commit(turn.changes);
    await expect(store.commit([{ put: "part", value: turn.part }])).rejects.toEqual(conflict);
    const never = aPart(turn.enquiry, { revision: 3 });
    await expect(store.commit([{ put: "part", value: never }])).rejects.toEqual(conflict);
    await expect(store.commit([{ drop: "part", value: never }])).rejects.toEqual(conflict);
    const nowhere: Change[] = [
      { say: aMessage("no-such-conversation", "hej") },
      { put: "enquiry", value: anEnquiry("no-such-conversation") },
      { put: "part", value: aPart(anEnquiry("no-such-conversation")) },
      { put: "outbox-entry", value: aMail("no-such-conversation") },
    ];
    for (const change of nowhere) await expect(store.commit([change])).rejects.toMatchObject({ kind: "missing" });
  });

  it("gives a reference once", async () => {
    const [one, other] = [aTurn(), aTurn()];
    await store.commit(one.changes);
    const enquiry = { ...other.enquiry, reference: one.enquiry.reference };
    const changes = other.changes.map((change) =>
      "put" in change && change.put === "enquiry" ? { ...change, value: enquiry } : change,
    );
    await expect(store.commit(changes)).rejects.toEqual(conflict);
    expect(await store.dossier(other.conversation)).toBeUndefined();
  });

  it("numbers messages in order without gaps, however many come at once", async () => {
    const conversation = aConversation();
    await store.commit([{ put: "conversation", value: conversation }]);
    const said = await Promise.all(
      Array.from({ length: 40 }, (_, at) => store.commit([{ say: aMessage(conversation.id, `besked ${at}`) }])),
    );
    const messages = await store.messages(conversation.id);
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    const given = said.flatMap(({ messages }) => messages);
    expect(given.toSorted((one, other) => one.seq - other.seq)).toEqual(messages);
    expect(await store.get("conversation", conversation.id)).toMatchObject({ seq: 40, revision: 1 });
  });

  it("lets staff write without making the citizen's turn stale", async () => {
    const turn = aTurn();
    await store.commit(turn.changes);
    const read = await store.get("conversation", turn.conversation);
    await store.commit([{ say: aMessage(turn.conversation, "Hej, jeg ser på det.", { by: "staff", at: after(5) }) }]);
    if (read === undefined) throw new Error("the conversation is there");
    await store.commit([
      { put: "conversation", value: { ...read, locale: "en" } },
      { say: aMessage(turn.conversation, "Tak") },
    ]);
    const now = await store.get("conversation", turn.conversation);
    expect(now).toMatchObject({ locale: "en", seq: 4, revision: 2 });
    expect((await store.messages(turn.conversation)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it("stores a message once, however often and at once the device sends it", async () => {
    const conversation = aConversation();
    await store.commit([{ put: "conversation", value: conversation }]);
    const read = await store.get("conversation", conversation.id);
    if (read === undefined) throw new Error("the conversation is there");
    const send = () =>
      store.commit([
        { put: "conversation", value: read },
        { say: aMessage(conversation.id, "Kan vi låne hallen?", { clientId: "device-1" }) },
        { say: aMessage(conversation.id, "Hvornår?", { by: "assistant" }) },
      ]);
    const sent = await Promise.all([send(), send(), send()]);
    sent.push(await send());
    expect(sent.map(({ repeated }) => repeated).toSorted()).toEqual([false, true, true, true]);
    for (const { messages } of sent) expect(messages[0]).toMatchObject({ seq: 1, clientId: "device-1" });
    expect(await store.messages(conversation.id)).toHaveLength(2);
    const elsewhere = aConversation();
    const other = { say: aMessage(elsewhere.id, "Hej", { clientId: "device-1" }) };
    expect(await store.commit([{ put: "conversation", value: elsewhere }, other])).toMatchObject({ repeated: false });
  });

  it("lets only one of fifty claims win, and tells the others who", async () => {
    const turn = aTurn();
    await store.commit(turn.changes);
    const staff = Array.from({ length: 50 }, () => aStaffMember());
    const claims = await Promise.all(staff.map((one) => claim(store, one, turn.part.id, after(1))));
    expect(claims.filter((one) => one?.won)).toHaveLength(1);
    const winner = staff[claims.findIndex((one) => one?.won)]?.id;
    expect(new Set(claims.map((one) => one?.part.claimant))).toEqual(new Set([winner]));
    expect(await claim(store, aStaffMember({ departments: ["ejendomme"] }), turn.part.id, after(1))).toBeUndefined();
  });

  it("finds staff, presence, sessions and versions", async () => {
    const staff = aStaffMember();
    const session = {
      id: `s-${staff.id}`,
      revision: 0,
      staff: staff.id,
      at: after(0),
      seenAt: after(0),
      until: after(60),
      device: "Firefox, Linux",
    };
    await store.commit([
      { put: "staff-member", value: staff },
      { put: "presence", value: aPresence(staff.id, { looking: "some-part" }) },
      { put: "session", value: session },
    ]);
    expect(await store.all("staff-member")).toContainEqual({ ...staff, revision: 1 });
    expect(await store.all("presence")).toContainEqual({
      ...aPresence(staff.id, { looking: "some-part" }),
      revision: 1,
    });
    expect(await store.get("session", session.id)).toEqual({ ...session, revision: 1 });
    await store.commit([{ drop: "session", value: { ...session, revision: 1 } }]);
    expect(await store.get("session", session.id)).toBeUndefined();
    const version = {
      id: "7",
      revision: 0,
      number: 7,
      at: after(0),
      by: staff.id,
      note: "Nye takster",
      content: "c-7",
      model: null,
    };
    await store.commit([{ put: "version", value: version }]);
    expect(await store.all("version")).toContainEqual({ ...version, revision: 1 });
  });

  it("names the conversations in which something was said last", async () => {
    const [old, newer] = [aTurn(), aTurn()];
    await store.commit(newer.changes);
    await store.commit(old.changes);
    await store.commit([{ say: aMessage(newer.conversation, "Er der nyt?", { at: after(60_000) }) }]);
    await store.commit([{ say: aMessage(old.conversation, "Hvordan går det?", { at: after(70_000) }) }]);
    expect(await store.recent(2)).toEqual([old.conversation, newer.conversation]);
  });

  it("keeps the draft's items apart, and lets one of two savers win", async () => {
    const item = {
      id: "rule-noegle",
      revision: 0,
      item: "rule:noegle",
      by: "s-1",
      at: after(0),
      note: "",
      before: null,
      after: "- id: noegle",
    };
    await store.commit([{ put: "draft-item", value: item }]);
    expect(await store.get("draft-item", item.id)).toEqual({ ...item, revision: 1 });
    expect(await store.all("draft-item")).toEqual([{ ...item, revision: 1 }]);
    await store.commit([{ put: "draft-item", value: { ...item, revision: 1, note: "Ny nøgle" } }]);
    await expect(store.commit([{ put: "draft-item", value: { ...item, revision: 1 } }])).rejects.toMatchObject({
      kind: "conflict",
    });
    await store.commit([{ drop: "draft-item", value: { ...item, revision: 2 } }]);
    expect(await store.all("draft-item")).toEqual([]);
  });

  it("gives what is due, earliest first, and only to the first who takes it", async () => {
    const [late, early, sent] = [
      aMail(null, { wakeAt: after(-500) }),
      aMail(null, { wakeAt: after(-600) }),
      aMail(null, { wakeAt: null }),
    ];
    await store.commit([late, early, sent].map((value) => ({ put: "outbox-entry", value }) as const));
    const due = await store.due("outbox-entry", after(-400), 10);
    expect(due.map(({ id }) => id)).toEqual([early.id, late.id]);
    const takes = due
      .slice(0, 1)
      .flatMap((value) =>
        [1, 2].map(() => store.commit([{ put: "outbox-entry", value: { ...value, wakeAt: after(9) } }])),
      );
    const results = await Promise.allSettled(takes);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await store.due("outbox-entry", after(-400), 10)).map(({ id }) => id)).toEqual([late.id]);
  });

  it("keeps an audit, newest first, page by page", async () => {
    const entry = (minutes: number) => ({
      audit: {
        id: `a-${minutes}`,
        at: after(minutes),
        by: "kim",
        did: "part-moved",
        about: { kind: "part", id: "p-1" },
        conversation: null,
        reason: text("Hører til hos Ejendomme"),
      },
    });
    await store.commit([entry(1), entry(2000)]);
    await store.commit([entry(3)]);
    const first = await store.audit({ by: "kim" }, { limit: 2 });
    expect(first.rows.map(({ id }) => id)).toEqual(["a-2000", "a-3"]);
    const second = await store.audit({ by: "kim" }, { limit: 2, after: first.next ?? "" });
    expect(second).toMatchObject({ rows: [{ id: "a-1" }], next: null });
    expect((await store.audit({ by: "nobody" }, { limit: 2 })).rows).toEqual([]);
  });

  it("keeps bytes under a name", async () => {
    expect(await store.blob("model-1")).toBeUndefined();
    await store.putBlob("model-1", Buffer.from([0, 1, 2, 255]));
    expect(Buffer.from((await store.blob("model-1")) ?? [])).toEqual(Buffer.from([0, 1, 2, 255]));
    await store.putBlob("model-1", Buffer.from("anden"));
    expect(Buffer.from((await store.blob("model-1")) ?? []).toString()).toBe("anden");
    await store.dropBlob("model-1");
    expect(await store.blob("model-1")).toBeUndefined();
  });

  it("keeps odd signs, and a sign in place of those that cannot be kept", async () => {
    const conversation = aConversation();
    const odd = "æøå 😀 \u202e\u00a0 'quote' \\ \" \n {}";
    const message = aMessage(conversation.id, `${odd} \0 \ud83d`, {
      blocks: [{ kind: "card", rows: ["a\0b", { x: "\ud83d" }] }],
    });
    await store.commit([{ put: "conversation", value: conversation }, { say: message }]);
    const [kept] = await store.messages(conversation.id);
    expect(kept?.text).toBe(`${odd} \ufffd \ufffd`);
    expect(kept?.blocks).toEqual([{ kind: "card", rows: ["a\ufffdb", { x: "\ufffd" }] }]);
  });

  it("refuses a field that no schema knows, without repeating what stands in it", async () => {
    const conversation = { ...aConversation(), cpr: "010190-1234" };
    const refused = await store
      .commit([{ put: "conversation", value: conversation }])
      .catch((problem: unknown) => problem);
    expect(refused).toBeInstanceOf(Problem);
    expect(JSON.stringify(refused) + String(refused)).not.toContain("0190");
    const enquiry = anEnquiry(conversation.id, { reference: "not a reference" });
    await expect(store.commit([{ put: "enquiry", value: enquiry }])).rejects.toMatchObject({ kind: "invalid" });
  });

  it("does not let a caller change what is kept by changing what was given or read", async () => {
    const turn = aTurn();
    await store.commit(turn.changes);
    (turn.part as { topic: string }).topic = "changed";
    expect(await store.get("part", turn.part.id)).toMatchObject({ topic: "lokaler-booke" });
  });

  afterEach(async () => expect(await store.trouble()).toBeUndefined());
}
