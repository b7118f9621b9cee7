import type { Likely } from "../domain/understanding.ts";
import { featuresOf } from "./features.ts";
import { likeness } from "./memory.ts";
import { background, type Model, topicOf } from "./model.ts";
import { scoresOf } from "./scores.ts";
import { reshape } from "./shape.ts";
import { softmax } from "./softmax.ts";
import { withSpelling } from "./spelling.ts";
import type { Token } from "./tokens.ts";
import { extrasOf } from "./train.ts";

/** What the classifier thinks of one text, before anybody decides. */
export type Classified = {
  /** Topics, best first; they sum to 1 without the background. Those that get no share stand last, in no order. */
  readonly topics: readonly Likely[];
  /** The label the outside score is about, variant and all. */
  readonly label: string;
  /** How much the text looks like what was learnt: below the model's threshold it fits no topic. */
  readonly inside: number;
  /** What `inside` is at least: all but the likeness, which costs as much as everything else and seldom decides. */
  readonly least: number;
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

export function classifierOf(model: Model): Classifier {
  const { labels, vocabulary, matrix, scales, memory, calibration } = model;
  const classes = labels.length;
  const extras = withSpelling(extrasOf(model.parts, model.language), vocabulary, model.language);
  const topics = [...new Set(labels.filter((label) => label !== background).map(topicOf))];
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  const shareless = topics.map((id): Likely => ({ id, probability: 0 }));
  const topicNumbers = Int32Array.from(labels, (label) => numbers.get(topicOf(label)) ?? -1);
  const outside = labels.indexOf(background);
  const scores = scoresOf(model, extras);
  const dots = new Float32Array(Math.max(1, memory.scales.length));

  const scored = (tokens: readonly Token[]) => {
    const logits = scores(tokens);
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
    const least = evidence / calibration.meanTop;
    let whole: number | undefined;
    const inside = () => {
      whole ??= least + likeness(memory, vocabulary.vectorOf(featuresOf(tokens, extras)), best, dots);
      return whole;
    };
    return { logits, best, least, inside };
  };

  /** A label's place among the weights; of a topic that has variants only, the one this text is most like. */
  const columnOf = (label: string, tokens: readonly Token[]): number => {
    const own = labels.indexOf(label);
    if (own !== -1) return own;
    const logits = scores(tokens);
    let best = -1;
    for (let at = 0; at < classes; at++)
      if (topicOf(labels[at] as string) === label && (best === -1 || (logits[at] as number) > (logits[best] as number)))
        best = at;
    return best;
  };

  /** By topic: the best variant speaks for its topic. */
  const highestOf = (logits: Float32Array): Float64Array => {
    const highest = new Float64Array(topics.length).fill(Number.NEGATIVE_INFINITY);
    for (let label = 0; label < classes; label++) {
      const topic = topicNumbers[label] as number;
      if (topic !== -1 && (logits[label] as number) > (highest[topic] as number))
        highest[topic] = logits[label] as number;
    }
    return highest;
  };

  return {
    model,
    classify(tokens, boost) {
      const { logits, best, least, inside } = scored(tokens);
      const shifted = highestOf(logits);
      for (let topic = 0; topic < shifted.length; topic++)
        shifted[topic] =
          (shifted[topic] as number) / calibration.temperature + (boost?.get(topics[topic] as string) ?? 0);
      const first = largest(shifted, calibratedTopics);
      const shares = Float32Array.from(first, (topic) => shifted[topic] as number);
      softmax(shares);
      reshape(shares, 0, calibration.shape);
      const likely: Likely[] = [];
      for (let at = 0; at < first.length; at++) {
        const topic = first[at] as number;
        likely.push({ id: topics[topic] as string, probability: shares[at] as number });
        shifted[topic] = Number.NaN;
      }
      for (let topic = 0; topic < shifted.length; topic++)
        if (!Number.isNaN(shifted[topic])) likely.push(shareless[topic] as Likely);
      return {
        topics: likely,
        label: labels[best] as string,
        least,
        get inside() {
          return inside();
        },
      };
    },
    rank(tokens) {
      const { logits, inside } = scored(tokens);
      const highest = highestOf(logits);
      const ranked = topics.map((id, topic) => ({ id, logit: highest[topic] as number }));
      return { topics: ranked.sort((a, b) => b.logit - a.logit), inside: inside() };
    },
    weighed(tokens, label, against) {
      const weights = new Float32Array(tokens.length);
      const column = columnOf(label, tokens);
      if (column === -1) return weights;
      const other = against === null ? -1 : columnOf(against, tokens);
      const features = featuresOf(tokens, extras);
      const vector = vocabulary.vectorOf(features);
      // By feature: how often it stands in the text, and what one of its places is worth.
      const times = new Map<number, number>();
      const known = new Int32Array(features.hashes.length);
      for (let at = 0; at < known.length; at++) {
        const id = vocabulary.idOf(features.hashes[at] as number);
        known[at] = id;
        times.set(id, (times.get(id) ?? 0) + 1);
      }
      const worth = new Map<number, number>();
      for (let at = 0; at < vector.ids.length; at++) {
        const id = vector.ids[at] as number;
        const row = id * classes;
        const weight = (matrix[row + column] as number) - (other === -1 ? 0 : (matrix[row + other] as number));
        const share = (vector.values[at] as number) / (times.get(id) ?? 1);
        worth.set(id, share * (scales[id] as number) * weight);
      }
      for (let at = 0; at < known.length; at++) {
        const owner = features.owners[at] as number;
        weights[owner] = (weights[owner] as number) + (worth.get(known[at] as number) ?? 0);
      }
      return weights;
    },
  };
}

/** The places of the largest, largest first; of equal ones the first comes first. */
function largest(scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    let place = best.length;
    while (place > 0 && score > (scores[best[place - 1] as number] as number)) place--;
    if (place === most) continue;
    best.splice(place, 0, at);
    if (best.length > most) best.pop();
  }
  return best;
}
