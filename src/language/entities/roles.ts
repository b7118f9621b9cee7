import type { EntityOf } from "../../domain/entity.ts";
import { fold } from "../fold.ts";
import { clue } from "./clue.ts";
import { nearWordsOf } from "./near-words.ts";
import type { Source } from "./source.ts";
import { folded } from "./written.ts";

/** A role by its Danish name, and other words for it. Danish endings are added. */
const roles: Readonly<Record<string, string>> = {
  formand: "forkvinde forperson bestyrelsesformand chairman chairwoman chairperson vorsitzender vorsitzende",
  næstformand: "viceformand",
  kasserer: "regnskabsfører treasurer kassenwart schatzmeister kassierer",
  sekretær: "referent",
  bestyrelsesmedlem: "suppleant vorstandsmitglied",
  revisor: "",
  træner: "hjælpetræner ungdomstræner cheftræner coach trainer trainerin",
  instruktør: "hjælpeinstruktør underviser instructor",
  holdleder: "spejderleder klubleder gruppeleder",
  leder: "afdelingsleder institutionsleder teamleder",
  koordinator: "frivilligkoordinator tovholder projektleder coordinator koordinatorin",
  frivillig: "volunteer ehrenamtliche ehrenamtlicher freiwillige freiwilliger",
  besøgsven: "vågekone",
  pårørende: "relative angehörige angehöriger",
  forælder: "parent eltern",
  medarbejder: "",
  pedel: "halinspektør",
  medlem: "member mitglied",
  lærer: "pædagog",
  arrangør: "",
};
/** What a rule can ask for. */
export const roleNames: readonly string[] = Object.keys(roles);
const irregular: Readonly<Record<string, string>> = {
  formand: "formænd formændene",
  næstformand: "næstformænd",
  forælder: "forældre forældrene forældres",
  medlem: "medlemmer medlemmerne medlemmernes",
  bestyrelsesmedlem: "bestyrelsesmedlemmer bestyrelsesmedlemmerne",
  besøgsven: "besøgsvenner besøgsvennerne besøgsvennen",
  pedel: "pedellen pedeller",
};
const endings = ["", "s", "n", "en", "ens", "r", "er", "e", "ne", "ene", "erne", "rne", "nes"];
// The others have neighbours that are words themselves: "træner" and "trænger", "medlem" and "mellem".
const misspelt = folded(`
  formand formanden næstformand kasserer kassereren sekretær bestyrelsesmedlem instruktør koordinator koordinatoren
  frivilligkoordinator besøgsven pårørende tovholder
`);
const neighbours = folded("forhånd forstand kasseret kassere kasseres instruktion instrueret overholder");

const formsOf = (word: string): string[] => [
  ...endings.map((ending) => word + ending),
  ...(irregular[word]?.split(" ") ?? []),
];
const known = nearWordsOf(
  Object.entries(roles).flatMap(([role, others]) =>
    [role, ...others.split(" ").filter(Boolean)].flatMap(formsOf).map((word) => [fold(word), role] as const),
  ),
  neighbours,
  (form) => misspelt.has(form),
);

// "Vi træner om tirsdagen", "jeg leder efter": a verb behind a person, a role behind everything else.
const verbs = folded("træner leder underviser");
const subjects = folded("vi i jeg du de han hun man der holdet børnene");
// "frivilligt", "en frivillig forening", "frivilligt socialt arbejde": how something is, not who.
const nouns = /^(?:foren|organisation|arbejd|social|indsats|folkeoplys|bestyr|klub|center|rad|aftale|ordning|kraft)/;

export const isRole = (form: string): boolean => known(form) !== undefined;

/** Whom the text speaks of: "kasserer", "pårørende"; misspelt ones too. */
export function findRoles({ tokens, has }: Source): EntityOf<"role">[] {
  const found: EntityOf<"role">[] = [];
  if (!has(clue.role)) return found;
  for (const [at, { form, start, end }] of tokens.entries()) {
    const role = known(form);
    if (role === undefined) continue;
    const before = tokens[at - 1]?.form;
    const next = tokens[at + 1]?.form;
    if (verbs.has(form) && (next === "efter" || (before !== undefined && subjects.has(before)))) continue;
    if (role === "frivillig" && next !== undefined && nouns.test(next)) continue;
    found.push({ kind: "role", start, end, value: role });
  }
  return found;
}
