import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../domain/problem.ts";

export type Handle = fs.FileHandle;

/**
 * Every call on the file system that the store makes, one by one, so that a test can stop the program between any two of them or
 * let one fail. What is not in a file and its folder after a sync is not there.
 */
export class Disk {
  readonly root: string;
  private readonly before: (call: string) => void;
  private readonly folders = new Set<string>();
  private drawn = 0;

  constructor(root: string, before: (call: string) => void = () => {}) {
    this.root = root;
    this.before = before;
  }

  path(...names: string[]): string {
    return join(this.root, ...names);
  }

  async makeFolder(path: string): Promise<void> {
    if (this.folders.has(path)) return;
    this.before("mkdir");
    const made = await fs.mkdir(path, { recursive: true, mode: 0o700 });
    // Each new folder is an entry in the one above it.
    for (let folder = path; made !== undefined && folder.length >= made.length; folder = dirname(folder))
      await this.syncFolder(dirname(folder));
    this.folders.add(path);
  }

  /** A new file; it must not be there. */
  async create(path: string): Promise<Handle> {
    this.before("open");
    return fs.open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
  }

  async append(handle: Handle, bytes: Uint8Array, at: number): Promise<void> {
    for (let written = 0; written < bytes.length; ) {
      this.before("write");
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, at + written);
      written += bytesWritten;
    }
  }

  /** Content and length; for a file that only grows that is all. */
  async dataSync(handle: Handle): Promise<void> {
    this.before("fdatasync");
    await handle.datasync();
  }

  async truncate(path: string, size: number): Promise<void> {
    this.before("truncate");
    const handle = await fs.open(path, "r+");
    try {
      await handle.truncate(size);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Through a temporary file: whoever reads finds the old one or the new one, also after a power cut. */
  async writeWhole(path: string, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    this.drawn += 1;
    const temporary = this.path("tmp", `${this.drawn}`);
    await this.makeFolder(this.path("tmp"));
    await this.makeFolder(dirname(path));
    try {
      const handle = await this.create(temporary);
      try {
        let at = 0;
        for await (const chunk of chunks) {
          await this.append(handle, chunk, at);
          at += chunk.length;
        }
        this.before("fsync");
        await handle.sync();
      } finally {
        await handle.close();
      }
      this.before("rename");
      await fs.rename(temporary, path);
    } catch (cause) {
      await fs.rm(temporary, { force: true }).catch(() => {});
      throw cause;
    }
    await this.syncFolder(dirname(path));
  }

  async move(from: string, to: string): Promise<void> {
    await this.makeFolder(dirname(to));
    this.before("rename");
    await fs.rename(from, to);
    await this.syncFolder(dirname(to));
    await this.syncFolder(dirname(from));
  }

  /** One that is not there is removed. */
  async remove(path: string): Promise<void> {
    this.before("unlink");
    try {
      await fs.unlink(path);
    } catch (cause) {
      if (codeOf(cause) === "ENOENT") return;
      throw cause;
    }
    await this.syncFolder(dirname(path));
  }

  async syncFolder(path: string): Promise<void> {
    // Windows has no such thing as a folder's sync.
    if (process.platform === "win32") return;
    this.before("fsync folder");
    const handle = await fs.open(path, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async read(path: string): Promise<Buffer | undefined> {
    try {
      return await fs.readFile(path);
    } catch (cause) {
      if (codeOf(cause) === "ENOENT") return undefined;
      throw cause;
    }
  }

  /** The names in a folder, sorted; a folder that is not there is empty. */
  async list(path: string): Promise<string[]> {
    try {
      return (await fs.readdir(path)).sort();
    } catch (cause) {
      if (codeOf(cause) === "ENOENT") return [];
      throw cause;
    }
  }

  async writtenAt(path: string): Promise<number | undefined> {
    return fs.stat(path).then(
      (stat) => stat.mtimeMs,
      () => undefined,
    );
  }
}

export const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";

/** What stands in the way of writing, in words for who runs the server. */
export function diskProblem(cause: unknown, path: string): Problem {
  if (cause instanceof Problem) return cause;
  const code = codeOf(cause);
  const about = { kind: "unavailable", where: path, cause } as const;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return new Problem("the disk is full: nothing more is accepted", {
      ...about,
      next: "make room; it goes on by itself",
    });
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return new Problem("the data folder cannot be written", {
      ...about,
      next: "give the program's user write access to it, or set DATA_DIR to a folder it may write",
    });
  if (code === "ENOTDIR" || code === "EEXIST")
    return new Problem("the data folder is not a folder", { ...about, next: "move the file away, or set DATA_DIR" });
  return new Problem(`the disk refuses (${code})`, {
    ...about,
    next: "look at the system's log for errors of the disk",
  });
}
