import type { EntityOf } from "../../domain/entity.ts";
import { fold } from "../fold.ts";
import { clue } from "./clue.ts";
import { nearWordsOf } from "./near-words.ts";
import type { Source } from "./source.ts";
import { folded } from "./written.ts";

/** Grants whose names are recognised although they are misspelt. */
const pools = `
  kulturpulje ældrepulje udviklingspulje lokalpulje lokalrådspulje landsbypulje landdistriktspulje foreningspulje
  aktivitetspulje startpulje integrationspulje idrætspulje fritidspulje sommerpulje ungepulje
`;
const subsidies = `
  medlemstilskud aktivitetstilskud lokaletilskud kursustilskud driftstilskud anlægstilskud fritidspas
`;
const withEndings = (names: string, endings: readonly string[]) =>
  names
    .trim()
    .split(/\s+/)
    .flatMap((name) => endings.map((ending) => [fold(name + ending), name] as const));
const known = nearWordsOf(
  [...withEndings(pools, ["", "n", "r", "rne", "ns"]), ...withEndings(subsidies, ["", "et", "ene", "s", "ets"])],
  // Care, not money.
  folded("ældrepleje ældreplejen ældreplejens"),
);

const laws: Readonly<Record<string, string>> = { "§18": "§ 18", "§7": "§ 7", "§79": "§ 79", "§16": "§ 16" };
/** Any other pool or grant with a name of its own: "julehjælpspuljen". A "pulje" alone names none. */
const compound = /^(\p{L}{3,}?)(pulje|tilskud)(?:n|r|rne|ns|s|et|ene|ets)?$/u;
const notNamed = /^(?:stotte|kost|brille|borne|time|lon|medicin|varme|bolig|ravare|friplads|tand|under|over)$/;

export const mayNameGrant = (form: string): boolean =>
  form.startsWith("§") || form.includes("pulje") || form.includes("tilskud") || known(form) !== undefined;

/** Grants by name: "§ 18", "kulturpuljen", "medlemstilskud". */
export function findGrants({ tokens, has }: Source): EntityOf<"grant">[] {
  const found: EntityOf<"grant">[] = [];
  if (!has(clue.grant)) return found;
  for (const { word, form, start, end } of tokens) {
    const law = word.startsWith("§") ? laws[word] : undefined;
    const [, first = "", kind = ""] = compound.exec(word) ?? [];
    const named = kind !== "" && !notNamed.test(fold(first)) ? first + kind : undefined;
    const value = law ?? known(form) ?? named;
    if (value !== undefined) found.push({ kind: "grant", start, end, value });
  }
  return found;
}
