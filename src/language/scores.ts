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
    };
    word.unknownLetters -= word.letters.length;
    word.unknownExtras -= word.extras.length;
    for (const id of word.letters) addRow(word.sums, id, idf[id] as number);
    return word;
  });

  let used = 0;
  const count = (id: number) => {
    if (counts[id] === 0) found[used++] = id;
    counts[id] = (counts[id] as number) + 1;
  };
  /** What the group is scaled by, where its length includes the features never met. */
  const scaleOf = (group: number, unknown: number): number => {
    let squares = unknown * unknownIdf * unknownIdf;
    for (let at = 0; at < used; at++) {
      const id = found[at] as number;
      squares += ((1 + Math.log(counts[id] as number)) * (idf[id] as number)) ** 2;
    }
    return squares > 0 ? (groupWeights[group] as number) / Math.sqrt(squares) : 0;
  };
  /** Adds what was counted, less what was added already for every time that it stands there, and counts anew. */
  const add = (scale: number, isAdded: boolean) => {
    for (let at = 0; at < used; at++) {
      const id = found[at] as number;
      const times = counts[id] as number;
      counts[id] = 0;
      const missing = 1 + Math.log(times) - (isAdded ? times : 0);
      if (missing !== 0) addRow(sums, id, scale * missing * (idf[id] as number));
    }
    used = 0;
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
    const group = (number: number, unknown: number, isAdded = false): number => {
      const scale = scaleOf(number, unknown);
      if (scale > 0) total += (groupWeights[number] as number) ** 2;
      add(scale, isAdded);
      return scale;
    };

    let unknown = 0;
    for (const { word } of words) {
      if (word.length === 0) unknown++;
      for (const id of word) count(id);
    }
    group(0, unknown);

    unknown = 0;
    for (let at = 0; at <= forms.length && forms.length > 0; at++) {
      const id = vocabulary.idOf(pairHash(forms[at - 1] ?? null, forms[at] ?? null));
      if (id === -1) unknown++;
      else count(id);
    }
    group(1, unknown);

    unknown = 0;
    for (const { letters, unknownLetters } of words) {
      unknown += unknownLetters;
      for (const id of letters) count(id);
    }
    const scale = group(2, unknown, true);
    for (const word of words) {
      const added = word.sums;
      for (let label = 0; label < classes; label++)
        sums[label] = (sums[label] as number) + scale * (added[label] as number);
    }

    unknown = 0;
    for (const { extras, unknownExtras } of words) {
      unknown += unknownExtras;
      for (const id of extras) count(id);
    }
    group(3, unknown);

    const logits = Float32Array.from(bias);
    const length = Math.sqrt(total);
    if (length > 0)
      for (let label = 0; label < classes; label++)
        logits[label] = (logits[label] as number) + (sums[label] as number) / length;
    return logits;
  };
}
