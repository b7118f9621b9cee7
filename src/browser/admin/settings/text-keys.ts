import type { ItemValue } from "../../../domain/admin-pages.ts";
import { textKeys } from "../../../domain/texts.ts";
import type { Errors } from "./editing.ts";
import { isFields } from "./json-path.ts";
import type { TextsWords } from "./texts-words.ts";

const known: Readonly<Record<string, readonly string[]>> = textKeys;

export const placeholdersOf = (key: string): readonly string[] => known[key] ?? [];
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");

/** When each text is read: the comment that stands above its key in the file. */
export function commentsIn(file: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  let above: string[] = [];
  for (const line of file.split("\n")) {
    const key = /^"?([a-z][a-z0-9-]*)"?:/.exec(line)?.[1];
    if (line.startsWith("# ---") || line.trim() === "") above = [];
    else if (line.startsWith("#")) above.push(line.replace(/^#\s*/, ""));
    else if (key !== undefined) {
      if (above.length > 0) comments.set(key, above.join(" "));
      above = [];
    }
  }
  return comments;
}

export function textOf(value: ItemValue | undefined, key: string): string {
  const text = isFields(value) ? value[key] : undefined;
  return typeof text === "string" ? text : "";
}

/** What cannot be said so; `isPartial`: a text may be missing, and English stands in. */
export function wrongIn(key: string, text: string, isPartial: boolean, words: TextsWords): string | null {
  if (text.trim() === "") return isPartial ? null : words.missing;
  const names = placeholdersOf(key);
  const stranger = namesIn(text).find((name) => !names.includes(name));
  if (stranger === undefined) return null;
  return names.length === 0 ? words.noneAllowed : words.unknown(stranger);
}

export function checkTexts(value: ItemValue, isPartial: boolean, words: TextsWords): Errors {
  const wrong = new Map<string, string>();
  for (const key of isFields(value) ? Object.keys(value) : []) {
    const why = wrongIn(key, textOf(value, key), isPartial, words);
    if (why !== null) wrong.set(key, why);
  }
  return wrong;
}
