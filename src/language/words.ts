import type { Word } from "../domain/reading.ts";
import { split } from "./compounds.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";

/** Tokens with their stems and the stems of their parts; `parts` are the words of the content that compounds are made of. */
export function wordsOf(tokens: readonly Token[], parts: ReadonlySet<string>): Word[] {
  return tokens.map((token) => ({
    ...token,
    stem: stem(token.form),
    parts: split(token.form, parts).map((part) => stem(part)),
  }));
}
