import type { Change, Store } from "../../src/domain/store.ts";

/** A place where a store lives, and what a test does to it from outside. */
export type Place = {
  /** Opens it; after `close` or a kill it is the same again. */
  open(): Promise<Store>;
  /** How a child process opens the same place: the arguments of writer.ts. */
  readonly child: readonly string[];
  /** Where words are still to be found, in whatever the store keeps. */
  traces(store: Store, words: string): Promise<readonly string[]>;
  /**
   * Begins a commit that is not finished before `release`. A store that decides one commit after the other cannot have one open
   * while a later one ends: there it begins at the release.
   */
  hold(store: Store, changes: readonly Change[]): Promise<{ release(): Promise<unknown> }>;
  /** Cuts the wire on which the store is told of what others do, if there is one. */
  loseListener(): Promise<void>;
  /** Nothing can be written any more, and then again. */
  refuseWrites(): Promise<void>;
  acceptWrites(): Promise<void>;
  remove(): Promise<void>;
};

/** Every string that can be reached from an object, with the way to it: what a process remembers. */
export function remembered(root: object, words: string): string[] {
  const seen = new Set<object>();
  const found: string[] = [];
  const look = (value: unknown, way: string) => {
    if (typeof value === "string" && value.toLowerCase().includes(words.toLowerCase()))
      found.push(`${way}: ${value.slice(0, 80)}`);
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map)
      for (const [key, item] of value) [look(key, `${way}.key`), look(item, `${way}.${String(key)}`)];
    else if (value instanceof Set) for (const item of value) look(item, `${way}.item`);
    else if (!ArrayBuffer.isView(value)) for (const [key, item] of Object.entries(value)) look(item, `${way}.${key}`);
  };
  look(root, "memory");
  return found;
}
