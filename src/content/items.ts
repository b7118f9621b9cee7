import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { type ItemKind, itemKinds } from "../domain/admin-api.ts";
import { Problem } from "../domain/problem.ts";
import type { Files } from "./files.ts";
import { entriesByLine, type Slice } from "./list-lines.ts";

/** One of the things an editor changes one at a time: what it is called, and its own lines of its file, byte by byte. */
export type Item = {
  /** Such as `rule:anden-kommune`. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly name: string;
  readonly file: string;
  readonly text: string;
};

const maps: Readonly<Record<string, ItemKind>> = {
  "routing-rules/departments.yaml": "department",
  "routing-rules/externals.yaml": "external",
  "knowledge/local-facts.yaml": "fact",
};

const isTopicFile = (file: string) => /^intents\/[^/]+\.yaml$/.test(file);
const isRuleFile = (file: string) => /^routing-rules\/\d\d-[^/]+\.yaml$/.test(file);
const isArticleFile = (file: string) => /^knowledge\/[^/]+\.md$/.test(file);
const isTextsFile = (file: string) => /^knowledge\/texts\/[^/]+\.yaml$/.test(file);

/** Everything that can be changed, in the order of the files. */
export function itemsOf(files: Files): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const [file, text] of files)
    for (const item of itemsIn(file, text)) if (!items.has(item.id)) items.set(item.id, item);
  return items;
}

type Sliced = { readonly text: string; readonly items: readonly Item[] };
const known = new Map<string, readonly Sliced[]>();
// The live text, the draft's, and the one before.
const kept = 3;

// Parsing all files takes a second; most stay as they are from one change to the next.
function itemsIn(file: string, text: string): readonly Item[] {
  const before = known.get(file) ?? [];
  const found = before.find((sliced) => sliced.text === text) ?? { text, items: slicedItems(file, text) };
  known.set(file, [found, ...before.filter((sliced) => sliced !== found)].slice(0, kept));
  return found.items;
}

function slicedItems(file: string, text: string): readonly Item[] {
  const items = slicesOf(file, text).map(({ kind, name, from, to }) => ({
    id: `${kind}:${name}`,
    kind,
    name,
    file,
    text: text.slice(from, to),
  }));
  return isRuleFile(file) ? [...items, orderOf(file, items)] : items;
}

/** In which order the rules of a file are tried: their ids, one a line. */
function orderOf(file: string, rules: readonly Item[]): Item {
  const name = file.slice("routing-rules/".length, -".yaml".length);
  return { id: `order:${name}`, kind: "order", name, file, text: rules.map((rule) => `${rule.name}\n`).join("") };
}

function slicesOf(file: string, text: string): readonly (Slice & { readonly kind: ItemKind })[] {
  const whole = (kind: ItemKind, name: string) => [{ kind, name, from: 0, to: text.length }];
  if (isArticleFile(file)) return whole("article", file.slice("knowledge/".length, -".md".length));
  if (file === "routing-rules/municipality.yaml") return whole("settings", "municipality");
  if (isTextsFile(file)) return whole("texts", file.slice("knowledge/texts/".length, -".yaml".length));
  const kind = maps[file];
  if (kind !== undefined) return entriesOf(text).map((slice) => ({ ...slice, kind }));
  if (isTopicFile(file)) return listed(text, "topics").map((slice) => ({ ...slice, kind: "topic" as const }));
  if (isRuleFile(file)) return listed(text, "rules").map((slice) => ({ ...slice, kind: "rule" as const }));
  return [];
}

/** The entries of a list, each from its dash to the end of its last line. Comments between them belong to the file. */
function listed(text: string, list: string): readonly Slice[] {
  return entriesByLine(text, list) ?? entriesByYaml(text, list);
}

export function entriesByYaml(text: string, list: string): readonly Slice[] {
  const node: unknown = parseDocument(text, { logLevel: "silent" }).get(list, true);
  if (!isSeq(node)) return [];
  return node.items.flatMap((entry) => {
    const id: unknown = isMap(entry) ? entry.get("id") : undefined;
    if (!isMap(entry) || typeof id !== "string" || !entry.range) return [];
    const from = text.lastIndexOf("\n", text.lastIndexOf("-", entry.range[0] - 1)) + 1;
    return [{ name: id, from, to: endOf(text, entry) }];
  });
}

/** The entries of a map at the top of a file. */
function entriesOf(text: string): readonly Slice[] {
  const node: unknown = parseDocument(text, { logLevel: "silent" }).contents;
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const from = text.lastIndexOf("\n", key.range[0]) + 1;
    return [{ name: String(key.value), from, to: endOf(text, isMap(value) || isScalar(value) ? value : key) }];
  });
}

