import { fold } from "../fold.ts";
import type { Token } from "../tokens.ts";

/** Whether the token was written with a capital. */
export function isCapital(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

/** Words apart by blanks, in the form in which spellings meet. */
export const folded = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(fold));

/** Whether the token is the first of a sentence or a line. */
export function opensSentence(text: string, token: Token | undefined): boolean {
  return token !== undefined && /(?:^|[.!?:\n])[\s"»(-]*$/.test(text.slice(Math.max(0, token.start - 5), token.start));
}

/** Words that may begin a sentence, or stand in front of a name, and are no part of it. */
export const smallWords = folded(`
  vores vor min mit mine din dit jeres deres hans hendes i på kan en et den det de er har skal må vil vi jeg hvor når hvem
  hvad hvilken hvilket hvilke hvordan hvorfor for fra til om og men så nu hej kære der her alle nogle ingen hvis inden får
  som ifølge hos selve ikke længere med ny nye lokale lille stor store nystartet egen eget egne samme anden andet andre
  helt selv hver flere få tre to
  our the a an my in can is are do does has what which unser unsere im der die das wie
`);
