import { seeded } from "./seeded.ts";
import type { Vector } from "./vocabulary.ts";

/** softmax: the right label's probability · margin: every label on its own side, at a distance of 1. */
export type Loss = "softmax" | "margin";

export type Training = {
  readonly passes: number;
  readonly rate: number;
  readonly smoothing: number;
  /** Log prior of each class, added while training and left out when classifying. */
  readonly prior: Float32Array;
  readonly averageFrom: number;
  readonly loss: Loss;
};

/** One weight a feature and class, and one a class. */
export type Weights = { readonly classes: number; readonly matrix: Float32Array; readonly bias: Float32Array };

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Logits of a vector, into `logits`. */
export function score(vector: Vector, weights: Weights, logits: Float32Array): void {
  const { classes, matrix, bias } = weights;
  logits.set(bias);
  const { ids, values } = vector;
  for (let at = 0; at < ids.length; at++) {
    const value = values[at] as number;
    const row = (ids[at] as number) * classes;
    let label = 0;
    // Four at a time: this line is where training spends its time.
    for (const last = classes - 3; label < last; label += 4) {
      const cell = row + label;
      logits[label] = (logits[label] as number) + value * (matrix[cell] as number);
      logits[label + 1] = (logits[label + 1] as number) + value * (matrix[cell + 1] as number);
      logits[label + 2] = (logits[label + 2] as number) + value * (matrix[cell + 2] as number);
      logits[label + 3] = (logits[label + 3] as number) + value * (matrix[cell + 3] as number);
    }
    for (; label < classes; label++)
      logits[label] = (logits[label] as number) + value * (matrix[row + label] as number);
  }
}

/** Logits become probabilities, in place. */
export function softmax(logits: Float32Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > highest) highest = logit;
  let sum = 0;
  for (let label = 0; label < logits.length; label++) {
    const power = Math.exp((logits[label] as number) - highest);
    logits[label] = power;
    sum += power;
  }
  for (let label = 0; label < logits.length; label++) logits[label] = (logits[label] as number) / sum;
}

// A gradient this small moves nothing; leaving it out halves the time.
const least = 0.01;

/** Multinomial logistic regression by Adagrad over sparse vectors, in a seeded order. */
export function solve(
  vectors: readonly Vector[],
  labels: Int32Array,
  features: number,
  classes: number,
  training: Training,
): Weights {
  const matrix = new Float32Array(features * classes);
  const squares = new Float32Array(features * classes).fill(0.01);
  const bias = new Float32Array(classes);
  const biasSquares = new Float32Array(classes).fill(0.01);
  const averaged = new Float32Array(training.averageFrom < training.passes ? features * classes : 0);
  const averagedBias = new Float32Array(classes);
  const weights: Weights = { classes, matrix, bias };
  const logits = new Float32Array(classes);
  const order = Int32Array.from(vectors, (_, at) => at);
  const random = seeded(7);
  const { rate, smoothing, prior, loss } = training;
  const tolerance = loss === "softmax" ? least : 10 * least;
  if (loss === "margin") bias.fill(-1);
  const spread = smoothing / classes;
  const moved = new Int32Array(classes);
  const errors = new Float32Array(classes);
  for (let pass = 0; pass < training.passes; pass++) {
    shuffle(order, random);
    for (const text of order) {
      const vector = vectors[text] as Vector;
      score(vector, weights, logits);
      for (let label = 0; label < classes; label++)
        logits[label] = (logits[label] as number) + (prior[label] as number);
      if (loss === "softmax") softmax(logits);
      const { ids, values } = vector;
      const right = labels[text] as number;
      let active = 0;
      for (let label = 0; label < classes; label++) {
        const logit = logits[label] as number;
        let error: number;
        if (loss === "softmax") error = logit - spread - (label === right ? 1 - smoothing : 0);
        else error = label === right ? Math.min(0, logit - 1) : Math.max(0, logit + 1);
        if (error < tolerance && error > -tolerance) continue;
        biasSquares[label] = (biasSquares[label] as number) + error * error;
        bias[label] = (bias[label] as number) - (rate * error) / Math.sqrt(biasSquares[label] as number);
        moved[active] = label;
        errors[active++] = error;
      }
      // Features outside, labels inside: a feature's weights lie side by side in memory.
      for (let at = 0; at < ids.length; at++) {
        const row = (ids[at] as number) * classes;
        const value = values[at] as number;
        for (let each = 0; each < active; each++) {
          const cell = row + (moved[each] as number);
          const gradient = (errors[each] as number) * value;
          const square = (squares[cell] as number) + gradient * gradient;
          squares[cell] = square;
          matrix[cell] = (matrix[cell] as number) - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
    if (pass >= training.averageFrom) {
      for (let cell = 0; cell < averaged.length; cell++)
        averaged[cell] = (averaged[cell] as number) + (matrix[cell] as number);
      for (let label = 0; label < classes; label++)
        averagedBias[label] = (averagedBias[label] as number) + (bias[label] as number);
    }
  }
  if (averaged.length === 0) return weights;
  const share = 1 / (training.passes - training.averageFrom);
  for (let cell = 0; cell < averaged.length; cell++) averaged[cell] = (averaged[cell] as number) * share;
  for (let label = 0; label < classes; label++) averagedBias[label] = (averagedBias[label] as number) * share;
  return { classes, matrix: averaged, bias: averagedBias };
}
