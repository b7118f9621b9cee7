import type { ItemValue } from "../../../domain/admin-pages.ts";
import { weekdays } from "../../../domain/hours.ts";
import type { Checks } from "../settings/checks.ts";
import { listAt, type Path } from "../settings/json-path.ts";
import type { DepartmentWords } from "./words.ts";

const time = /^(?:[01]\d|2[0-4]):[0-5]\d$/;

export const fromOf = (interval: string): string => interval.split("-")[0] ?? "";
export const toOf = (interval: string): string => interval.split("-")[1] ?? "";

/** Opening hours and closing days in plain words; each weekday and each closing day says its own. */
export function checkHours(checks: Checks, value: ItemValue, words: DepartmentWords): void {
  let open = 0;
  for (const day of weekdays) {
    const path: Path = ["hours", "week", day];
    const intervals = listAt(value, path).map(String);
    open += intervals.length;
    const why = wrongIn(intervals, words);
    if (why !== null) checks.wrong(path, why);
  }
  if (open === 0) checks.wrong(["hours", "week", "monday"], words.neverOpen);
  listAt(value, ["hours", "closing-days"]).forEach((closed, at) => {
    const why = wrongClosing(String(closed), words);
    if (why !== null) checks.wrong(["hours", "closing-days", at], why);
  });
}

function wrongIn(intervals: readonly string[], words: DepartmentWords): string | null {
  if (intervals.some((each) => !time.test(fromOf(each)) || !time.test(toOf(each)))) return words.bothTimes;
  if (intervals.some((each) => fromOf(each) >= toOf(each))) return words.closesFirst;
  const sorted = [...intervals].sort();
  const meets = sorted.some((each, at) => at > 0 && fromOf(each) < toOf(sorted[at - 1] ?? ""));
  return meets ? words.overlaps : null;
}

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
};

function wrongClosing(closed: string, words: DepartmentWords): string | null {
  // A leap year: 29 February is a day, too.
  if (/^\d\d-\d\d$/.test(closed)) return isDay(`2024-${closed}`) ? null : words.noSuchDay;
  const [from = "", to = from] = closed.split("..");
  if (!isDay(from) || !isDay(to)) return words.noSuchDay;
  return to < from ? words.stretchTurned : null;
}
