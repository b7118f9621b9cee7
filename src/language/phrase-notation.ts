/**
 * Phrases over folded words. One line is one phrase, words apart by spaces:
 *
 *   word      this word, in any spelling that folds to it        =word     exactly as spelt ("får" is not "far")
 *   word*     beginning with it        *word   ending in it      a|b       either
 *   <list>    any word of a named list                           (a)       or nothing
 *   ..        up to three words between      ...   up to eight   neither skips a negation or the end of a sentence
 *   ^         beginning of a sentence        $     end of a clause       # a line of comment
 */
export type PhraseList = string;

/** How many words a gap may skip. */
export const gaps: Readonly<Record<string, number>> = { "..": 3, "...": 8 };

const subjects = new Set([
  "<i>",
  "<he>",
  "jeg",
  "<i>|<he>",
  "<attacker>",
  "<somebody>",
  "<child>",
  "<family>",
  "<partner>",
]);

/** "jeg .. følger efter" is also "følger jeg .. efter": after a time or a reason the verb stands first in Danish. */
export function turnedAround(words: readonly string[]): string[] | undefined {
  const [subject, ...rest] = words;
  if (subject === undefined || !subjects.has(subject.split("|").slice(0, 2).join("|"))) return undefined;
  const verb = rest[0] !== undefined && rest[0] in gaps ? rest.slice(1) : rest;
  const [first, ...others] = verb;
  if (first === undefined || others.length === 0 || first.startsWith("<")) return undefined;
  return [first, subject, ...others];
}

/** "(a) b" is "a b" and "b". */
export function variantsOf(words: readonly string[]): string[][] {
  const at = words.findIndex((word) => word.startsWith("(") && word.endsWith(")"));
  if (at === -1) return [[...words]];
  const without = [...words.slice(0, at), ...words.slice(at + 1)];
  const inside = (words[at] as string).slice(1, -1);
  return [...variantsOf(without), ...variantsOf([...words.slice(0, at), inside, ...words.slice(at + 1)])];
}
