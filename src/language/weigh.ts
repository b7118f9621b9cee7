import type { Features } from "./features.ts";
import type { Vocabulary } from "./vocabulary.ts";

// How far a feature that belongs to one label is lifted above one that is spread over all of them.
const lift = 0.7;
// The share of lift an average feature would get: weights stay around 1, so the unknown ones keep their proportion.
const usual = 0.3;
// Two sightings are no proof: a rare feature is lifted less.
const doubt = 2;

/** Raises the weight of features that tell labels apart and lowers those that stand everywhere. */
export class Weighing {
  readonly #vocabulary: Vocabulary;
  readonly #labels: number;
  // One count per feature and label would be a matrix as large as the model: pairs are packed and sorted instead.
  #pairs: Float64Array;
  #size = 0;
  readonly #lastSeen: Int32Array;
  #text = 0;

  constructor(vocabulary: Vocabulary, labels: number) {
    this.#vocabulary = vocabulary;
    this.#labels = labels;
    this.#pairs = new Float64Array(1 << 16);
    this.#lastSeen = new Int32Array(vocabulary.size);
  }

  add(features: Features, label: number): void {
    const text = ++this.#text;
    for (const hash of features.hashes) {
      const id = this.#vocabulary.idOf(hash);
      if (id === -1 || this.#lastSeen[id] === text) continue;
      this.#lastSeen[id] = text;
      if (this.#size === this.#pairs.length) {
        const wider = new Float64Array(this.#size * 2);
        wider.set(this.#pairs);
        this.#pairs = wider;
      }
      this.#pairs[this.#size++] = id * this.#labels + label;
    }
  }

  /** Writes the weights into the vocabulary. */
  finish(): void {
    const pairs = this.#pairs.subarray(0, this.#size).sort();
    const all = Math.log(Math.max(2, this.#labels));
    let at = 0;
    while (at < pairs.length) {
      const id = Math.floor((pairs[at] as number) / this.#labels);
      let total = 0;
      let sum = 0;
      while (at < pairs.length && Math.floor((pairs[at] as number) / this.#labels) === id) {
        const pair = pairs[at];
        let count = 0;
        while (at < pairs.length && pairs[at] === pair) {
          count++;
          at++;
        }
        total += count;
        sum += count * Math.log(count);
      }
      const entropy = Math.log(total) - sum / total;
      const telling = (total / (total + doubt)) * (1 - entropy / all);
      this.#vocabulary.idf[id] = (this.#vocabulary.idf[id] as number) * (1 + lift * (telling - usual));
    }
  }
}
