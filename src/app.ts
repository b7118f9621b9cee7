import type { Store } from "./domain/store.ts";
import { openMemoryStore } from "./storage/memory-store.ts";

/** A store that forgets everything when the program ends, with a clock of its own: for commands that only try something. */
export function storeInMemory(now: () => string): Store {
  return openMemoryStore({ now });
}