/** After the line on which a value ends; a block ends at the beginning of a line by itself. */
function endOf(text: string, node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (text[end - 1] === "\n") return end;
  const newline = text.indexOf("\n", end);
  return newline === -1 ? text.length : newline + 1;
}

/** `file`: where a new thing shall stand, or one that moves. */
export type ItemChange = { readonly item: string; readonly after: string | null; readonly file?: string };

/** The files with some things changed, added or taken away; every other byte stays. */
export function withItems(files: Files, changes: readonly ItemChange[]): Files {
  const changed = new Map(files);
  // Orders last: they name rules that may be new.
  const isOrder = ({ item }: ItemChange) => item.startsWith("order:");
  for (const change of [...changes.filter((each) => !isOrder(each)), ...changes.filter(isOrder)]) {
    const [kind, name] = named(change.item);
    const there = itemsOf(changed).get(change.item);
    const file = there?.file ?? placeOf(kind, name, change.file);
    const text = changed.get(file) ?? "";
    if (kind === "order") changed.set(file, ordered(text, there, change.after ?? ""));
    else if (kind === "article" && change.after === null) changed.delete(file);
    else if (kind === "article" || kind === "settings" || kind === "texts") changed.set(file, change.after ?? text);
    else {
      const slice = sliceFor(file, text, change.item);
      const to = change.after === null || change.file === undefined ? file : placeOf(kind, name, change.file);
      if (to === file) changed.set(file, replaced(text, slice, change.after));
      else {
        changed.set(file, replaced(text, slice, null));
        changed.set(to, replaced(changed.get(to) ?? "", undefined, change.after));
      }
    }
  }
  return changed;
}

export function named(item: string): readonly [ItemKind, string] {
  const at = item.indexOf(":");
  const kind = itemKinds.find((each) => each === item.slice(0, at));
  const name = item.slice(at + 1);
  if (kind !== undefined && /^[a-z0-9-]{1,80}$/.test(name)) return [kind, name];
  throw new Problem("this is no thing of the content", { next: "load the page again" });
}

// Whoever asks for a place writes it by hand: one outside the content's folders would be a file anywhere once it is exported.
function placeOf(kind: ItemKind, name: string, asked: string | undefined): string {
  if (asked === undefined) return newPlace(kind, name);
  if (!asked.includes("\\") && takes(asked, kind)) return asked;
  throw new Problem(`"${name}" cannot stand in that file`, {
    code: "wrong-place",
    next: "choose a group, or a file of rules",
  });
}

function takes(file: string, kind: ItemKind): boolean {
  if (kind === "topic") return isTopicFile(file);
  if (kind === "rule") return isRuleFile(file);
  if (kind === "article") return isArticleFile(file);
  return kind === "texts" ? isTextsFile(file) : maps[file] === kind;
}

function newPlace(kind: ItemKind, name: string): string {
  if (kind === "article") return `knowledge/${name}.md`;
  const map = Object.entries(maps).find(([, each]) => each === kind);
  if (map !== undefined) return map[0];
  throw new Problem(`it is not said where "${name}" shall stand`, {
    code: "wrong-place",
    next: "choose a group, or a file of rules",
  });
}

function sliceFor(file: string, text: string, item: string): Slice | undefined {
  return slicesOf(file, text).find(({ kind, name }) => `${kind}:${name}` === item);
}

function replaced(text: string, slice: Slice | undefined, after: string | null): string {
  if (slice === undefined) return after === null ? text : `${text.replace(/\n*$/, "\n")}\n${lineEnded(after)}`;
  const rest = text.slice(slice.to);
  // A thing that goes takes one of the two empty lines around it along.
  if (after === null) return text.slice(0, slice.from) + rest.replace(/^\n/, "");
  return text.slice(0, slice.from) + lineEnded(after) + rest;
}

const lineEnded = (text: string) => (text.endsWith("\n") ? text : `${text}\n`);

/** The places stay, and what stands in them changes: comments between the rules stay where they are. */
function ordered(text: string, order: Item | undefined, after: string): string {
  const slices = listed(text, "rules");
  const wanted = after.split("\n").filter((line) => line !== "");
  const missing = slices.filter(({ name }) => !wanted.includes(name)).map(({ name }) => name);
  const names = [...wanted.filter((name) => slices.some((slice) => slice.name === name)), ...missing];
  if (order === undefined || names.length !== slices.length)
    throw new Problem("the order names rules that are not there, or one twice", {
      code: "wrong-order",
      next: "load the page again",
    });
  let result = "";
  let from = 0;
  slices.forEach((slice, at) => {
    const other = slices.find(({ name }) => name === names[at]) ?? slice;
    result += text.slice(from, slice.from) + text.slice(other.from, other.to);
    from = slice.to;
  });
  return result + text.slice(from);
}
