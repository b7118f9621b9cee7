import { Problem } from "../domain/problem.ts";
import { type Disk, diskProblem, type Handle } from "./disk.ts";
import { frame } from "./frames.ts";

type Waiting = { readonly n: number; readonly text: string; readonly settle: (refused?: Problem) => void };

/** The last commit in the segments that are ended, and the number of the last of them. */
export type Ended = { readonly n: number; readonly upTo: number };

/**
 * Commits in the order they were decided, in files that only grow. What arrives while one sync is under way shares the next. Each
 * file (segment) begins with the number of the last commit that was acknowledged before it: whatever stands behind that number in
 * an earlier one was refused, and a reader leaves it out.
 */
export class Journal {
  private readonly disk: Disk;
  private readonly folder: string;
  private waiting: Waiting[] = [];
  private rotating: ((ended: Ended) => void)[] = [];
  private running = false;
  private handle: Handle | undefined;
  private number: number;
  private size = 0;
  /** The last commit on disk. */
  private last = 0;
  private dead: Problem | undefined;
  /** Bytes since the last `rotate`. */
  grown = 0;

  constructor(disk: Disk, number: number) {
    this.disk = disk;
    this.folder = disk.path("journal");
    this.number = number;
  }

  /** Goes on after commit `last`, in a segment of its own, so that a folder that takes nothing is found at the start. */
  async open(last: number): Promise<void> {
    this.last = last;
    await this.disk.makeFolder(this.folder);
    await this.openSegment();
  }

  append(n: number, text: string, settle: (refused?: Problem) => void): void {
    this.waiting.push({ n, text, settle });
    if (!this.running) void this.run();
  }

  /** Fulfilled when everything appended so far is on disk, rejected when it was refused. */
  settled(): Promise<void> {
    if (!this.running) return Promise.resolve();
    // A line of its own would be written: wait behind the last one instead.
    return new Promise((resolve, reject) => {
      const settle = (refused?: Problem) => (refused === undefined ? resolve() : reject(refused));
      this.waiting.push({ n: 0, text: "", settle });
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length + this.rotating.length > 0) {
      if (this.rotating.length > 0) await this.endSegment();
      const batch = this.waiting;
      this.waiting = [];
      try {
        await this.flush(batch.filter(({ text }) => text !== ""));
        for (const { settle } of batch) settle();
      } catch (cause) {
        const refused = diskProblem(cause, this.folder);
        await this.giveUp(refused);
        // Those that came meanwhile were decided on what is now refused.
        for (const { settle } of [...batch, ...this.waiting.splice(0)]) settle(refused);
      }
    }
    this.running = false;
  }

  private async flush(batch: readonly Waiting[]): Promise<void> {
    if (this.dead !== undefined) throw this.dead;
    const newest = batch.at(-1);
    if (newest === undefined) return;
    const handle = this.handle ?? (await this.openSegment());
    const bytes = frame(`[${batch.map(({ text }) => text).join(",")}]`);
    await this.disk.append(handle, bytes, this.size);
    await this.disk.dataSync(handle);
    this.size += bytes.length;
    this.grown += bytes.length;
    this.last = newest.n;
  }

  private async openSegment(): Promise<Handle> {
    const path = this.pathOf(this.number);
    const handle = await this.disk.create(path);
    try {
      const bytes = frame(JSON.stringify({ follows: this.last }));
      await this.disk.append(handle, bytes, 0);
      await this.disk.dataSync(handle);
      await this.disk.syncFolder(this.folder);
      this.handle = handle;
      this.size = bytes.length;
      return handle;
    } catch (cause) {
      await handle.close();
      // A half segment may not stay: its name is needed for the next try.
      await this.disk.remove(path).catch(() => (this.number += 1));
      throw cause;
    }
  }

  // After a failed write or sync nobody knows what is on disk: cut it off, and go on in a new segment, which says where this one ended.
  private async giveUp(refused: Problem): Promise<void> {
    const handle = this.handle;
    if (handle === undefined || this.dead !== undefined) return;
    this.handle = undefined;
    const path = this.pathOf(this.number);
    this.number += 1;
    try {
      await handle.close();
      await this.disk.truncate(path, this.size);
    } catch {
      this.dead = new Problem("the journal could not be cut back after a failed write", {
        kind: "unavailable",
        where: path,
        next: "mend the disk and start the program again; nothing that was acknowledged is lost",
        cause: refused,
      });
    }
  }

  /** Begins a new segment between two syncs. */
  rotate(): Promise<Ended> {
    return new Promise((resolve) => {
      this.rotating.push(resolve);
      if (!this.running) void this.run();
    });
  }

  private async endSegment(): Promise<void> {
    const ended = { n: this.last, upTo: this.number };
    const handle = this.handle;
    this.handle = undefined;
    this.number += 1;
    this.grown = 0;
    await handle?.close();
    for (const resolve of this.rotating.splice(0)) resolve(ended);
  }

  /** Takes nothing more, such as after losing the lock. */
  stop(why: Problem): void {
    this.dead ??= why;
  }

  get trouble(): Problem | undefined {
    return this.dead;
  }

  async close(): Promise<void> {
    await this.settled().catch(() => {});
    await this.handle?.close();
    this.handle = undefined;
  }

  pathOf(number: number): string {
    return this.disk.path("journal", `${String(number).padStart(8, "0")}.log`);
  }
}
