import { finish, hashOf, seeds, step, stepOver, wordHash } from "./hash.ts";
import type { Token } from "./tokens.ts";

/** The groups of features: each is scaled to length 1 by itself and then weighted. */
export const groups = ["words", "pairs", "letters", "extras"] as const;
export const groupWeights = [1, 1, 1.5, 1] as const;

/** The features of one text: hashes in group order, the first index after each group, and the token each came from. */
export type Features = {
  readonly hashes: Uint32Array;
  readonly owners: Uint16Array;
  readonly ends: readonly [number, number, number, number];
};

/** What adds to a word without replacing it: parts of a compound, its stem. Given by whoever knows the content's words. */
export type Extras = (form: string) => readonly string[];

let hashes = new Uint32Array(4096);
let owners = new Uint16Array(4096);
let count = 0;

function add(hash: number, owner: number): void {
  if (count === hashes.length) {
    const more = new Uint32Array(count * 2);
    more.set(hashes);
    hashes = more;
    const moreOwners = new Uint16Array(count * 2);
    moreOwners.set(owners);
    owners = moreOwners;
  }
  hashes[count] = hash;
  owners[count++] = owner;
}

const border = 0x2402;
const shortest = 2;
const longest = 4;

function addLetters(form: string, owner: number): void {
  const length = form.length + 2;
  for (let from = 0; from < length - 1; from++) {
    let hash: number = seeds[2];
    const last = Math.min(length, from + longest);
    for (let at = from; at < last; at++) {
      hash = step(hash, at === 0 || at === length - 1 ? border : form.charCodeAt(at - 1));
      if (at - from + 1 >= shortest) add(finish(hash), owner);
    }
  }
}

/** Two words side by side; null stands for the beginning and for the end of a text. */
export function pairHash(first: string | null, second: string | null): number {
  return finish(stepOver(step(stepOver(seeds[1], first ?? "^"), border), second ?? "$"));
}

/** Longer messages are read to here: a letter of this length has said what it wants, and time stays bounded. */
export const mostTokens = 400;
// A "word" of hundreds of letters is a paste, not a word.
export const longestWord = 40;

/** The features of a text. The result shares its buffers with the next call: use it at once, or copy it. */
export function featuresOf(tokens: readonly Pick<Token, "form">[], extras?: Extras): Features {
  count = 0;
  const end = Math.min(tokens.length, mostTokens);
  const forms: string[] = [];
  for (let at = 0; at < end; at++) {
    const form = tokens[at]?.form ?? "";
    forms.push(form.length > longestWord ? form.slice(0, longestWord) : form);
  }
  for (let at = 0; at < end; at++) add(wordHash(forms[at] as string), at);
  const words = count;
  for (let at = 0; at <= end && end > 0; at++)
    add(pairHash(forms[at - 1] ?? null, forms[at] ?? null), Math.min(at, end - 1));
  const pairs = count;
  for (let at = 0; at < end; at++) addLetters(forms[at] as string, at);
  const letters = count;
  if (extras !== undefined)
    for (let at = 0; at < end; at++) for (const extra of extras(forms[at] as string)) add(hashOf(seeds[3], extra), at);
  return { hashes: hashes.subarray(0, count), owners: owners.subarray(0, count), ends: [words, pairs, letters, count] };
}
