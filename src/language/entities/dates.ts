import type { DateValue, EntityOf } from "../../domain/entity.ts";
import { adventSunday, dayInYear, nextNumbered, range, single, weekdayIn, weekInYear, yearOf } from "./calendar.ts";
import { clue } from "./clue.ts";
import { matchesOf } from "./matches.ts";
import { dayName, monthName, monthNamed, weekdayNamed } from "./names.ts";
import { entityAt, type Source } from "./source.ts";

type DateEntity = EntityOf<"date">;

const before = `\\b(?:(${dayName})\\s*,?\\s*)?(?:(?:den|d\\.?|der|the|am)\\s*)?`;
const ordinal = "(?:\\.|st|nd|rd|th)?";
const yearAfter = "(?:\\.?,?\\s*(20\\d\\d|19\\d\\d)|\\s?'(\\d\\d)|-(20\\d\\d|[2-5]\\d)(?![.:\\d]))?";

/** "onsdag den 12. maj 2027", "May 12th", "am 12. Mai"; "12., 19. og 26. maj" and "12.-14. maj" end so. */
const named = new RegExp(
  `${before}((?:\\d{1,2}\\.?\\s*(?:,|og|eller|samt|and|or|und|-|til|to|bis)\\s*(?:(?:den|d\\.)\\s*)?){0,5})\\b(\\d{1,2})${ordinal}\\s*(?:of\\s+)?(${monthName})\\b${yearAfter}`,
  "g",
);
const monthFirst = new RegExp(
  `\\b(?:(${dayName})\\s*,?\\s*)?(${monthName})\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![.:/]\\d|\\s*(?:-|kl|uhr|[ap]m))${yearAfter}`,
  "g",
);
/** "12/5", "12/5-27", "12.05.2026", "12-5-2027", "12-14/5". A dot or a dash without a year is a time or a stretch. */
const slashed = new RegExp(
  `${before}(?<![\\d.,/])(?:(\\d{1,2})\\.?\\s?-\\s?)?(\\d{1,2})\\s?/\\s?(\\d{1,2})(?:\\s?[-/.]\\s?(20\\d\\d|[2-5]\\d)|\\s(20\\d\\d))?(?![\\d/]|[.,]\\d|\\s*(?:time|pris|liter|del|af\\b|ars))`,
  "g",
);
const dotted = new RegExp(
  `${before}(?<![\\d.,/])(\\d{1,2})([.-])\\s?(\\d{1,2})\\3\\s?(20\\d\\d|19\\d\\d|[2-5]\\d)(?![\\d/]|[.,]\\d|-[a-z]\\d)`,
  "g",
);
const withoutYear = new RegExp(
  `\\b(?:(${dayName})\\s+)?(?:den|d\\.?|am)\\s*(\\d{1,2})\\.(\\d{1,2})\\.?(?![.:/]?\\d)`,
  "g",
);
const iso = /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])/g;
const week = new RegExp(
  `\\b(?:(${dayName}|weekenden)\\s+i\\s+)?(?:uge(?:rne)?|week|kw|kalenderwoche|woche)\\s*(?:nr\\.?\\s*)?(\\d{1,2})(?:\\s*(?:-|til|og|to|bis|und)\\s*(\\d{1,2}))?(?![\\d.:])(?:\\s*(?:,|i|in|/)?\\s*(20\\d\\d))?`,
  "g",
);
/** "den 14." and "d. 14": a number without a month, if nothing is counted with it. */
const numbered = new RegExp(
  `\\b(?:(${dayName})\\s+)?(?:den|d\\.)\\s?(\\d{1,2})(?:\\.(?!\\s*\\d)(?!\\s*(?:gang|klasse|division|etage|sal|plads|ra(?:e)?kke|sa(?:e)?son|del|person|i (?:hver )?ma|${dayName}))|(?=$|[,;!?)]|\\s+(?:kl|fra|til|om|og|i|er|hvor|pa+)\\b))`,
  "g",
);
const advent = /\b(?:den )?([1-4])\.?\s*(?:so(?:e)?ndag )?i advent\b/g;
const between = /^\s*(?:-|til(?: og med)?|to|until|bis(?: zum)?)\s*(?:(?:den|d\.|the)\s*)?$/;

const year = (...said: (string | undefined)[]): number | undefined => {
  const found = said.find((part) => part !== undefined);
  return found === undefined ? undefined : Number(found.length === 2 ? `20${found}` : found);
};
const possible = (day: string, month: string) =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

function at(match: RegExpExecArray, value: DateValue, weekday?: string): DateEntity {
  return entityAt("date", match.index, match[0], weekday ? { ...value, weekday: weekdayNamed(weekday) } : value);
}

/** Days of the calendar: with a month, a week or a number. */
export function findDates(source: Source): DateEntity[] {
  if (!source.hasDigits) return [];
  const { line } = source;
  const today = source.today();
  const found: DateEntity[] = [];
  if (source.has(clue.month)) {
    for (const match of matchesOf(named, line)) found.push(...ofNamed(match, today));
    for (const match of matchesOf(monthFirst, line)) found.push(...ofMonthFirst(match, today));
    for (const match of matchesOf(advent, line))
      found.push(at(match, single(adventSunday(today, Number(match[1])), false)));
  }
  if (/\d\s?[./-]\s?\d/.test(line)) found.push(...inFigures(line, today));
  if (source.has(clue.week)) for (const match of matchesOf(week, line)) found.push(ofWeek(match, today));
  for (const match of matchesOf(numbered, line)) {
    const value = Number(match[2]) <= 31 ? nextNumbered(today, Number(match[2])) : undefined;
    if (value) found.push(at(match, value, match[1]));
  }
  return joined(line, found);
}

