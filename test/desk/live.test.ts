import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { remindAt } from "../../src/conversation/new-part.ts";
import { HeldReplies } from "../../src/desk/held-replies.ts";
import { liveFor } from "../../src/desk/live.ts";
import { remark } from "../../src/desk/notes.ts";
import { setPresence } from "../../src/desk/presence.ts";
import { heldFor } from "../../src/desk/reply.ts";
import { wakeParts } from "../../src/desk/rounds.ts";
import { claimPart } from "../../src/desk/take.ts";
import type { Told } from "../../src/domain/desk-pages.ts";
import type { Feed } from "../../src/domain/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { content } from "../conversation/builders.ts";
import { aFolder } from "../storage/embedded-place.ts";
import { anna, bo, carl, Desk } from "./builders.ts";
import { writes } from "./deeds.ts";

const silent = () => {
  throw new Error("nothing went wrong");
};

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open(openMemoryStore());
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.store.close();
});

test("when something between was too old to be kept, the page looks at everything anew", async () => {
  const told: [string | undefined, unknown][] = [];
  const feed: Feed = { events: [], upTo: "90.1", complete: false };
  const subscribe = async (_: string, each: (feed: Feed) => void | Promise<void>) => {
    await each(feed);
    return { close: async () => {} };
  };
  const store = Object.assign(Object.create(desk.store) as typeof desk.store, { subscribe });
  liveFor({ ...desk.house, store }, anna, "3.1", silent)(({ id, data }) => told.push([id, (data as Told).kind]));
  await vi.waitFor(() => expect(told).toEqual([["90.1", "everything"]]));
});

test("a feed that cannot be read is reported, and the page's line ends quietly", async () => {
  const reported: string[] = [];
  const subscribe = async () => {
    throw new Error("the database is away");
  };
  const store = Object.assign(Object.create(desk.store) as typeof desk.store, { subscribe });
  const stop = liveFor({ ...desk.house, store }, anna, null, ({ message }) => reported.push(message))(() => {});
  await vi.waitFor(() => expect(reported).toEqual(["a desk page cannot be told what happens"]));
  stop();
});

test("a sign of life alone is no news; a new remark is", async () => {
  const told: string[] = [];
  const stop = liveFor(desk.house, anna, "0.0", silent)(({ data }) => told.push((data as Told).kind));
  const news = [
    ["Her", 1],
    ["Her", 1],
    ["Møde", 2],
  ] as const;
  for (const [remark, times] of news) {
    await setPresence(desk.house, bo, { status: "free", remark, looking: null });
    await vi.waitFor(() => expect(told.filter((kind) => kind === "presence")).toHaveLength(times));
    desk.later(30);
  }
  expect((await desk.store.get("presence", "bo"))?.revision).toBe(3);
  stop();
});

test("of colleagues one hears who shares a department, and that one of them has left it", async () => {
  const told: string[] = [];
  const stop = liveFor(
    desk.house,
    anna,
    "0.0",
    silent,
  )(({ data }) => {
    const { kind, staff } = data as Told;
    told.push(`${kind} ${staff}`);
  });
  const here = { status: "free", remark: null, looking: null } as const;
  await setPresence(desk.house, carl, here);
  const saved = await desk.store.get("staff-member", "bo");
  if (saved === undefined) throw new Error("he is gone");
  await desk.store.commit([{ put: "staff-member", value: { ...saved, departments: ["ejendomme"] } }]);
  await setPresence(desk.house, bo, here);
  await setPresence(desk.house, anna, here);
  await vi.waitFor(() => expect(told).toContain("presence anna"));
  expect(told.filter((one) => !/^(?:staff|presence) anna$/.test(one)).at(-1)).toBe("staff bo");
  expect(told.some((one) => one.endsWith("carl"))).toBe(false);
  stop();
});

test("who has the lead's part hears that another part has gone on, and nothing of that part itself", async () => {
  const [lead, other] = await desk.sent([{}, { department: "ejendomme" }]);
  if (lead === undefined || other === undefined) throw new Error("nothing was sent");
  const told: Told[] = [];
  const stop = liveFor(desk.house, anna, null, silent)(({ data }) => told.push(data as Told));
  await vi.waitFor(() => expect(told.map(({ kind }) => kind)).toContain("everything"));
  const news = () => told.filter(({ kind, part }) => kind === "part" && part === lead.id).length;
  await claimPart(desk.house, carl, other.id);
  await vi.waitFor(() => expect(news()).toBe(1));
  expect(await desk.page(anna, lead)).toMatchObject({ others: [{ state: "claimed" }] });
  await desk.does(carl, other, (work) => remark(work, { text: "Intet nyt" }));
  await desk.does(carl, other, writes("Det ser vi på.", false));
  await vi.waitFor(() => expect(news()).toBe(2));
  expect(told.some(({ part }) => part === other.id)).toBe(false);
  stop();
});

test("a reply goes out when its five seconds are over, without anybody asking", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const part = await desk.one();
  await desk.does(anna, part, writes("Ja"));
  new HeldReplies(desk.house, silent).later(part.id);
  desk.later(heldFor / 1000);
  await vi.advanceTimersByTimeAsync(heldFor + 100);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await desk.citizenReads(part)).toContain("Ja"));
});

test("a reply that was held back when the program was stopped goes out when it starts again", async () => {
  const folder = await aFolder();
  const before = await Desk.open(await openEmbeddedStore({ folder }));
  const part = await before.one();
  await before.does(anna, part, writes("Ja"));
  await before.store.close();
  const after = new Desk(await openEmbeddedStore({ folder }));
  after.later(600);
  expect(await wakeParts(after.house)).toBe(1);
  expect(await after.citizenReads(part)).toEqual(["Kan vi låne hallen på onsdag?", "Ja"]);
  await after.store.close();
});

// biome-ignore format: a table
test.each([
  //  within   urgent     now                          its people are told
  [undefined, "no",      "2026-11-24T09:30:00.000Z",  "2026-11-24T10:30:00.000Z"],
  [15,        "no",      "2026-11-24T09:30:00.000Z",  "2026-11-24T09:45:00.000Z"],
  [15,        "no",      "2026-11-24T20:00:00.000Z",  "2026-11-25T09:15:00.000Z"],
  [15,        "no",      "2026-11-27T20:00:00.000Z",  "2026-11-30T09:15:00.000Z"],
  [240,       "crisis",  "2026-11-24T20:00:00.000Z",  "2026-11-24T20:05:00.000Z"],
] as const)("to be claimed within %s minutes, urgent: %s, at %s: told at %s", (within, urgent, now, at) => {
  const kultur = content.departments.get("kultur");
  if (kultur === undefined) throw new Error("there is no kultur");
  expect(remindAt({ ...kultur, ...(within !== undefined && { "claim-within": within }) }, urgent, now)).toBe(at);
});
