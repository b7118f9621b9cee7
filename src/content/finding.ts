import type { Said } from "../domain/said.ts";

/** error: the content cannot be used like this · warning: somebody should look at it. */
export type Level = "error" | "warning";

/** What `check` has found: where, what, and what to do next. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly next: string;
  readonly level: Level;
  /** The same without words, for whoever says it in another language. */
  readonly said: Said;
};

/** A value that could be read, or why it could not. */
export type Read<Value> = { readonly value: Value } | { readonly findings: readonly Finding[] };

/** As a terminal shows it. */
export function wordsOf({ file, line, what, next }: Finding): string {
  return `${file}:${line}: ${what}\n  → ${next}`;
}

export const byPlace = (a: Finding, b: Finding): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/** Names for "use one of: …": those nearest to what was written first, and not too many. */
export function oneOf(names: Iterable<string>, near = ""): string {
  const ranked = [...names].map((name) => ({ name, far: distance(name, near) })).sort((a, b) => a.far - b.far);
  const shown = ranked.slice(0, 6).map(({ name }) => name);
  return shown.join(", ") + (ranked.length > shown.length ? ", …" : "");
}

/** How many letter pairs two words do not share. */
export function distance(a: string, b: string): number {
  const pairs = new Set(Array.from(a.slice(1), (letter, at) => a[at] + letter));
  let shared = 0;
  for (let at = 1; at < b.length; at++) if (pairs.has(b.slice(at - 1, at + 1))) shared++;
  return a.length + b.length - 2 * shared;
}
