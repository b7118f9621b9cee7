import { Problem } from "../domain/problem.ts";
import { type Binder, isEmpty } from "./binder.ts";
import { fileOf, readBinder, writeBinder } from "./binder-file.ts";
import { type Disk, diskProblem } from "./disk.ts";
import type { Journal } from "./journal.ts";
import type { Lock } from "./lock.ts";
import type { Segment } from "./replay.ts";
import type { Commit, Keeper, Shelf } from "./shelf.ts";
import type { Slot } from "./slots.ts";
import { writeSnapshot } from "./snapshot.ts";

const leisure = 1_000;
const quiet = 2_000;
const manyDirty = 2_000;
const unused = 60_000;
const journalLimit = 16 * 1024 * 1024;
const probeEvery = 1_000;
const writersAtOnce = 4;
const closeWithin = 4_000;

/** The folder behind a shelf: commits go to the journal at once, binders to their files at leisure. */
export class DiskKeeper implements Keeper {
  private readonly disk: Disk;
  private readonly journal: Journal;
  private readonly lock: Lock;
  private readonly warn: (problem: Problem) => void;
  private old: readonly Segment[];
  private shelf: Shelf | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** One after the other, whoever writes behind. */
  private working: Promise<void> = Promise.resolve();
  private comingCheckpoint: Promise<void> | undefined;
  private owing = false;
  private atWork = false;
  private stopAt = Number.POSITIVE_INFINITY;
  private probed: { at: number; problem: Problem | undefined } = { at: Number.NEGATIVE_INFINITY, problem: undefined };

  constructor(disk: Disk, journal: Journal, lock: Lock, old: readonly Segment[], warn: (problem: Problem) => void) {
    this.disk = disk;
    this.journal = journal;
    this.lock = lock;
    this.old = old;
    this.warn = warn;
  }

  start(shelf: Shelf): void {
    this.shelf = shelf;
    this.timer = setInterval(() => void this.atLeisure(), leisure);
    this.timer.unref();
  }

  keep(commit: Commit, settle: (refused?: Problem) => void): void {
    const { n, effects, events } = commit;
    this.journal.append(n, JSON.stringify({ n, effects, events }), settle);
  }

  settled(): Promise<void> {
    return this.journal.settled();
  }

  read(name: string): Promise<Binder | undefined> {
    return readBinder(this.disk, fileOf(this.disk, name));
  }

  async erase(): Promise<void> {
    try {
      await this.checkpoint();
    } catch (cause) {
      throw new Problem("it is done, but old files of the store still hold what it replaced", {
        kind: "unavailable",
        where: this.disk.root,
        next: "they are removed as soon as the disk takes writes again",
        cause,
      });
    }
  }

  private async atLeisure(): Promise<void> {
    const shelf = this.shelf;
    if (shelf === undefined || this.atWork || this.journal.trouble !== undefined) return;
    this.atWork = true;
    try {
      if (this.owing || this.journal.grown > journalLimit) await this.checkpoint();
      else await this.alone(() => this.writeQuiet(shelf));
    } catch (cause) {
      this.owing = true;
      this.warn(diskProblem(cause, this.disk.root));
    } finally {
      this.atWork = false;
    }
    shelf.slots.shrink(
      unused,
      (name) => name.startsWith("staff/") || name.startsWith("version/") || name.startsWith("draft/"),
    );
  }

  private async writeQuiet(shelf: Shelf): Promise<void> {
    const dirty = shelf.slots.dirty();
    const before = performance.now() - (dirty.length > manyDirty ? 0 : quiet);
    for (const [name, slot] of dirty)
      if (slot.usedAt <= before && performance.now() < this.stopAt) await this.write(name, slot);
  }

  private async write(name: string, slot: Slot): Promise<void> {
    const binder = slot.durable;
    const path = fileOf(this.disk, name);
    if (isEmpty(binder)) await this.disk.remove(path);
    else await writeBinder(this.disk, path, binder);
    // Unless a commit came in between.
    if (slot.durable === binder) slot.dirty = false;
  }

