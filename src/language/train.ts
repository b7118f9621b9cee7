import { Problem } from "../domain/problem.ts";
import { partsOf, split } from "./compounds.ts";
import { type Extras, type Features, featuresOf } from "./features.ts";
import { memoryOf } from "./memory.ts";
import type { Calibration, Model } from "./model.ts";
import { straight } from "./shape.ts";
import { type Loss, score, solve, type Weights } from "./softmax.ts";
import { type Stemmed, stem } from "./stem.ts";
import { type Token, tokenise } from "./tokens.ts";
import { Counting, type Vector, type Vocabulary } from "./vocabulary.ts";
import { Weighing } from "./weigh.ts";

/** A sentence and what it asks for: a topic, a variant of one (`topic/variant`) or `uden-for`. */
export type Lesson = { readonly text: string; readonly label: string };

/** How the weights are found; many examples a topic want bigger steps and a second opinion. */
type Recipe = {
  readonly passes: number;
  readonly averageFrom: number;
  readonly rate: number;
  readonly smoothing: number;
  /** How much a margin-trained model adds to the logits; 0 leaves it out. */
  readonly margin: number;
};
const few: Recipe = { passes: 6, averageFrom: 2, rate: 0.3, smoothing: 0.05, margin: 0 };
const many: Recipe = { passes: 5, averageFrom: 1, rate: 0.5, smoothing: 0.1, margin: 2 };
// Ten thousands of examples say the same in fewer passes, and an editor waits for them.
const lots: Recipe = { ...many, passes: 3 };
const lotsFrom = 15_000;
// Examples a topic from which on the second recipe is better: cross-validated on sets of 10 to 250 a topic.
const manyFrom = 60;
const marginRate = 0.08;
// The margin model needs less help for small topics: its errors are measured against a fixed distance.
const marginPrior = 0.2;
// How strongly a topic with few examples is lifted against the larger ones.
const small = 0.3;

const rough: Calibration = { measured: false, temperature: 0.3, shape: straight, meanTop: 1, outside: 0 };

/** What adds to a word: its stem, and the parts of a compound with theirs. Remembered, since words come again. */
export function extrasOf(parts: ReadonlySet<string>, language: Stemmed): Extras {
  const known = new Map<string, readonly string[]>();
  return (form) => {
    let extras = known.get(form);
    if (extras === undefined) {
      extras = [stem(form, language), ...split(form, parts).map((part) => stem(part, language))];
      // Bounded: whatever strangers type, memory stays where it is.
      if (known.size < 50_000) known.set(form, extras);
    }
    return extras;
  };
}

// A topic more makes every feature a number larger: beyond this a model no longer fits beside a server.
const mostLabels = 1000;

/** Learns the labels of the lessons. Deterministic: the same lessons in the same order give the same model. */
export function train(lessons: readonly Lesson[], language: Stemmed = "da"): Model {
  const labels = [...new Set(lessons.map((lesson) => lesson.label))].sort();
  if (labels.length > mostLabels)
    throw new Problem(`${labels.length} topics are more than the engine is made for (${mostLabels})`, {
      next: "merge topics that are answered alike: people who ask cannot tell so many apart either",
    });
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const truth = Int32Array.from(lessons, (lesson) => numbers.get(lesson.label) as number);
  const texts = lessons.map((lesson) => tokenise(lesson.text));
  const parts = partsOf(countWords(texts));
  const extras = extrasOf(parts, language);
  const features = texts.map((tokens) => copy(featuresOf(tokens, extras)));
  const vocabulary = learnVocabulary(features, truth, labels.length);
  const vectors = features.map((each) => vocabulary.vectorOf(each));
  const sizes = new Float64Array(labels.length);
  for (const label of truth) sizes[label] = (sizes[label] as number) + 1;
  const recipe = recipeFor(lessons.length, labels.length);
  const prior = priorOf(sizes);
  const learn = (loss: Loss, rate: number, prior: Float32Array) =>
    solve(vectors, truth, vocabulary.size, labels.length, { ...recipe, loss, rate, prior });
  const weights = learn("softmax", recipe.rate, prior);
  if (recipe.margin > 0)
    addTo(
      weights,
      learn(
        "margin",
        marginRate,
        prior.map((lift) => lift * marginPrior),
      ),
      recipe.margin,
    );
  return {
    labels,
    language,
    vocabulary,
    ...quantised(weights, vocabulary.size),
    memory: memoryOf(vectors, truth, labels.length),
    parts,
    calibration: { ...rough, meanTop: meanTop(vectors, weights) },
  };
}

