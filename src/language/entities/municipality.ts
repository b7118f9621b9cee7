import type { EntityOf } from "../../domain/entity.ts";
import { municipalities } from "../municipalities.ts";
import { tokenise } from "../tokens.ts";
import { clue } from "./clue.ts";
import type { Source } from "./source.ts";
import { folded, isCapital } from "./written.ts";

type Entry = { readonly name: string; readonly forms: readonly string[]; readonly ordinary: boolean };

const entries = new Map<string, Entry[]>();
for (const { name, aliases = [], ordinary = false } of municipalities)
  for (const said of [name, ...aliases]) {
    const forms = tokenise(said).map(({ form }) => form);
    const [first = ""] = forms;
    // Longest first, and the genitive of a name: "Københavns", "Lyngby-Taarbæks".
    const list = [{ name, forms, ordinary }, ...(entries.get(first) ?? [])];
    entries.set(
      first,
      list.sort((a, b) => b.forms.length - a.forms.length),
    );
  }

const municipal =
  /^(?:regions?)?(?:kommune(?:n|ns|s|r|rne)?|municipality|byrad(?:et)?|kommunalbestyrelsen?|borgerservice|radhus(?:et)?)$/;
// A name that is also a word is a place behind one of these, if it has a capital: "i Vejen", not "i vejen".
const placing = folded("i på fra til ved in from near aus nach");

const isForm = (said: string | undefined, form: string | undefined, last: boolean): boolean =>
  said === form || (last && said !== undefined && (said === `${form}s` || said === `${form}es`));

function listFor(form: string): readonly Entry[] | undefined {
  const list = entries.get(form);
  if (list !== undefined || !form.endsWith("s")) return list;
  return entries.get(form.slice(0, -1)) ?? entries.get(form.replace(/es$/, ""));
}

export const mayNameMunicipality = (form: string): boolean => listFor(form) !== undefined;

/** Municipalities by name: "Randers Kommune", "i Køge", "Københavns". */
export function findMunicipalities({ text, tokens, has }: Source): EntityOf<"municipality">[] {
  const found: EntityOf<"municipality">[] = [];
  if (!has(clue.municipality)) return found;
  for (const [at, token] of tokens.entries()) {
    const { form } = token;
    const list = listFor(form);
    if (list === undefined) continue;
    const entry = list.find(({ forms }) =>
      forms.every((part, index) => isForm(tokens[at + index]?.form, part, index === forms.length - 1)),
    );
    if (entry === undefined) continue;
    const size = entry.forms.length;
    const next = tokens[at + size];
    const named = next !== undefined && municipal.test(next.form);
    if (entry.ordinary && !named) {
      const before = tokens[at - 1];
      if (before === undefined || !placing.has(before.form) || !isCapital(text, token)) continue;
    }
    const last = named ? next : tokens[at + size - 1];
    found.push({ kind: "municipality", start: token.start, end: last?.end ?? token.end, value: entry.name });
  }
  return found;
}
