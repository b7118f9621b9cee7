import { expect, test } from "vitest";
import { mayFollow, runsOf } from "../../src/browser/shared/runs.ts";

// biome-ignore format: a table
test.each([
  // a line                                        →  what is written and what can be followed
  ["Ring til os.",                                    [{ text: "Ring til os." }]],
  ["Se https://virk.dk.",                             [{ text: "Se " }, { text: "virk.dk", href: "https://virk.dk" }, { text: "." }]],
  ["https://virk.dk/",                                [{ text: "virk.dk", href: "https://virk.dk/" }]],
  ["(https://a.dk/b?c=d) og mere",                    [{ text: "(" }, { text: "a.dk/b?c=d", href: "https://a.dk/b?c=d" }, { text: ") og mere" }]],
  ["»https://a.dk« https://b.dk",                     [{ text: "»" }, { text: "a.dk", href: "https://a.dk" }, { text: "« " }, { text: "b.dk", href: "https://b.dk" }]],
  ["http://usikker.dk javascript:alert(1)",           [{ text: "http://usikker.dk javascript:alert(1)" }]],
] as const)("%s", (line, runs) => {
  expect(runsOf(line)).toEqual(runs);
});

// biome-ignore format: a table
test.each([
  ["https://kommunen.dk", true],
  ["tel:+4512345678",     true],
  ["mailto:a@example.org", true],
  ["http://kommunen.dk",  false],
  ["javascript:alert(1)", false],
  ["JAVASCRIPT:alert(1)", false],
  ["data:text/html,x",    false],
  [" https://x.dk",       false],
  ["",                    false],
] as const)("%s may be followed: %s", (href, may) => {
  expect(mayFollow(href)).toBe(may);
});
