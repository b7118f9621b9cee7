import type { EntityOf, WeekdayValue } from "../../domain/entity.ts";
import { type Weekday, weekdays } from "../../domain/hours.ts";
import { clue } from "./clue.ts";
import { matchesOf } from "./matches.ts";
import { dayName, weekdayNamed } from "./names.ts";
import { entityAt, type Source } from "./source.ts";

const list = (day: string) => `${day}(?:(?:\\s*,\\s*|\\s+(?:og|eller|samt|and|or|und|oder)\\s+)${day})*`;
const other = "(?:anden|andet|2\\.|other|second|zweiten?)";

type Rule = readonly [pattern: RegExp, value: (match: RegExpExecArray) => WeekdayValue];

const oneDay = new RegExp(dayName, "g");
const daysIn = (text: string): Weekday[] => {
  const said = new Set(matchesOf(oneDay, text).map(([name]) => weekdayNamed(name)));
  return weekdays.filter((day) => said.has(day));
};
const weekly = (days: readonly Weekday[]): WeekdayValue => ({ days, every: "week" });

const rules: readonly Rule[] = [
  // "den første tirsdag i måneden", "sidste onsdag i hver måned"
  [
    new RegExp(
      `\\b(?:den )?(?:forste|foerste|1\\.|anden|2\\.|tredje|3\\.|fjerde|4\\.|sidste|first|second|third|last) ${dayName} (?:i|in|of) (?:hver |the |every )?(?:maa?ned(?:en)?|month)\\b`,
      "g",
    ),
    ([words]) => ({ days: daysIn(words), every: "month" }),
  ],
  [
    new RegExp(`\\b(?:hver ?${other}|every ${other}|jeden ${other}) ${list(`${dayName}(?:e|s)?`)}\\b`, "g"),
    ([words]) => ({ days: daysIn(words), every: "other-week" }),
  ],
  [
    new RegExp(`\\b(?:hver|alle|every|each|jeden) ${list(`${dayName}(?:e|s)?`)}(?: (?:i )?(ulige|lige) uger)?\\b`, "g"),
    ([words, parity]) => ({ days: daysIn(words), every: parity === undefined ? "week" : "other-week" }),
  ],
  [new RegExp(`\\b(?:om|pa+) ${list(`${dayName}(?:en|ene)`)}\\b`, "g"), ([words]) => weekly(daysIn(words))],
  [
    new RegExp(
      `\\b(?:on |i )?${list("(?:(?:man|tirs|ons|tors|fre|loe?r|soe?n)dag(?:e|ene)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)")}(?: (?:i )?(ulige|lige) uger)?\\b`,
      "g",
    ),
    ([words, parity]) => ({ days: daysIn(words), every: parity === undefined ? "week" : "other-week" }),
  ],
  [
    /\b(?:(?:alle |i |pa+ )?hverdag(?:e|ene)|(?:on )?weekdays|werktags)\b/g,
    () => weekly(weekdays.filter((day) => day !== "saturday" && day !== "sunday")),
  ],
  [
    /\b(?:hver weekend|alle weekender|i weekender(?:ne)?|every weekend|(?:on )?weekends)\b/g,
    () => weekly(["saturday", "sunday"]),
  ],
];

/** Days that come again: "hver tirsdag", "om tirsdagen", "mandage og torsdage". */
export function findWeekdays(source: Source): EntityOf<"weekday">[] {
  const found: EntityOf<"weekday">[] = [];
  if (!source.has(clue.weekday)) return found;
  for (const [pattern, value] of rules)
    for (const match of matchesOf(pattern, source.line))
      found.push(entityAt("weekday", match.index, match[0], value(match)));
  return found;
}
