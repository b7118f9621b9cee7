import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as z from "zod";
import { Problem } from "../domain/problem.ts";
import type { Store } from "../domain/store.ts";
import type { Version } from "../domain/version.ts";
import type { Files } from "./files.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

const Kept = z.record(z.string(), z.string());

/** Puts files into the store, under a name that follows from them: the same content is kept once. */
export async function keepFiles(store: Pick<Store, "blob" | "putBlob">, files: Files): Promise<string> {
  const text = JSON.stringify(Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1))));
  const key = `content-${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  if ((await store.blob(key)) === undefined) await store.putBlob(key, await pack(text));
  return key;
}

export async function keptFiles(store: Pick<Store, "blob">, key: string): Promise<Files> {
  const bytes = await store.blob(key);
  if (bytes === undefined)
    throw new Problem("the content of this version is not in the store", {
      kind: "missing",
      next: "choose another version, or restore the backup that holds it",
    });
  return new Map(Object.entries(Kept.parse(JSON.parse((await unpack(bytes)).toString("utf8")))));
}

/** The one with the highest number is live. */
export async function liveVersion(store: Pick<Store, "all">): Promise<Version | undefined> {
  const versions = await store.all("version");
  return versions.reduce<Version | undefined>(
    (live, version) => (live === undefined || version.number > live.number ? version : live),
    undefined,
  );
}

export async function versionBy(store: Pick<Store, "get">, number: number): Promise<Version> {
  const version = await store.get("version", String(number));
  if (version !== undefined) return version;
  throw new Problem(`there is no version ${number}`, {
    kind: "missing",
    code: "no-such-version",
    next: "choose one from the list",
  });
}
