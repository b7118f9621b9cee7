import type { Word } from "../domain/reading.ts";
import { split } from "./compounds.ts";
import { kept } from "./kept.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";

type Stems = { readonly stem: string; readonly parts: readonly string[] };
const stemsOf = new WeakMap<ReadonlySet<string>, (form: string) => Stems>();

/** Tokens with their stems and the stems of their parts; `parts` are the words of the content that compounds are made of. */
export function wordsOf(tokens: readonly Token[], parts: ReadonlySet<string>): Word[] {
  let stems = stemsOf.get(parts);
  if (stems === undefined) {
    stems = kept((form) => ({ stem: stem(form), parts: split(form, parts).map((part) => stem(part)) }));
    stemsOf.set(parts, stems);
  }
  const known = stems;
  // Written out: to spread two objects costs as much as everything else here.
  return tokens.map(({ start, end, word, form }) => {
    const { stem, parts } = known(form);
    return { start, end, word, form, stem, parts };
  });
}
