import type { Word } from "../domain/reading.ts";
import type { Pattern, PatternWord, ReadyCondition } from "../domain/rule.ts";
import type { Span } from "../domain/safe-text.ts";

type RuleWords = NonNullable<ReadyCondition["words"]>;

/** What came of a test: whether it holds, and where it was found. */
export type WordTest = { readonly key: string; readonly holds: boolean; readonly spans: readonly Span[] };

/** A message's words and where each stem, form and spelling stands among them: made once, asked by every rule. */
export type IndexedWords = { readonly words: readonly Word[]; readonly places: ReadonlyMap<string, readonly number[]> };

export function indexed(words: readonly Word[]): IndexedWords {
  const places = new Map<string, number[]>();
  for (const [at, { word, form, stem, parts }] of words.entries())
    for (const key of new Set([word, form, stem, ...parts])) {
      const before = places.get(key);
      if (before === undefined) places.set(key, [at]);
      else before.push(at);
    }
  return { words, places };
}

/** Tests a rule's words against those of the message. */
export function testWords(rule: RuleWords, message: IndexedWords): readonly WordTest[] {
  const compounds = rule.only === undefined;
  const find = (patterns: readonly Pattern[] | undefined) =>
    (patterns ?? []).map((pattern) => placesOf(pattern, message, compounds));
  const [any, all, none] = [find(rule.any), find(rule.all), find(rule.none)];
  const tests: WordTest[] = [];
  const add = (key: string, holds: boolean, found: readonly Stretch[]) =>
    tests.push({ key, holds, spans: spansOf(found, message.words) });
  if (rule.any !== undefined) add("words.any", any.flat().length > 0, any.flat());
  if (rule.all !== undefined)
    add(
      "words.all",
      all.every((places) => places.length > 0),
      all.flat(),
    );
  if (rule.none !== undefined) add("words.none", none.flat().length === 0, none.flat());
  if (rule.only !== undefined) {
    const named = [...any.flat(), ...all.flat(), ...find(rule.only.rows).flat()];
    add("words.only", message.words.length > 0 && isNothingElse(rule.only.single, message.words, named), []);
  }
  if (rule.near !== undefined) {
    const found = nearest(find(rule.near.words), rule.near.within);
    add("words.near", found !== undefined, found === undefined ? [] : [found]);
  }
  return tests;
}

/** From the first to the last word, by their numbers. */
type Stretch = { readonly from: number; readonly to: number };

function placesOf(pattern: Pattern, { words, places }: IndexedWords, compounds: boolean): readonly Stretch[] {
  const [first] = pattern;
  const starts = first === undefined ? undefined : places.get(keyOf(first));
  if (starts === undefined) return [];
  return starts
    .filter((from) => pattern.every((part, at) => isWord(part, words[from + at], compounds)))
    .map((from) => ({ from, to: from + pattern.length - 1 }));
}

function keyOf(part: PatternWord): string {
  if ("exact" in part) return part.exact;
  return "form" in part ? part.form : part.stem;
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

function isNothingElse(allowed: ReadonlySet<string>, words: readonly Word[], named: readonly Stretch[]): boolean {
  return words.every(
    ({ word, form, stem }, at) =>
      allowed.has(stem) ||
      allowed.has(form) ||
      allowed.has(word) ||
      named.some(({ from, to }) => from <= at && at <= to),
  );
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
