import type { Likely } from "../domain/understanding.ts";
import { featuresOf } from "./features.ts";
import { likeness } from "./memory.ts";
import { background, type Model, topicOf } from "./model.ts";
import { reshape } from "./shape.ts";
import { softmax } from "./softmax.ts";
import { withSpelling } from "./spelling.ts";
import type { Token } from "./tokens.ts";
import { extrasOf } from "./train.ts";
import type { Vector } from "./vocabulary.ts";

/** What the classifier thinks of one text, before anybody decides. */
export type Classified = {
  /** Topics, best first; they sum to 1 without the background. */
  readonly topics: readonly Likely[];
  /** The label the outside score is about, variant and all. */
  readonly label: string;
  /** How much the text looks like what was learnt: below the model's threshold it fits no topic. */
  readonly inside: number;
};

/** The topics of a text by their raw scores, best first; the best variant speaks for its topic. */
export type Ranking = {
  readonly topics: readonly { readonly id: string; readonly logit: number }[];
  readonly inside: number;
};

/** Everything that is computed once for a model. Not for several texts at a time: its scratch space is shared. */
export type Classifier = {
  readonly model: Model;
  /** With `boost`, logits are raised for the topics of the conversation. */
  classify(tokens: readonly Token[], boost?: ReadonlyMap<string, number>): Classified;
  rank(tokens: readonly Token[]): Ranking;
  /** What a token adds to the score of a label, or of a topic by its best variant. */
  weighed(tokens: readonly Token[], label: string, against: string | null): Float32Array;
};

// The outside score: how strongly the best label answers, how far it leads, how near the text is to what was learnt, and
// how much the background speaks against it. Weighed on topics left out of training, not on any test set.
const topWeight = 3;
const leadWeight = 0.5;
const againstBackground = 1;

/**
 * Probabilities are shared among the best topics only, here as in the outcomes that the temperature is found on: a tail
 * of a hundred topics would take a share of its own and make every probability too small.
 */
export const calibratedTopics = 12;

// Fixed point: a term is exact to 0.0005, and logits up to 2000 fit.
const fixed = 1 << 20;

