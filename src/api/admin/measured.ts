import { measuredBefore } from "../../content/engine.ts";
import { stakesOf } from "../../content/stakes.ts";
import type { Price, TopicsPage } from "../../domain/admin-pages.ts";
import { bandsFor, probabilityOf } from "../../language/calibrate.ts";
import type { AdminSetting } from "./setting.ts";

/** What a model that has not met its voice takes a sentence for. */
type Result = { readonly takenFor: string; readonly probability: number };

export type Measured = {
  readonly measuredAt: string | null;
  /** Share of a topic's sentences that are understood. */
  readonly understood: ReadonlyMap<string, number>;
  readonly confused: TopicsPage["confused"];
  of(text: string): Result | undefined;
};

const nothing: Measured = { measuredAt: null, understood: new Map(), confused: [], of: () => undefined };
const mostPairs = 20;
const known = new WeakMap<object, Promise<Measured>>();

/** Made once for a version: it goes through every sentence. */
export function measuredTopics(setting: AdminSetting): Promise<Measured> {
  const { now } = setting.live;
  const found = known.get(now.content) ?? work(setting);
  known.set(now.content, found);
  return found;
}

async function work({ live, publishing }: AdminSetting): Promise<Measured> {
  const { content, thresholds } = live.now;
  const before = await measuredBefore(content, publishing.cacheDir);
  if (before === null) return nothing;
  const { temperature, shape } = thresholds;
  const calibration = { measured: true, temperature, shape, meanTop: 1, outside: 0 };
  const results = new Map<string, Result>();
  const right = new Map<string, { all: number; right: number }>();
  const pairs = new Map<string, number>();
  for (const outcome of before.outcomes) {
    const example = before.lessons.examples[outcome.lesson];
    const got = outcome.ranked[0]?.id;
    if (example === undefined || got === undefined || example.topic === null) continue;
    results.set(example.text, { takenFor: got, probability: probabilityOf(outcome, calibration) });
    const count = right.get(example.topic) ?? { all: 0, right: 0 };
    count.all++;
    if (got === example.topic) count.right++;
    else {
      const pair = [example.topic, got].sort().join(" ");
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    right.set(example.topic, count);
  }
  return {
    measuredAt: before.at,
    understood: new Map([...right].map(([topic, { all, right }]) => [topic, right / all])),
    confused: [...pairs]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostPairs)
      .map(([pair, times]) => {
        const [topic = "", other = ""] = pair.split(" ");
        return { topic, other, times };
      }),
    of: (text) => results.get(text),
  };
}

/** What it costs to be wrong as seldom as that; from the measured sentences. */
export async function priceFor({ live, publishing }: AdminSetting, accepted: number): Promise<Price> {
  const { content, thresholds } = live.now;
  const before = await measuredBefore(content, publishing.cacheDir);
  if (before === null) {
    const { firm, close, outside, wrong } = thresholds.price;
    return { accepted: thresholds.accepted * 100, firm, close, outside, wrong };
  }
  const { temperature, shape, outside } = thresholds;
  const calibration = { measured: false, temperature, shape, meanTop: 1, outside };
  const { price } = bandsFor(before.outcomes, calibration, stakesOf(content), accepted / 100);
  return { accepted, firm: price.firm, close: price.close, outside: price.outside, wrong: price.wrong };
}
