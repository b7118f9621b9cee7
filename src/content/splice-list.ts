import { isNode, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { Problem } from "../domain/problem.ts";
import { inline, type Value } from "./splice.ts";
import type { Path } from "./yaml-file.ts";

/** Adds an item at the end of a list; everything else stays byte by byte, as with `splice`. */
export function addItem(text: string, path: Path, value: Value): string {
  const list = listAt(text, path);
  const last = list.items.at(-1);
  if (list.flow === true || !isNode(last) || !last.range) {
    const end = (list.range?.[1] ?? 0) - 1;
    const separator = list.items.length === 0 ? "" : ", ";
    const before = text.slice(0, end).trimEnd();
    return checked(
      `${before}${separator}${inline(value)}${text.slice(before.length)}`,
      path,
      (items) => [...items, value],
      text,
    );
  }
  const dash = text.lastIndexOf("-", last.range[0] - 1);
  const indent = text.slice(text.lastIndexOf("\n", dash) + 1, dash);
  const end = lineEnd(text, last.range[1]);
  const gap = text[end - 1] === "\n" ? "" : "\n";
  return checked(
    `${text.slice(0, end)}${gap}${indent}- ${inline(value)}\n${text.slice(end)}`,
    path,
    (items) => [...items, value],
    text,
  );
}

/** Takes an item out of a list, with the comment on its line. */
export function removeItem(text: string, path: Path, at: number): string {
  const list = listAt(text, path);
  const item = list.items[at];
  if (!isNode(item) || !item.range) throw missing(path);
  const without = (items: readonly unknown[]) => items.filter((_, index) => index !== at);
  const [start, end] = item.range;
  if (list.flow === true) {
    const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
    const before = after > 0 ? 0 : (/\s*,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0);
    return checked(text.slice(0, start - before) + text.slice(end + after), path, without, text);
  }
  const from = text.lastIndexOf("\n", text.lastIndexOf("-", start - 1)) + 1;
  return checked(text.slice(0, from) + text.slice(lineEnd(text, end)), path, without, text);
}

function listAt(text: string, path: Path): YAMLSeq {
  const document = parseDocument(text, { logLevel: "silent" });
  const list: unknown = document.getIn(path, true);
  if (document.errors.length > 0 || !isSeq(list)) throw missing(path);
  return list;
}

/** After the line on which a value ends; a block ends at the beginning of a line by itself. */
function lineEnd(text: string, end: number): number {
  if (text[end - 1] === "\n") return end;
  const newline = text.indexOf("\n", end);
  return newline === -1 ? text.length : newline + 1;
}

function checked(
  text: string,
  path: Path,
  change: (items: readonly unknown[]) => readonly unknown[],
  before: string,
): string {
  const items = (from: string): unknown => {
    const document = parseDocument(from, { logLevel: "silent" });
    return document.errors.length > 0 ? undefined : valueAt(document.toJS(), path);
  };
  const [was, is] = [items(before), items(text)];
  if (Array.isArray(was) && JSON.stringify(change(was)) === JSON.stringify(is)) return text;
  throw new Problem(`the list at ${path.join(".")} cannot be changed where it stands`, {
    kind: "refused",
    next: "edit the file by hand",
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    data,
  );
}

function missing(path: Path): Problem {
  return new Problem(`there is no such list at ${path.join(".")}`, {
    kind: "missing",
    next: "load the page again: the file has changed",
  });
}
