import type { Word } from "../domain/reading.ts";
import type { Pattern, PatternWord, ReadyCondition } from "../domain/rule.ts";
import type { Span } from "../domain/safe-text.ts";

type RuleWords = NonNullable<ReadyCondition["words"]>;

/** What came of a test: whether it holds, and where it was found. */
export type WordTest = { readonly key: string; readonly holds: boolean; readonly spans: readonly Span[] };

/** Tests a rule's words against those of the message. */
export function testWords(rule: RuleWords, words: readonly Word[]): readonly WordTest[] {
  const tests: WordTest[] = [];
  const placesOf = (pattern: Pattern, words: readonly Word[]) => find(pattern, words, rule.only === undefined);
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

function find(pattern: Pattern, words: readonly Word[], compounds: boolean): readonly Stretch[] {
  const places: Stretch[] = [];
  const last = words.length - pattern.length;
  for (let from = 0; from <= last && pattern.length > 0; from++)
    if (pattern.every((part, at) => isWord(part, words[from + at], compounds)))
      places.push({ from, to: from + pattern.length - 1 });
  return places;
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
