import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import type { Store } from "../../src/domain/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { readFrames } from "../../src/storage/frames.ts";
import { aMessage, anId, aStaffMember } from "../domain/builders.ts";
import { aFolder } from "./embedded-place.ts";
import { aTurn, missingOf } from "./turn.ts";

let folder: string;
let warnings: Problem[];
const remove: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  folder = await aFolder();
  warnings = [];
  remove.push(() => rm(folder, { recursive: true, force: true }));
});
afterEach(async () => {
  for (const undo of remove.splice(0).reverse()) await undo();
});

const open = (before: (call: string) => void = () => {}): Promise<Store> =>
  openEmbeddedStore({ folder, before, warn: (problem) => warnings.push(problem) });

/** The folder as a kill at this moment leaves it: nothing is closed and nothing written behind. */
async function killed(store: Store): Promise<void> {
  const left = await aFolder();
  await cp(folder, left, { recursive: true });
  await rm(join(left, "lock"));
  await store.close();
  await rm(folder, { recursive: true });
  folder = left;
}

async function abandoned(write: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await open();
  await write(store);
  await killed(store);
}

const segments = async (): Promise<string[]> =>
  (await readdir(join(folder, "journal")))
    .filter((name) => name.endsWith(".log"))
    .map((name) => join(folder, "journal", name));

describe("a journal", () => {
  it("that ends in the middle of a write, at whatever byte, is cut off there and goes on", async () => {
    const [kept, torn] = [aTurn(), aTurn()];
    let size = 0;
    await abandoned(async (store) => {
      await store.commit(kept.changes);
      size = (await readFile((await segments())[0] ?? "")).length;
      await store.commit(torn.changes);
    });
    const [path = ""] = await segments();
    const whole = await readFile(path);
    expect(whole.length).toBeGreaterThan(size + 500);
    for (const cut of [size, size + 1, size + 7, size + 12, size + 13, size + 300, whole.length - 1]) {
      await rm(folder, { recursive: true });
      await mkdir(join(folder, "journal"), { recursive: true });
      await writeFile(path, whole.subarray(0, cut));
      const store = await open();
      expect(await missingOf(store, kept.conversation), `cut at ${cut}`).toEqual([]);
      expect(await missingOf(store, torn.conversation), `cut at ${cut}`).toBeUndefined();
      expect((await readFile(path)).length).toBe(size);
      await store.commit(torn.changes);
      await store.close();
    }
    expect(warnings).toEqual([]);
  });

  it("with a damaged record in the middle is set aside and named, and what can be read of it is kept", async () => {
    const turns = [aTurn(), aTurn(), aTurn()];
    await abandoned(async (store) => {
      for (const turn of turns) await store.commit(turn.changes);
    });
    const [path = ""] = await segments();
    const bytes = await readFile(path);
    const second = bytes.indexOf(turns[1]?.part.id ?? "");
    bytes.writeUInt8(bytes.readUInt8(second) ^ 1, second);
    await writeFile(path, bytes);
    const store = await open();
    // What happened in it is not known any more.
    expect(await store.events("1.1", 9)).toMatchObject({ complete: false });
    const missing = await Promise.all(turns.map((turn) => missingOf(store, turn.conversation)));
    expect(missing).toEqual([[], undefined, []]);
    expect(warnings).toEqual([expect.objectContaining({ where: path, message: expect.stringContaining("damaged") })]);
    expect(await readdir(join(folder, "damaged"))).toEqual(["00000001.log"]);
    expect(await segments()).not.toContain(path);
    await store.commit(aTurn().changes);
    await store.close();
    warnings = [];
    const again = await open();
    expect(await missingOf(again, turns[2]?.conversation ?? "")).toEqual([]);
    expect(warnings).toEqual([]);
    await again.close();
  });

  it("whose last record is damaged although a later segment says that it was acknowledged, is named", async () => {
    const [first, second] = [aTurn(), aTurn()];
    await abandoned((store) => store.commit(first.changes));
    await abandoned((store) => store.commit(second.changes));
    const [path = ""] = await segments();
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
    await writeFile(path, bytes);
    const store = await open();
    expect(warnings).toEqual([expect.objectContaining({ where: path })]);
    expect(await missingOf(store, second.conversation)).toEqual([]);
    await store.close();
  });

  it("finds every whole frame in any bytes", () => {
    expect(readFrames(Buffer.from("NIJ1NIJ1NIJ1\0\0\0\0NIJ1"))).toEqual({ texts: [], end: 0, damaged: false });
    expect(readFrames(Buffer.alloc(0))).toEqual({ texts: [], end: 0, damaged: false });
  });
});

