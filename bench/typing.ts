import { seeded } from "../src/language/seeded.ts";

type Typing = (text: string) => string;

const spelledOut: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", Æ: "Ae", Ø: "Oe", Å: "Aa" };
const stripped: Readonly<Record<string, string>> = { æ: "a", ø: "o", å: "a", Æ: "A", Ø: "O", Å: "A" };
const letters = "abcdefghijklmnoprstuvyæøå";

/** One slip of the finger in a word of four letters or more: a letter lost, doubled, swapped with the next, or another. */
function slip(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return text;
  const at = word.index + Math.floor(random() * (word[0].length - 1));
  const kind = Math.floor(random() * 4);
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (kind === 0) return before + after;
  if (kind === 1) return before + text[at] + text[at] + after;
  if (kind === 2) return `${before}${after[0] ?? ""}${text[at]}${after.slice(1)}`;
  return before + letters[Math.floor(random() * letters.length)] + after;
}

/** The ways in which the same question is typed, seeded: every system gets the same slips. */
export function waysOfTyping(): Readonly<Record<string, Typing>> {
  const once = seeded(5);
  const twice = seeded(6);
  return {
    "as written": (text) => text,
    "lower case": (text) => text.toLowerCase(),
    "no punctuation": (text) => text.replace(/[^\p{L}\p{N}\s]/gu, ""),
    "ae oe aa": (text) => text.replace(/[æøåÆØÅ]/g, (letter) => spelledOut[letter] ?? letter),
    "a o a": (text) => text.replace(/[æøåÆØÅ]/g, (letter) => stripped[letter] ?? letter),
    "one typo": (text) => slip(text, once),
    "two typos": (text) => slip(slip(text, twice), twice),
  };
}
