import { describe, expect, test } from "vitest";
import { DeskNow } from "../../src/conversation/desk-now.ts";
import type { Equipment } from "../../src/conversation/front.ts";
import { linkIdOf, linkOf, tokenOf } from "../../src/conversation/private-link.ts";
import { alertUnseen, type House, receive, wakeUp } from "../../src/conversation/receive.ts";
import { Problem } from "../../src/domain/problem.ts";
import type { Store } from "../../src/domain/store.ts";
import type { Understanding } from "../../src/domain/understanding.ts";
import type { Engine } from "../../src/language/understand.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { anEnquiry, aPart, aPresence, aStaffMember, text } from "../domain/builders.ts";
import { content, now, texts } from "./builders.ts";

// An engine that takes everything for a doubt: what is received and saved does not depend on it.
const doubt: Understanding = {
  band: "close",
  topics: ["boerneattest-krav", "boerneattest-bestil"].map((id) => ({ id, probability: 0.4 })),
  variant: null,
  inside: 1,
};
const engine = {
  classifier: {
    model: {
      parts: new Set<string>(),
      labels: ["boerneattest-krav", "boerneattest-bestil"],
      calibration: { outside: 0 },
    },
    classify: () => ({ topics: doubt.topics, label: "boerneattest-krav", inside: 1 }),
    weighed: (tokens: readonly unknown[]) => new Float32Array(tokens.length),
  },
  bands: { topic: 0.9, department: 0.9, inside: 0.5 },
  stakes: new Map(),
} as unknown as Engine;

const equipment: Equipment = { content, texts, engine, version: 1, key: "secret", publicUrl: "https://example.org/" };

function aHouse(store: Store = openMemoryStore()): House & { at: string } {
  const house = { at: now, store, desk: new DeskNow(store), equipment: () => equipment, now: () => house.at };
  return house;
}

const message = (words: string, clientId: string | null = null) => ({
  conversation: "c1",
  text: words,
  clientId,
  channel: "chat" as const,
  channelReference: null,
  page: "/foreninger",
});

