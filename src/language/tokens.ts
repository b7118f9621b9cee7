import type { Span } from "../domain/safe-text.ts";
import { fold, plain } from "./fold.ts";
import { kept } from "./kept.ts";

/** A word as it stands in the text, and the forms in which it is compared. */
export type Token = Span & {
  /** Lower case, composed, with æøå: what rules compare. */
  readonly word: string;
  /** Spellings meet here, digits are 0: what the classifier learns. */
  readonly form: string;
};

// Letters, marks, digits and the invisible signs that may stand inside a word; "§" alone, because § 18 is a name.
const pattern = /§|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{M}\p{N}])?/gu;
const number = /^\d+[a-z]?$/;
const paragraph = /^(?:§|paragraf(?:fen)?|paragraph)$/;
const glued = /^paragraf(\d+[a-z]?)$/;

const formsOf = kept((written) => {
  const word = plain(written);
  const law = glued.exec(word)?.[1];
  if (law !== undefined) return { word: `§${law}`, form: `§${law}`, opens: false };
  return { word, form: fold(word), opens: paragraph.test(word) };
});

/** The words of a text with their places. "§ 18", "§18" and "paragraf 18" are one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let opened: number | undefined;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const { word, form, opens } = formsOf(match[0]);
    if (word === "") continue;
    if (opened !== undefined && number.test(word)) {
      tokens.pop();
      tokens.push({ start: opened, end, word: `§${word}`, form: `§${word}` });
    } else tokens.push({ start, end, word, form });
    opened = opens ? start : undefined;
  }
  return tokens;
}
