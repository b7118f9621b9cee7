import { fold } from "../fold.ts";
import { type Token, tokenise } from "../tokens.ts";

type Entry = { readonly name: string; readonly forms: readonly string[] };

/** Names of several words, found by their first; made once and used for every text. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

export const noPlaces: Gazetteer = new Map();

export function gazetteerOf(names: Iterable<string>): Gazetteer {
  const entries = new Map<string, Entry[]>();
  for (const name of names) {
    const forms = tokenise(name).map(({ form }) => form);
    const [first] = forms;
    if (first === undefined) continue;
    // The longest name is tried first: "Lindeby Skole" before "Lindeby".
    const sorted = [...(entries.get(first) ?? []), { name, forms }].sort((a, b) => b.forms.length - a.forms.length);
    entries.set(first, sorted);
    const genitive = `${first}s`;
    if (forms.length === 1 && !entries.has(genitive)) entries.set(genitive, [{ name, forms: [genitive] }]);
  }
  return entries;
}

/** The longest name that begins with this token, and how many tokens it has. The last word may stand in the genitive. */
export function nameAt(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly size: number } | undefined {
  const found = gazetteer.get(tokens[at]?.form ?? "")?.find(({ forms }) =>
    forms.every((form, index) => {
      const said = tokens[at + index]?.form;
      return said === form || (index > 0 && index === forms.length - 1 && said === `${form}s`);
    }),
  );
  return found && { name: found.name, size: found.forms.length };
}

/** Whether the token was written with a capital. */
export function isCapital(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

export const folded = (words: Iterable<string>): Set<string> => new Set([...words].map((word) => fold(word)));

/** Whether the token is the first of a sentence or a line. */
export function opensSentence(text: string, token: Token | undefined): boolean {
  return token !== undefined && /(?:^|[.!?:\n])[\s"»(-]*$/.test(text.slice(Math.max(0, token.start - 5), token.start));
}

/** Words that may begin a sentence, or stand in front of a name, and are no part of it. */
export const smallWords = folded(
  [
    "vores vor min mit mine din dit jeres deres hans hendes i på kan en et den det de er har skal må vil vi jeg hvor når",
    "hvem hvad hvilken hvilket hvilke hvordan hvorfor for fra til om og men så nu hej kære der her alle nogle ingen hvis",
    "inden får som ifølge hos selve ikke længere med ny nye lokale lille stor store nystartet egen eget egne samme anden",
    "andet andre helt selv hver flere få tre to unser unsere our the a an my in im der die das wie can is are do does has",
    "what which",
  ].flatMap((line) => line.split(" ")),
);
