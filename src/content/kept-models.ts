import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "../domain/store.ts";
import { fromCache, intoCache } from "./cached.ts";

/** Restored at once are these; an older version is learnt anew, which takes some twenty seconds. A model is fifty megabytes. */
const mostKept = 3;

const fileOf = (key: string) => `model-${key}.bin`;
const blobOf = (key: string) => `model-${key}`;

/** From the store into this process's cache, where another process has trained it. */
export async function fetchModel(store: Pick<Store, "blob">, cacheDir: string, key: string): Promise<void> {
  if ((await stat(join(cacheDir, fileOf(key))).catch(() => null)) !== null) return;
  const bytes = await store.blob(blobOf(key));
  if (bytes !== undefined) await intoCache(cacheDir, fileOf(key), bytes);
}

/** What is published is trained once: the other processes, and the next start, have it from the store. */
export async function keepModel(store: Pick<Store, "blob" | "putBlob">, cacheDir: string, key: string): Promise<void> {
  if ((await store.blob(blobOf(key))) !== undefined) return;
  const bytes = await fromCache(cacheDir, fileOf(key));
  // Whoever misses it trains it.
  if (bytes !== null) await store.putBlob(blobOf(key), bytes);
}

export async function dropOldModels(store: Pick<Store, "all" | "dropBlob">): Promise<void> {
  const versions = [...(await store.all("version"))].sort((one, other) => other.number - one.number);
  const models = [...new Set(versions.flatMap(({ model }) => model ?? []))];
  for (const model of models.slice(mostKept)) await store.dropBlob(blobOf(model));
}