function ofMonthFirst(match: RegExpExecArray, today: string): DateEntity[] {
  const [, weekday, month = "", day, y4, y2, y] = match;
  if (Number(day) > 31 || Number(day) < 1) return [];
  return [at(match, dayInYear(today, year(y4, y2, y), monthNamed(month), Number(day)), weekday)];
}

function inFigures(line: string, today: string): DateEntity[] {
  const found: DateEntity[] = [];
  for (const match of matchesOf(slashed, line)) {
    const [words, weekday, first, day = "", month = "", short, long] = match;
    // "24/7" is round the clock.
    if (!possible(day, month) || words.trim() === "24/7") continue;
    const last = dayInYear(today, year(short, long), Number(month), Number(day));
    found.push(at(match, first === undefined ? last : stretch(today, first, last), weekday));
  }
  for (const match of matchesOf(dotted, line)) {
    const [, weekday, day = "", , month = "", y] = match;
    if (possible(day, month)) found.push(at(match, dayInYear(today, year(y), Number(month), Number(day)), weekday));
  }
  for (const match of matchesOf(withoutYear, line)) {
    const [, weekday, day = "", month = ""] = match;
    if (possible(day, month)) found.push(at(match, dayInYear(today, undefined, Number(month), Number(day)), weekday));
  }
  for (const match of matchesOf(iso, line)) {
    const [, y, month = "", day = ""] = match;
    if (possible(day, month)) found.push(at(match, dayInYear(today, Number(y), Number(month), Number(day))));
  }
  return found;
}

/** "12." of "12.-14. maj": the earlier day in the month of the later. */
function stretch(today: string, first: string, last: DateValue): DateValue {
  const from = dayInYear(today, yearOf(last.from), Number(last.from.slice(5, 7)), Number(first));
  return range(from.from, last.to, last.explicitYear, from.valid && last.valid && from.from <= last.to);
}

function ofNamed(match: RegExpExecArray, today: string): DateEntity[] {
  const [whole, weekday, list = "", day, month = "", y4, y2, y] = match;
  const last = dayInYear(today, year(y4, y2, y), monthNamed(month), Number(day));
  if (list === "") return [at(match, last, weekday)];
  const days = [...matchesOf(/\d+/g, list)].map(([number]) => number);
  const [only] = days;
  if (days.length === 1 && only !== undefined && /-|til|to|bis/.test(list))
    return [at(match, stretch(today, only, last), weekday)];
  // "12., 19. og 26. maj": each number is a day of its own.
  const start = match.index + whole.indexOf(list);
  const earlier = [...matchesOf(/(\d+)\.?/g, list)].map((one, index) =>
    entityAt(
      "date",
      index === 0 ? match.index : start + one.index,
      index === 0 ? whole.slice(0, start - match.index) + one[0] : one[0],
      {
        ...dayInYear(today, yearOf(last.from), monthNamed(month), Number(one[1])),
        explicitYear: last.explicitYear,
      },
    ),
  );
  const rest = start + list.length;
  return [...earlier, entityAt("date", rest, whole.slice(rest - match.index), last)];
}

function ofWeek(match: RegExpExecArray, today: string): DateEntity {
  const [, within, from, to, y] = match;
  const first = weekInYear(today, year(y), Number(from));
  if (within === "weekenden")
    return at(match, { ...first, precision: "range", from: weekdayIn(first.from, "saturday") });
  if (within !== undefined) {
    const day = weekdayIn(first.from, weekdayNamed(within));
    return at(match, { ...first, precision: "day", from: day, to: day }, within);
  }
  if (to === undefined) return at(match, first);
  // "uge 33-26" is a season: it ends in the year after.
  const last = weekInYear(today, yearOf(first.to) + (Number(to) < Number(from) ? 1 : 0), Number(to));
  return at(match, { ...first, to: last.to, valid: first.valid && last.valid });
}

/** "30. april til 2. maj", "12.05.2026-14.05.2026": two days with a dash or a "til" between them are a stretch. */
function joined(line: string, found: readonly DateEntity[]): DateEntity[] {
  const kept: DateEntity[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && next.start < last.end) continue;
    if (
      last &&
      between.test(line.slice(last.end, next.start)) &&
      next.value.precision === "day" &&
      last.value.precision === "day"
    ) {
      kept[kept.length - 1] = { ...last, end: next.end, value: spanned(last.value, next.value) };
    } else kept.push(next);
  }
  return kept;
}

function spanned(first: DateValue, last: DateValue): DateValue {
  const valid = first.valid && last.valid;
  if (first.from <= last.to || (first.explicitYear && last.explicitYear))
    return range(first.from, last.to, first.explicitYear || last.explicitYear, valid && first.from <= last.to);
  // One of the years was not said: the stretch that ends after it begins.
  const shift = (day: string, years: number) => `${yearOf(day) + years}${day.slice(4)}`;
  if (last.explicitYear) {
    const sameYear = `${yearOf(last.to)}${first.from.slice(4)}`;
    return range(sameYear <= last.to ? sameYear : shift(sameYear, -1), last.to, true, valid);
  }
  return range(first.from, shift(last.to, 1), first.explicitYear, valid);
}
