import { type Extras, featuresOf, groupWeights, longestWord, mostTokens, pairHash } from "./features.ts";
import { kept } from "./kept.ts";
import type { Model } from "./model.ts";
import type { Token } from "./tokens.ts";

/** The raw score of every label for a text. Not for several texts at a time: its scratch space is shared. */
export type Scores = (tokens: readonly Pick<Token, "form">[]) => Float32Array;

/** What a word adds to a text wherever it stands, worked out once: most words come again and again. */
type KnownWord = {
  readonly word: Int32Array;
  /** Its known pieces, each as often as it stands in the word, and how many are not known. */
  readonly letters: Int32Array;
  readonly unknownLetters: number;
  readonly extras: Int32Array;
  readonly unknownExtras: number;
  /** By label: what the pieces add together, before the text's length is known. */
  readonly sums: Float32Array;
  /** What they add to the square of that length. */
  readonly squares: number;
};

/**
 * Scores without the detour over a vector, to which they are equal: a text's letters are three quarters of its features,
 * and here they are looked up word by word. Only what stands in several words is put right afterwards.
 */
export function scoresOf({ labels, vocabulary, matrix, scales, bias }: Model, extras: Extras): Scores {
  const classes = labels.length;
  const { idf, unknownIdf } = vocabulary;
  const counts = new Uint16Array(vocabulary.size);
  const found = new Int32Array(vocabulary.size);
  const sums = new Float64Array(classes);

  const addRow = (into: Float64Array | Float32Array, id: number, value: number) => {
    const factor = value * (scales[id] as number);
    const row = id * classes;
    let label = 0;
    // Four at a time: here a question spends most of its time.
    for (const last = classes - 3; label < last; label += 4) {
      const cell = row + label;
      into[label] = (into[label] as number) + factor * (matrix[cell] as number);
      into[label + 1] = (into[label + 1] as number) + factor * (matrix[cell + 1] as number);
      into[label + 2] = (into[label + 2] as number) + factor * (matrix[cell + 2] as number);
      into[label + 3] = (into[label + 3] as number) + factor * (matrix[cell + 3] as number);
    }
    for (; label < classes; label++) into[label] = (into[label] as number) + factor * (matrix[row + label] as number);
  };

  const knownWord = kept((form): KnownWord => {
    const { hashes, ends } = featuresOf([{ form }], extras);
    const idsOf = (from: number, end: number) => {
      const ids: number[] = [];
      for (let at = from; at < end; at++) {
        const id = vocabulary.idOf(hashes[at] as number);
        if (id !== -1) ids.push(id);
      }
      return Int32Array.from(ids);
    };
    const [words, pairs, letters, all] = ends;
    const word: { -readonly [Key in keyof KnownWord]: KnownWord[Key] } = {
      word: idsOf(0, words),
      letters: idsOf(pairs, letters),
      unknownLetters: letters - pairs,
      extras: idsOf(letters, all),
      unknownExtras: all - letters,
      sums: new Float32Array(classes),
      squares: 0,
    };
    word.unknownLetters -= word.letters.length;
    word.unknownExtras -= word.extras.length;
    for (const id of word.letters) {
      addRow(word.sums, id, idf[id] as number);
      word.squares += (idf[id] as number) ** 2;
    }
    return word;
  });

  let used = 0;
  const count = (id: number) => {
    if (counts[id] === 0) found[used++] = id;
    counts[id] = (counts[id] as number) + 1;
  };
  /** What the group is scaled by, where its length includes the features never met. */
  const scaleOf = (group: number, squares: number, unknown: number): number => {
    const all = squares + unknown * unknownIdf * unknownIdf;
    return all > 0 ? (groupWeights[group] as number) / Math.sqrt(all) : 0;
  };
  const weightOf = (id: number, times: number): number => (times === 1 ? 1 : 1 + Math.log(times)) * (idf[id] as number);
  /** Adds what was counted, and counts anew. */
  const addCounted = (group: number, unknown: number): number => {
    let squares = 0;
    for (let at = 0; at < used; at++)
      squares += weightOf(found[at] as number, counts[found[at] as number] as number) ** 2;
    const scale = scaleOf(group, squares, unknown);
    for (let at = 0; at < used; at++) {
      const id = found[at] as number;
      addRow(sums, id, scale * weightOf(id, counts[id] as number));
      counts[id] = 0;
    }
    used = 0;
    return scale;
  };
  /** Most pieces stand in a text once, and each word knows what they add: only the others are put right. */
  const addLetters = (words: readonly KnownWord[]): number => {
    let unknown = 0;
    let squares = 0;
    for (const { letters, unknownLetters, squares: own } of words) {
      unknown += unknownLetters;
      squares += own;
      for (let at = 0; at < letters.length; at++) {
        const id = letters[at] as number;
        const times = (counts[id] as number) + 1;
        counts[id] = times;
        if (times === 2) found[used++] = id;
      }
    }
    for (let at = 0; at < used; at++) {
      const id = found[at] as number;
      const times = counts[id] as number;
      squares += ((1 + Math.log(times)) ** 2 - times) * (idf[id] as number) ** 2;
    }
    const scale = scaleOf(2, squares, unknown);
    for (let at = 0; at < used; at++) {
      const id = found[at] as number;
      const times = counts[id] as number;
      addRow(sums, id, scale * (1 + Math.log(times) - times) * (idf[id] as number));
    }
    used = 0;
    for (const { letters, sums: added } of words) {
      for (let at = 0; at < letters.length; at++) counts[letters[at] as number] = 0;
      for (let label = 0; label < classes; label++)
        sums[label] = (sums[label] as number) + scale * (added[label] as number);
    }
    return scale;
  };

  return (tokens) => {
    const words: KnownWord[] = [];
    const forms: string[] = [];
    for (let at = 0; at < tokens.length && at < mostTokens; at++) {
      const { form } = tokens[at] as Pick<Token, "form">;
      const short = form.length > longestWord ? form.slice(0, longestWord) : form;
      forms.push(short);
      words.push(knownWord(short));
    }
    sums.fill(0);
    let total = 0;
    const weigh = (group: number, scale: number) => {
      if (scale > 0) total += (groupWeights[group] as number) ** 2;
    };

    let unknown = 0;
    for (const { word } of words) {
      if (word.length === 0) unknown++;
      for (const id of word) count(id);
    }
    weigh(0, addCounted(0, unknown));

    unknown = 0;
    for (let at = 0; at <= forms.length && forms.length > 0; at++) {
      const id = vocabulary.idOf(pairHash(forms[at - 1] ?? null, forms[at] ?? null));
      if (id === -1) unknown++;
      else count(id);
    }
    weigh(1, addCounted(1, unknown));

    weigh(2, addLetters(words));

    unknown = 0;
    for (const { extras, unknownExtras } of words) {
      unknown += unknownExtras;
      for (const id of extras) count(id);
    }
    weigh(3, addCounted(3, unknown));

    const logits = Float32Array.from(bias);
    const length = Math.sqrt(total);
    if (length > 0)
      for (let label = 0; label < classes; label++)
        logits[label] = (logits[label] as number) + (sums[label] as number) / length;
    return logits;
  };
}
