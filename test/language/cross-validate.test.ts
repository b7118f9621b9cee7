import { describe, expect, test } from "vitest";
import { crossValidate, folds, foldsByChance, foldsByVoice, type Outcome } from "../../src/language/cross-validate.ts";
import type { Lesson } from "../../src/language/train.ts";
import { lessons, strangers } from "./lessons.ts";

function all(of: readonly Lesson[], fold: Int32Array): { outcomes: Outcome[]; steps: number[] } {
  const run = crossValidate(of, fold);
  const steps: number[] = [];
  for (;;) {
    const step = run.next();
    if (step.done) return { outcomes: step.value, steps };
    steps.push(step.value);
  }
}

describe("who is left out together", () => {
  const voices = ["mette", "jens", "mette", "ali", "jens", "mette", "bo", "eva", "kim", "kim", "ali", "mette"];

  test("a whole voice is in one fold, and every fold has somebody", () => {
    const fold = foldsByVoice(voices);
    for (const voice of new Set(voices))
      expect(new Set(voices.flatMap((each, at) => (each === voice ? [fold[at]] : []))).size).toBe(1);
    expect([...new Set(fold)].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test("large voices are spread first, so that folds are of like size", () => {
    const sizes = [700, 600, 500, 400, 300, 300, 200, 100, 100, 50];
    const fold = foldsByVoice(sizes.flatMap((size, voice) => Array.from({ length: size }, () => `voice-${voice}`)));
    const loads = Array.from({ length: folds }, (_, each) => fold.filter((own) => own === each).length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(100);
  });

  test("fewer voices than folds leave folds empty, and are still kept apart", () => {
    const fold = foldsByVoice(["mette", "jens", "mette"]);
    expect(fold[0]).toBe(fold[2]);
    expect(fold[0]).not.toBe(fold[1]);
  });

  test("without voices every topic is spread over all folds, always in the same way", () => {
    const fold = foldsByChance(lessons, 4);
    for (const topic of ["booke", "boerneattest", "tilskud"]) {
      const own = fold.filter((_, at) => lessons[at]?.label === topic);
      expect(Array.from({ length: 4 }, (_, each) => own.filter((one) => one === each).length)).toEqual([2, 2, 2, 2]);
    }
    expect(foldsByChance(lessons, 4)).toEqual(fold);
  });
});

describe("what a model makes of people it has not met", () => {
  const fold = foldsByChance(lessons, 4);
  const { outcomes, steps } = all(lessons, fold);

  test("every sentence is asked about once, and each fold is reported when it is done", () => {
    expect(outcomes.map(({ lesson }) => lesson).sort((a, b) => a - b)).toEqual([...lessons.keys()]);
    expect(outcomes.every(({ lesson, topic }) => lessons[lesson]?.label === topic)).toBe(true);
    expect(steps).toEqual([1, 2, 3, 4]);
  });

  test("a sentence is judged by a model that has not seen it", () => {
    // The only sentence with this topic: whoever had seen it would know.
    const once = [...lessons, { text: "vandskade i klubhuset", label: "skade" }];
    const { outcomes } = all(once, foldsByChance(once, 4));
    const own = outcomes.find(({ topic }) => topic === "skade");
    expect(own?.ranked.map(({ id }) => id)).not.toContain("skade");
  });

  test("the background is asked about too, and is never among the topics", () => {
    const { outcomes } = all([...lessons, ...strangers], foldsByChance([...lessons, ...strangers], 4));
    expect(outcomes.filter(({ topic }) => topic === "uden-for")).toHaveLength(strangers.length);
    expect(outcomes.flatMap(({ ranked }) => ranked.map(({ id }) => id))).not.toContain("uden-for");
  });

  test("a variant is judged as its topic", () => {
    const labelled = lessons.map((each, at) => ({ ...each, label: `${each.label}/${at % 2}` }));
    const { outcomes } = all(labelled, fold);
    expect(new Set(outcomes.map(({ topic }) => topic))).toEqual(new Set(["booke", "boerneattest", "tilskud"]));
    expect(outcomes.every(({ ranked }) => ranked.length === 3)).toBe(true);
  });

  test("one fold with everything leaves nothing to learn from, and nothing is said", () => {
    expect(all(lessons, new Int32Array(lessons.length)).outcomes).toEqual([]);
  });
});
