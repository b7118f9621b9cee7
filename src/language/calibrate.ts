import type { Outcome } from "./cross-validate.ts";
import { background, type Calibration } from "./model.ts";
import { fitShape, reshape, type Shape, straight } from "./shape.ts";

/** What a wrong firm reply would be: for an answer the wrong topic, for everything handed over the wrong department. */
export type Stake = { readonly wrong: "topic" | "department"; readonly department: string | null };
export type Stakes = ReadonlyMap<string, Stake>;

/** From here on a topic is firm. */
export type Bands = {
  /** Probability of the topic, where a wrong topic is the error. */
  readonly topic: number;
  /** Probability of all the department's topics together, where a wrong department is the error. */
  readonly department: number;
  /** How much the text must look like what was learnt. */
  readonly inside: number;
};

/** What the bands cost: shares of the texts that fit a topic, and of the firm ones that are wrong. */
export type Price = {
  readonly firm: number;
  readonly close: number;
  readonly outside: number;
  readonly wrong: number;
  /** Texts that fit no topic and would get a firm reply all the same. */
  readonly outsideFirm: number;
};

/** Share of texts that fit a topic and are turned away as if they did not. */
const turnedAway = 0.03;
/** Share of texts that fit no topic and may get a firm reply. */
const outsideFirm = 0.04;

function probabilities({ ranked }: Outcome, temperature: number, shape: Shape = straight): number[] {
  const top = ranked[0]?.logit ?? 0;
  const powers = ranked.map(({ logit }) => Math.exp((logit - top) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  const shares = powers.map((power) => power / sum);
  reshape(shares, 0, shape);
  return shares;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NEGATIVE_INFINITY;

/** One number by which all logits are divided, so that "93 %" is right 93 times in 100. */
export function temperatureOf(outcomes: readonly Outcome[]): number {
  const inside = outcomes.filter((outcome) => outcome.topic !== background);
  const loss = (temperature: number) => {
    let sum = 0;
    for (const outcome of inside) {
      const at = outcome.ranked.findIndex(({ id }) => id === outcome.topic);
      sum -= Math.log(Math.max(1e-4, at === -1 ? 0 : (probabilities(outcome, temperature)[at] as number)));
    }
    return sum;
  };
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let temperature = 0.05; temperature < 6; temperature *= 1.06) {
    const sum = loss(temperature);
    if (sum < least) {
      least = sum;
      best = temperature;
    }
  }
  return best;
}

/** The threshold below which a text fits no topic: `share` of the texts that do fit one lie below it. */
export function outsideThreshold(outcomes: readonly Outcome[], share = turnedAway): number {
  const scores = outcomes.filter((outcome) => outcome.topic !== background).map((outcome) => outcome.inside);
  return quantile(
    scores.sort((a, b) => a - b),
    share,
  );
}

/** The calibration that cross-validation gives a model. */
export function calibrated(rough: Calibration, outcomes: readonly Outcome[], share?: number): Calibration {
  const temperature = temperatureOf(outcomes);
  const seen = outcomes
    .filter((outcome) => outcome.topic !== background)
    .map((outcome) => ({
      probability: probabilities(outcome, temperature)[0] ?? 0,
      right: outcome.ranked[0]?.id === outcome.topic,
    }));
  return {
    ...rough,
    measured: true,
    temperature,
    shape: fitShape(seen),
    outside: outsideThreshold(outcomes, share),
  };
}

type Judged = {
  readonly stake: Stake["wrong"];
  readonly sure: number;
  readonly inside: number;
  readonly right: boolean;
  readonly known: boolean;
};

function judge(outcome: Outcome, calibration: Calibration, stakes: Stakes): Judged {
  const shares = probabilities(outcome, calibration.temperature, calibration.shape);
  const best = outcome.ranked[0]?.id ?? background;
  const stake = stakes.get(best) ?? { wrong: "topic", department: null };
  const known = outcome.topic !== background;
  if (stake.wrong === "topic")
    return { stake: "topic", sure: shares[0] ?? 0, inside: outcome.inside, right: best === outcome.topic, known };
  const sure = outcome.ranked.reduce(
    (sum, { id }, at) => sum + (stakes.get(id)?.department === stake.department ? (shares[at] as number) : 0),
    0,
  );
  const right = known && stakes.get(outcome.topic)?.department === stake.department;
  return { stake: "department", sure, inside: outcome.inside, right, known };
}

/** The lowest certainty from which on no more than `accepted` are wrong, counted from the surest down. */
function lowest(judged: readonly Judged[], accepted: number): number {
  const sorted = [...judged].sort((a, b) => b.sure - a.sure);
  let wrong = 0;
  let threshold = 1.01;
  for (let at = 0; at < sorted.length; at++) {
    const { sure, right } = sorted[at] as Judged;
    if (!right) wrong++;
    // Equally sure texts stand or fall together.
    const last = sorted[at + 1]?.sure !== sure;
    if (last && wrong <= accepted * (at + 1)) threshold = sure;
  }
  return threshold;
}

/**
 * Thresholds from risk: of what is firm for people the model has not met, no more than `accepted` may be wrong. Among
 * the ways to get there the one that asks back least is taken.
 */
export function bandsFor(
  outcomes: readonly Outcome[],
  calibration: Calibration,
  stakes: Stakes,
  accepted: number,
): { bands: Bands; price: Price } {
  const judged = outcomes.map((outcome) => judge(outcome, calibration, stakes));
  const inside = judged.filter(({ known }) => known);
  const strangers = judged.filter(({ known }) => !known);
  const scores = inside.map((each) => each.inside).sort((a, b) => a - b);
  let best: { bands: Bands; price: Price } | undefined;
  for (const share of [turnedAway, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25]) {
    const enough = Math.max(calibration.outside, quantile(scores, share));
    const near = inside.filter((each) => each.inside >= enough);
    const bands: Bands = {
      topic: lowest(
        near.filter(({ stake }) => stake === "topic"),
        accepted,
      ),
      department: lowest(
        near.filter(({ stake }) => stake === "department"),
        accepted,
      ),
      inside: enough,
    };
    const price = priceOf(inside, strangers, bands, calibration.outside);
    const better =
      best === undefined ||
      (price.outsideFirm <= outsideFirm
        ? best.price.outsideFirm > outsideFirm || price.firm > best.price.firm
        : price.outsideFirm < best.price.outsideFirm);
    if (better) best = { bands, price };
  }
  if (best === undefined) throw new RangeError("no shares to try");
  return best;
}

const isFirm = (each: Judged, bands: Bands) => each.inside >= bands.inside && each.sure >= bands[each.stake];

function priceOf(inside: readonly Judged[], strangers: readonly Judged[], bands: Bands, outside: number): Price {
  const firm = inside.filter((each) => isFirm(each, bands));
  const away = inside.filter((each) => each.inside < outside).length;
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  return {
    firm: share(firm.length, inside.length),
    close: share(inside.length - firm.length - away, inside.length),
    outside: share(away, inside.length),
    wrong: share(firm.filter(({ right }) => !right).length, firm.length),
    outsideFirm: share(strangers.filter((each) => isFirm(each, bands)).length, strangers.length),
  };
}

/** How sure the best topic of an outcome is. */
export const probabilityOf = (outcome: Outcome, { temperature, shape }: Calibration): number =>
  probabilities(outcome, temperature, shape)[0] ?? 0;
