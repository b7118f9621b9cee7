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
  const note = (key: string, at: number) => {
    const before = places.get(key);
    if (before === undefined) places.set(key, [at]);
    else if (before.at(-1) !== at) before.push(at);
  };
  for (const [at, { word, form, stem, parts }] of words.entries()) {
    note(word, at);
    note(form, at);
    note(stem, at);
    for (const part of parts) note(part, at);
  }
  return { words, places };
}

/** Tests a rule's words against those of the message; with `until`, to the first test that comes out so. */
export function testWords(rule: RuleWords, message: IndexedWords, until?: boolean): readonly WordTest[] {
  const compounds = rule.only === undefined;
  const find = (patterns: readonly Pattern[]) => patterns.map((pattern) => placesOf(pattern, message, compounds));
  const tests: WordTest[] = [];
  const add = (key: string, holds: boolean, found: readonly Stretch[]) => {
    tests.push({ key, holds, spans: spansOf(found, message.words) });
    return holds === until;
  };
  const any = rule.any === undefined ? [] : find(rule.any).flat();
  if (rule.any !== undefined && add("words.any", any.length > 0, any)) return tests;
  const all = rule.all === undefined ? [] : find(rule.all);
  const each = all.every((places) => places.length > 0);
  if (rule.all !== undefined && add("words.all", each, all.flat())) return tests;
  if (rule.none !== undefined) {
    const none = find(rule.none).flat();
    if (add("words.none", none.length === 0, none)) return tests;
  }
  if (rule.only !== undefined) {
    const named = [...any, ...all.flat(), ...find(rule.only.rows).flat()];
    const nothingElse = message.words.length > 0 && isNothingElse(rule.only.single, message.words, named);
    if (add("words.only", nothingElse, [])) return tests;
  }
  if (rule.near !== undefined) {
    const found = nearest(find(rule.near.words), rule.near.within);
    add("words.near", found !== undefined, found === undefined ? [] : [found]);
  }
  return tests;
}

/** From the first to the last word, by their numbers. */
type Stretch = { readonly from: number; readonly to: number };

const nowhere: readonly Stretch[] = [];

function placesOf(pattern: Pattern, { words, places }: IndexedWords, compounds: boolean): readonly Stretch[] {
  const [first] = pattern;
  const starts = first === undefined ? undefined : places.get(keyOf(first));
  if (starts === undefined) return nowhere;
  return starts
    .filter((from) => pattern.every((part, at) => isWord(part, words[from + at], compounds)))
    .map((from) => ({ from, to: from + pattern.length - 1 }));
}

/** Where among the places of a message's words a word of a pattern is looked up. */
export function keyOf(part: PatternWord): string {
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
