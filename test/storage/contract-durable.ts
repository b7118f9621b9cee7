import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "../../src/domain/store.ts";
import { aMessage, anId, aStaffMember } from "../domain/builders.ts";
import type { Place } from "./place.ts";
import { aTurn, missingOf } from "./turn.ts";

const kills = process.env.FULL === "on" ? 200 : 12;

type Written = {
  readonly tried: readonly string[];
  readonly promised: readonly string[];
  readonly calls: number | undefined;
};

/** A process that writes turns and is killed before its n-th call (0: it may end). */
async function write(place: Place, dieAt: number): Promise<Written> {
  const script = resolve(import.meta.dirname, "writer.ts");
  const child = spawn(process.execPath, [script, ...place.child, String(dieAt)], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, errors] = ["", ""];
  child.stdout.on("data", (bytes) => (out += bytes));
  child.stderr.on("data", (bytes) => (errors += bytes));
  await new Promise((done) => child.on("close", done));
  if (child.signalCode !== "SIGKILL" && child.exitCode !== 0) throw new Error(errors);
  const said = (word: string) =>
    out.split("\n").flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const calls = said("calls")[0];
  return { tried: said("try"), promised: said("ok"), calls: calls === undefined ? undefined : Number(calls) };
}

/** What a store holds that keeps more than a process's memory. */
export function durableContract(newPlace: () => Promise<Place>): void {
  let place: Place;
  beforeAll(async () => {
    place = await newPlace();
  }, 60_000);
  afterAll(() => place.remove());

  const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await place.open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

  it("is the same after it was closed and opened", async () => {
    const turn = aTurn();
    const staff = aStaffMember();
    const before = await withStore(async (store) => {
      await store.commit([...turn.changes, { put: "staff-member", value: staff }]);
      await store.putBlob("key", Buffer.from("k"));
      const place = (await store.events("now", 1)).upTo;
      await store.commit([
        { say: aMessage(turn.conversation, "Og klaphatten?", { parts: [turn.part.id], clientId: "c-1" }) },
      ]);
      return { dossier: await store.dossier(turn.conversation), place };
    });
    await withStore(async (store) => {
      expect(await store.dossier(turn.conversation)).toEqual(before.dossier);
      expect((await store.search(staff, "klaphat", { limit: 9 })).rows.map(({ id }) => id)).toEqual([turn.part.id]);
      expect(await store.get("staff-member", staff.id)).toEqual({ ...staff, revision: 1 });
      expect(Buffer.from((await store.blob("key")) ?? []).toString()).toBe("k");
      expect(await store.due("outbox-entry", "2027-01-01T00:00:00.000Z", 9)).toHaveLength(1);
      const again = await store.commit([{ say: aMessage(turn.conversation, "Og klaphatten?", { clientId: "c-1" }) }]);
      expect(again).toMatchObject({ repeated: true, messages: [{ seq: 3 }] });
      const feed = await store.events(before.place, 1000);
      expect(feed.complete).toBe(true);
      expect(feed.events.map(({ seq, part }) => [seq, part])).toEqual([
        [3, null],
        [3, turn.part.id],
      ]);
    });
  });

  it(`keeps a turn whole or not at all through ${kills} kills`, { timeout: kills * 3_000 }, async () => {
    const whole = await write(place, 0);
    expect(whole.promised).toHaveLength(6);
    const steps = whole.calls ?? 0;
    expect(steps).toBeGreaterThan(20);
    const died = { early: 0, late: 0 };
    for (let kill = 1; kill <= kills; kill += 1) {
      // Spread over all calls, with a shift from run to run.
      const dieAt = 1 + Math.floor(((kill - Math.random()) / kills) * (steps - 1));
      const written = await write(place, dieAt);
      died[written.tried.length === 0 ? "early" : "late"] += 1;
      await withStore(async (store) => {
        for (const conversation of written.tried) {
          const missing = await missingOf(store, conversation);
          const promised = written.promised.includes(conversation);
          const about = `kill ${kill} before call ${dieAt}, ${promised ? "promised" : "not promised"}`;
          expect(missing ?? (promised ? ["everything"] : []), about).toEqual([]);
        }
      });
    }
    expect(died.late).toBeGreaterThan(kills / 3);
  });

  it("goes on numbering where it was after a kill", async () => {
    const turn = aTurn({}, { conversation: anId() });
    await withStore((store) => store.commit(turn.changes));
    await write(place, 25);
    await withStore(async (store) => {
      const { messages } = await store.commit([{ say: aMessage(turn.conversation, "tre") }]);
      expect(messages[0]?.seq).toBe(3);
    });
  });

  it("refuses writes it cannot keep, says so, keeps nothing half, and goes on by itself", async () => {
    const [before, refused, later] = [aTurn(), aTurn(), aTurn()];
    await withStore(async (store) => {
      await store.commit(before.changes);
      await place.refuseWrites();
      const tries = Array.from({ length: 5 }, () => store.commit(aTurn().changes));
      tries.push(store.commit([...refused.changes, { say: aMessage(before.conversation, "tabt?") }]));
      for (const result of await Promise.allSettled(tries))
        expect(result).toMatchObject({ status: "rejected", reason: { name: "Problem", kind: "unavailable" } });
      expect(await store.trouble()).toMatchObject({ kind: "unavailable" });
      expect(await store.dossier(refused.conversation)).toBeUndefined();
      expect(await missingOf(store, before.conversation)).toEqual([]);
      expect(await store.messages(before.conversation)).toHaveLength(2);
      await place.acceptWrites();
      await store.commit(later.changes);
      await new Promise((done) => setTimeout(done, 1_100));
      expect(await store.trouble()).toBeUndefined();
      expect((await store.commit([{ say: aMessage(before.conversation, "igen") }])).messages[0]?.seq).toBe(3);
    });
    await withStore(async (store) => {
      expect(await store.dossier(refused.conversation)).toBeUndefined();
      expect(await missingOf(store, later.conversation)).toEqual([]);
      expect((await store.messages(before.conversation)).map(({ text }) => text).at(-1)).toBe("igen");
    });
  });

  it("takes nothing more when it is closed", async () => {
    const store = await place.open();
    await store.close();
    await expect(store.commit(aTurn().changes)).rejects.toMatchObject({ kind: "unavailable" });
    expect(await store.trouble()).toMatchObject({ kind: "unavailable" });
    await store.close();
  });
}
