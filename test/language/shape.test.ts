import { describe, expect, test } from "vitest";
import { seeded } from "../../src/language/seeded.ts";
import { fitShape, reshape, type Shape, straight } from "../../src/language/shape.ts";

const bent = (shares: number[], shape: Shape) => {
  reshape(shares, 0, shape);
  return shares;
};

describe("bending the best share", () => {
  test("straight leaves all as it is", () => {
    for (const [at, share] of bent([0.6, 0.3, 0.1], straight).entries())
      expect(share).toBeCloseTo([0.6, 0.3, 0.1][at] as number, 6);
  });

  // biome-ignore format: a table
  test.each([
    [[0.6, 0.3, 0.1],   [1, 1, 1],   "surer"],
    [[0.6, 0.3, 0.1],   [1, 1, -1],  "less sure"],
    [[0.4, 0.39, 0.21], [1, 1, -4],  "much less sure"],
    [[0.98, 0.02, 0],   [2, 0.5, 0], "another curve"],
  ] as const)("%j by %j: %s", (shares, shape, _how) => {
    const [best, ...rest] = bent([...shares], shape) as [number, number, number];
    expect(best + rest[0] + rest[1]).toBeCloseTo(1, 6);
    // The best stays the best, and the others keep their proportion.
    expect(best).toBeGreaterThan(rest[0]);
    expect(rest[0] * shares[2]).toBeCloseTo(rest[1] * shares[1], 6);
  });

  test("a sole topic stays at 1", () => {
    expect(bent([1], [2, 0.5, -3])).toEqual([1]);
  });

  test("a surer text never comes out less sure", () => {
    const shape = [0.3, 0, 1] as const;
    const best = Array.from({ length: 60 }, (_, at) => bent([0.4 + at / 100, 0.6 - at / 100], shape)[0] as number);
    for (const [at, share] of best.entries()) if (at > 10) expect(share).toBeGreaterThanOrEqual(best[at - 1] as number);
  });
});

describe("the shape is found from what came true", () => {
  const random = seeded(1);
  /** Says p, and is right with the probability that `truly` makes of it. */
  const seen = (truly: (p: number) => number, size = 4000) =>
    Array.from({ length: size }, () => {
      const probability = 0.05 + 0.9 * random();
      return { probability, right: random() < truly(probability) };
    });

  // biome-ignore format: a table
  test.each([
    ["honest",     (p: number) => p],
    ["too bold",   (p: number) => 0.2 + 0.6 * p],
    ["too timid",  (p: number) => Math.min(0.99, p + 0.15)],
    ["squared",    (p: number) => p * p],
  ] as const)("%s", (_, truly) => {
    const shape = fitShape(seen(truly));
    for (const p of [0.3, 0.5, 0.7, 0.85]) {
      // Two shares only, so that the best one is never held up by the next.
      const shares = [p, ...Array.from({ length: 50 }, () => (1 - p) / 50)];
      expect(Math.abs((bent(shares, shape)[0] as number) - truly(p))).toBeLessThan(0.05);
    }
  });

  test("from little nothing is concluded", () => {
    expect(fitShape(seen((p) => p * p, 199))).toEqual(straight);
  });
});
