import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { splice, type Value } from "../../src/content/splice.ts";
import { addItem, removeItem } from "../../src/content/splice-list.ts";

const file = `# What this is, and an example.
title: { da: "Lokaler",   en: "Rooms" }   # aligned by hand

rules:
  # The first.
  - id: noegle
    when: { topic: lokaler-noegle,  words: { any: [nøgle,   "brik"] } }
    then: { department: ejendomme }
    note: >
      Aftalt med hallerne
      i september.
    paused: false   # until Monday

  - id: pris
    examples:
      - "hvad koster det"   # a sentence
      - 'er det gratis'
    empty:
`;

// biome-ignore format: a table
test.each([
  // the way to it                              the new value                     stands there as
  [["title", "da"],                             "Haller »og« sale",               'da: "Haller »og« sale",   en:'],
  [["rules", 0, "id"],                          "noegle-og-kode",                 '- id: "noegle-og-kode"\n'],
  [["rules", 0, "paused"],                      true,                             "paused: true   # until Monday"],
  [["rules", 0, "when", "words", "any", 1],     'en "brik"',                      '[nøgle,   "en \\"brik\\""]'],
  [["rules", 0, "when", "words", "any"],        ["nøgle", "kode"],                'any: [ "nøgle", "kode" ] }'],
  [["rules", 0, "when"],                        { topic: ["a", "b"], attempts: 2 }, 'when: { topic: [ "a", "b" ], attempts: 2 }\n'],
  [["rules", 0, "note"],                        "Ny: aftalt # i maj",             'note: "Ny: aftalt # i maj"\n    paused'],
  [["rules", 1, "examples", 1],                 "må vi få den",                   '- "må vi få den"\n'],
  [["rules", 1, "examples"],                    ["en", "to"],                     'examples:\n      [ "en", "to" ]\n'],
  [["rules", 1, "empty"],                       null,                             "empty:"],
  [["rules", 1, "empty"],                       "nu er der noget",                'empty: "nu er der noget"'],
] as const)("%o becomes %o", (path, value, written) => {
  const text = splice(file, path, value as Value);
  expect(text).toContain(written);
  expect(parseDocument(text).getIn(path)).toBeDefined();
  // Nothing else has moved: without the lines that hold the value, both files are the same.
  const changed = new Set(text.split("\n"));
  const kept = file.split("\n").filter((line) => changed.has(line));
  expect(kept.length).toBeGreaterThanOrEqual(file.split("\n").length - 4);
});

// biome-ignore format: a table
test.each([
  // the list                                   the new item              stands there as
  [["rules", 1, "examples"],                    "må vi få den",           `- 'er det gratis'\n      - "må vi få den"\n    empty:`],
  [["rules", 0, "when", "words", "any"],        "kode",                   '[nøgle,   "brik", "kode"]'],
] as const)("%o gets »%s«", (path, value, written) => {
  expect(addItem(file, path, value)).toContain(written);
});

// biome-ignore format: a table
test.each([
  // the list                                   which   what is left
  [["rules", 1, "examples"],                    0,      "    examples:\n      - 'er det gratis'\n    empty:"],
  [["rules", 1, "examples"],                    1,      '      - "hvad koster det"   # a sentence\n    empty:'],
  [["rules", 0, "when", "words", "any"],        0,      'any: ["brik"]'],
  [["rules", 0, "when", "words", "any"],        1,      "any: [nøgle]"],
  [["rules"],                                   1,      "paused: false   # until Monday\n\n"],
] as const)("%o loses item %i", (path, at, left) => {
  expect(removeItem(file, path, at)).toContain(left);
});

test("what is added and taken out again leaves the file as it was", () => {
  const path = ["rules", 1, "examples"];
  expect(removeItem(addItem(file, path, "en ny"), path, 2)).toBe(file);
});

test("every byte before and after the value stays", () => {
  const text = splice(file, ["rules", 0, "then", "department"], "kultur");
  expect(text).toBe(file.replace("ejendomme", '"kultur"'));
});

test.each([[["rules", 7, "id"]], [["title", "de"]], [["nothing"]]])("%o, which is not there, is refused", (path) => {
  expect(() => splice(file, path, "x")).toThrow("there is nothing at");
});

test("any single sentence or setting of the shipped files can be replaced", () => {
  const root = join(import.meta.dirname, "../..");
  for (const folder of ["routing-rules", "intents"])
    for (const name of readdirSync(join(root, folder)).filter((name) => name.endsWith(".yaml"))) {
      const text = readFileSync(join(root, folder, name), "utf8");
      // The larger files are cut: what holds for forty topics' worth of lines holds for all.
      const head = text.length < 30_000 ? text : `${text.split("\n").slice(0, 200).join("\n")}\n`;
      const path = someScalars(parseDocument(head).toJS());
      for (const each of path) expect(splice(head, each, "nyt").length).toBeGreaterThan(0);
    }
}, 60_000);

/** The ways to some of the texts in a file. */
function someScalars(
  value: unknown,
  path: readonly (string | number)[] = [],
  found: (readonly (string | number)[])[] = [],
) {
  if (found.length >= 12) return found;
  if (typeof value === "string") found.push(path);
  else if (Array.isArray(value)) for (const [at, each] of value.entries()) someScalars(each, [...path, at], found);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) someScalars(each, [...path, key], found);
  return found;
}