  /** Brings files and catalogue up to the journal and drops it. One that is asked for while another runs begins after it. */
  checkpoint(): Promise<void> {
    this.comingCheckpoint ??= this.alone(() => this.bringUp());
    return this.comingCheckpoint;
  }

  private async bringUp(): Promise<void> {
    this.comingCheckpoint = undefined;
    const shelf = this.shelf;
    if (shelf === undefined) return;
    this.owing = true;
    const { n, upTo } = await this.journal.rotate();
    const dirty = shelf.slots.dirty();
    const writers = Array.from({ length: writersAtOnce }, async () => {
      for (let next = dirty.pop(); next !== undefined; next = dirty.pop()) {
        await this.write(...next);
        if (performance.now() > this.stopAt)
          throw new Problem("the store was closed first", { next: "the next start goes on" });
      }
    });
    // All must have stopped before the next may begin: two at one file, and the older might come last.
    const failed = (await Promise.allSettled(writers)).find((writer) => writer.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    await writeSnapshot(this.disk, shelf.catalogue, shelf.feed, n);
    await this.dropSegments(upTo);
    this.owing = false;
  }

  private async dropSegments(upTo: number): Promise<void> {
    const damaged = new Set(this.old.filter((segment) => segment.damaged).map(({ path }) => path));
    for (const name of await this.disk.list(this.disk.path("journal"))) {
      const path = this.disk.path("journal", name);
      if (Number.parseInt(name, 10) > upTo) continue;
      if (damaged.has(path)) await this.disk.move(path, this.disk.path("damaged", name));
      else await this.disk.remove(path);
    }
    this.old = [];
  }

  /** What was set aside holds citizens' words, too. */
  async tidy(before: string): Promise<void> {
    for (const name of await this.disk.list(this.disk.path("damaged"))) {
      const path = this.disk.path("damaged", name);
      if (((await this.disk.writtenAt(path)) ?? 0) < Date.parse(before)) await this.disk.remove(path);
    }
  }

  private alone(work: () => Promise<void>): Promise<void> {
    const done = this.working.then(() => {
      // The folder may by now be another process's.
      if (this.journal.trouble !== undefined) throw this.journal.trouble;
      return work();
    });
    this.working = done.catch(() => {});
    return done;
  }

  async blob(key: string): Promise<Uint8Array | undefined> {
    return this.disk.read(this.blobPath(key));
  }

  async putBlob(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.blobPath(key);
    await this.disk.writeWhole(path, [bytes]).catch((cause) => {
      throw diskProblem(cause, path);
    });
  }

  async dropBlob(key: string): Promise<void> {
    await this.disk.remove(this.blobPath(key));
  }

  private blobPath(key: string): string {
    if (!/^[A-Za-z0-9_.-]{1,120}$/.test(key) || key.startsWith("."))
      throw new Problem("a blob's name may only have letters, digits, - _ and .", { next: "choose another name" });
    return this.disk.path("blobs", key);
  }

  /** Tried, not guessed: a small file is written as a commit would be. */
  async trouble(): Promise<Problem | undefined> {
    if (this.journal.trouble !== undefined) return this.journal.trouble;
    const now = performance.now();
    if (now - this.probed.at < probeEvery) return this.probed.problem;
    const path = this.disk.path("tmp", "probe");
    const problem = await this.disk
      .writeWhole(path, [Buffer.alloc(4096)])
      .then(() => this.disk.remove(path))
      .then(
        () => undefined,
        (cause) => diskProblem(cause, this.disk.root),
      );
    this.probed = { at: now, problem };
    return problem;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.journal.settled().catch(() => {});
    // Without it the next start has more to read in the journal, and nothing is lost: so it may take no longer than this.
    this.stopAt = performance.now() + closeWithin;
    await this.checkpoint().catch((cause) => {
      if (performance.now() < this.stopAt) this.warn(diskProblem(cause, this.disk.root));
    });
    await this.journal.close();
    await this.lock.release();
  }
}
