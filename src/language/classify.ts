import { featuresOf } from "./features.ts";
import { background, type Model, topicOf } from "./model.ts";
import { softmax } from "./softmax.ts";
import type { Token } from "./tokens.ts";
import { extrasOf } from "./train.ts";
import type { Vector } from "./vocabulary.ts";

export type Likely = { readonly id: string; readonly probability: number };

/** What the classifier thinks of one text, before anybody decides. */
export type Classified = {
  /** Topics, best first; they sum to 1 without the background. */
  readonly topics: readonly Likely[];
  /** The label the outside score is about, variant and all. */
  readonly label: string;
  /** How much the text looks like what was learnt: below the model's threshold it fits no topic. */
  readonly inside: number;
};

/** Everything that is computed once for a model. */
export type Classifier = {
  readonly model: Model;
  classify(tokens: readonly Token[]): Classified;
  /** Raw label scores of the text, for calibration. */
  logitsOf(tokens: readonly Token[]): Float32Array;
  vectorOf(tokens: readonly Token[]): Vector;
};

// How much the background's own score speaks against the best topic.
const againstBackground = 0.5;

export function classifierOf(model: Model): Classifier {
  const { labels, vocabulary, matrix, scales, bias, memory, calibration } = model;
  const classes = labels.length;
  const extras = extrasOf(model.parts);
  const topics = [...new Set(labels.filter((label) => label !== background).map(topicOf))];
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  const topicNumbers = Int32Array.from(labels, (label) => numbers.get(topicOf(label)) ?? -1);
  const outside = labels.indexOf(background);
  const dense = new Float32Array(vocabulary.size);

  const vectorOf = (tokens: readonly Token[]) => vocabulary.vectorOf(featuresOf(tokens, extras));

  const logitsFrom = ({ ids, values }: Vector): Float32Array => {
    const logits = Float32Array.from(bias);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const value = (values[at] as number) * (scales[id] as number);
      const row = id * classes;
      for (let label = 0; label < classes; label++)
        logits[label] = (logits[label] as number) + value * (matrix[row + label] as number);
    }
    return logits;
  };

  /** Cosine to the nearest example of a label plus cosine to its centre. */
  const likeness = ({ ids, values }: Vector, label: number): number => {
    for (let at = 0; at < ids.length; at++) dense[ids[at] as number] = values[at] as number;
    const from = memory.first[label] as number;
    const end = memory.first[label + 1] as number;
    let nearest = 0;
    let sum = 0;
    for (let example = from; example < end; example++) {
      const last = memory.offsets[example + 1] as number;
      let dot = 0;
      for (let at = memory.offsets[example] as number; at < last; at++)
        dot += (memory.values[at] as number) * (dense[memory.ids[at] as number] as number);
      dot *= memory.scales[example] as number;
      sum += dot;
      if (dot > nearest) nearest = dot;
    }
    for (let at = 0; at < ids.length; at++) dense[ids[at] as number] = 0;
    const length = memory.lengths[label] as number;
    return nearest + (end > from && length > 0 ? sum / (end - from) / length : 0);
  };

  return {
    model,
    vectorOf,
    logitsOf: (tokens) => logitsFrom(vectorOf(tokens)),
    classify(tokens) {
      const vector = vectorOf(tokens);
      const logits = logitsFrom(vector);
      const strange = outside === -1 ? 0 : (logits[outside] as number);
      if (outside !== -1) logits[outside] = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (let label = 1; label < classes; label++)
        if ((logits[label] as number) > (logits[best] as number)) best = label;
      const top = logits[best] as number;
      const likely = new Float32Array(topics.length);
      for (let label = 0; label < classes; label++) logits[label] = (logits[label] as number) / calibration.temperature;
      softmax(logits);
      for (let label = 0; label < classes; label++) {
        const topic = topicNumbers[label] as number;
        if (topic !== -1) likely[topic] = (likely[topic] as number) + (logits[label] as number);
      }
      const ranked = topics.map((id, at) => ({ id, probability: likely[at] as number }));
      ranked.sort((a, b) => b.probability - a.probability);
      const against = outside === -1 ? 0 : (againstBackground * strange) / calibration.meanTop;
      return {
        topics: ranked,
        label: labels[best] as string,
        inside: top / calibration.meanTop + likeness(vector, best) - against,
      };
    },
  };
}
