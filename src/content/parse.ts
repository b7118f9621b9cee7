import type * as z from "zod";
import type { EntryKind, Said } from "../domain/said.ts";
import { distance, type Finding, oneOf, type Read } from "./finding.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

/** The values of a file as its schema wants them, or what is wrong with them, each with its line. */
export function parse<Schema extends z.ZodType>(schema: Schema, file: string, yaml: YamlFile): Read<z.output<Schema>> {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data };
  const issues = result.error.issues.flatMap((issue) => specific(issue, yaml.data, []));
  const findings = issues
    .filter((issue) => !isMisspelt(issue, issues))
    .map((issue) => ({
      file,
      line: yaml.lineOf(issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path),
      ...wordsOf(issue, yaml.data, issues),
      level: "error" as const,
    }));
  return { findings };
}

/** Of "a name or a list of names" only what is wrong with the one that was meant. */
function specific(issue: Issue, data: unknown, above: Path): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ ...issue, path }];
  const value = at(data, path);
  const meant = issue.errors.find((branch) => {
    const first = branch[0];
    return first !== undefined && !(first.code === "invalid_type" && first.path.length === 0);
  });
  if (meant === undefined || value === undefined) return [{ ...issue, path }];
  return meant.flatMap((inner) => specific(inner, data, path));
}

const isMissing = (issue: Issue) => issue.code === "invalid_type" && issue.message.endsWith("received undefined");
const keyOf = (issue: Issue) => String(issue.path.at(-1));

/** Keys that are missing where this one stands and are spelt much like it. */
function meantBy(issue: Issue, issues: readonly Issue[]): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const place = issue.path.join(".");
  return issues
    .filter((other) => isMissing(other) && other.path.slice(0, -1).join(".") === place)
    .map(keyOf)
    .filter((missing) => issue.keys.some((key) => distance(key, missing) <= missing.length));
}

/** It is missing only because it was misspelt, and that is said already. */
function isMisspelt(issue: Issue, issues: readonly Issue[]): boolean {
  return (
    isMissing(issue) &&
    issues.some((other) => other.path.length < issue.path.length && meantBy(other, issues).includes(keyOf(issue)))
  );
}

type Worded = Pick<Finding, "what" | "next" | "said">;

function wordsOf(issue: Issue, data: unknown, issues: readonly Issue[]): Worded {
  const key = String(issue.path.findLast((step) => typeof step === "string") ?? "");
  const inside = entryOf(issue.path, data);
  const where = inside === null ? "" : `${inside.kind} "${inside.id}": `;
  const say = (what: string, next: string, said: Said): Worded => ({ what: `${where}${what}`, next, said });
  const value = String(at(data, issue.path));
  switch (issue.code) {
    case "unrecognized_keys": {
      const meant = meantBy(issue, issues);
      return say(
        `"${issue.keys.join('", "')}" is no key that is known here`,
        meant.length > 0
          ? `write "${meant.join('", "')}"`
          : "take it away, or look up the key: the first comment of the file shows an example",
        { code: "key-unknown", values: { inside, keys: issue.keys } },
      );
    }
    case "invalid_type":
      return at(data, issue.path) === undefined || at(data, issue.path) === null
        ? say(`"${key}" is missing`, `write it as ${a(issue.expected)}`, {
            code: "value-missing",
            values: { inside, key },
          })
        : say(`"${key}" must be ${a(issue.expected)}`, "correct the value, or its indentation", {
            code: "value-of-another-kind",
            values: { inside, key },
          });
    case "invalid_value": {
      const near = oneOf(issue.values.map(String), value);
      if (at(data, issue.path) === undefined)
        return say(`"${key}" is missing`, `use one of: ${near}`, { code: "value-missing", values: { inside, key } });
      return say(`"${key}" is "${value}"`, `use one of: ${near}`, {
        code: "value-not-offered",
        values: { inside, key, value, near },
      });
    }
    case "invalid_key": {
      const name = String(issue.path.at(-1));
      return say(`"${name}" is no name`, "use small letters a-z, digits and hyphens", {
        code: "name-in-wrong-form",
        values: { inside, name },
      });
    }
    case "too_small":
      return isLong(issue.origin)
        ? say(`"${key}" is empty`, "write something, or take it away", { code: "value-empty", values: { inside, key } })
        : say(`"${key}" is ${value}`, `write ${issue.minimum} or more`, {
            code: "value-too-small",
            values: { inside, key, least: Number(issue.minimum) },
          });
    case "too_big":
      return isLong(issue.origin)
        ? say(`"${key}" is too long`, `write ${issue.maximum} at most`, {
            code: "value-too-long",
            values: { inside, key, most: Number(issue.maximum) },
          })
        : say(`"${key}" is ${value}`, `write ${issue.maximum} or less`, {
            code: "value-too-large",
            values: { inside, key, most: Number(issue.maximum) },
          });
    case "invalid_format":
      return say(`"${key}" is "${value}"`, formatHint(issue), {
        code: "value-in-wrong-form",
        values: { inside, key, value, form: issue.format === "regex" ? issue.message : issue.format },
      });
    default:
      return say(`"${key}": ${issue.message.toLowerCase()}`, "correct the value", {
        code: "value-wrong",
        values: { inside, key, why: issue.message },
      });
  }
}

const isLong = (origin: string) => origin === "array" || origin === "string";

function formatHint(issue: Extract<Issue, { code: "invalid_format" }>): string {
  if (issue.format === "email") return "write a mail address like navn@eksempel.dk";
  if (issue.format === "url") return "write an address that begins with https://";
  if (issue.format === "date") return 'write a date like "2026-11-24"';
  if (issue.format === "starts_with") return `begin it with "${"prefix" in issue ? String(issue.prefix) : ""}"`;
  return issue.message;
}

function a(expected: string): string {
  const words: Record<string, string> = {
    string: "text in quotes",
    array: "a list",
    boolean: "true or false",
    int: "a whole number",
    number: "a number",
  };
  return words[expected] ?? "keys with values";
}

function at(data: unknown, path: Path): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

const entryKinds: Readonly<Record<string, EntryKind>> = {
  topics: "topic",
  rules: "rule",
  needs: "need",
  choices: "choice",
  group: "group",
};

/** `topic "lokaler-booke"` where the problem stands inside something that has an id. */
function entryOf(path: Path, data: unknown): { readonly kind: EntryKind; readonly id: string } | null {
  for (let length = path.length; length > 0; length--) {
    const holder = at(data, path.slice(0, length));
    if (typeof holder !== "object" || holder === null || !("id" in holder)) continue;
    const list = path.slice(0, length).findLast((step) => typeof step === "string");
    return { kind: entryKinds[String(list)] ?? "entry", id: String(holder.id) };
  }
  return null;
}
