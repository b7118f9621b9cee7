import { tokenise } from "../../language/tokens.ts";

/** A sentence as the index sees it: its folded words, and the numbers of its words and word pairs, in order of number. */
export type Shingled = { readonly key: string; readonly words: number; readonly shingles: Uint32Array };

/** Two sentences that say nearly the same, by their places in the list, and how much they share. */
export type Alike = { readonly first: number; readonly second: number; readonly share: number };

/** Shorter ones share most words by chance: "pris på hal", "pris på sal". */
const fewestWords = 4;

/** Gives every word and pair a number; rare ones get the low numbers, since they tell sentences apart soonest. */
export function shingle(texts: readonly string[]): readonly Shingled[] {
  const words = new Map<string, number>();
  const parts = new Map<number, number>();
  const counts: number[] = [];
  const numberOf = (part: number): number => {
    let number = parts.get(part);
    if (number === undefined) {
      number = parts.size;
      parts.set(part, number);
      counts.push(0);
    }
    return number;
  };
  const sentences = texts.map((text) => {
    const forms = tokenise(text).map(({ form }) => form);
    const found = new Set<number>();
    let before = -1;
    for (const form of forms) {
      let word = words.get(form);
      if (word === undefined) {
        word = words.size;
        words.set(form, word);
      }
      found.add(numberOf(word));
      // A pair is one number, too: text keys would take most of the time.
      if (before !== -1) found.add(numberOf((before + 1) * pairs + word));
      before = word;
    }
    for (const number of found) counts[number] = (counts[number] ?? 0) + 1;
    return { forms, found };
  });
  const ranks = ranksOf(counts);
  return sentences.map(({ forms, found }) => {
    const shingles = new Uint32Array(found.size);
    let at = 0;
    for (const number of found) shingles[at++] = ranks[number] ?? 0;
    return { key: forms.join(" "), words: forms.length, shingles: shingles.sort() };
  });
}

/** The place of each number when the rarest stand first. */
function ranksOf(counts: readonly number[]): Uint32Array {
  const highest = counts.reduce((most, count) => Math.max(most, count), 0);
  const next = new Uint32Array(highest + 2);
  for (const count of counts) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count++) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  return Uint32Array.from(counts, (count) => {
    const rank = next[count] ?? 0;
    next[count] = rank + 1;
    return rank;
  });
}

/** More than there are words. */
const pairs = 2 ** 24;

/**
 * All pairs that share at least so much (Jaccard). Two such sentences must share one of their rarest shingles, so only those are
 * looked up: 20,000 sentences take a second instead of minutes. With `known`, only pairs of one of the first so many and a later one.
 */
export function alike(sentences: readonly Shingled[], share: number, known?: number): readonly Alike[] {
  const found: Alike[] = [];
  const index = new Map<number, number[]>();
  for (let second = 0; second < sentences.length; second++) {
    const { shingles, words } = sentences[second] as Shingled;
    if (words < fewestWords) continue;
    const size = shingles.length;
    const prefix = size - Math.ceil(share * size) + 1;
    const looked = new Set<number>();
    const isKnown = known === undefined || second < known;
    for (let at = 0; at < prefix; at++) {
      const shingle = shingles[at] as number;
      const before = index.get(shingle);
      if (before === undefined) {
        if (isKnown) index.set(shingle, [second]);
        continue;
      }
      if (known !== undefined && isKnown) {
        before.push(second);
        continue;
      }
      for (const first of before) {
        if (looked.has(first)) continue;
        looked.add(first);
        const other = (sentences[first] as Shingled).shingles;
        if (Math.min(size, other.length) < share * Math.max(size, other.length)) continue;
        const shared = overlap(shingles, other);
        const jaccard = shared / (size + other.length - shared);
        if (jaccard >= share) found.push({ first, second, share: jaccard });
      }
      if (isKnown) before.push(second);
    }
  }
  return found;
}

function overlap(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
