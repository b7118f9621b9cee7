import type { Word } from "../domain/reading.ts";
import type { Pattern, PatternWord, ReadyCondition } from "../domain/rule.ts";
import type { Span } from "../domain/safe-text.ts";

type RuleWords = NonNullable<ReadyCondition["words"]>;

/** What came of a test: whether it holds, and where it was found. */
export type WordTest = { readonly key: string; readonly holds: boolean; readonly spans: readonly Span[] };

/** Tests a rule's words against those of the message. */
export function testWords(rule: RuleWords, words: readonly Word[]): readonly WordTest[] {
  const tests: WordTest[] = [];
  const known = knownIn(words);
  const placesOf = (pattern: Pattern, words: readonly Word[]) => find(pattern, words, known, rule.only === undefined);
  const add = (key: string, holds: boolean, spans: readonly Span[] = []) => tests.push({ key, holds, spans });
  if (rule.any !== undefined) {
    const found = rule.any.flatMap((pattern) => placesOf(pattern, words));
    add("words.any", found.length > 0, spansOf(found, words));
  }
  if (rule.all !== undefined) {
    const found = rule.all.map((pattern) => placesOf(pattern, words));
    add(
      "words.all",
      found.every((places) => places.length > 0),
      spansOf(found.flat(), words),
    );
  }
  if (rule.none !== undefined) {
    const found = rule.none.flatMap((pattern) => placesOf(pattern, words));
    add("words.none", found.length === 0, spansOf(found, words));
  }
  if (rule.only !== undefined) {
    const allowed = [...rule.only, ...(rule.any ?? []), ...(rule.all ?? [])];
    const known = new Set(
      allowed.flatMap((pattern) => placesOf(pattern, words)).flatMap(({ from, to }) => range(from, to)),
    );
    add("words.only", words.length > 0 && known.size === words.length);
  }
  if (rule.near !== undefined) {
    const found = nearest(
      rule.near.words.map((pattern) => placesOf(pattern, words)),
      rule.near.within,
    );
    add("words.near", found !== undefined, found === undefined ? [] : spansOf([found], words));
  }
  return tests;
}

/** From the first to the last word, by their numbers. */
type Stretch = { readonly from: number; readonly to: number };

function find(pattern: Pattern, words: readonly Word[], known: Known, compounds: boolean): readonly Stretch[] {
  const first = pattern[0];
  if (first === undefined || !mayHold(first, known)) return nowhere;
  const places: Stretch[] = [];
  const last = words.length - pattern.length;
  for (let from = 0; from <= last; from++) {
    let at = 0;
    while (at < pattern.length && isWord(pattern[at] as PatternWord, words[from + at], compounds)) at++;
    if (at === pattern.length) places.push({ from, to: from + at - 1 });
  }
  return places;
}

const nowhere: readonly Stretch[] = [];

/** All that the words of a message can be met by: hundreds of patterns are tried on it, and most of them stand nowhere. */
type Known = { readonly words: Set<string>; readonly forms: Set<string>; readonly stems: Set<string> };
const knownOf = new WeakMap<readonly Word[], Known>();

function knownIn(words: readonly Word[]): Known {
  let known = knownOf.get(words);
  if (known === undefined) {
    known = {
      words: new Set(words.map(({ word }) => word)),
      forms: new Set(words.map(({ form }) => form)),
      stems: new Set(words.flatMap(({ stem, parts }) => [stem, ...parts])),
    };
    knownOf.set(words, known);
  }
  return known;
}

function mayHold(part: PatternWord, known: Known): boolean {
  if ("exact" in part) return known.words.has(part.exact);
  return "form" in part ? known.forms.has(part.form) : known.stems.has(part.stem);
}

// ä and ö are what German and Swedish keyboards have.
const danish = /[æøåäö]|ae|oe|aa/;

function isWord(part: PatternWord, word: Word | undefined, compounds: boolean): boolean {
  if (word === undefined) return false;
  if ("exact" in part) return word.word === part.exact;
  if ("form" in part) return word.form === part.form;
  if (word.stem !== part.stem && !(compounds && word.parts.includes(part.stem))) return false;
  return !part.danish || danish.test(word.word);
}

/** The shortest stretch that holds one of each, unless it is longer than allowed. */
function nearest(places: readonly (readonly Stretch[])[], within: number): Stretch | undefined {
  let best: Stretch | undefined;
  for (const start of places.flat()) {
    const others = places.map((of) => of.find(({ from }) => from >= start.from));
    if (others.includes(undefined)) continue;
    const to = Math.max(...others.map((stretch) => stretch?.to ?? 0));
    if (best === undefined || to - start.from < best.to - best.from) best = { from: start.from, to };
  }
  return best !== undefined && best.to - best.from < within ? best : undefined;
}

function spansOf(stretches: readonly Stretch[], words: readonly Word[]): readonly Span[] {
  return stretches.map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
