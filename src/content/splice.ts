import { isNode, isScalar, parseDocument, stringify } from "yaml";
import { Problem } from "../domain/problem.ts";
import type { Path } from "./yaml-file.ts";

/** A value that can stand in a YAML file. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * Puts another value in the place of one, and leaves every other byte as it is: comments, order, spaces. Written anew by a YAML
 * library the file would lose how its editors laid it out.
 */
export function splice(text: string, path: Path, value: Value): string {
  const document = parseDocument(text, { logLevel: "silent" });
  const node: unknown = document.getIn(path, true);
  if (document.errors.length > 0 || !isNode(node) || node.range === null || node.range === undefined)
    throw new Problem(`there is nothing at ${path.join(".")} that could be replaced`, {
      kind: "missing",
      next: "load the page again: the file has changed",
    });
  const [start, end] = node.range;
  if (start === end && !isScalar(node))
    throw new Problem(`there is no value at ${path.join(".")}`, { kind: "missing", next: "add the value in the file" });
  // "key:" without a value ends right after the colon.
  const gap = start === end && text[start - 1] === ":" ? " " : "";
  const inserted = gap + inline(value);
  const next = text.slice(0, start) + inserted + tail(text, start, end) + text.slice(end);
  return checked(next, path, value);
}

/** A text is written in double quotes on one line; lists and maps, too: they fit wherever a value stood. */
export function inline(value: Value): string {
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  return stringify(value, {
    collectionStyle: "flow",
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    flowCollectionPadding: true,
  }).trimEnd();
}

/** A block value (`|`, or an indented list) takes the line break after it along: give it back. */
function tail(text: string, start: number, end: number): string {
  return end > start && text[end - 1] === "\n" ? "\n" : "";
}

function checked(text: string, path: Path, value: Value): string {
  const document = parseDocument(text, { logLevel: "silent" });
  const found: unknown = document.toJS();
  const there = path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    found,
  );
  if (document.errors.length === 0 && JSON.stringify(there) === JSON.stringify(value)) return text;
  throw new Problem(`the value at ${path.join(".")} cannot be replaced where it stands`, {
    kind: "refused",
    next: "edit the file by hand",
  });
}
