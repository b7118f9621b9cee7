import * as z from "zod";
import { addDays, publicHolidays, weekdayOf } from "./holidays.ts";
import { localTime, utcOf } from "./local-time.ts";
import type { DeepReadonly } from "./stored.ts";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

const Interval = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write opening hours like "10:00-15:30"')
  .refine((text) => text.slice(0, 5) < text.slice(6), "it closes before it opens");

const DayHours = z.array(Interval).optional();

/** "12-24" each year, "2026-12-28" once, "2026-07-06..2026-07-17" a stretch. */
const ClosingDay = z
  .string()
  .regex(
    /^(?:\d{4}-)?\d\d-\d\d$|^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/,
    'write "12-24", "2026-12-28" or "2026-07-06..2026-07-17"',
  );

export const Hours = z.strictObject({
  week: z.strictObject({
    monday: DayHours,
    tuesday: DayHours,
    wednesday: DayHours,
    thursday: DayHours,
    friday: DayHours,
    saturday: DayHours,
    sunday: DayHours,
  }),
  /** Besides the public holidays, which are computed. */
  "closing-days": z.array(ClosingDay),
});
export type Hours = DeepReadonly<z.infer<typeof Hours>>;

/** A moment at which it opens: as UTC, and as one says it here. */
export type Opening = { readonly at: string; readonly day: string; readonly time: string };

/** Whether the doors are shut the whole day, whatever the week says. */
export function isClosingDay(hours: Hours, day: string): boolean {
  if (publicHolidays(Number(day.slice(0, 4))).has(day)) return true;
  return hours["closing-days"].some((closed) => {
    if (closed.length === 5) return day.endsWith(closed);
    const [from, to] = closed.split("..");
    return from !== undefined && from <= day && day <= (to ?? from);
  });
}

/** The day's intervals as minutes, in order. */
function intervalsOf(hours: Hours, day: string): readonly { readonly opens: string; readonly closes: string }[] {
  if (isClosingDay(hours, day)) return [];
  const name = weekdays[weekdayOf(day)];
  const intervals = name === undefined ? [] : (hours.week[name] ?? []);
  return [...intervals].sort().map((text) => ({ opens: text.slice(0, 5), closes: text.slice(6) }));
}

export function openAt(hours: Hours, at: string): boolean {
  return closesAt(hours, at) !== null;
}

/** When it closes, as one says it here; null while it is closed. */
export function closesAt(hours: Hours, at: string): string | null {
  const { day, time } = localTime(at);
  return intervalsOf(hours, day).find(({ opens, closes }) => opens <= time && time < closes)?.closes ?? null;
}

/** The next time it opens after this moment; null when it does not within a year. */
export function nextOpening(hours: Hours, at: string): Opening | null {
  const now = localTime(at);
  for (let ahead = 0; ahead <= 366; ahead++) {
    const day = addDays(now.day, ahead);
    const next = intervalsOf(hours, day).find(({ opens }) => ahead > 0 || opens > now.time);
    if (next !== undefined) return { at: utcOf(day, next.opens), day, time: next.opens };
  }
  return null;
}

/** Monday to Friday, unless it is a holiday or the department has closed for the day. */
export function isWorkingDay(hours: Hours, day: string): boolean {
  return weekdayOf(day) < 5 && !isClosingDay(hours, day);
}

/** The day on which the citizen has an answer at the latest: so many working days after the day it was sent. */
export function answerDay(hours: Hours, at: string, workingDays: number): string {
  let day = localTime(at).day;
  for (let left = workingDays, guard = 0; left > 0 && guard < 1000; guard++) {
    day = addDays(day, 1);
    if (isWorkingDay(hours, day)) left--;
  }
  return day;
}
