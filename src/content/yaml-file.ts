import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Read } from "./finding.ts";

/** Where in a file a value stands, by the way to it: `["topics", 3, "examples", "da"]`. */
export type Path = readonly PropertyKey[];

/** A YAML file that could be read: its values, and the line of each. */
export type YamlFile = { readonly data: unknown; lineOf(path: Path): number };

// A topic has some hundred sentences; a file of this size is a paste or a mistake, and would take the program's memory.
const longest = 4_000_000;

/** Reads YAML. `from` is the line before the first, for text that stands inside another file. */
export function readYaml(file: string, text: string, from = 0): Read<YamlFile> {
  if (text.length > longest) {
    const line = text.slice(0, longest).split("\n").length + from;
    const size = (text.length / 1e6).toFixed(1);
    const what = `the file is ${size} MB long; it is read up to ${longest / 1e6} MB, which is here`;
    const next = "split it in several files, or take out what does not belong in it";
    const said = { code: "file-too-long", values: { most: longest / 1e6 } } as const;
    return { findings: [{ file, line, what, next, level: "error", said }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    const findings = errors.slice(0, 5).map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line + from,
      what: `this is not YAML: ${lowerFirst(error.message)}`,
      next: hintFor(error.code),
      level: "error" as const,
      said: { code: "file-unreadable", values: { code: error.code } } as const,
    }));
    return { findings };
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    return { value: { data, lineOf: (path) => lines.linePos(offsetOf(document, path)).line + from } };
  } catch {
    // A few lines of aliases of aliases unroll to gigabytes.
    const what = "the file refers to its own parts (&name, *name) too often";
    const next = "write the values out where they belong";
    const said = { code: "file-too-tangled", values: {} } as const;
    return { findings: [{ file, line: from + 1, what, next, level: "error", said }] };
  }
}

/** Where the value (or, for a key that should not be there, the key) begins; of what is missing, the thing it is missing in. */
export function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const parent: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (length === 0) return isNode(parent) ? (parent.range?.[0] ?? 0) : 0;
    const last = path[length - 1];
    const holder = length === 1 ? document.contents : parent;
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(last));
      if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function hintFor(code: string): string {
  if (code === "DUPLICATE_KEY") return "keep one of the two, and put both contents under it";
  if (code === "TAB_AS_INDENT") return "indent with spaces";
  if (code === "MISSING_CHAR" || code === "BAD_DQ_ESCAPE")
    return 'put the whole sentence in double quotes, and \\" inside it';
  return "compare the line and the one above with their neighbours: indentation, quotes and colons";
}
