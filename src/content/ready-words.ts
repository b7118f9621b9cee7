import type { Condition, Pattern, PatternWord, ReadyCondition } from "../domain/rule.ts";
import { plain } from "../language/fold.ts";
import { stem } from "../language/stem.ts";
import { tokenise } from "../language/tokens.ts";
import { smallWords } from "./small-words.ts";

/** A rule's words as they are compared: `nøgle` by its stem, `=får` as written, several as a row. */
export function patternOf(words: string): Pattern {
  if (words.startsWith("=")) return [{ exact: plain(words.slice(1)) }];
  return tokenise(words).map(({ word, form }) => {
    const stemmed = stem(form);
    // What little is left of "demens" is "dem": such a word is compared whole.
    if (stemmed.length < shortestStem && stemmed !== form) return { form };
    return { stem: stemmed, danish: /[æøå]/.test(word) };
  });
}

const shortestStem = 4;

const small = smallWords.map(patternOf).flatMap((pattern) => pattern.map(keyOf));

function onlyOf(patterns: readonly Pattern[]) {
  const single = patterns.filter(({ length }) => length === 1).flatMap((pattern) => pattern.map(keyOf));
  return { single: new Set([...small, ...single]), rows: patterns.filter(({ length }) => length > 1) };
}

function keyOf(word: PatternWord): string {
  if ("exact" in word) return word.exact;
  return "form" in word ? word.form : word.stem;
}

/** Folds and stems the words of a condition once, so that deciding only compares. */
export function ready(condition: Condition): ReadyCondition {
  const { words, ...rest } = condition;
  if (words === undefined) return rest;
  const { any, all, none, only, near } = words;
  return {
    ...rest,
    words: {
      ...(any && { any: any.map(patternOf) }),
      ...(all && { all: all.map(patternOf) }),
      ...(none && { none: none.map(patternOf) }),
      ...(only && { only: onlyOf(only.map(patternOf)) }),
      ...(near && { near: { words: near.words.map(patternOf), within: near.within } }),
    },
  };
}
