import type { DateValue, EntityOf } from "../../domain/entity.ts";
import { addDays } from "../../domain/holidays.ts";
import type { Weekday } from "../../domain/hours.ts";
import {
  addMonths,
  comingWeekday,
  mondayOf,
  monthInYear,
  monthOf,
  range,
  single,
  weekdayIn,
  yearOf,
} from "./calendar.ts";
import { clue } from "./clue.ts";
import { matchesOf } from "./matches.ts";
import { dayName, monthNamed, weekdayNamed, wholeMonthName } from "./names.ts";
import { number, numberOf } from "./numbers.ts";
import { entityAt, type Source } from "./source.ts";

type Rule = readonly [pattern: RegExp, value: (today: string, match: RegExpExecArray) => DateValue];

const days = (from: string, to: string): DateValue => range(from, to, false);
const day = (today: string, ahead: number): DateValue => single(addDays(today, ahead), false);
const week = (today: string, ahead: number): DateValue => {
  const monday = addDays(mondayOf(today), ahead * 7);
  return { ...days(monday, addDays(monday, 6)), precision: "week" };
};
const weekend = (today: string, ahead: number): DateValue => {
  const monday = addDays(mondayOf(today), ahead * 7);
  return days(addDays(monday, 5), addDays(monday, 6));
};
const said = (found: string, weekday: Weekday): DateValue => single(found, false, weekday);
const next = "(?:n(?:a|ae)e?ste|next|kommende|coming|n(?:a|ae)chste[nrs]?)";
const pattern = (source: string) => new RegExp(`\\b${source}`, "g");

const fromToday: readonly Rule[] = [
  [pattern("(?:i ?dag|today|heute|i ?aften|i ?eftermiddag|i ?formiddag|i ?nat|tonight)\\b"), (today) => day(today, 0)],
  [pattern("(?:i ?overmorgen|(?:the )?day after tomorrow|ue?bermorgen)\\b"), (today) => day(today, 2)],
  [pattern("(?:i ?morgen|tomorrow)\\b"), (today) => day(today, 1)],
  [pattern("(?:i ?ga+r|yesterday|gestern)\\b"), (today) => day(today, -1)],
  [pattern(`(?:(?:i )?${next} weekend|weekenden i ${next} uge)\\b`), (today) => weekend(today, 1)],
  [
    pattern("(?:(?:i|til|denne|pa+|this|the|on the|at the) ?weekend(?:en)?|am wochenende)\\b"),
    (today) => weekend(today, 0),
  ],
  [pattern(`${next} (?:uge|week|woche)\\b`), (today) => week(today, 1)],
  [pattern("(?:denne|this|diese) (?:uge|week|woche)\\b"), (today) => week(today, 0)],
  [
    pattern(`${next} (?:maa?ned|month|monat)\\b`),
    (today) => monthInYear(today, yearOf(addMonths(today, 1)), monthOf(addMonths(today, 1))),
  ],
  [
    pattern(
      `(?:om|in) (?:ca\\.? )?(et par|${number}) (dage?|days?|tagen?|uger?|weeks?|wochen?|maa?ned(?:er)?|months?|monate?n?)\\b`,
    ),
    (today, [, count = "", unit = ""]) => {
      const many = count === "et par" ? 2 : numberOf(count);
      if (/^m/.test(unit)) return single(addMonths(today, many), false);
      return day(today, /^[uw]/.test(unit) ? many * 7 : many);
    },
  ],
];

const byWeekday: readonly Rule[] = [
  // To a Dane "om 8 dage" is a week.
  [
    pattern(`(?:pa+ )?(${dayName}) (?:om )?(8|otte|14|fjorten) dage\\b`),
    (today, [, name = "", count = ""]) => {
      const weekday = weekdayNamed(name);
      return said(addDays(comingWeekday(today, weekday), numberOf(count) > 8 ? 14 : 7), weekday);
    },
  ],
  [
    pattern(`(${dayName}) (?:i |in )?(?:der )?(?:(${next})|denne|this|dieser) (?:uge|week|woche)\\b`),
    (today, [, name = "", later]) => {
      const monday = addDays(mondayOf(today), later === undefined ? 0 : 7);
      return said(weekdayIn(monday, weekdayNamed(name)), weekdayNamed(name));
    },
  ],
  [
    pattern(`(?:pa+ |am |on )?${next} (${dayName})\\b`),
    (today, [, name = ""]) => said(weekdayIn(addDays(mondayOf(today), 7), weekdayNamed(name)), weekdayNamed(name)),
  ],
  [
    pattern(`(?:i (${dayName})s|(?:sidste|last|letzten) (${dayName}))\\b`),
    (today, [, past, last = ""]) => {
      const weekday = weekdayNamed(past ?? last);
      const found = addDays(comingWeekday(today, weekday), -7);
      return said(found < today ? found : addDays(found, -7), weekday);
    },
  ],
  [
    pattern(`(?:fra |pa+ |from |von )?(${dayName})(?: ?- ?| til | to | bis )(${dayName})\\b`),
    (today, [, first = "", last = ""]) => {
      const from = comingWeekday(today, weekdayNamed(first));
      return days(from, comingWeekday(from, weekdayNamed(last)));
    },
  ],
  [
    pattern(`(?:(?:nu )?pa+ |til |fra |this |on |am |diesen )?(${dayName})\\b(?!-)`),
    (today, [, name = ""]) => said(comingWeekday(today, weekdayNamed(name)), weekdayNamed(name)),
  ],
];

const byMonth: readonly Rule[] = [
  [
    // "I may" is English for something else.
    pattern(
      `(?<=\\b(?:i|til|fra|inden|for|hele|start(?:en)? (?:af|pa+)|slut(?:ningen)? (?:af|pa+)|midt i|in|im|until|bis|og|eller) )(?<!\\bi (?=may))(${wholeMonthName})\\b(?:\\s+(20\\d\\d))?(?!\\s*\\d)`,
    ),
    (today, [, month = "", year]) =>
      monthInYear(today, year === undefined ? undefined : Number(year), monthNamed(month)),
  ],
];

const groups: readonly (readonly [needed: number, rules: readonly Rule[]])[] = [
  [clue.relative, fromToday],
  [clue.weekday, byWeekday],
  [clue.month, byMonth],
];

/** Days as seen from today: "i morgen", "på onsdag", "om 14 dage", "i næste uge", "i maj". */
export function findRelativeDates(source: Source): EntityOf<"date">[] {
  const found: EntityOf<"date">[] = [];
  for (const [needed, rules] of groups) {
    if (!source.has(needed)) continue;
    for (const [pattern, value] of rules)
      for (const match of matchesOf(pattern, source.line))
        found.push(entityAt("date", match.index, match[0], value(source.today(), match)));
  }
  return found;
}