describe("receiving", () => {
  test("stores a conversation from the first message on, and its turn in one commit", async () => {
    const { store, ...rest } = aHouse();
    let commits = 0;
    const counted: Store = Object.assign(Object.create(store) as Store, {
      commit: (...all: Parameters<Store["commit"]>) => {
        commits++;
        return store.commit(...all);
      },
    });
    expect(await store.get("conversation", "c1")).toBeUndefined();
    const { messages } = await receive({ ...rest, store: counted }, message("attest"));
    expect(commits).toBe(1);
    expect(messages.map(({ seq, by }) => [seq, by])).toEqual([
      [1, "citizen"],
      [2, "assistant"],
    ]);
    expect(await store.get("conversation", "c1")).toMatchObject({ page: "/foreninger", seq: 2 });
  });

  test("the same message sent again is not answered again", async () => {
    const house = aHouse();
    await receive(house, message("attest", "m1"));
    const again = await receive(house, message("attest", "m1"));
    expect(again.repeated).toBe(true);
    expect(await house.store.messages("c1")).toHaveLength(2);
  });

  test("two messages in the same moment are both answered, in order", async () => {
    const house = aHouse();
    await Promise.all([receive(house, message("attest", "m1")), receive(house, message("attester", "m2"))]);
    const messages = await house.store.messages("c1");
    expect(messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(messages.filter(({ by }) => by === "citizen")).toHaveLength(2);
  });

  test("a blocked conversation is refused until the block has ended", async () => {
    const house = aHouse();
    await receive(house, message("attest"));
    const conversation = await house.store.get("conversation", "c1");
    if (conversation === undefined) throw new Error("it is gone");
    const blocked = { until: "2026-11-25T09:30:00.000Z", staff: "s1", reason: text("…") };
    await house.store.commit([{ put: "conversation", value: { ...conversation, blocked } }]);
    await expect(receive(house, message("attest"))).rejects.toThrow(Problem);
    house.at = "2026-11-25T09:30:00.000Z";
    await expect(receive(house, message("attest"))).resolves.toMatchObject({ repeated: false });
  });

  test("a reference brings the message to whoever has it, and says nothing of them", async () => {
    const house = aHouse();
    await receive(house, message("jeg vil ikke leve mere"));
    const [enquiry] = (await house.store.dossier("c1"))?.enquiries ?? [];
    const other = { ...message(`Hvordan går det med ${enquiry?.reference}? Vi har ventet længe`), conversation: "c2" };
    const { messages } = await receive(house, other);
    expect(messages.map(({ text }) => text).join()).not.toContain("Jura");
    await receive(house, { ...message("ja"), conversation: "c2" });
    expect((await house.store.dossier("c2"))?.parts).toMatchObject([{ department: "jura", answerBy: null }]);
  });
});

describe("what the program does by itself", () => {
  test("the lead hears that the citizen has withdrawn another part", async () => {
    const house = aHouse();
    const { store } = house;
    await receive(house, message("hej"));
    const enquiry = anEnquiry("c1");
    const lead = aPart(enquiry, { department: "kultur", state: "claimed", claimant: "anna", claimedAt: now });
    const other = aPart(enquiry, { department: "ejendomme", lead: false });
    await store.commit([
      { put: "enquiry", value: enquiry },
      { put: "part", value: lead },
      { put: "part", value: other },
    ]);
    const { upTo } = await store.events("now", 1);
    await receive(house, message("træk den tilbage"));
    expect(await store.get("part", other.id)).toMatchObject({ state: "withdrawn" });
    const { events } = await store.events(upTo, 100);
    const told = events.filter(({ kind, department }) => kind === "part" && department === "kultur");
    expect(told.map(({ part }) => part)).toEqual([lead.id]);
  });

  test("alerts again until somebody has looked", async () => {
    const house = aHouse();
    await receive(house, message("jeg vil ikke leve mere"));
    const mails = async () => (await house.store.dossier("c1"))?.outbox.length;
    expect(await mails()).toBe(1);
    expect(await alertUnseen(house)).toBe(0);
    house.at = "2026-11-24T09:35:00.000Z";
    expect(await alertUnseen(house)).toBe(1);
    expect(await mails()).toBe(2);
    const [part] = (await house.store.dossier("c1"))?.parts ?? [];
    if (part === undefined) throw new Error("no part");
    await house.store.commit([{ put: "part", value: { ...part, looked: { staff: "s1", at: house.at } } }]);
    house.at = "2026-11-24T09:40:00.000Z";
    await alertUnseen(house);
    expect(await mails()).toBe(2);
    expect((await house.store.dossier("c1"))?.parts[0]?.wakeAt).toBeNull();
  });

  test("wakes nothing before its time", async () => {
    const house = aHouse();
    await receive(house, message("attest"));
    expect(await wakeUp(house)).toBe(0);
  });
});

describe("who is there", () => {
  // biome-ignore format: a table
  test.each([
    ["free and seen just now",   "free", "2026-11-24T09:29:30.000Z", ["kultur"], true,  true],
    ["busy",                     "busy", "2026-11-24T09:29:30.000Z", ["kultur"], true,  false],
    ["not seen for long",        "free", "2026-11-24T09:20:00.000Z", ["kultur"], true,  false],
    ["of another department",    "free", "2026-11-24T09:29:30.000Z", ["jura"],   true,  false],
    ["no longer employed",       "free", "2026-11-24T09:29:30.000Z", ["kultur"], false, false],
  ] as const)("%s", async (_, status, seenAt, departments, active, manned) => {
    const store = openMemoryStore();
    const staff = aStaffMember({ departments: [...departments], active });
    await store.commit([
      { put: "staff-member", value: staff },
      { put: "presence", value: aPresence(staff.id, { status, seenAt }) },
    ]);
    const desk = await new DeskNow(store).at(now, content);
    expect(desk.manned.has("kultur")).toBe(manned);
  });
});

test("the private link follows from the server's key, and the store keeps its hash alone", () => {
  const token = tokenOf("secret", "c1");
  expect(token).toBe(tokenOf("secret", "c1"));
  expect(token).not.toBe(tokenOf("another", "c1"));
  expect(Buffer.from(token, "base64url")).toHaveLength(16);
  expect(linkIdOf(token)).not.toContain(token);
  expect(linkOf("https://example.org/", token)).toBe(`https://example.org/c#${token}`);
});
