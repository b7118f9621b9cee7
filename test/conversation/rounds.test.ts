import { afterEach, expect, test } from "vitest";
import { DeskNow } from "../../src/conversation/desk-now.ts";
import type { Equipment } from "../../src/conversation/front.ts";
import { leavingIn } from "../../src/conversation/join.ts";
import type { House } from "../../src/conversation/receive.ts";
import { type Round, retentionOf, startRounds } from "../../src/conversation/rounds.ts";
import { Problem } from "../../src/domain/problem.ts";
import type { Store } from "../../src/domain/store.ts";
import type { Engine } from "../../src/language/understand.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { aConversation, anEnquiry, aPart, aStaffMember } from "../domain/builders.ts";
import { content, now, texts } from "./builders.ts";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const patient = { timeout: 20_000, interval: 10 };

// Nothing here reads a citizen's message: of the engine only what a front is made of.
const engine = { classifier: { model: { parts: new Set<string>() } } } as unknown as Engine;
const equipment: Equipment = { content, texts, engine, version: 1, key: "secret", publicUrl: "https://example.org" };

function rounds(store: Store, also: readonly Round[] = []) {
  const problems: Problem[] = [];
  const house = { at: now, store, desk: new DeskNow(store), equipment: () => equipment, now: () => house.at };
  const { stop } = startRounds(house satisfies House, { report: (problem) => problems.push(problem), also, every: 10 });
  ends.push(stop);
  return { house, problems, stop };
}

const later = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString();

test("a live chat in which nobody writes is ended, and an alert comes again, by the clock", async () => {
  const store = openMemoryStore();
  const conversation = aConversation({ lastAt: now, wakeAt: later(1 / 48) });
  const enquiry = anEnquiry(conversation.id);
  const part = aPart(enquiry, { department: "jura", urgent: "concern", wakeAt: later(1 / 288) });
  const joined = { staff: "s1", part: part.id, at: now };
  await store.commit([
    { put: "conversation", value: { ...conversation, joined } },
    { put: "enquiry", value: enquiry },
    { put: "part", value: part },
  ]);
  const { house } = rounds(store);
  await new Promise((done) => setTimeout(done, 60));
  expect((await store.dossier(conversation.id))?.outbox).toHaveLength(0);
  house.at = later(1 / 8);
  await expect.poll(async () => (await store.get("conversation", conversation.id))?.joined, patient).toBeNull();
  await expect.poll(async () => (await store.dossier(conversation.id))?.outbox.length, patient).toBe(1);
});

test("in a channel of others what the clock says is brought out, once", async () => {
  const store = openMemoryStore();
  const conversation = aConversation({ channel: "bot-framework", lastAt: now, wakeAt: later(1 / 48) });
  const enquiry = anEnquiry(conversation.id);
  const part = aPart(enquiry, { department: "jura" });
  const waits = aConversation({ channel: "bot-framework", wakeAt: later(1 / 48) });
  const other = anEnquiry(waits.id);
  await store.commit([
    { put: "conversation", value: { ...conversation, joined: { staff: "s1", part: part.id, at: now } } },
    { put: "enquiry", value: enquiry },
    { put: "part", value: part },
    { put: "conversation", value: waits },
    { put: "enquiry", value: other },
    { put: "part", value: aPart(other, { department: "jura", live: { since: now, joinedAt: null } }) },
  ]);
  // Two processes on one store.
  const both = [rounds(store).house, rounds(store).house];
  for (const house of both) house.at = later(1 / 8);
  const outbox = async ({ id }: { readonly id: string }) =>
    ((await store.dossier(id))?.outbox ?? []).filter(({ kind }) => kind === "activity");
  await expect.poll(async () => (await outbox(conversation)).length, patient).toBe(1);
  await expect.poll(async () => (await outbox(waits)).length, patient).toBe(2);
  await new Promise((done) => setTimeout(done, 60));
  expect(await outbox(conversation)).toMatchObject([{ text: expect.any(String), payload: { handoff: "completed" } }]);
  const said = (await store.messages(waits.id)).map(({ text }) => text);
  expect((await outbox(waits)).map(({ text }) => text)).toEqual(said);
});

test("who may no longer be in a chat leaves it: the citizen is told, also in a channel of others", () => {
  const staff = aStaffMember({ firstName: "Bo" });
  const conversation = aConversation({ channel: "bot-framework", joined: { staff: staff.id, part: "p1", at: now } });
  const changes = leavingIn({ equipment: () => equipment, now: () => now })(conversation, staff);
  expect(changes).toMatchObject([
    { put: "conversation", value: { joined: null, wakeAt: null } },
    { say: { by: "notice", parts: ["p1"] } },
    { put: "outbox-entry", value: { kind: "activity", payload: { handoff: "completed" } } },
  ]);
});

test("sweeps once a day, as long as the municipality keeps things", async () => {
  const store = openMemoryStore();
  const swept: string[] = [];
  const counted: Store = Object.assign(Object.create(store) as Store, {
    sweep: (...all: Parameters<Store["sweep"]>) => {
      swept.push(all[0]);
      return store.sweep(...all);
    },
  });
  const old = aConversation({ startedAt: now, lastAt: now });
  await store.commit([{ put: "conversation", value: old }]);
  const { house } = rounds(counted);
  await expect.poll(() => swept.length, patient).toBe(1);
  house.at = later(0.9);
  await new Promise((done) => setTimeout(done, 60));
  expect(swept).toHaveLength(1);
  house.at = later(31);
  await expect.poll(() => swept.length, patient).toBe(2);
  await expect.poll(() => store.get("conversation", old.id), patient).toBeUndefined();
});

test("the list of what was erased outlives the backups", () => {
  const municipality = { ...content.municipality, retention: { ...content.municipality.retention, backups: 100 } };
  const long = { ...equipment, content: { ...content, municipality } };
  expect(retentionOf({ equipment: () => long }).erasures).toBe(101);
});

test("rounds never overlap, what fails is reported and stops nothing, and stopping waits", async () => {
  let [inside, most, count, ended] = [0, 0, 0, false];
  const { problems, stop } = rounds(openMemoryStore(), [
    {
      name: "one that fails",
      run: async () => {
        throw new Problem("no", { next: "…" });
      },
    },
    {
      name: "one that takes its time",
      run: async () => {
        inside += 1;
        most = Math.max(most, inside);
        ended = false;
        await new Promise((done) => setTimeout(done, 40));
        count += 1;
        inside -= 1;
        ended = true;
      },
    },
  ]);
  await expect.poll(() => count, patient).toBeGreaterThan(2);
  await expect.poll(() => inside, patient).toBe(1);
  await stop();
  expect(ended).toBe(true);
  expect(most).toBe(1);
  expect(problems.length).toBeGreaterThan(2);
  expect(problems[0]?.message).toBe("a round failed: one that fails");
  const after = count;
  await new Promise((done) => setTimeout(done, 60));
  expect(count).toBe(after);
});
