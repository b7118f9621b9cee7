import { kept } from "./kept.ts";
import { type Token, tokenise } from "./tokens.ts";

/** How much words read like the examples of danger. */
export type Likeness = {
  /** From 0 to 1. */
  of(tokens: readonly Token[]): number;
  /** The words that speak most for it, those in front first. */
  telling(tokens: readonly Token[]): readonly Token[];
};

/** What was learnt, as it is kept between two starts. */
export type LearntLikeness = { readonly worths: Float32Array; readonly squares: Float32Array; readonly bias: number };

// Words, pairs of words and letters: each group is scaled to length 1 by itself, then weighted.
const groupWeights = [1, 1, 1.2] as const;
const shortestPiece = 3;
const longestPiece = 5;
const size = 1 << 17;
const passes = 8;
const rate = 0.3;
// Examples are not the whole truth: nothing is learnt as certain.
const surest = 0.97;
const mostTokens = 120;
const mostTelling = 3;

type Slots = readonly [words: readonly number[], pairs: readonly number[], letters: readonly number[]];
type Vector = { readonly slots: Int32Array; readonly values: Float32Array };
/** What a word adds to the score, and to the length it is scaled by: as a word, and by its letters. */
type Share = {
  readonly word: number;
  readonly wordSquare: number;
  readonly letters: number;
  readonly letterSquares: number;
};

/** Learns the difference between two lists of sentences. Deterministic, and about a second for ten thousand. */
export function learnLikeness(danger: readonly string[], harmless: readonly string[]): LearntLikeness {
  const texts = [...danger, ...harmless].map((text) => slotsOf(tokenise(text)));
  const rarity = rarityOf(texts);
  const vectors = texts.map((text) => vectorOf(text, rarity));
  const { learnt, bias } = weightsFor(vectors, danger.length);
  return {
    worths: learnt.map((weight, slot) => weight * (rarity[slot] as number)),
    squares: rarity.map((value) => value ** 2),
    bias,
  };
}

/** For the cache: the two tables, then the bias. */
export function likenessBytes({ worths, squares, bias }: LearntLikeness): Uint8Array {
  const all = new Float32Array(2 * size + 1);
  all.set(worths);
  all.set(squares, size);
  all[2 * size] = bias;
  return new Uint8Array(all.buffer);
}

export function likenessOf(bytes: Uint8Array): LearntLikeness {
  // A copy, because what was read from a file need not begin where numbers may.
  const all = new Float32Array(Uint8Array.from(bytes).buffer);
  return { worths: all.subarray(0, size), squares: all.subarray(size, 2 * size), bias: all[2 * size] as number };
}

export function likenessFrom({ worths, squares: squaresOf, bias }: LearntLikeness): Likeness {
  const worth = (slot: number) => worths[slot] as number;
  const square = (slot: number) => squaresOf[slot] as number;

  const shareOf = kept((form): Share => {
    const word = wordSlot(form);
    let letters = 0;
    let letterSquares = 0;
    eachPiece(form, (slot) => {
      letters += worth(slot);
      letterSquares += square(slot);
    });
    return { word: worth(word), wordSquare: square(word), letters, letterSquares };
  });

  return {
    of: (tokens) => {
      const end = Math.min(tokens.length, mostTokens);
      if (end === 0) return 0;
      const sums = [0, 0, 0];
      const squares = [0, 0, 0];
      let previous = "^";
      for (let at = 0; at <= end; at++) {
        const form = at === end ? "$" : (tokens[at] as Token).form;
        const pair = pairSlot(previous, form);
        sums[1] = (sums[1] as number) + worth(pair);
        squares[1] = (squares[1] as number) + square(pair);
        previous = form;
        if (at === end) break;
        const { word, wordSquare, letters, letterSquares } = shareOf(form);
        sums[0] = (sums[0] as number) + word;
        squares[0] = (squares[0] as number) + wordSquare;
        sums[2] = (sums[2] as number) + letters;
        squares[2] = (squares[2] as number) + letterSquares;
      }
      let score = 0;
      let total = 0;
      for (let group = 0; group < 3; group++) {
        const weight = groupWeights[group] as number;
        if (squares[group] === 0) continue;
        score += (weight * (sums[group] as number)) / Math.sqrt(squares[group] as number);
        total += weight * weight;
      }
      return sigmoid(bias + score / Math.sqrt(total));
    },
    telling: (tokens) => {
      const worthOf = ({ form }: Token) => {
        const { word, wordSquare, letters, letterSquares } = shareOf(form);
        return word / Math.sqrt(wordSquare || 1) + letters / Math.sqrt(letterSquares || 1);
      };
      const ranked = tokens.slice(0, mostTokens).map((token) => ({ token, worth: worthOf(token) }));
      const most = ranked.filter(({ worth }) => worth > 0).sort((one, other) => other.worth - one.worth);
      return most
        .slice(0, mostTelling)
        .map(({ token }) => token)
        .sort((one, other) => one.start - other.start);
    },
  };
}

