import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadEngine } from "../../src/content/engine.ts";
import { load } from "../../src/content/load.ts";
import { textsOf } from "../../src/content/texts.ts";
import { play } from "../../src/conversation/play.ts";
import { TalkFile } from "../../src/conversation/talk-file.ts";
import { outcomes } from "../../src/domain/outcome.ts";
import { cacheDir } from "../../src/settings.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";

// Whole talks against the shipped content: the conversation's exam. `npm run -s talk -- FILE` plays one file.
const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "test/conversations");
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const talks = files.map((file) => ({ file, talks: TalkFile.parse(parse(readFileSync(join(folder, file), "utf8"))) }));

const content = await load(root);
const { engine } = await loadEngine(content, { root, cacheDir: cacheDir() });
const equipment = {
  content,
  texts: textsOf(content.files),
  engine,
  version: 0,
  key: "talk",
  publicUrl: "https://kommunen.example.org",
};

const seen = new Set<string>();

for (const { file, talks: all } of talks)
  describe(file, () => {
    test.each(all.map((talk) => [talk.id, talk] as const))("%s", async (_, talk) => {
      const turns = await play(talk, equipment, (now) => openMemoryStore({ now }));
      for (const { outcome } of turns) seen.add(outcome);
      expect(turns.flatMap(({ turn, failures }) => failures.map((failure) => `turn ${turn}: ${failure}`))).toEqual([]);
    });
  });

describe("the exam as a whole", () => {
  test("has at least a hundred talks, each with its own name", () => {
    const ids = talks.flatMap(({ talks }) => talks.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("comes through every outcome", () => expect([...seen].sort()).toEqual([...outcomes].sort()));
});
