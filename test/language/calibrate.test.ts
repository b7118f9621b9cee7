import { describe, expect, test } from "vitest";
import {
  bandsFor,
  calibrated,
  outsideThreshold,
  probabilityOf,
  type Stakes,
  temperatureOf,
} from "../../src/language/calibrate.ts";
import type { Outcome } from "../../src/language/cross-validate.ts";
import type { Calibration } from "../../src/language/model.ts";
import { seeded } from "../../src/language/seeded.ts";
import { straight } from "../../src/language/shape.ts";

const rough: Calibration = { measured: false, temperature: 1, shape: straight, meanTop: 1, outside: 0 };

/** What came of one text: how far its best topic led the second, and which was true. */
const outcome = (topic: string, lead: number, inside = 2, [best, second] = ["a", "b"] as const): Outcome => ({
  lesson: 0,
  topic,
  ranked: [
    { id: best, logit: lead },
    { id: second, logit: 0 },
  ],
  inside,
});
const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

describe("temperature", () => {
  // biome-ignore format: a table
  test.each([
    // a lead of 1 that is right r times in 10 wants a temperature at which 1/(1+exp(−1/T)) = r
    [7, 1 / Math.log(7 / 3)],
    [8, 1 / Math.log(8 / 2)],
    [9, 1 / Math.log(9 / 1)],
    [6, 1 / Math.log(6 / 4)],
  ] as const)("right %i times in 10 → %d", (right, expected) => {
    const outcomes = [...times(right * 10, outcome("a", 1)), ...times((10 - right) * 10, outcome("b", 1))];
    const found = temperatureOf(outcomes);
    // It is looked for in steps of 6 %.
    expect(found / expected).toBeGreaterThan(0.96);
    expect(found / expected).toBeLessThan(1.04);
  });

  test("sentences of the background do not count", () => {
    const outcomes = [...times(80, outcome("a", 1)), ...times(20, outcome("b", 1))];
    expect(temperatureOf([...outcomes, ...times(500, outcome("uden-for", 1))])).toBe(temperatureOf(outcomes));
  });

  test("after calibrating, what is said comes true", () => {
    const random = seeded(3);
    const outcomes = Array.from({ length: 4000 }, () => {
      const lead = 4 * random();
      return outcome(random() < 1 / (1 + Math.exp(-lead / 2)) ? "a" : "b", lead);
    });
    const calibration = calibrated(rough, outcomes);
    expect(calibration.measured).toBe(true);
    const said = outcomes.reduce((sum, each) => sum + probabilityOf(each, calibration), 0) / outcomes.length;
    expect(said).toBeCloseTo(outcomes.filter(({ topic }) => topic === "a").length / outcomes.length, 1);
  });
});

describe("the threshold for outside", () => {
  const outcomes = Array.from({ length: 100 }, (_, at) => outcome("a", 1, at));

  // biome-ignore format: a table
  test.each([
    [0.03, 3],
    [0.05, 5],
    [0.2,  20],
  ] as const)("turns %d of those away that fit: below %i", (share, threshold) => {
    expect(outsideThreshold(outcomes, share)).toBe(threshold);
  });

  test("does not listen to those that fit nothing", () => {
    expect(outsideThreshold([...outcomes, ...times(500, outcome("uden-for", 1, -9))], 0.05)).toBe(5);
  });
});

describe("bands from risk", () => {
  const answer: Stakes = new Map([
    ["a", { wrong: "topic", department: "kultur" }],
    ["b", { wrong: "topic", department: "kultur" }],
  ]);
  const handedOver: Stakes = new Map([
    ["a", { wrong: "department", department: "kultur" }],
    ["b", { wrong: "department", department: "kultur" }],
    ["c", { wrong: "department", department: "teknik" }],
  ]);
  /** 1000 that fit: the surer half always right, the other half right every second time. */
  const outcomes = [...times(500, outcome("a", 5)), ...times(250, outcome("a", 0.5)), ...times(250, outcome("b", 0.5))];
  const calibration = { ...rough, outside: 1 };
  const sureOf = (lead: number) => 1 / (1 + Math.exp(-lead));

  test("no more than the accepted share of what is firm is wrong", () => {
    for (const accepted of [0, 0.03, 0.1]) {
      const { price } = bandsFor(outcomes, calibration, answer, accepted);
      expect(price.wrong).toBeLessThanOrEqual(accepted);
    }
  });

  // biome-ignore format: a table
  test.each([
    //  accepted  firm from        firm  close
    [0.03,       sureOf(5),       0.5,  0.5], // only the surer half
    [0.3,        sureOf(0.5),     1,    0],   // a quarter wrong in all is accepted
  ] as const)("accepting %d: firm from %d, %d firm and %d asked back", (accepted, from, firm, close) => {
    const { bands, price } = bandsFor(outcomes, calibration, answer, accepted);
    expect(bands.topic).toBeCloseTo(from, 6);
    expect(price).toMatchObject({ firm, close, outside: 0 });
  });

  test("where it is handed over, the wrong topic of the right department is right", () => {
    const { price } = bandsFor(outcomes, calibration, handedOver, 0.03);
    expect(price).toMatchObject({ firm: 1, close: 0, wrong: 0 });
  });

  test("and the wrong department is wrong", () => {
    const other = outcomes.map((each) => (each.topic === "b" ? { ...each, topic: "c" } : each));
    expect(bandsFor(other, calibration, handedOver, 0.03).price).toMatchObject({ firm: 0.5, wrong: 0 });
  });

  test("what fits nothing is kept from a firm reply by how little it looks like what was learnt", () => {
    const spread = Array.from({ length: 1000 }, (_, at) => outcome("a", 5, 2 + at / 1000));
    const strangers = Array.from({ length: 100 }, (_, at) => outcome("uden-for", 5, 1.1 + at / 100));
    const { bands, price } = bandsFor([...spread, ...strangers], calibration, answer, 0.03);
    expect(price.outsideFirm).toBeLessThanOrEqual(0.04);
    expect(bands.inside).toBeGreaterThan(calibration.outside);
    // No dearer than needed: most of what fits stays firm.
    expect(price.firm).toBeGreaterThan(0.7);
  });

  test("texts that fit and look like nothing learnt are counted as turned away", () => {
    const low = outcomes.map((each, at) => (at % 10 === 0 ? { ...each, inside: 0 } : each));
    expect(bandsFor(low, calibration, answer, 0.3).price.outside).toBeCloseTo(0.1, 6);
  });
});
