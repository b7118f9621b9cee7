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
