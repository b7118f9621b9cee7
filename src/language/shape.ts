/**
 * How a best probability is bent so that it comes true: log odds = a·ln p − c·ln(1 − p) + b. One temperature for all
 * leaves the middle too timid and the top too bold; two more numbers mend that.
 */
export type Shape = readonly [a: number, c: number, b: number];

export const straight: Shape = [1, 1, 0];

const most = 1 - 1e-6;

function bend(probability: number, [a, c, b]: Shape): number {
  const p = Math.min(most, Math.max(1e-6, probability));
  return 1 / (1 + Math.exp(-(a * Math.log(p) - c * Math.log(1 - p) + b)));
}

/** Bends the best share, and gives the others what is left in their proportion; best first, in place. */
export function reshape(shares: Float32Array | number[], best: number, shape: Shape): void {
  const old = shares[best] as number;
  const rest = 1 - old;
  if (rest <= 0) return;
  let second = 0;
  for (let at = 0; at < shares.length; at++) if (at !== best) second = Math.max(second, shares[at] as number);
  // The best stays the best: it never falls below the next one.
  const fresh = Math.max(bend(old, shape), (second / (rest + second)) * 1.001);
  const scale = (1 - fresh) / rest;
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] as number) * scale;
  shares[best] = fresh;
}

/** Fits the shape to what came true: a plain logistic regression, a few hundred steps over three numbers. */
export function fitShape(seen: readonly { readonly probability: number; readonly right: boolean }[]): Shape {
  if (seen.length < 200) return straight;
  const rows = seen.map(({ probability, right }) => {
    const p = Math.min(most, Math.max(1e-6, probability));
    return { x: Math.log(p), y: -Math.log(1 - p), right: right ? 1 : 0 };
  });
  let [a, c, b] = [1, 1, 0];
  let [ga, gc, gb] = [1, 1, 1];
  for (let step = 0; step < 400; step++) {
    let [da, dc, db] = [0, 0, 0];
    for (const { x, y, right } of rows) {
      const error = 1 / (1 + Math.exp(-(a * x + c * y + b))) - right;
      da += error * x;
      dc += error * y;
      db += error;
    }
    da /= rows.length;
    dc /= rows.length;
    db /= rows.length;
    ga += da * da * 1000;
    gc += dc * dc * 1000;
    gb += db * db * 1000;
    a -= (2 * da) / Math.sqrt(ga);
    c -= (2 * dc) / Math.sqrt(gc);
    b -= (2 * db) / Math.sqrt(gb);
    // Both must rise with the probability, or a surer text would come out less sure.
    a = Math.max(0, a);
    c = Math.max(0, c);
  }
  return [a, c, b];
}
