import { expect, test } from "vitest";
import { halfRuleIn, isReadable } from "../../src/domain/half-entry.ts";
import { RuleEntry } from "../../src/domain/rule.ts";

const long = "x".repeat(90);

// biome-ignore format: a table
test.each([
  // what somebody wrote                                          what of it can be read               a form holds it
  ['{ "id": "x" }',                                               ["id"],                              true],
  ['{ "id": "Å b", "when": {}, "then": {}, "examples": [] }',     ["id", "when", "then", "examples"],  true],
  [`{ "when": { "words": { "any": ["${long}"] } } }`,             ["when"],                            true],
  ['{ "when": { "topic": [] } }',                                 ["when"],                            true],
  ['{ "when": { "topic": { "a": 1 } }, "note": "så" }',           ["note"],                            false],
  ['{ "when": { "words": "ord" } }',                              [],                                  false],
  ['{ "when": { "emne": "x" } }',                                 [],                                  false],
  ['{ "then": { "outcome": "ukendt" } }',                         [],                                  false],
  ['{ "then": "svar", "unless": null }',                          [],                                  false],
  ['{ "noget": 1 }',                                              [],                                  false],
  ['"en tekst"',                                                  [],                                  false],
  ["null",                                                        [],                                  false],
  ['[{ "id": "x" }]',                                             [],                                  false],
] as const)("of %s a rule has %j", (json, fields, held) => {
  const value: unknown = JSON.parse(json);
  const rule = halfRuleIn(value);
  expect(Object.keys(rule)).toEqual(fields);
  expect(value).toMatchObject(rule);
  expect(isReadable(RuleEntry, value)).toBe(held);
});
