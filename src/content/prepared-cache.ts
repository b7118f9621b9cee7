import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { fromCache, intoCache } from "./cached.ts";
import type { Prepared } from "./preparing-worker.ts";

/** What is read from files takes a second; as it was read it is back in a moment. Named by the content and the code that reads it. */
export type Ready = Pick<Prepared, "content" | "texts" | "key">;

const source = join(import.meta.dirname, "..");

let stamp: Promise<string> | undefined;

async function codeStamp(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const folder of ["domain", "content", "language", "knowledge"]) {
    const files = await readdir(join(source, folder), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".ts")).sort())
      hash.update(`${file}\0`).update(await readFile(join(source, folder, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function nameOf(content: string): Promise<string> {
  stamp ??= codeStamp();
  return `ready-${content}-${await stamp}.bin`;
}

export async function readyFrom(cacheDir: string, content: string): Promise<Ready | undefined> {
  const bytes = await fromCache(cacheDir, await nameOf(content));
  // Written by this very code, renamed when whole: it is what it was.
  return bytes === null ? undefined : (deserialize(bytes) as Ready);
}

export async function keepReady(cacheDir: string, name: string, { content, texts, key }: Ready): Promise<void> {
  await intoCache(cacheDir, await nameOf(name), serialize({ content, texts, key } satisfies Ready));
}
