import { crc32 } from "node:zlib";
import { type Adapter, Low } from "lowdb";
import { Problem } from "../domain/problem.ts";
import { type Binder, emptyBinder } from "./binder.ts";
import type { Disk } from "./disk.ts";

/** Spread over folders, because one with a hundred thousand files is slow to look at. */
export function fileOf(disk: Disk, name: string): string {
  const [kind = "", id = ""] = name.split("/");
  if (kind !== "conversation") return disk.path("binders", kind, `${id}.json`);
  return disk.path("binders", kind, (crc32(id) & 255).toString(16).padStart(2, "0"), `${id}.json`);
}

/** One binder's file: JSON, and below it its checksum. Written, synced, renamed, and the folder synced. */
class BinderFile implements Adapter<Binder> {
  private readonly disk: Disk;
  private readonly path: string;

  constructor(disk: Disk, path: string) {
    this.disk = disk;
    this.path = path;
  }

  async read(): Promise<Binder | null> {
    const bytes = await this.disk.read(this.path);
    if (bytes === undefined) return null;
    const end = bytes.lastIndexOf("\n");
    if (end < 0 || String(crc32(bytes.subarray(0, end))) !== bytes.toString("utf8", end + 1))
      throw damagedFile(this.path);
    // Nobody but this adapter writes here, and the checksum says that it is what was written.
    return JSON.parse(bytes.toString("utf8", 0, end)) as Binder;
  }

  async write(binder: Binder): Promise<void> {
    const json = Buffer.from(JSON.stringify(binder));
    await this.disk.writeWhole(this.path, [json, Buffer.from(`\n${crc32(json)}`)]);
  }
}

export async function readBinder(disk: Disk, path: string): Promise<Binder | undefined> {
  const low = new Low<Binder>(new BinderFile(disk, path), emptyBinder);
  await low.read();
  return low.data === emptyBinder ? undefined : low.data;
}

export async function writeBinder(disk: Disk, path: string, binder: Binder): Promise<void> {
  await new Low<Binder>(new BinderFile(disk, path), binder).write();
}

const damagedFile = (path: string): Problem =>
  new Problem("a file of the store is damaged", {
    kind: "unavailable",
    where: path,
    next: "it is set aside at the next start; restore it from a backup",
  });
