import { expect, test } from "vitest";
import type { Danger } from "../../src/domain/reading.ts";
import type { Band } from "../../src/domain/understanding.ts";
import { dangerIn } from "../../src/triage/worry.ts";

const danger = (sure: boolean): Danger => ({ kind: "child", because: [{ start: 0, end: 4 }], sure });
const about = (id: string, probability: number, band: Band = "firm") => ({
  band,
  topics: [{ id, probability }],
  variant: null,
  inside: 1,
});

// biome-ignore format: a table
test.each([
  [true,  about("bekymring-barn", 0.99),           true],
  [true,  about("lokaler-booke", 0.99),            true],
  [false, about("bekymring-barn", 0.8),            false],
  [false, about("bekymring-barn", 0.8, "close"),   true],
  [false, about("lokaler-booke", 0.98),            false],
  [false, about("lokaler-booke", 0.98, "outside"), true],
  [false, about("lokaler-booke", 0.9),             true],
] as const)("danger that is sure: %s, in a message that is %j: stays %s", (sure, understanding, stays) => {
  expect(dangerIn({ danger: danger(sure) }, () => understanding) !== null).toBe(stays);
});

test("where there is none, nothing is asked", () => {
  const never = () => {
    throw new Error("asked");
  };
  expect(dangerIn({ danger: null }, never)).toBeNull();
});
