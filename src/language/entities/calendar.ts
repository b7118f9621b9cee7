import type { DateValue } from "../../domain/entity.ts";
import { addDays, weekdayOf } from "../../domain/holidays.ts";
import { type Weekday, weekdays } from "../../domain/hours.ts";

const two = (n: number) => String(n).padStart(2, "0");

const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
const dayOf = (day: string): number => Number(day.slice(8));

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

export function single(day: string, explicitYear: boolean, weekday: Weekday | null = null): DateValue {
  return { precision: "day", from: day, to: day, explicitYear, valid: true, weekday };
}

/** The day of a month, in the year that was said or else the next such day from now. */
export function dayInYear(today: string, year: number | undefined, month: number, day: number): DateValue {
  const explicitYear = year !== undefined;
  const first = year ?? yearOf(today);
  // Eight years reach the next 29 February also around a year like 2100.
  for (let at = first; at <= (explicitYear ? first : first + 8); at++) {
    const found = isoDay(at, month, day);
    if (isDay(at, month, day) && (explicitYear || found >= today)) return single(found, explicitYear);
  }
  const asWritten = isoDay(first, month, day);
  return { ...single(asWritten, explicitYear), valid: false };
}

/** "den 14.": the next day with this number. */
export function nextNumbered(today: string, day: number): DateValue | undefined {
  let [year, month] = [yearOf(today), monthOf(today)];
  for (let tries = 0; tries < 3; tries++) {
    const found = isoDay(year, month, day);
    if (isDay(year, month, day) && found >= today) return single(found, false);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return undefined;
}

export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day));

/** Monday of the ISO week: 4 January is always in the first. */
const weekStart = (year: number, week: number): string => addDays(mondayOf(isoDay(year, 1, 4)), (week - 1) * 7);

export function weekInYear(today: string, year: number | undefined, week: number): DateValue {
  const explicitYear = year !== undefined;
  // The ISO year of today may be the neighbour of the calendar's.
  const thisYear = yearOf(addDays(mondayOf(today), 3));
  let first = year ?? thisYear;
  if (!explicitYear && addDays(weekStart(first, week), 6) < today) first += 1;
  const from = weekStart(first, week);
  const valid = week >= 1 && week <= 53 && yearOf(addDays(from, 3)) === first;
  return { precision: "week", from, to: addDays(from, 6), explicitYear, valid, weekday: null };
}

export function monthInYear(today: string, year: number | undefined, month: number): DateValue {
  const thisYear = yearOf(today);
  const at = year ?? (month < monthOf(today) ? thisYear + 1 : thisYear);
  return {
    precision: "month",
    from: isoDay(at, month, 1),
    to: isoDay(at, month, daysIn(at, month)),
    explicitYear: year !== undefined,
    valid: true,
    weekday: null,
  };
}

export function addMonths(day: string, months: number): string {
  const at = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return isoDay(year, month, Math.min(dayOf(day), daysIn(year, month)));
}

/** The next such weekday after today; on a Wednesday "på onsdag" is in a week. */
export function comingWeekday(today: string, weekday: Weekday): string {
  const ahead = (weekdays.indexOf(weekday) - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead || 7);
}

export const weekdayIn = (monday: string, weekday: Weekday): string => addDays(monday, weekdays.indexOf(weekday));

/** The fourth Sunday in Advent is the last before Christmas Day. */
export function adventSunday(today: string, which: number): string {
  const inYear = (year: number) => {
    const eve = isoDay(year, 12, 24);
    return addDays(eve, -((weekdayOf(eve) + 1) % 7) - (4 - which) * 7);
  };
  const thisYear = inYear(yearOf(today));
  return thisYear >= today ? thisYear : inYear(yearOf(today) + 1);
}

export function range(from: string, to: string, explicitYear: boolean, valid = true): DateValue {
  return { precision: "range", from, to, explicitYear, valid, weekday: null };
}
