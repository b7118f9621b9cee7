import { describe, expect, test } from "vitest";
import { type Answer, accuracyOf, outsideOf } from "../../src/language/measure.ts";

const answer = (truth: string, probability: number, ...ranked: string[]): Answer => ({ truth, ranked, probability });

describe("accuracy, worked out by hand", () => {
  const answers = [
    answer("a", 0.9, "a", "b", "c", "d"),
    answer("a", 0.9, "b", "a", "c", "d"),
    answer("b", 0.5, "b", "a", "c", "d"),
    answer("c", 0.5, "d", "b", "a", "c"),
  ];

  // biome-ignore format: a table
  test.each([
    ["accuracy", 2 / 4,               "the first and the third are right"],
    // a: 2·1/(2+1) · b: 2·1/(1+2) · c: 0; d was never asked about
    ["macroF1",  (2 / 3 + 2 / 3 + 0) / 3, "a mean over the topics asked about, however often"],
    ["top3",     3 / 4,               "the second has it second, the fourth fourth"],
    // 0.9: one of two right, |1.8 − 1| · 0.5: one of two right, |1 − 1|
    ["ece",      0.8 / 4,             "the surer half is right half the time"],
  ] as const)("%s = %d: %s", (name, expected, _why) => {
    expect(accuracyOf(answers)[name]).toBeCloseTo(expected, 10);
  });

  test("all right and sure is 1, 1, 1 and no error", () => {
    const sure = [answer("a", 1, "a", "b"), answer("b", 1, "b", "a")];
    expect(accuracyOf(sure)).toEqual({ accuracy: 1, macroF1: 1, top3: 1, ece: 0 });
  });

  test("who says nothing is wrong", () => {
    expect(accuracyOf([answer("a", 0)])).toMatchObject({ accuracy: 0, macroF1: 0, top3: 0 });
  });
});

describe("inside and outside, worked out by hand", () => {
  const inside = Array.from({ length: 20 }, (_, at) => at + 1); // 1 … 20

  // biome-ignore format: a table
  test.each([
    //  outside scores     threshold  AUROC                    R5     falseRejection  recall
    ["below all",     [0, 0.5],      1,     1,                 1,     0,              1],
    ["above all",     [30, 40],      1,     0,                 0,     0,              0],
    ["in the middle", [10.5, 10.5],  11,    0.5,               0,     0.5,            1],
    // 5 % of twenty is one: what lies below the second lowest is refused
    ["near the edge", [1.5, 3.5],    4,     (19 + 17) / 2 / 20, 0.5,  3 / 20,         1],
    // as high as one of the twenty counts half of it
    ["level",         [10],          10,    10.5 / 20,         0,     9 / 20,         0],
  ] as const)("strangers %s", (_, outside, threshold, auroc, recallAt5, falseRejection, recall) => {
    const measured = outsideOf(inside, outside, threshold);
    expect(measured.n).toBe(outside.length);
    for (const [name, value] of Object.entries({ auroc, recallAt5, falseRejection, recall }))
      expect(measured[name as "auroc"], name).toBeCloseTo(value, 10);
  });
});
