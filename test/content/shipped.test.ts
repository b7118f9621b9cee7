import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { doorOf } from "../../src/content/ask.ts";
import { checkContent } from "../../src/content/check/check-content.ts";
import { ruleExamples } from "../../src/content/check/rule-examples.ts";
import { loadEngine } from "../../src/content/engine.ts";
import { readExam } from "../../src/content/exam-sentences.ts";
import { wordsOf } from "../../src/content/finding.ts";
import { linesOf } from "../../src/content/lines.ts";
import { load } from "../../src/content/load.ts";
import { schemaFiles, writeSchemas } from "../../src/content/schemas.ts";
import { cacheDir } from "../../src/settings.ts";

const root = join(import.meta.dirname, "../..");
const content = await load(root);

test("the shipped content has no errors, and no exam sentence stands among its examples", async () => {
  const exam = await readExam(root);
  expect(exam.length).toBeGreaterThan(500);
  const findings = checkContent(content, { today: "2026-11-24", exam });
  expect(findings.filter(({ level }) => level === "error").map(wordsOf)).toEqual([]);
});

test("every rule decides its own examples", async () => {
  const { engine } = await loadEngine(content, { root, cacheDir: cacheDir() });
  const door = doorOf(content, engine);
  expect(content.rules.flatMap(({ examples }) => examples).length).toBeGreaterThan(50);
  const findings = ruleExamples(content, linesOf(content.files), (text, about) => door.question(text, about));
  expect(findings.map(wordsOf)).toEqual([]);
}, 120_000);

test("it is all there", () => {
  expect(content.topics.size).toBe(84);
  expect([...content.groups.keys()]).toHaveLength(10);
  expect([...content.departments.keys()]).toHaveLength(8);
  expect(content.articles.size).toBeGreaterThan(84);
  expect(content.rules.length).toBeGreaterThan(20);
});

test("every topic that hands over knows what to ask, and none asks more than six things", () => {
  for (const { id, outcome, needs } of content.topics.values()) {
    if (outcome === "route") expect([id, needs?.length ?? 0]).not.toEqual([id, 0]);
    expect([id, (needs?.filter(({ optional }) => optional !== true).length ?? 0) <= 6]).toEqual([id, true]);
  }
});

test("every file names its schema in its first line", () => {
  const missing = [...content.files].filter(
    ([path, text]) =>
      path.endsWith(".yaml") &&
      !path.startsWith("knowledge/texts/") &&
      !text.startsWith("# yaml-language-server: $schema=./"),
  );
  expect(missing.map(([path]) => path)).toEqual([]);
});

test("the schemas beside the content are current", async () => {
  const stale: string[] = [];
  for (const [path, text] of schemaFiles())
    if ((await readFile(join(root, path), "utf8").catch(() => "")) !== text) stale.push(path);
  expect(stale).toEqual([]);
  // And writing them anew changes nothing.
  expect(await writeSchemas(root)).toEqual([]);
});
