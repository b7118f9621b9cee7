import { type AgeGroup, type AgeValue, ageGroups, type EntityOf } from "../../domain/entity.ts";
import { fold } from "../fold.ts";
import { clue } from "./clue.ts";
import { matchesOf } from "./matches.ts";
import { entityAt, type Source } from "./source.ts";

const group =
  "(?:baby(?:er(?:ne)?)?|babies|bo(?:e)?rn(?:ene)?|barn|barnet|sma+bo(?:e)?rn|bo(?:e)?rnehavebo(?:e)?rn|skolebo(?:e)?rn|piger|drenge|unge(?: mennesker)?|teenager(?:e|s)?|voksne|a(?:e)?ldre(?! sagen|lov)|senior(?:er|erne|s|en)?|pensionist(?:er|erne)?|bo(?:e)?rnefamilier|familier|families|kids|children|young people|youths?|adults|elderly|older people|kinder|jugendliche|erwachsene|familien)";
const years = "(?:aa?r(?:s)?|years?(?: old)?|yrs|jahren?)";

/** Not after a number: "12 børn på 8 år" is a number of people and an age. */
const aged = `(?:(?<!\\d\\s?)\\b(${group})\\s+(?:(?:der er|som er|who are)\\s+)?)?`;

const span = new RegExp(
  `${aged}(?:\\b(?:pa+|fra|mellem|i alderen|aged|between|ages|im alter von|von)\\s+)?(?<![\\d.,/§-])(\\d{1,2})(?:\\s*(?:-|til|og|to|and|bis|und)\\s*)(\\d{1,2})(?:\\s*${years}\\b(?: gamle)?|-?\\s?aa?rige?|-?ja(?:e)?hrige)`,
  "g",
);
/** A group with two numbers behind it needs no "år". */
const spanOfGroup = new RegExp(
  `(?<!\\d\\s?)\\b(${group})\\s+(?:pa+|fra|mellem|i alderen|aged|between)\\s+(\\d{1,2})\\s*(?:-|til|og|to|and)\\s*(\\d{1,2})\\b(?!\\s*[.:/]?\\d)`,
  "g",
);
const bound = new RegExp(
  `${aged}\\b(under|over|fyldt|mindst|fra|ab|from|unter|u(?:e)?ber|op til|indtil)\\s+(?:de\\s+)?(?:fyldte\\s+)?(\\d{1,2})(?:\\s*${years}\\b(?: og op(?:efter)?)?|(?<!(?:fra|from|ab) \\d+)(?=\\s*(?:[.,!?)]|$|og\\b)))`,
  "g",
);
const one = new RegExp(
  `${aged}\\b(?:(?:pa+|er|bliver|fylder|is|are|ist)\\s+)(\\d{1,2})\\s*${years}\\b(?: gamm?el| gamle)?|\\b(\\d{1,2})(?:-?\\s?aa?rige?s?|\\s+aa?r gamm?e?le?|-year-olds?|\\s+years? old)\\b`,
  "g",
);
const team = /\bu-?([5-9]|1\d|2[0-3])\b(?![.:]\d)/g;
const plus = /(?<![\d.,+])\b(\d{2})\s?\+(?!\s?\d)/g;

const groupWords: Readonly<Record<AgeGroup, readonly string[]>> = {
  babies: ["baby", "babyer", "babyerne", "babies"],
  children: [
    ...["børn", "børnene", "barn", "barnet", "småbørn", "børnehavebørn", "skolebørn", "piger", "pigerne", "drenge"],
    ...["drengene", "kids", "children", "kinder", "kindern"],
  ],
  young: ["unge", "teenager", "teenagere", "teenagers", "youth", "youths", "jugendliche", "jugendlichen"],
  adults: ["voksne", "adults", "erwachsene", "erwachsenen"],
  older: [
    ...["ældre", "senior", "seniorer", "seniorerne", "seniors", "pensionist", "pensionister", "pensionisterne"],
    ...["elderly", "senioren"],
  ],
  families: ["familie", "familier", "familierne", "børnefamilier", "families", "familien"],
};
const groups = new Map(ageGroups.flatMap((name) => groupWords[name].map((word) => [fold(word), name] as const)));
export const isAgeGroup = (form: string): boolean => groups.has(form);
const groupOf = (word: string | undefined): AgeGroup | null =>
  word === undefined ? null : (groups.get(fold(word.replace(/ .*/, ""))) ?? null);

const value = (from: number | null, to: number | null, word?: string): AgeValue => ({ from, to, group: groupOf(word) });

/** "børn på 8-10 år", "under 15", "U11", "65+", and groups by name. */
export function findAges(source: Source): EntityOf<"age">[] {
  const { line } = source;
  const found: EntityOf<"age">[] = [];
  const add = (match: RegExpExecArray, age: AgeValue) => found.push(entityAt("age", match.index, match[0], age));
  if (source.hasDigits) {
    for (const pattern of [span, spanOfGroup])
      for (const match of matchesOf(pattern, line)) add(match, value(Number(match[2]), Number(match[3]), match[1]));
    for (const match of matchesOf(bound, line)) {
      const [, word, side = "", age] = match;
      const below = /^(?:un|op|ind)/.test(side);
      // "under 15" is at most 14, "op til 15" is 15.
      const years = Number(age) - (side.startsWith("un") ? 1 : 0);
      add(match, below ? value(null, years, word) : value(years, null, word));
    }
    for (const match of matchesOf(one, line)) {
      const years = Number(match[2] ?? match[3]);
      add(match, value(years, years, match[1]));
    }
    for (const match of matchesOf(team, line)) add(match, value(null, Number(match[1]) - 1, "unge"));
    for (const match of matchesOf(plus, line)) add(match, value(Number(match[1]), null));
  }
  if (!source.has(clue.ageGroup)) return found;
  for (const [at, { form, word, start, end }] of source.tokens.entries()) {
    const name = groups.get(form);
    // Without its sign "børn" is the English "born", and "ældre" the plural of "alder"; a number in front counts people.
    if (name === undefined || word === "born" || word === "aldre" || /^0+$/.test(source.tokens[at - 1]?.form ?? ""))
      continue;
    found.push({ kind: "age", start, end, value: value(null, null, word) });
  }
  return found;
}
