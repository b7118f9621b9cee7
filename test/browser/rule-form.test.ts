import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Row, rowsOf } from "../../src/browser/admin/rules/condition-rows.ts";
import { doubtsOf, lacksOf } from "../../src/browser/admin/rules/doubts.ts";
import { emptyForm, entryOf, formOf } from "../../src/browser/admin/rules/rule-form.ts";
import { type Condition, RuleFile } from "../../src/domain/rule.ts";

const folder = resolve(import.meta.dirname, "../../routing-rules");
const shipped = readdirSync(folder)
  .filter((file) => /^\d\d-.*\.yaml$/.test(file))
  .flatMap((file) => RuleFile.parse(parse(readFileSync(join(folder, file), "utf8"))).rules);

test("every shipped rule comes out of the editor as it went in, and nothing about it is odd", () => {
  expect(shipped.length).toBeGreaterThan(10);
  for (const rule of shipped) {
    const form = formOf(rule, "x.yaml");
    expect(entryOf(form, rule)).toEqual(rule);
    expect([...doubtsOf(form, () => undefined).values()].filter(({ kind }) => kind !== "outsideGroup")).toEqual([]);
    expect(lacksOf(form, new Set())).toEqual([]);
  }
});

// biome-ignore format: a table
test.each([
  //  when                                                        unless                       is
  [{ band: ["firm", "close", "outside"] },                        {},                          "always"],
  [{ words: { any: ["nøgle", "brik"], none: ["Nøgle"] } },        {},                          "wordBoth"],
  [{ words: { any: ["nøgle"] } },                                 { words: { any: ["nøgle"] } }, "unlessWhen"],
  [{ time: { from: "16:00", to: "16:00" } },                      {},                          "sameTime"],
  [{ time: { from: "16:00", to: "08:00" } },                      {},                          undefined],
  [{ topic: [] },                                                 {},                          "empty"],
  [{ topic: "lokaler-booke", group: "tilskud" },                  {},                          "outsideGroup"],
  [{ topic: "lokaler-booke", group: ["tilskud", "lokaler"] },     {},                          undefined],
  [{ gap: { above: 0.3, below: 0.2 } },                           {},                          "never"],
  [{ page: "lokaler" },                                           {},                          "badPage"],
  [{ entities: { all: ["date"], none: ["date"] } },               {},                          "wordBoth"],
] as const)("when %o unless %o is %s", (when, unless, kind) => {
  const rows = (condition: unknown): readonly Row[] => rowsOf(condition as Condition);
  const form = { ...emptyForm("x.yaml"), when: rows(when), unless: rows(unless) };
  const found = [...doubtsOf(form, () => "lokaler").values()];
  expect(found[0]?.kind).toBe(kind);
});