/** Logistic regression with a step of its own for every feature. The first `danger` vectors are the dangerous ones. */
function weightsFor(vectors: readonly Vector[], danger: number): { learnt: Float32Array; bias: number } {
  const learnt = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.01);
  let bias = 0;
  let biasSquares = 0.01;
  const random = randomFrom(1);
  const order = Int32Array.from(vectors.keys());
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const { slots, values } = vectors[at] as Vector;
      let score = bias;
      for (let each = 0; each < slots.length; each++)
        score += (learnt[slots[each] as number] as number) * (values[each] as number);
      const error = sigmoid(score) - (at < danger ? surest : 1 - surest);
      if (Math.abs(error) < 0.01) continue;
      for (let each = 0; each < slots.length; each++) {
        const slot = slots[each] as number;
        const gradient = error * (values[each] as number);
        squares[slot] = (squares[slot] as number) + gradient * gradient;
        learnt[slot] = (learnt[slot] as number) - (rate * gradient) / Math.sqrt(squares[slot] as number);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { learnt, bias };
}

function slotsOf(tokens: readonly Token[]): Slots {
  const words: number[] = [];
  const pairs: number[] = [];
  const letters: number[] = [];
  let previous = "^";
  for (const { form } of tokens.slice(0, mostTokens)) {
    words.push(wordSlot(form));
    pairs.push(pairSlot(previous, form));
    eachPiece(form, (slot) => letters.push(slot));
    previous = form;
  }
  pairs.push(pairSlot(previous, "$"));
  return [words, pairs, letters];
}

/** What stands in few sentences says more. */
function rarityOf(texts: readonly Slots[]): Float32Array {
  const seenIn = new Float32Array(size);
  const lastSeen = new Int32Array(size);
  texts.forEach((groups, text) => {
    for (const group of groups)
      for (const slot of group) {
        if (lastSeen[slot] === text + 1) continue;
        lastSeen[slot] = text + 1;
        seenIn[slot] = (seenIn[slot] as number) + 1;
      }
  });
  return seenIn.map((count) => Math.log((1 + texts.length) / (1 + count)) + 1);
}

function vectorOf(groups: Slots, rarity: Float32Array): Vector {
  const slots = new Int32Array(groups.reduce((sum, group) => sum + group.length, 0));
  const values = new Float32Array(slots.length);
  let total = 0;
  groups.forEach((group, number) => {
    if (group.length > 0) total += (groupWeights[number] as number) ** 2;
  });
  let at = 0;
  groups.forEach((group, number) => {
    let squares = 0;
    for (const slot of group) squares += (rarity[slot] as number) ** 2;
    const scale = (groupWeights[number] as number) / Math.sqrt(squares * total);
    for (const slot of group) {
      slots[at] = slot;
      values[at++] = (rarity[slot] as number) * scale;
    }
  });
  return { slots, values };
}

function wordSlot(form: string): number {
  return slotOf(hashOf(0x811c9dc5, form));
}

function pairSlot(first: string, second: string): number {
  return slotOf(hashOf(hashOf(0x1b873593, first) ^ 0x20, second));
}

const border = 0x24;

function eachPiece(form: string, use: (slot: number) => void): void {
  const length = Math.min(form.length, 30) + 2;
  for (let from = 0; from < length; from++) {
    let hash = 0x85ebca6b;
    for (let at = from; at < length && at - from < longestPiece; at++) {
      const letter = at === 0 || at === length - 1 ? border : form.charCodeAt(at - 1);
      hash = Math.imul(hash ^ letter, 0x01000193);
      if (at - from + 1 >= shortestPiece) use(slotOf(hash));
    }
  }
}

function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** A repeatable stream of numbers in [0, 1): the same examples give the same likeness. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}
