/** What is measured of a classifier, from what it said and what was true. */
export type Answer = {
  readonly truth: string;
  /** Best first. */
  readonly ranked: readonly string[];
  readonly probability: number;
};

export type Accuracy = {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly top3: number;
  readonly ece: number;
};

const bins = 15;

export function accuracyOf(answers: readonly Answer[]): Accuracy {
  const counts = new Map<string, { truth: number; said: number; both: number }>();
  const countOf = (topic: string) => {
    let count = counts.get(topic);
    if (count === undefined) {
      count = { truth: 0, said: 0, both: 0 };
      counts.set(topic, count);
    }
    return count;
  };
  const bin = Array.from({ length: bins }, () => ({ sure: 0, right: 0 }));
  let right = 0;
  let near = 0;
  for (const { truth, ranked, probability } of answers) {
    const said = ranked[0] ?? "";
    countOf(truth).truth++;
    countOf(said).said++;
    const own = bin[Math.min(bins - 1, Math.floor(probability * bins))] as { sure: number; right: number };
    own.sure += probability;
    if (said === truth) {
      right++;
      own.right++;
      countOf(said).both++;
    }
    if (ranked.slice(0, 3).includes(truth)) near++;
  }
  const asked = [...counts.values()].filter(({ truth }) => truth > 0);
  const f1 = asked.reduce((sum, { truth, said, both }) => sum + (2 * both) / (truth + said), 0);
  const total = answers.length;
  return {
    accuracy: right / total,
    macroF1: f1 / asked.length,
    top3: near / total,
    ece: bin.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / total,
  };
}

export type OutsideMeasure = {
  readonly n: number;
  readonly auroc: number;
  readonly recallAt5: number;
  readonly falseRejection: number;
  readonly recall: number;
};

/** How well a score tells texts that fit a topic (high) from those that fit none (low). */
export function outsideOf(inside: readonly number[], outside: readonly number[], threshold: number): OutsideMeasure {
  const sorted = [...inside].sort((a, b) => a - b);
  const share = (scores: readonly number[], below: number) =>
    scores.filter((score) => score < below).length / scores.length;
  let above = 0;
  for (const score of outside) {
    const lower = firstAtLeast(sorted, score);
    const same = firstAbove(sorted, score) - lower;
    above += sorted.length - lower - same / 2;
  }
  return {
    n: outside.length,
    auroc: above / (sorted.length * outside.length),
    recallAt5: share(outside, sorted[Math.floor(sorted.length * 0.05)] ?? 0),
    falseRejection: share(inside, threshold),
    recall: share(outside, threshold),
  };
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
