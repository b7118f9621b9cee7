import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname } from "node:os";
import { Problem } from "../domain/problem.ts";
import type { Disk } from "./disk.ts";

type Owner = {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** Where the pid means something: containers that share the folder do not see each other's processes. */
  readonly space: string;
  readonly startedAt: string;
};

const beat = 2_000;
const deadAfter = 10_000;

/** One process per data folder. The file names its owner and is touched while that lives. */
export class Lock {
  private readonly path: string;
  private readonly owner: Owner;
  private readonly lost: (problem: Problem) => void;
  private timer: NodeJS.Timeout | undefined;

  private constructor(path: string, owner: Owner, lost: (problem: Problem) => void) {
    this.path = path;
    this.owner = owner;
    this.lost = lost;
  }

  static async take(disk: Disk, lost: (problem: Problem) => void): Promise<Lock> {
    const path = disk.path("lock");
    const owner = {
      id: randomUUID(),
      pid: process.pid,
      host: hostname(),
      space: spaceOf(),
      startedAt: startOf("self"),
    };
    const lock = new Lock(path, owner, lost);
    for (const end = Date.now() + deadAfter + beat; !(await lock.tryTake()); await sleep(250)) {
      const other = await ownerOf(path);
      if (other !== undefined && livesHere(other)) throw inUse(path, other);
      if (other !== undefined && Date.now() > end) throw inUse(path, other);
    }
    lock.timer = setInterval(() => void lock.touch(), beat);
    lock.timer.unref();
    return lock;
  }

  // A hard link to a file of our own is there at once, with its content, or not at all.
  private async tryTake(): Promise<boolean> {
    await this.removeDead();
    const own = `${this.path}.${this.owner.id}`;
    await fs.writeFile(own, JSON.stringify(this.owner), { mode: 0o600 });
    try {
      await fs.link(own, this.path);
      return true;
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
      throw cause;
    } finally {
      await fs.rm(own, { force: true });
    }
  }

  private async removeDead(): Promise<void> {
    const owner = await ownerOf(this.path);
    if (owner === undefined) return;
    const touched = await fs.stat(this.path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    const dead = knows(owner) ? !livesHere(owner) : Date.now() - touched > deadAfter;
    if (!dead) return;
    const aside = `${this.path}.${this.owner.id}.old`;
    await fs.rename(this.path, aside).catch(() => {});
    // Another starter may have been quicker: then what was moved is its lock, and it gets it back.
    const moved = await ownerOf(aside);
    if (moved !== undefined && moved.id !== owner.id) await fs.link(aside, this.path).catch(() => {});
    await fs.rm(aside, { force: true });
  }

  private async touch(): Promise<void> {
    const now = new Date();
    const owner = await ownerOf(this.path);
    if (owner?.id === this.owner.id) {
      await fs.utimes(this.path, now, now).catch(() => {});
      return;
    }
    this.stop();
    this.lost(
      new Problem("another process has taken over the data folder", {
        kind: "unavailable",
        where: this.path,
        next: "this process was paused for too long and writes nothing more: start it again",
      }),
    );
  }

  private stop(): void {
    clearInterval(this.timer);
  }

  async release(): Promise<void> {
    this.stop();
    const owner = await ownerOf(this.path);
    if (owner?.id === this.owner.id) await fs.rm(this.path, { force: true });
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await fs.readFile(path, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

const knows = (owner: Owner): boolean => owner.host === hostname() && owner.space === spaceOf();

// The same number may long be another process: its start time tells them apart.
function livesHere(owner: Owner): boolean {
  if (!knows(owner)) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
  const now = startOf(String(owner.pid));
  return now === "" || now === owner.startedAt;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** Boot and process namespace; empty where there is no such thing. */
function spaceOf(): string {
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Not Linux: the host's name must do.
  }
  return `${read("/proc/sys/kernel/random/boot_id").trim()} ${namespace}`;
}

const startOf = (pid: string): string => read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ")[19] ?? "";

const inUse = (path: string, owner: Owner): Problem =>
  new Problem(`another process (${owner.pid} on ${owner.host}) already uses this data folder`, {
    kind: "refused",
    where: path,
    next: "stop it first, or give this one a DATA_DIR of its own; for several processes set DATABASE_URL",
  });
