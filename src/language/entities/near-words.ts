import { DamerauLevenshteinDistance } from "natural/lib/natural/distance/levenshtein_distance.js";
import { kept } from "../kept.ts";

type Known<Meaning> = { readonly form: string; readonly letters: number; readonly meaning: Meaning };

/**
 * Words that are recognised also when they are misspelt, one slip in six to nine letters, two in longer ones: what a word
 * means, or the word nearest to it; undefined when none is near, or two are equally near and differ.
 */
export type NearWords<Meaning> = (form: string) => Meaning | undefined;

type Listed<Meaning> = {
  readonly exact: ReadonlyMap<string, Meaning>;
  /** By first letter: that one is hardly ever the slip, and it spares nearly every comparison. */
  readonly byLetter: ReadonlyMap<string, readonly Known<Meaning>[]>;
  /** Words in their own right, however near they are. */
  readonly others: ReadonlySet<string>;
};

/** Each letter of the word as a bit. */
function lettersOf(form: string): number {
  let letters = 0;
  for (let at = 0; at < form.length; at++) letters |= 1 << (form.charCodeAt(at) & 31);
  return letters;
}

function bits(n: number): number {
  let count = 0;
  for (let left = n; left !== 0; left &= left - 1) count++;
  return count;
}

export function nearWordsOf<Meaning>(
  words: Iterable<readonly [form: string, meaning: Meaning]>,
  others: Iterable<string> = [],
  mayBeMisspelt: (form: string) => boolean = () => true,
): NearWords<Meaning> {
  const exact = new Map<string, Meaning>();
  const byLetter = new Map<string, Known<Meaning>[]>();
  for (const [form, meaning] of words) {
    exact.set(form, meaning);
    if (form.length < 6 || !mayBeMisspelt(form)) continue;
    const first = form.charAt(0);
    byLetter.set(first, [...(byLetter.get(first) ?? []), { form, letters: lettersOf(form), meaning }]);
  }
  const listed = { exact, byLetter, others: new Set(others) };
  return kept((form) => meaningOf(listed, form));
}

const slips = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : 2);

function meaningOf<Meaning>(words: Listed<Meaning>, form: string): Meaning | undefined {
  const exact = words.exact.get(form);
  if (exact !== undefined || form.length < 6 || words.others.has(form)) return exact;
  const letters = lettersOf(form);
  let best: Meaning | undefined;
  let nearest = slips(form.length) + 1;
  for (const known of words.byLetter.get(form.charAt(0)) ?? []) {
    const allowed = Math.min(slips(form.length), slips(known.form.length));
    // A slip changes at most two letters of the set, so most words are told apart without comparing them.
    if (Math.abs(known.form.length - form.length) > allowed || bits(known.letters ^ letters) > 2 * allowed) continue;
    const distance = DamerauLevenshteinDistance(known.form, form);
    if (distance > allowed || distance > nearest) continue;
    best = distance === nearest && best !== known.meaning ? undefined : known.meaning;
    nearest = distance;
  }
  return best;
}
