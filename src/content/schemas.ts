import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { DepartmentFile } from "../domain/department.ts";
import { ExternalFile } from "../domain/external.ts";
import { LocalFactFile } from "../domain/local-fact.ts";
import { Municipality } from "../domain/municipality.ts";
import { RuleFile } from "../domain/rule.ts";
import { SavedReplyFile } from "../domain/saved-reply.ts";
import { BackgroundFile, TopicFile } from "../domain/topic.ts";
import { OtherLanguages } from "./other-languages.ts";

/** Where an editor finds the schema of a file; the first line of the file names it. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  "intents/topic.schema.json": z.union([TopicFile, BackgroundFile]),
  "routing-rules/rule.schema.json": RuleFile,
  "routing-rules/departments.schema.json": DepartmentFile,
  "routing-rules/municipality.schema.json": Municipality,
  "routing-rules/externals.schema.json": ExternalFile,
  "knowledge/local-facts.schema.json": LocalFactFile,
  "knowledge/saved-replies.schema.json": SavedReplyFile,
  "knowledge/texts/other-languages.schema.json": OtherLanguages,
};

/** What the schema files should hold: made from the schemas that read the content, so that they cannot say something else. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([path, schema]) => [
      path,
      `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`,
    ]),
  );
}

/** Writes those that are not current; returns their paths. */
export async function writeSchemas(root: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [path, text] of schemaFiles()) {
    if ((await readFile(join(root, path), "utf8").catch(() => "")) === text) continue;
    await writeFile(join(root, path), text);
    written.push(path);
  }
  return written;
}