describe("a start", () => {
  it.each(["missing", "damaged", "cut"])("with the snapshot %s reads the files instead", async (how) => {
    const turns = [aTurn(), aTurn()];
    const staff = aStaffMember();
    const first = await open();
    for (const turn of turns) await first.commit(turn.changes);
    await first.commit([{ put: "staff-member", value: staff }]);
    await first.close();
    const snapshot = join(folder, "catalogue.ndjson");
    const bytes = await readFile(snapshot);
    if (how === "missing") await rm(snapshot);
    else if (how === "cut") await writeFile(snapshot, bytes.subarray(0, bytes.length - 20));
    else await writeFile(snapshot, Buffer.from(bytes).fill(120, 40, 50));
    const store = await open();
    expect(await store.events("1.1", 9)).toMatchObject({ events: [], complete: false });
    for (const turn of turns) expect(await missingOf(store, turn.conversation)).toEqual([]);
    expect(await store.all("staff-member")).toHaveLength(1);
    const { messages } = await store.commit([{ say: aMessage(turns[0]?.conversation ?? "", "videre") }]);
    expect(messages[0]?.seq).toBe(3);
    await store.close();
    expect(warnings).toEqual([]);
  });

  it("with a damaged file sets it aside, names it, and goes on with the rest", async () => {
    const [good, bad] = [aTurn(), aTurn()];
    const first = await open();
    await first.commit([...good.changes, ...bad.changes]);
    await first.close();
    const names = await readdir(join(folder, "binders"), { recursive: true });
    const path = join(folder, "binders", names.find((name) => name.includes(bad.conversation)) ?? "");
    await writeFile(path, (await readFile(path, "utf8")).replace("kultur-fritid", "kultur-fritit"));
    const running = await open();
    await expect(running.dossier(bad.conversation)).rejects.toMatchObject({ name: "Problem", where: path });
    expect(await missingOf(running, good.conversation)).toEqual([]);
    await running.close();
    await rm(join(folder, "catalogue.ndjson"));
    const store = await open();
    expect(warnings).toEqual([
      expect.objectContaining({ where: join(folder, "damaged", `conversation-${bad.conversation}.json`) }),
    ]);
    expect(await store.dossier(bad.conversation)).toBeUndefined();
    await store.close();
  });
});

