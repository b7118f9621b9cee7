import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Store } from "../domain/store.ts";

const name = "secret-key";
/** Longer than another process takes between looking and writing. */
const settling = 500;

/** The server's key: the one that was set, else the one that was made at the very first start and is kept in the store. */
export async function secretKey(store: Pick<Store, "blob" | "putBlob">, set: string | undefined): Promise<string> {
  if (set !== undefined) return set;
  const kept = await store.blob(name);
  if (kept !== undefined) return textOf(kept);
  const made = randomBytes(32).toString("base64url");
  await store.putBlob(name, new TextEncoder().encode(made));
  // Several processes may start for the first time at once: the last one written counts for all.
  await wait(settling);
  return textOf((await store.blob(name)) ?? new TextEncoder().encode(made));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
