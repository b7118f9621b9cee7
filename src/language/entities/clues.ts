import { kept } from "../kept.ts";
import type { Token } from "../tokens.ts";
import { isNumberWord, numberWords } from "./numbers.ts";
import { folded } from "./written.ts";

/**
 * Which kinds of words a text has. The patterns for dates, times and people are long, and most sentences hold none of
 * them: one look at each word tells which patterns can match at all.
 */
export const clue = {
  weekday: 1,
  relative: 2,
  month: 4,
  dayPart: 8,
  spoken: 16,
  number: 32,
  week: 64,
  span: 128,
  half: 256,
} as const;

const each = (words: string, ...endings: string[]): string =>
  words
    .split(" ")
    .flatMap((word) => endings.map((ending) => word + ending))
    .join(" ");

const words: Readonly<Record<keyof typeof clue, string>> = {
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
};

const known = new Map<string, number>();
for (const kind of Object.keys(clue) as (keyof typeof clue)[])
  for (const form of folded(words[kind])) known.set(form, (known.get(form) ?? 0) | clue[kind]);

const clueOf = kept((form) => known.get(form) ?? (isNumberWord(form) ? clue.number : 0));

export function cluesOf(tokens: readonly Token[]): number {
  let clues = 0;
  for (const { form } of tokens) clues |= clueOf(form);
  return clues;
}
