import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from "yaml";
import { splice, type Value } from "./splice.ts";
import { addItem, removeItem } from "./splice-list.ts";
import type { Path } from "./yaml-file.ts";

type Fields = { readonly [key: string]: Value };

/** The values of one entry of a YAML file, cut out of it with its dash or its name. */
export function valuesOf(entry: string): Value {
  const data = dataIn(entry);
  return (Array.isArray(data) ? data[0] : Object.values((data ?? {}) as Fields)[0]) ?? null;
}

/** The same entry with other values: what is the same keeps its line, its comments and its place. */
export function rewritten(entry: string, value: Value): string {
  const data = dataIn(entry);
  const base: Path = Array.isArray(data) ? [0] : [Object.keys((data ?? {}) as Fields)[0] ?? ""];
  return changed(entry, base, valuesOf(entry), value);
}

/** A whole file of keys, or the values above an article, with other values. */
export function rewrittenWhole(file: string, value: Value): string {
  return changed(file, [], dataIn(file), value);
}

/** Null for what cannot be read at all, such as a name that stands for nothing (`*pris`): `check` tells its writer. */
function dataIn(text: string): Value {
  try {
    return parseDocument(text, { logLevel: "silent" }).toJS({ maxAliasCount: 50 }) as Value;
  } catch {
    return null;
  }
}

/** A new entry of a list of topics or rules, or of a map. */
export function newEntry(value: Value, name?: string): string {
  const options = { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;
  if (name !== undefined) return stringify({ [name]: value }, options);
  const lines = stringify([value], options).trimEnd().split("\n");
  return `${lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`;
}

const isFields = (value: Value | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const same = (one: Value | undefined, other: Value | undefined) => JSON.stringify(one) === JSON.stringify(other);

function changed(text: string, path: Path, before: Value, after: Value): string {
  if (same(before, after)) return text;
  if (isFields(before) && isFields(after) && isBlockMap(text, path)) return withFields(text, path, before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    const list = withList(text, path, before, after);
    if (list !== undefined) return list;
    // As many as before: each in its own place, and what stands around them stays.
    if (before.length === after.length)
      return after.reduce<string>((next, value, at) => changed(next, [...path, at], before[at] ?? null, value), text);
  }
  return splice(text, path, after);
}

function withFields(entry: string, path: Path, before: Fields, after: Fields): string {
  let text = entry;
  for (const [key, value] of Object.entries(after)) {
    const was = before[key];
    text = was === undefined ? withField(text, path, key, value) : changed(text, [...path, key], was, value);
  }
  for (const key of Object.keys(before)) if (!(key in after)) text = withoutField(text, path, key);
  return text;
}

/** What was added at the end and what was taken away; anything else is written anew. */
function withList(entry: string, path: Path, before: readonly Value[], after: readonly Value[]): string | undefined {
  const kept = before.filter((value) => after.some((other) => same(value, other)));
  if (kept.length === 0 || !same(kept, after.slice(0, kept.length))) return undefined;
  let text = entry;
  for (let at = before.length - 1; at >= 0; at--)
    if (!after.some((other) => same(before[at], other))) text = removeItem(text, path, at);
  for (const value of after.slice(kept.length)) text = addItem(text, path, value);
  return text;
}

function isBlockMap(text: string, path: Path): boolean {
  const node = nodeAt(text, path);
  return isMap(node) && node.flow !== true && node.items.length > 0;
}

function nodeAt(text: string, path: Path): unknown {
  const document = parseDocument(text, { logLevel: "silent" });
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function withField(text: string, path: Path, key: string, value: Value): string {
  const node = nodeAt(text, path);
  const first = isMap(node) ? node.items[0]?.key : undefined;
  if (!isMap(node) || !isScalar(first) || !first.range || !node.range) throw new Error("a map without a key");
  const indent = " ".repeat(first.range[0] - (text.lastIndexOf("\n", first.range[0] - 1) + 1));
  const lines = stringify(
    { [key]: value },
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  );
  const written = lines
    .trimEnd()
    .split("\n")
    .map((line) => `${indent}${line}\n`)
    .join("");
  const end = endOfLine(text, node.range[1]);
  return text.slice(0, end) + (text[end - 1] === "\n" ? "" : "\n") + written + text.slice(end);
}

function withoutField(text: string, path: Path, key: string): string {
  const node = nodeAt(text, path);
  const pair = isMap(node) ? node.items.find((each) => isScalar(each.key) && each.key.value === key) : undefined;
  if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return text;
  const from = text.lastIndexOf("\n", pair.key.range[0]) + 1;
  const value: unknown = pair.value;
  const end = isNode(value) && value.range ? value.range[1] : pair.key.range[1];
  const to = (isMap(value) || isSeq(value)) && text[end - 1] === "\n" ? end : endOfLine(text, end);
  return text.slice(0, from) + text.slice(to);
}

function endOfLine(text: string, end: number): number {
  if (text[end - 1] === "\n") return end;
  const newline = text.indexOf("\n", end);
  return newline === -1 ? text.length : newline + 1;
}
