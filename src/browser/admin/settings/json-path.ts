import type { ItemValue } from "../../../domain/admin-pages.ts";

/** Where in a thing's values: `["hours", "week", "monday", 0]`. */
export type Path = readonly (string | number)[];

type Fields = { readonly [key: string]: ItemValue };

export const isList = (value: ItemValue | undefined): value is readonly ItemValue[] => Array.isArray(value);
export const isFields = (value: ItemValue | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function valueAt(value: ItemValue | undefined, path: Path): ItemValue | undefined {
  let found = value;
  for (const step of path) {
    if (typeof step === "number") found = isList(found) ? found[step] : undefined;
    else found = isFields(found) ? found[step] : undefined;
  }
  return found;
}

/** What stands there as one reads it; empty where nothing does. */
export function textAt(value: ItemValue | undefined, path: Path): string {
  const found = valueAt(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

export function listAt(value: ItemValue | undefined, path: Path): readonly ItemValue[] {
  const found = valueAt(value, path);
  return isList(found) ? found : [];
}

/** The same with another value there; undefined takes the key, or the line of a list, away. */
export function withValue(value: ItemValue, [step, ...rest]: Path, next: ItemValue | undefined): ItemValue {
  if (step === undefined) return next ?? null;
  const isGone = rest.length === 0 && next === undefined;
  if (typeof step === "number") {
    const list = isList(value) ? value : [];
    if (isGone) return list.filter((_, at) => at !== step);
    if (step >= list.length) return [...list, withValue(null, rest, next)];
    return list.map((each, at) => (at === step ? withValue(each, rest, next) : each));
  }
  const fields = isFields(value) ? value : {};
  if (isGone) return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step));
  return { ...fields, [step]: withValue(fields[step] ?? null, rest, next) };
}

/** As it is sent: without spaces around, and without the empty lines of a list. */
export function cleaned(value: ItemValue): ItemValue {
  if (typeof value === "string") return value.trim();
  if (isList(value)) return value.map(cleaned).filter((each) => each !== "");
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}

/** One line for each thing that can differ, for comparing two states of a form. */
export function linesOf(value: ItemValue | undefined, before = ""): string {
  if (isList(value)) return value.map((each, at) => linesOf(each, `${before}[${at + 1}]`)).join("");
  if (isFields(value))
    return Object.entries(value)
      .map(([key, each]) => linesOf(each, before === "" ? key : `${before}.${key}`))
      .join("");
  return `${before}: ${value ?? ""}\n`;
}

export const sameValue = (one: ItemValue | undefined, other: ItemValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
