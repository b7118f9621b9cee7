import type * as z from "zod";
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

function wordsOf(issue: Issue, data: unknown, issues: readonly Issue[]): Pick<Finding, "what" | "next"> {
  const key = issue.path.findLast((step) => typeof step === "string") ?? "";
  const inside = nameOf(issue.path, data);
  const say = (what: string, next: string) => ({ what: `${inside}${what}`, next });
  const value = at(data, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return say(
        `"${issue.keys.join('", "')}" is no key that is known here`,
        meantBy(issue, issues).length > 0
          ? `write "${meantBy(issue, issues).join('", "')}"`
          : "take it away, or look up the key: the first comment of the file shows an example",
      );
    case "invalid_type":
      return value === undefined || value === null
        ? say(`"${String(key)}" is missing`, `write it as ${a(issue.expected)}`)
        : say(`"${String(key)}" must be ${a(issue.expected)}`, "correct the value, or its indentation");
    case "invalid_value":
      return say(
        `"${String(key)}" is "${String(value)}"`,
        `use one of: ${oneOf(issue.values.map(String), String(value))}`,
      );
    case "invalid_key":
      return say(`"${String(issue.path.at(-1))}" is no name`, "use small letters a-z, digits and hyphens");
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? say(`"${String(key)}" is empty`, "write something, or take it away")
        : say(`"${String(key)}" is ${String(value)}`, `write ${issue.minimum} or more`);
    case "too_big":
      return issue.origin === "array" || issue.origin === "string"
        ? say(`"${String(key)}" is too long`, `write ${issue.maximum} at most`)
        : say(`"${String(key)}" is ${String(value)}`, `write ${issue.maximum} or less`);
    case "invalid_format":
      return say(`"${String(key)}" is "${String(value)}"`, formatHint(issue));
    default:
      return say(`"${String(key)}": ${issue.message.toLowerCase()}`, "correct the value");
  }
}

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

/** `topic "lokaler-booke": ` where the problem stands inside something that has an id. */
function nameOf(path: Path, data: unknown): string {
  for (let length = path.length; length > 0; length--) {
    const holder = at(data, path.slice(0, length));
    if (typeof holder !== "object" || holder === null || !("id" in holder)) continue;
    const list = path.slice(0, length).findLast((step) => typeof step === "string");
    const kind =
      { topics: "topic", rules: "rule", needs: "need", choices: "choice", group: "group" }[String(list)] ?? "entry";
    return `${kind} "${String(holder.id)}": `;
  }
  return "";
}
