import type { Problem } from "../domain/problem.ts";
import type { Store } from "../domain/store.ts";
import { type Keeper, Shelf } from "./shelf.ts";

/** A store that forgets when the program ends: for `talk`, and for tests that are not about the disk. */
export function openMemoryStore(options: { now?: () => string; warn?: (problem: Problem) => void } = {}): Store {
  const blobs = new Map<string, Uint8Array>();
  const keeper: Keeper = {
    // Settled at once: there is nothing to wait for.
    keep: (_commit, settle) => settle(),
    settled: async () => {},
    read: async () => undefined,
    erase: async () => {},
    tidy: async () => {},
    blob: async (key) => blobs.get(key),
    putBlob: async (key, bytes) => void blobs.set(key, Uint8Array.from(bytes)),
    dropBlob: async (key) => void blobs.delete(key),
    trouble: async () => undefined,
    close: async () => {},
  };
  const now = options.now ?? (() => new Date().toISOString());
  return new Shelf(keeper, now, options.warn ?? (() => {}));
}