export function classifierOf(model: Model): Classifier {
  const { labels, vocabulary, matrix, scales, bias, memory, calibration } = model;
  const classes = labels.length;
  const extras = withSpelling(extrasOf(model.parts, model.language), vocabulary, model.language);
  const topics = [...new Set(labels.filter((label) => label !== background).map(topicOf))];
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  const topicNumbers = Int32Array.from(labels, (label) => numbers.get(topicOf(label)) ?? -1);
  const outside = labels.indexOf(background);
  const dots = new Float32Array(Math.max(1, memory.scales.length));

  const sums = new Int32Array(classes);
  const logitsFrom = ({ ids, values }: Vector): Float32Array => {
    sums.fill(0);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const value = Math.round((values[at] as number) * (scales[id] as number) * fixed);
      const row = id * classes;
      let label = 0;
      // Four at a time and in whole numbers: here a question spends most of its time.
      for (const last = classes - 3; label < last; label += 4) {
        const cell = row + label;
        sums[label] = ((sums[label] as number) + Math.imul(value, matrix[cell] as number)) | 0;
        sums[label + 1] = ((sums[label + 1] as number) + Math.imul(value, matrix[cell + 1] as number)) | 0;
        sums[label + 2] = ((sums[label + 2] as number) + Math.imul(value, matrix[cell + 2] as number)) | 0;
        sums[label + 3] = ((sums[label + 3] as number) + Math.imul(value, matrix[cell + 3] as number)) | 0;
      }
      for (; label < classes; label++)
        sums[label] = ((sums[label] as number) + Math.imul(value, matrix[row + label] as number)) | 0;
    }
    const logits = Float32Array.from(bias);
    for (let label = 0; label < classes; label++)
      logits[label] = (logits[label] as number) + (sums[label] as number) / fixed;
    return logits;
  };

  const scored = (tokens: readonly Token[]) => {
    const vector = vocabulary.vectorOf(featuresOf(tokens, extras));
    const logits = logitsFrom(vector);
    const strange = outside === -1 ? 0 : (logits[outside] as number);
    if (outside !== -1) logits[outside] = Number.NEGATIVE_INFINITY;
    let best = 0;
    for (let label = 1; label < classes; label++)
      if ((logits[label] as number) > (logits[best] as number)) best = label;
    const top = logits[best] as number;
    let second = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < classes; label++)
      if (label !== best && (logits[label] as number) > second) second = logits[label] as number;
    const lead = classes > 1 && second > Number.NEGATIVE_INFINITY ? top - second : 0;
    const evidence = topWeight * top + leadWeight * lead - againstBackground * strange;
    return { logits, best, inside: evidence / calibration.meanTop + likeness(memory, vector, best, dots) };
  };

  /** A label's place among the weights; of a topic that has variants only, the one this text is most like. */
  const columnOf = (label: string, vector: Vector): number => {
    const own = labels.indexOf(label);
    if (own !== -1) return own;
    const logits = logitsFrom(vector);
    let best = -1;
    for (let at = 0; at < classes; at++)
      if (topicOf(labels[at] as string) === label && (best === -1 || (logits[at] as number) > (logits[best] as number)))
        best = at;
    return best;
  };

  /** The best variant speaks for its topic. */
  const topicsOf = (logits: Float32Array): { id: string; logit: number }[] => {
    const highest = new Float32Array(topics.length).fill(Number.NEGATIVE_INFINITY);
    for (let label = 0; label < classes; label++) {
      const topic = topicNumbers[label] as number;
      if (topic !== -1) highest[topic] = Math.max(highest[topic] as number, logits[label] as number);
    }
    return topics.map((id, at) => ({ id, logit: highest[at] as number }));
  };

  return {
    model,
    classify(tokens, boost) {
      const { logits, best, inside } = scored(tokens);
      const ranked = topicsOf(logits).map(({ id, logit }) => ({
        id,
        probability: logit / calibration.temperature + (boost?.get(id) ?? 0),
      }));
      ranked.sort((a, b) => b.probability - a.probability);
      const shares = Float32Array.from(ranked.slice(0, calibratedTopics), ({ probability }) => probability);
      softmax(shares);
      reshape(shares, 0, calibration.shape);
      return {
        topics: ranked.map(({ id }, at) => ({ id, probability: shares[at] ?? 0 })),
        label: labels[best] as string,
        inside,
      };
    },
    rank(tokens) {
      const { logits, inside } = scored(tokens);
      return { topics: topicsOf(logits).sort((a, b) => b.logit - a.logit), inside };
    },
    weighed(tokens, label, against) {
      const features = featuresOf(tokens, extras);
      const owners = features.owners.slice();
      const known = Int32Array.from(features.hashes, (hash) => vocabulary.idOf(hash));
      const vector = vocabulary.vectorOf(features);
      const shares = new Map<number, number>();
      for (let at = 0; at < vector.ids.length; at++) shares.set(vector.ids[at] as number, vector.values[at] as number);
      const times = new Map<number, number>();
      for (const id of known) times.set(id, (times.get(id) ?? 0) + 1);
      const weights = new Float32Array(tokens.length);
      const column = columnOf(label, vector);
      const other = against === null ? -1 : columnOf(against, vector);
      if (column === -1) return weights;
      for (let at = 0; at < known.length; at++) {
        const id = known[at] as number;
        if (id === -1) continue;
        const row = id * classes;
        let weight = matrix[row + column] as number;
        if (other !== -1) weight -= matrix[row + other] as number;
        const share = (shares.get(id) ?? 0) / (times.get(id) ?? 1);
        const owner = owners[at] as number;
        weights[owner] = (weights[owner] as number) + share * (scales[id] as number) * weight;
      }
      return weights;
    },
  };
}
