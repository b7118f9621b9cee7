import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { benchContent, type ContentBench } from "../../bench/content.ts";
import { styles } from "../../bench/exam.ts";

/** What was reached, less one sentence, which is no change of meaning; committed: it may only rise. */
const floors = JSON.parse(readFileSync(join(import.meta.dirname, "..", "questions", "floors.json"), "utf8"));
let reached: ContentBench;

beforeAll(async () => {
  reached = await benchContent();
}, 120_000);

test.each(styles)("%s questions are understood as well as before", (style) => {
  const [now, floor] = [reached.styles[style], floors.styles[style]];
  expect(now.n).toBeGreaterThan(100);
  for (const key of ["topic", "top3", "department", "firm"] as const)
    expect(now[key], key).toBeGreaterThanOrEqual(floor[key]);
});

test("firm replies are right, and few of the world outside gets one", () => {
  expect(reached.all.answersRight).toBeGreaterThanOrEqual(floors.all.answersRight);
  expect(reached.all.departmentsRight).toBeGreaterThanOrEqual(floors.all.departmentsRight);
  expect(reached.all.firm).toBeGreaterThanOrEqual(floors.all.firm);
  expect(reached.all.outsideFirm).toBeLessThanOrEqual(floors.all.outsideFirm);
});

test("several wishes are kept apart, and one is kept whole", () => {
  expect(reached.several.departmentsCovered).toBeGreaterThanOrEqual(floors.several.departmentsCovered);
  expect(reached.several.keptSingle).toBeGreaterThanOrEqual(floors.several.keptSingle);
});

test("acute danger is found, and its look-alikes are left alone", () => {
  expect(reached.acute.recall).toBeGreaterThanOrEqual(floors.acute.recall);
  expect(reached.acute.falseAlarms).toBeLessThanOrEqual(floors.acute.falseAlarms);
});

test("no private datum passes, and what only looks like one stays", () => {
  expect(reached.privateData.masked).toBe(1);
  expect(reached.privateData.untouched).toBeGreaterThanOrEqual(floors.privateData.untouched);
});

test("the language of a message is told", () => {
  expect(reached.language).toBeGreaterThanOrEqual(floors.language);
});
