import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claim } from "../../src/domain/claim.ts";
import type { Event } from "../../src/domain/event.ts";
import { searchWords, stem } from "../../src/domain/search-words.ts";
import type { Store } from "../../src/domain/store.ts";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { aConversation, after, aMessage, aStaffMember } from "../domain/builders.ts";
import { aDatabase } from "./postgres-server.ts";
import { aTurn } from "./turn.ts";

let database: Awaited<ReturnType<typeof aDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  database = await aDatabase();
  client = new pg.Client(database.url);
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

const elsewhere = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

describe("several processes on one database", () => {
  it("start at the same time on an empty one, and see each other's work at once", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url: database.url })));
    const [one, other] = stores as [Store, Store];
    const seen: Event[] = [];
    const subscription = await other.subscribe("now", ({ events }) => void seen.push(...events));
    const conversation = aConversation();
    const started = performance.now();
    await one.commit([{ put: "conversation", value: conversation }, { say: aMessage(conversation.id, "Hej") }]);
    await expect.poll(() => seen.length, { interval: 5, timeout: 4_000 }).toBe(1);
    // Told, not found by the look that comes every five seconds.
    expect(performance.now() - started).toBeLessThan(2_000);
    await subscription.close();
    await Promise.all(stores.map((store) => store.close()));
  });

  it("let one of fifty claims win across all of them, twenty times", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url: database.url, connections: 4 })));
    for (let round = 0; round < 20; round += 1) {
      const turn = aTurn();
      await stores[0]?.commit(turn.changes);
      const tries = Array.from({ length: 50 }, (_, at) =>
        claim(stores[at % 3] as Store, aStaffMember(), turn.part.id, after(1), [
          { say: aMessage(turn.conversation, "Kim er kommet til", { by: "notice", parts: [turn.part.id] }) },
        ]),
      );
      expect((await Promise.all(tries)).filter((one) => one?.won)).toHaveLength(1);
      expect(await stores[1]?.messages(turn.conversation, 2)).toHaveLength(1);
    }
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe("the database", () => {
  it("stems as the other store does", async () => {
    const text = `Foreningernes medlemmer søger lokaletilskud til gymnastiksalen og hallerne; bestyrelsens generalforsamling vedtog
      regnskabet enstemmigt. Frivillige hjælper ældre borgere med indkøb, ledsagelse og spisefællesskaber på plejehjemmet.
      Børneattesterne indhentes årligt, og kommunens frivilligkonsulent svarer hurtigst muligt på henvendelser. Kærligheden
      løst bedst dygtigst venlig heldigvis uundgåelig underskrift magt sagt godt oprettet oprettelse bygget vandt bundet
      volunteers application running rooms booking the insurance`;
    const words = searchWords(text);
    expect(words.length).toBeGreaterThan(50);
    const { rows } = await client.query<{ word: string; stems: string[] }>(
      "select word, ts_lexize('danish_stem', word) as stems from unnest($1::text[]) word",
      [words],
    );
    const different = rows.filter(({ word, stems }) => stems.length > 0 && stems[0] !== stem(word));
    expect(different).toEqual([]);
  });

  it("gives events in the order of numbers, not of digits", async () => {
    const store = await openPostgresStore({ url: database.url });
    const typing = { kind: "typing", at: after(0), conversation: "c", part: null, department: null, staff: null };
    for (const [xid, seq] of [
      ["10", 2],
      ["9", 1],
      ["100", 3],
    ] as const)
      await client.query("insert into event (xid, data) values ($1::xid8, $2)", [xid, { ...typing, seq }]);
    expect((await store.events("start", 3)).events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await store.events("9.1000000", 2)).events.map(({ seq }) => seq)).toEqual([2, 3]);
    await store.close();
  });

  it("of a newer program is refused, and left as it is", async () => {
    await client.query("insert into migration (number, name) values (9999, '9999-later.sql')");
    await expect(openPostgresStore({ url: database.url })).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("9999"),
    });
    await client.query("delete from migration where number = 9999");
  });

  // biome-ignore format: a table
  it.each([
    ["is not there",           (url: URL) => { url.pathname = "/nowhere"; },       "there is no such database"],
    ["does not let us in",     (url: URL) => { url.password = "wrong"; },          "the database does not let the program in"],
    ["cannot be reached",      (url: URL) => { url.port = "1"; },                  "the database cannot be reached"],
  ])("that %s is refused with what to do", async (_name, change, message) => {
    await expect(openPostgresStore({ url: elsewhere(change) })).rejects.toMatchObject({ kind: "unavailable", message, next: /./ });
  });

  it("does not repeat a citizen's words in its refusals", async () => {
    const store = await openPostgresStore({ url: database.url });
    const conversation = aConversation();
    await store.commit([{ put: "conversation", value: conversation }]);
    await client.query("alter table message add constraint nothing_private check (data ->> 'text' <> 'hemmeligt')");
    const refused = await store
      .commit([{ say: aMessage(conversation.id, "hemmeligt") }])
      .catch((problem: unknown) => problem);
    expect(refused).toMatchObject({ name: "Problem", kind: "unavailable" });
    const { cause, stack, message } = refused as Error;
    expect(
      `${message} ${stack} ${cause instanceof Error ? cause.stack : cause} ${JSON.stringify(refused)}`,
    ).not.toContain("hemmeligt");
    await client.query("alter table message drop constraint nothing_private");
    await store.close();
  });

  it("that restarts costs nobody anything but a moment", async () => {
    const store = await openPostgresStore({ url: database.url, connections: 4 });
    const conversation = aConversation();
    await store.commit([{ put: "conversation", value: conversation }]);
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => store.commit([{ say: aMessage(conversation.id, `før ${at}`) }])),
    );
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'nem-indgang'",
    );
    const { messages } = await store.commit([{ say: aMessage(conversation.id, "efter") }]);
    expect(messages[0]?.seq).toBe(9);
    await store.close();
  });
});
