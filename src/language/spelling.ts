import type { Extras } from "./features.ts";
import { finish, seeds, step, stepOver, wordHash } from "./hash.ts";
import { kept } from "./kept.ts";
import { type Stemmed, stem } from "./stem.ts";
import type { Vocabulary } from "./vocabulary.ts";

const shortest = 4;
const longest = 20;
const firstLetter = 97;
const lastLetter = 122;

/**
 * A typo costs a word: the most common known word one slip away adds its stem to what was typed, and replaces nothing.
 * No dictionary: only the words that the examples themselves are made of.
 */
export function withSpelling(extras: Extras, vocabulary: Vocabulary, language: Stemmed): Extras {
  return kept((form) => {
    const near = nearest(form, vocabulary);
    return near === null ? extras(form) : [...extras(form), stem(near, language)];
  });
}

/** The most common known word one letter lost, added, changed or swapped away, or null where the word itself is known. */
function nearest(form: string, vocabulary: Vocabulary): string | null {
  if (form.length < shortest || form.length > longest || !/^[a-z]+$/.test(form)) return null;
  if (vocabulary.idOf(wordHash(form)) !== -1) return null;
  let best: string | null = null;
  let rarity = Number.POSITIVE_INFINITY;
  // Four hundred words are one slip away: only their hashes are made, and a word when its hash is known.
  const consider = (state: number, word: () => string) => {
    const id = vocabulary.idOf(finish(state));
    if (id === -1 || (vocabulary.idf[id] as number) >= rarity) return;
    rarity = vocabulary.idf[id] as number;
    best = word();
  };
  let state: number = seeds[0];
  for (let at = 0; at <= form.length; at++) {
    const before = form.slice(0, at);
    for (let letter = firstLetter; letter <= lastLetter; letter++) {
      const other = step(state, letter);
      consider(stepOver(other, form, at), () => before + String.fromCharCode(letter) + form.slice(at));
      if (at < form.length)
        consider(stepOver(other, form, at + 1), () => before + String.fromCharCode(letter) + form.slice(at + 1));
    }
    if (at === form.length) break;
    const unit = form.charCodeAt(at);
    consider(stepOver(state, form, at + 1), () => before + form.slice(at + 1));
    if (at + 1 < form.length) {
      const swapped = step(step(state, form.charCodeAt(at + 1)), unit);
      consider(stepOver(swapped, form, at + 2), () => `${before}${form[at + 1]}${form[at]}${form.slice(at + 2)}`);
    }
    state = step(state, unit);
  }
  return best;
}