/**
 * What a topic with few examples is lifted by, against the usual size: little when it has half as many, much when it has
 * a tenth. Added while training, so that the small topic learns to stand up to the large ones without it.
 */
// No topic is lifted further: with fewer examples than that nothing can be said.
const most = 2.5;

function priorOf(sizes: Float64Array): Float32Array {
  const usual = Float64Array.from(sizes).sort()[sizes.length >> 1] ?? 1;
  // Where many topics are small, their sizes tell how often people ask about them, and that is left to speak.
  const others = Math.max(0, sizes.filter((size) => size < usual / 3).length - 1) / sizes.length;
  const strength = small * Math.max(0, 1 - 6 * others);
  return Float32Array.from(sizes, (size) => -Math.min(most, strength * Math.log(Math.min(1, size / usual)) ** 2));
}

function recipeFor(lessons: number, labels: number): Recipe {
  if (lessons / labels < manyFrom) return few;
  return lessons < lotsFrom ? many : lots;
}

function addTo(weights: Weights, other: Weights, share: number): void {
  const { matrix, bias } = weights;
  for (let at = 0; at < matrix.length; at++) matrix[at] = (matrix[at] as number) + share * (other.matrix[at] as number);
  for (let at = 0; at < bias.length; at++) bias[at] = (bias[at] as number) + share * (other.bias[at] as number);
}

function countWords(texts: readonly (readonly Token[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of texts) for (const { form } of tokens) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

function copy(features: Features): Features {
  return { hashes: features.hashes.slice(), owners: new Uint16Array(0), ends: features.ends };
}

function learnVocabulary(features: readonly Features[], truth: Int32Array, labels: number): Vocabulary {
  const counting = new Counting();
  for (const each of features) counting.add(each);
  const vocabulary = counting.finish();
  const weighing = new Weighing(vocabulary, labels);
  for (let at = 0; at < features.length; at++) weighing.add(features[at] as Features, truth[at] as number);
  weighing.finish();
  return vocabulary;
}

function meanTop(vectors: readonly Vector[], weights: Weights): number {
  const logits = new Float32Array(weights.classes);
  let sum = 0;
  let seen = 0;
  // Every seventh text is enough for a mean.
  for (let at = 0; at < vectors.length; at += 7) {
    score(vectors[at] as Vector, weights, logits);
    let top = Number.NEGATIVE_INFINITY;
    for (const logit of logits) if (logit > top) top = logit;
    sum += top;
    seen++;
  }
  return seen === 0 ? 1 : sum / seen;
}

/** Weights as bytes, each feature with a scale of its own: a quarter of the size, and no decision changes. */
function quantised(weights: Weights, features: number): Pick<Model, "matrix" | "scales" | "bias"> {
  const { classes, matrix, bias } = weights;
  const bytes = new Int8Array(features * classes);
  const scales = new Float32Array(features);
  for (let feature = 0; feature < features; feature++) {
    const row = feature * classes;
    let largest = 0;
    for (let label = 0; label < classes; label++) {
      const size = Math.abs(matrix[row + label] as number);
      if (size > largest) largest = size;
    }
    if (largest === 0) continue;
    scales[feature] = largest / 127;
    for (let label = 0; label < classes; label++)
      bytes[row + label] = Math.round(((matrix[row + label] as number) / largest) * 127);
  }
  return { matrix: bytes, scales, bias };
}
