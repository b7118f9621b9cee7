import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Door, doorOf } from "../../src/content/ask.ts";
import { loadEngine } from "../../src/content/engine.ts";
import { load } from "../../src/content/load.ts";
import { cacheDir } from "../../src/settings.ts";

const root = join(import.meta.dirname, "../..");
const now = new Date("2026-11-24T09:30:00Z");
let door: Door;

beforeAll(async () => {
  const content = await load(root);
  const { engine } = await loadEngine(content, { root, cacheDir: cacheDir() });
  door = doorOf(content, engine);
}, 120_000);

test("what is firm is not looked up in the articles", () => {
  const { question } = door.ask("Hvem skal have børneattest?", now);
  expect(question.understanding.band).toBe("firm");
  expect(question.found).toBeUndefined();
});

test("what is not firm is looked up by the message's own words", () => {
  const { question, decision } = door.ask("Hvordan får jeg et pusterum?", now);
  expect(question.understanding.band).not.toBe("firm");
  expect(question.found?.length).toBeGreaterThan(0);
  // And what was found is offered.
  expect(decision.choices).toEqual(expect.arrayContaining([question.found?.[0]]));
});

test("words that stand in no article find none", () => {
  expect(door.ask("qwertz uiopå asdfgh", now).question.found).toEqual([]);
});
