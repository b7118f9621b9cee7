import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { fill, remove } from "../../src/commands/demo-fill.ts";
import { personStep } from "../../src/commands/demo-person.ts";
import { demoTalks } from "../../src/commands/demo-talks.ts";
import { loadEngine } from "../../src/content/engine.ts";
import { load } from "../../src/content/load.ts";
import { textsOf } from "../../src/content/texts.ts";
import { DeskNow } from "../../src/conversation/desk-now.ts";
import type { Equipment } from "../../src/conversation/front.ts";
import { type House, receive } from "../../src/conversation/receive.ts";
import { Problem } from "../../src/domain/problem.ts";
import { cacheDir } from "../../src/settings.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";

const root = resolve(import.meta.dirname, "../..");
// A Saturday evening: the demonstration must look the same at any hour.
const now = "2026-11-21T20:15:00.000Z";
let equipment: Equipment;

beforeAll(async () => {
  const content = await load(root);
  const { engine } = await loadEngine(content, { root, cacheDir: cacheDir() });
  equipment = {
    content,
    texts: textsOf(content.files),
    engine,
    version: 1,
    key: "secret",
    publicUrl: "https://example.org",
  };
}, 120_000);

function aHouse(): House & { at: string } {
  const store = openMemoryStore();
  const house = { at: now, store, desk: new DeskNow(store), equipment: () => equipment, now: () => house.at };
  return house;
}

async function all({ store }: House) {
  const states = ["waiting", "claimed", "answered", "later", "closed", "withdrawn"] as const;
  return (await store.queue("program", { states }, { limit: 500 })).rows;
}

test("the desk is filled with every state, marked, and emptied of exactly that", async () => {
  const house = aHouse();
  const own = { conversation: "c1", channel: "chat", channelReference: null, page: null, clientId: null } as const;
  for (const text of ["Kan vi låne hallen onsdag den 13. januar kl. 19-21?", "25", "fodbold", "Lindeby IF", "ja", "ja"])
    await receive(house, { ...own, text });
  const before = (await all(house)).length;

  const filled = await fill(house);
  const rows = (await all(house)).filter(({ conversation }) => conversation !== "c1");
  const missing = demoTalks.filter(
    (_, at) => !rows.some(({ conversation }) => conversation === `demo-${String(at + 1).padStart(2, "0")}`),
  );
  expect(missing.map(({ says }) => says)).toEqual([]);
  expect(filled.enquiries).toBe(demoTalks.length);
  expect(rows).toHaveLength(filled.parts);

  const states = new Set(rows.map(({ state }) => state));
  expect([...states].sort()).toEqual(["answered", "claimed", "closed", "later", "waiting"]);
  expect(rows.some(({ urgent }) => urgent === "concern")).toBe(true);
  expect(rows.some(({ sensitive }) => sensitive)).toBe(true);
  expect(rows.some(({ live }) => live !== null)).toBe(true);
  expect(rows.some(({ moves }) => moves > 0)).toBe(true);
  const two = Map.groupBy(rows, ({ reference }) => reference);
  expect([...two.values()].some((parts) => new Set(parts.map(({ department }) => department)).size === 2)).toBe(true);
  const waits = rows.filter(({ state }) => state === "waiting").map(({ since }) => Date.parse(now) - Date.parse(since));
  expect(Math.min(...waits)).toBeLessThan(600_000);
  expect(Math.max(...waits)).toBeGreaterThan(5 * 86_400_000);
  const notes = await Promise.all(
    rows.filter(({ state }) => state === "closed").map(({ id }) => house.store.get("part", id)),
  );
  expect(notes.every((part) => part?.fileNote !== null)).toBe(true);
  expect(rows.every(({ state, since, openedAt }) => (state === "later" || since <= now) && openedAt <= now)).toBe(true);
  const talks = await Promise.all(rows.map(({ conversation }) => house.store.get("conversation", conversation)));
  expect(talks.every((talk) => talk?.channel === "demo")).toBe(true);

  await expect(fill(house)).rejects.toThrow(Problem);
  expect(await remove(house)).toEqual({ enquiries: demoTalks.length });
  expect(await all(house)).toHaveLength(before);
  expect(await house.store.all("staff-member")).toEqual([]);
  expect(await house.store.all("presence")).toEqual([]);
}, 120_000);

test("a colleague joins whoever waits at the screen, writes and leaves", async () => {
  const house = aHouse();
  expect(await personStep(house, { any: false })).toBe("looks");
  await fill(house);
  const steps: string[] = [];
  for (let count = 0; count < 6 && steps.at(-1) !== "left"; count++) {
    steps.push(await personStep(house, { any: false }));
    house.at = new Date(Date.parse(house.at) + 4_000).toISOString();
  }
  expect(steps).toEqual(["joined", "wrote", "wrote", "left"]);
  const live = `demo-${demoTalks.length}`;
  const said = (await house.store.messages(live)).filter(({ by }) => by === "staff" || by === "notice");
  expect(said.slice(-4).map(({ by }) => by)).toEqual(["notice", "staff", "staff", "notice"]);
  expect(await personStep(house, { any: false })).toBe("looks");
  expect(await personStep(house, { any: true })).toBe("joined");
}, 120_000);
