import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { AuditEntry } from "../../src/domain/audit-entry.ts";
import { Erasure } from "../../src/domain/erasure.ts";
import { Event } from "../../src/domain/event.ts";
import { Message } from "../../src/domain/message.ts";
import { kinds } from "../../src/domain/store.ts";

const kept: Record<string, z.ZodType> = {
  ...kinds,
  message: Message,
  event: Event,
  "audit-entry": AuditEntry,
  erasure: Erasure,
};

/** `part.details[].text`: every field that is kept, with the way to it. */
function fieldsOf(schema: z.ZodType, way: string): string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return fieldsOf(schema.unwrap() as z.ZodType, way);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${way}[]`);
  if (!(schema instanceof z.ZodObject)) return [way];
  return Object.entries(schema.shape).flatMap(([name, field]) => fieldsOf(field as z.ZodType, `${way}.${name}`));
}

const document = readFileSync(join(import.meta.dirname, "../../docs/privacy.md"), "utf8");

/** A line of a table whose first cell names fields in backticks (`a.{b,c}` for several), and whose other cells say something. */
const named = new Map(
  document
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => {
      const [first = "", ...cells] = line.split("|").slice(1, -1);
      const names = [...first.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => expanded(name));
      return names.map((name) => [name, cells.map((cell) => cell.trim())] as const);
    }),
);

function expanded(name: string): string[] {
  const [, before = "", inner = ""] = /^([^{]*)\{(.*)\}$/.exec(name) ?? [];
  return inner === "" ? [name] : inner.split(",").map((last) => before + last);
}

const fields = Object.entries(kept).flatMap(([name, schema]) => fieldsOf(schema, name));

it("there is something to look at", () => {
  expect(fields.length).toBeGreaterThan(150);
  expect(fields).toContain("part.details[].text");
  expect(named.size).toBeGreaterThan(150);
});

it("every field that is kept has a line in docs/privacy.md", () => {
  expect(fields.filter((field) => !named.has(field))).toEqual([]);
});

it("every line in docs/privacy.md is about a field that is kept, and says what, why and how long", () => {
  expect([...named.keys()].filter((line) => !fields.includes(line))).toEqual([]);
  expect([...named].filter(([, cells]) => cells.length < 3 || cells.some((cell) => cell === ""))).toEqual([]);
});

it("the periods it names are the shipped ones", async () => {
  const { usualRetention } = await import("../../src/domain/retention.ts");
  const shown = [...document.matchAll(/^\| (?:[^|]+) \| `([a-zA-Z]+)` \| (\d+) days \|/gm)].map(([, name, days]) => [
    name,
    Number(days),
  ]);
  expect(Object.fromEntries(shown)).toEqual(usualRetention);
});
