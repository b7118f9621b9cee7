import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles } from "../../src/content/files.ts";
import { readTexts, textsOf } from "../../src/content/texts.ts";
import { type TextKey, textKeys } from "../../src/domain/texts.ts";

const root = resolve(import.meta.dirname, "../..");
const files = await readFiles(root);
const texts = textsOf(files);
const keys = Object.keys(textKeys) as TextKey[];

describe("the shipped texts", () => {
  test.each(["da", "en", "de"] as const)("%s says everything, without shouting", (locale) => {
    expect(Object.keys(texts[locale]).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(`${key}: ${texts[locale][key]}`).not.toMatch(/!|desværre|vedrørende|fremsendt/i);
  });

  test("each Danish text has a comment that says when it is read", () => {
    const lines = readFileSync(resolve(root, "knowledge/texts/da.yaml"), "utf8").split("\n");
    const bare = lines.filter((line, at) => /^[a-z]/.test(line) && !/^# (?!---)/.test(lines[at - 1] ?? ""));
    expect(bare).toEqual([]);
  });

  test("a reference, a day and a link are never left out", () => {
    for (const [key, name] of [
      ["receipt-number", "reference"],
      ["receipt-answer", "day"],
      ["receipt-link", "link"],
      ["concern-closed", "opening"],
      ["crisis-closed", "opening"],
    ] as const)
      for (const locale of ["da", "en", "de"] as const) expect(texts[locale][key]).toContain(`{${name}}`);
  });
});

describe("texts that an editor has broken are named by file and line", () => {
  const broken = (change: (text: string) => string) => {
    const file = "knowledge/texts/da.yaml";
    return readTexts(new Map([...files, [file, change(files.get(file) ?? "")]]));
  };

  // biome-ignore format: a table
  test.each([
    ["a placeholder nobody knows", (text: string) => text.replace("{reference} er trukket", "{nummer} er trukket")],
    ["a key that is missing",      (text: string) => text.replace(/^insult: .*$/m, "")],
    ["a key nobody knows",         (text: string) => `${text}\nhilsen: "Hej"\n`],
    ["an empty text",              (text: string) => text.replace(/^insult: .*$/m, 'insult: ""')],
  ] as const)("%s", (_, change) => {
    const read = broken(change);
    expect("findings" in read && read.findings).toMatchObject([{ file: "knowledge/texts/da.yaml", level: "error" }]);
  });

  test("German may be short: English stands in", () => {
    const read = readTexts(new Map([...files, ["knowledge/texts/de.yaml", 'helped-yes: "Ja"\n']]));
    expect("value" in read && read.value.de["helped-no"]).toBe(texts.en["helped-no"]);
  });
});
