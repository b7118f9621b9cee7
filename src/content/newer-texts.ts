import { isMap, isScalar, parseDocument } from "yaml";
import type { Files } from "./files.ts";

const isTexts = (file: string) => /^knowledge\/texts\/(?:da|en|de)\.yaml$/.test(file);

/**
 * A newer program may say something that the stored texts do not hold yet. It comes from the shipped ones, so that an upgrade
 * never keeps the door closed; whatever the municipality has written stays.
 */
export function withNewerTexts(files: Files, shipped: Files): Files {
  const filled = new Map(files);
  for (const [file, text] of shipped) {
    const own = files.get(file);
    if (!isTexts(file) || own === undefined || own === text) continue;
    const known = new Set(entriesOf(own).map(({ key }) => key));
    const missing = entriesOf(text).filter(({ key }) => !known.has(key));
    if (missing.length > 0) filled.set(file, `${own.trimEnd()}\n${missing.map(({ lines }) => lines).join("")}`);
  }
  return filled;
}

function entriesOf(text: string): readonly { readonly key: string; readonly lines: string }[] {
  const root: unknown = parseDocument(text, { logLevel: "silent" }).contents;
  if (!isMap(root)) return [];
  const starts = root.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ key: String(key.value), from: key.range[0] }] : [],
  );
  return starts.map(({ key, from }, at) => {
    const block = text.slice(from, starts[at + 1]?.from ?? text.length);
    // What stands between this entry and the next (a comment, an empty line) is the next one's.
    const lines = block.split("\n");
    const last = lines.findLastIndex((line, number) => number === 0 || (/^\s/.test(line) && line.trim() !== ""));
    return { key, lines: `${lines.slice(0, last + 1).join("\n")}\n` };
  });
}
