import { kept } from "../kept.ts";
import type { Token } from "../tokens.ts";
import { isAgeGroup } from "./ages.ts";
import { mayNameAssociation } from "./associations.ts";
import { clue } from "./clue.ts";
import { mayNameGrant } from "./grants.ts";
import { mayNameMunicipality } from "./municipality.ts";
import { isNumberWord, numberWords } from "./numbers.ts";
import { mayNamePlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { folded } from "./written.ts";

const each = (words: string, ...endings: string[]): string =>
  words
    .split(" ")
    .flatMap((word) => endings.map((ending) => word + ending))
    .join(" ");

// The finders of these tell by the word itself.
const told: readonly (readonly [clue: number, tells: (form: string) => boolean])[] = [
  [clue.number, isNumberWord],
  [clue.ageGroup, isAgeGroup],
  [clue.association, mayNameAssociation],
  [clue.grant, mayNameGrant],
  [clue.municipality, mayNameMunicipality],
  [clue.place, mayNamePlace],
  [clue.role, isRole],
];

const words = {
  weekday: `
    ${each("mandag tirsdag onsdag torsdag fredag lørdag søndag", "", "e", "en", "ene", "s")}
    ${each("monday tuesday wednesday thursday friday saturday sunday", "", "s")}
    ${each("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag", "", "s")}
    hverdage hverdagene weekdays werktags weekend weekender weekenderne weekends`,
  relative: `
    dag idag today heute aften iaften eftermiddag formiddag nat inat tonight overmorgen iovermorgen übermorgen tomorrow
    morgen imorgen går igår yesterday gestern weekend weekenden wochenende uge uger week weeks woche wochen dage days day
    tage tagen måned måneder month months monat monate monaten`,
  month: `
    januar februar marts april maj juni juli august september oktober november december
    january february march may june july october märz mai dezember
    jan feb mar apr jun jul aug sep sept okt oct nov dec dez advent`,
  dayPart: `
    ${each("morgen formiddag eftermiddag aften nat morning afternoon evening vormittag", "", "s", "e", "en")}
    morgenen natten nachmittag nachmittags abend abends night tonight iaften inat`,
  spoken: "halv halb half kvart quarter viertel over past kl klokken at around fem ti five ten",
  number: numberWords.join(" "),
  week: "uge ugerne week kw kalenderwoche woche",
  span: "fra mellem from between von zwischen",
  half: "am pm m 0am 0pm 00am 00pm uhr",
} as const satisfies Readonly<Partial<Record<keyof typeof clue, string>>>;

const known = new Map<string, number>();
for (const kind of Object.keys(words) as (keyof typeof words)[])
  for (const form of folded(words[kind])) known.set(form, (known.get(form) ?? 0) | clue[kind]);

const clueOf = kept((form) => {
  let clues = known.get(form) ?? 0;
  for (const [clue, tells] of told) if (tells(form)) clues |= clue;
  return clues;
});

export function cluesOf(tokens: readonly Token[]): number {
  let clues = 0;
  for (const { form } of tokens) clues |= clueOf(form);
  return clues;
}