describe("a disk", () => {
  it("whose sync fails once loses nothing that was acknowledged, and brings back nothing that was refused", async () => {
    let fail = false;
    const store = await open((call) => {
      if (fail && call === "fdatasync") throw Object.assign(new Error("i/o error"), { code: "EIO" });
    });
    const [before, refused, after] = [aTurn(), aTurn(), aTurn()];
    await store.commit(before.changes);
    fail = true;
    const said = { say: aMessage(before.conversation, "tabt") };
    await expect(Promise.all([store.commit(refused.changes), store.commit([said])])).rejects.toMatchObject({
      kind: "unavailable",
    });
    fail = false;
    await store.commit(after.changes);
    const { messages } = await store.commit([{ say: aMessage(before.conversation, "igen") }]);
    expect(messages[0]?.seq).toBe(3);
    await killed(store);
    const again = await open();
    expect(await missingOf(again, refused.conversation)).toBeUndefined();
    for (const { conversation } of [before, after]) expect(await missingOf(again, conversation)).toEqual([]);
    expect((await again.messages(before.conversation)).map(({ text }) => text).at(-1)).toBe("igen");
    expect(warnings).toEqual([]);
    await again.close();
  });

  it("that is really full refuses with a reason and goes on when there is room", async ({ skip }) => {
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]);
    skip(mounted.status !== 0, "mounting a small disk needs root");
    remove.push(async () => spawnSync("umount", [folder]));
    const store = await open();
    const kept = aTurn();
    await store.commit(kept.changes);
    await writeFile(join(folder, "ballast"), Buffer.alloc(700_000));
    const tried: string[] = [];
    const acknowledged: string[] = [];
    let refused: unknown;
    while (refused === undefined && tried.length < 1000) {
      const turn = aTurn({}, { words: "x".repeat(5_000) });
      tried.push(turn.conversation);
      await store.commit(turn.changes).then(
        () => acknowledged.push(turn.conversation),
        (problem) => (refused = problem),
      );
    }
    expect(refused).toMatchObject({ kind: "unavailable", message: expect.stringContaining("full") });
    await rm(join(folder, "ballast"));
    const later = aTurn();
    await store.commit(later.changes);
    await store.close();
    const again = await open();
    for (const conversation of tried)
      expect(await missingOf(again, conversation)).toEqual(acknowledged.includes(conversation) ? [] : undefined);
    for (const { conversation } of [kept, later]) expect(await missingOf(again, conversation)).toEqual([]);
    await again.close();
  });

  it("that can only be read is refused at the start with what to do", async ({ skip }) => {
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "tmpfs", folder]);
    skip(mounted.status !== 0, "mounting a read-only folder needs root");
    remove.push(async () => spawnSync("umount", [folder]));
    await expect(open()).rejects.toMatchObject({
      kind: "unavailable",
      message: "the data folder cannot be written",
      next: expect.stringContaining("DATA_DIR"),
    });
  });

  it("where the folder is a file is refused at the start with what to do", async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, "");
    await expect(open()).rejects.toMatchObject({ message: "the data folder is not a folder", where: folder });
  });
});

describe("a second process", () => {
  it("is refused while the first lives, with who it is", async () => {
    const store = await open();
    const refused = expect.objectContaining({
      kind: "refused",
      message: expect.stringContaining(String(process.pid)),
      next: expect.stringContaining("DATABASE_URL"),
    });
    await expect(open()).rejects.toEqual(refused);
    const script = resolve(import.meta.dirname, "writer.ts");
    const child = spawnSync(process.execPath, [script, "embedded", folder, "0"], { encoding: "utf8" });
    expect(child.status).not.toBe(0);
    expect(child.stderr).toContain("already uses this data folder");
    await store.commit(aTurn({}, { conversation: anId() }).changes);
    await store.close();
    await (await open()).close();
  });

  it("takes over from a dead one at once, also when its number now belongs to another process", async () => {
    const first = await open();
    const lock = join(folder, "lock");
    const owner = JSON.parse(await readFile(lock, "utf8"));
    await first.close();
    await writeFile(lock, JSON.stringify({ ...owner, id: "dead", pid: process.pid, startedAt: "1" }));
    const started = performance.now();
    await (await open()).close();
    await writeFile(lock, JSON.stringify({ ...owner, id: "dead", pid: 2 ** 22 - 3 }));
    await (await open()).close();
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("makes the first stop writing when it has taken the folder from it", async () => {
    const store = await open();
    await writeFile(join(folder, "lock"), JSON.stringify({ id: "another" }));
    await expect.poll(() => warnings.length, { timeout: 5_000 }).toBe(1);
    await expect(store.commit(aTurn().changes)).rejects.toMatchObject({ kind: "unavailable" });
    expect(await store.trouble()).toMatchObject({ message: expect.stringContaining("taken over") });
    const left = (await readdir(folder)).toSorted();
    await store.close();
    expect((await readdir(folder)).toSorted()).toEqual(left);
  });
});
