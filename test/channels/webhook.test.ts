import { createHmac } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { openOutbox } from "../../src/channels/outbox.ts";
import { webhookSender } from "../../src/channels/webhook.ts";
import { fileNoteWebhook } from "../../src/conversation/file-note-webhook.ts";
import type { Front } from "../../src/conversation/turn.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { content, texts } from "../conversation/builders.ts";
import { aConversation, anEnquiry, anId, aPart, noon, text } from "../domain/builders.ts";
import { aCaseSystem } from "./receivers.ts";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
const patient = { timeout: 20_000, interval: 20 };
const front = { content, texts, now: noon, id: anId } as unknown as Front;

/** A closed part whose file note waits for the case system, and a store with a clock. */
async function closed(answer: Parameters<typeof aCaseSystem>[0]) {
  const system = await aCaseSystem(answer);
  const store = openMemoryStore();
  const clock = { at: noon };
  const conversation = aConversation();
  const enquiry = anEnquiry(conversation.id);
  const part = aPart(enquiry, {
    department: "kultur",
    state: "closed",
    result: { id: "besvaret", staff: "s1", at: noon },
    fileNote: { text: text("Spurgt om hallen. Svaret ja."), staff: "s1", at: noon, takenAt: null, whyNot: null },
  });
  const changes = fileNoteWebhook(front, { part, enquiry, answer: text("Ja, den er ledig.") });
  await store.commit([
    { put: "conversation", value: conversation },
    { put: "enquiry", value: enquiry },
    { put: "part", value: part },
    ...changes,
  ]);
  const webhook = webhookSender({ url: system.url, secret: "hemmelig", store, now: () => clock.at });
  const outbox = openOutbox({
    store,
    senders: { mail: null, webhook, activity: null },
    now: () => clock.at,
    report: () => {},
    every: 50,
  });
  ends.push(system.close, () => outbox.close());
  const entry = async () => (await store.dossier(conversation.id))?.outbox[0];
  const note = async () => (await store.get("part", part.id))?.fileNote;
  return { system, store, clock, conversation, enquiry, part, entry, note };
}

test("the file note comes signed, once, with question, answer, dates, KLE and reference", async () => {
  const { system, entry, enquiry, part, note, store } = await closed(() => ({ status: 204 }));
  await expect.poll(entry, patient).toMatchObject({ state: "sent" });
  expect(system.calls).toHaveLength(1);
  const [{ headers, body } = { headers: {}, body: "" }] = system.calls;
  const timestamp = String(headers["x-nem-indgang-timestamp"]);
  const expected = createHmac("sha256", "hemmelig").update(`${timestamp}.${body}`).digest("hex");
  expect(headers["x-nem-indgang-signature"]).toBe(`sha256=${expected}`);
  expect(headers["content-type"]).toMatch(/^application\/json/);
  const sent = JSON.parse(body) as Record<string, unknown>;
  expect(sent.id).toBe(headers["x-nem-indgang-id"]);
  expect(sent).toMatchObject({
    event: "file-note",
    reference: enquiry.reference,
    part: part.id,
    department: { id: "kultur" },
    question: "Kan vi låne hallen på onsdag?",
    answer: "Ja, den er ledig.",
    fileNote: "Spurgt om hallen. Svaret ja.",
    receivedAt: enquiry.at,
    closedAt: noon,
    result: "besvaret",
  });
  expect(sent).toHaveProperty("kle");
  expect(await note()).toMatchObject({ takenAt: noon });
  expect((await store.audit({ about: part.id }, { limit: 5 })).rows).toMatchObject([{ did: "file-note-received" }]);
});

test("a case number that comes back is kept with the acknowledgement", async () => {
  const { entry, store, part } = await closed(({ body }) => ({
    status: 200,
    body: { received: (JSON.parse(body) as { id: string }).id, caseNumber: "26/01234" },
  }));
  await expect.poll(entry, patient).toMatchObject({ state: "sent" });
  expect((await store.audit({ about: part.id }, { limit: 5 })).rows).toMatchObject([{ reason: "26/01234" }]);
});

// biome-ignore format: a table
test.each([
  ["refuses",                     () => ({ status: 401 }),                                 "http-401"],
  ["is down",                     () => ({ status: 503 }),                                 "http-503"],
  ["sends us elsewhere",          () => ({ status: 302 }),                                 "http-302"],
  ["has received something else", () => ({ status: 200, body: { received: "another" } }), "another-id-received"],
] as const)("a case system that %s: it is tried again, under the same id and newly signed", async (_, answer, failure) => {
  let refuses = true;
  const { system, clock, entry, note } = await closed(() => (refuses ? answer() : { status: 200 }));
  await expect.poll(entry, patient).toMatchObject({ state: "waiting", tries: 1, failure });
  expect(await note()).toMatchObject({ takenAt: null });
  refuses = false;
  clock.at = (await entry())?.wakeAt ?? noon;
  await expect.poll(entry, patient).toMatchObject({ state: "sent" });
  const [first, second] = system.calls.map(({ headers }) => headers);
  expect(second?.["x-nem-indgang-id"]).toBe(first?.["x-nem-indgang-id"]);
  expect(second?.["x-nem-indgang-timestamp"]).not.toBe(first?.["x-nem-indgang-timestamp"]);
  expect(second?.["x-nem-indgang-signature"]).not.toBe(first?.["x-nem-indgang-signature"]);
});

test("a part that was changed in the same moment is not overwritten", async () => {
  let change = async () => {};
  const { store, part, entry } = await closed(() => {
    void change();
    return { status: 200 };
  });
  change = async () => {
    const value = await store.get("part", part.id);
    if (value !== undefined) await store.commit([{ put: "part", value: { ...value, urgent: "concern" } }]);
  };
  await expect.poll(entry, patient).toMatchObject({ state: "sent" });
  await expect.poll(() => store.get("part", part.id), patient).toMatchObject({ fileNote: { takenAt: noon } });
});

test("what is not closed has no file note to send", () => {
  const enquiry = anEnquiry("c1");
  expect(fileNoteWebhook(front, { part: aPart(enquiry), enquiry, answer: null })).toEqual([]);
});
