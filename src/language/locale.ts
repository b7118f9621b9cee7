import { fold } from "./fold.ts";
import { kept } from "./kept.ts";
import { Letters } from "./locale-letters.ts";
import { arabic, cyrillic, type LanguageWords, latin, others, takenOver } from "./locale-words.ts";
import type { Token } from "./tokens.ts";

export type Locale = { readonly locale: string; readonly sure: number };

// Danish wins ties: it is a Danish front door, and a wrong foreign language costs a citizen the answer. English and German
// come next, because they get an answer; the others are rarer.
const ahead: Readonly<Record<string, number>> = { da: 2, en: 0.5, de: 0.3, no: 0, sv: 0 };
const rare = -1;
// A word typed without its accents still counts, a little less.
const unaccented = 0.8;
// What the letters of an unknown word may say, against a known word.
const lettersWeight = 0.05;
const mostLetters = 1.5;
// Longer letters have shown their language by then.
const mostTokens = 60;

/** What one word says about each language: one number a language, larger is likelier. */
type Evidence = Float32Array;

type Profile = {
  readonly codes: readonly string[];
  /** By code: what it is ahead by before a word is read. */
  readonly priors: readonly number[];
  readonly evidenceOf: (word: string) => Evidence | undefined;
};

const latinProfile = profileOf({ ...latin, ...others }, ahead);
const arabicProfile = profileOf(arabic, { ar: 0.1, fa: 0, ur: 0 });
const cyrillicProfile = profileOf(cyrillic, { uk: 0.1, ru: 0 });
const foreign = new Set(Object.keys(others));

/** The language a text is written in, by its grammar words; without evidence Danish, with `sure` 0. */
export function localeOf(tokens: readonly Token[], text: string): Locale {
  const script = scriptOf(text);
  if (script === "latin") return byWords(tokens, latinProfile);
  if (script === "arabic") return byWords(tokens, arabicProfile);
  if (script === "cyrillic") return byWords(tokens, cyrillicProfile);
  return script === "none" ? { locale: "da", sure: 0 } : { locale: script, sure: 0.95 };
}

function byWords(tokens: readonly Token[], profile: Profile): Locale {
  const { codes, priors } = profile;
  const scores = new Float64Array(codes.length);
  let seen = false;
  const end = Math.min(tokens.length, mostTokens);
  for (let at = 0; at < end; at++) {
    const evidence = profile.evidenceOf((tokens[at] as Token).word);
    if (evidence === undefined) continue;
    seen = true;
    for (let code = 0; code < codes.length; code++)
      scores[code] = (scores[code] as number) + (evidence[code] as number);
  }
  if (!seen && profile === latinProfile) return { locale: "da", sure: 0 };
  let best = 0;
  for (let code = 0; code < codes.length; code++) {
    scores[code] = (scores[code] as number) + (priors[code] as number);
    if ((scores[code] as number) > (scores[best] as number)) best = code;
  }
  let second = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < codes.length; code++)
    if (code !== best && (scores[code] as number) > second) second = scores[code] as number;
  const locale = codes[best] as string;
  const margin = (scores[best] as number) - second - Math.max(0, priors[best] as number);
  return { locale: foreign.has(locale) ? "other" : locale, sure: margin <= 0 ? 0 : 1 - Math.exp(-margin / 2) };
}

const letter = /\p{L}/u;

/** Which writing most letters are in. A Chinese sign says as much as a word. */
function scriptOf(text: string): string {
  let latinLetters = 0;
  let arabicLetters = 0;
  let cyrillicLetters = 0;
  let ethiopic = 0;
  let han = 0;
  let other = 0;
  let kana = 0;
  for (let at = 0; at < text.length && at < 600; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x250) latinLetters += (unit | 32) >= 97 && (unit | 32) <= 122 ? 1 : unit >= 0xc0 ? 1 : 0;
    else if (unit >= 0x1e00 && unit < 0x1f00) latinLetters++;
    else if (unit >= 0x400 && unit < 0x530) cyrillicLetters++;
    else if ((unit >= 0x600 && unit < 0x780) || (unit >= 0xfb50 && unit < 0xfdff) || (unit >= 0xfe70 && unit < 0xfeff))
      arabicLetters++;
    else if (unit >= 0x1200 && unit < 0x13a0) ethiopic += 2;
    else if (unit >= 0x4e00 && unit < 0xa000) han += 4;
    else if (unit >= 0x3040 && unit < 0x3100) kana += 4;
    else if (letter.test(text[at] as string)) other++;
  }
  const most = Math.max(latinLetters, arabicLetters, cyrillicLetters, ethiopic, han + kana, other);
  if (most === 0) return "none";
  if (most === latinLetters) return "latin";
  if (most === arabicLetters) return "arabic";
  if (most === cyrillicLetters) return "cyrillic";
  if (most === ethiopic) return "ti";
  return most === han + kana && kana < 4 ? "zh" : "other";
}

/** Learns the word lists of some languages that share a script. */
function profileOf(
  languages: Readonly<Record<string, LanguageWords>>,
  priors: Readonly<Record<string, number>>,
): Profile {
  const codes = Object.keys(languages);
  const neutral = new Set(split(takenOver).flatMap((word) => [word, fold(word)]));
  const exact = new Map<string, Set<number>>();
  const bare = new Map<string, Set<number>>();
  const letters = new Letters(codes.length);
  const note = (map: Map<string, Set<number>>, key: string, code: number) =>
    (map.get(key) ?? map.set(key, new Set()).get(key))?.add(code);
  codes.forEach((code, number) => {
    for (const word of split(languages[code]?.words ?? "")) {
      note(exact, word, number);
      note(bare, withoutAccents(word), number);
      letters.learnWord(word, number);
    }
    for (const piece of split(languages[code]?.letters ?? "")) letters.learnPiece(piece, number);
  });
  letters.finish();
  const known = weighted(exact, codes.length, 1);
  const knownBare = weighted(bare, codes.length, unaccented);
  const byLetters = (word: string): Evidence | undefined => {
    const evidence = new Float32Array(codes.length);
    if (!letters.read(word, evidence)) return undefined;
    for (let code = 0; code < codes.length; code++)
      evidence[code] = Math.max(-mostLetters, Math.min(mostLetters, lettersWeight * (evidence[code] as number)));
    return evidence;
  };
  return {
    codes,
    priors: codes.map((code) => priors[code] ?? rare),
    evidenceOf: kept((word) => {
      const form = fold(word);
      if (neutral.has(word) || neutral.has(form)) return undefined;
      return known.get(word) ?? knownBare.get(form) ?? byLetters(word);
    }),
  };
}

/** A word that stands in one list says much, one that stands in many little. */
function weighted(
  words: ReadonlyMap<string, ReadonlySet<number>>,
  size: number,
  weight: number,
): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const [word, codes] of words) {
    const evidence = new Float32Array(size);
    // One letter alone is as often a list item or a slip as a word.
    const short = word.length === 1 ? 0.5 : 1;
    for (const code of codes) evidence[code] = weight * short * (0.4 + Math.log(size / codes.size));
    all.set(word, evidence);
  }
  return all;
}

function withoutAccents(word: string): string {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/ı/g, "i").replace(/đ/g, "d");
  return fold(plain.normalize("NFC"));
}

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
