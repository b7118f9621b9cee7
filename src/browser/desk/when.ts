import { localTime } from "../../domain/local-time.ts";
import type { Tongue } from "../staff/tongue.ts";
import { dayInWords, shortTime } from "../widget/when.ts";
import type { Words } from "./words.ts";

const minute = 60_000;

/** How long somebody has waited: "9 min", "1 t 20 min"; of another day when it began: "i går 16.10", "23. november". */
export function waited(since: string, now: number, words: Words, tongue: Tongue): string {
  const began = Date.parse(since);
  if (Number.isNaN(began)) return "";
  const minutes = Math.max(0, Math.floor((now - began) / minute));
  const [then, today] = [localTime(since), localTime(new Date(now).toISOString())];
  if (then.day === today.day || minutes < 180) {
    if (minutes < 1) return words.justNow;
    if (minutes < 60) return words.minutes(minutes);
    return words.hours(Math.floor(minutes / 60), minutes % 60);
  }
  const yesterday = localTime(new Date(now - 24 * 60 * minute).toISOString());
  if (then.day === yesterday.day) return words.yesterdayAt(clock(then.time, tongue));
  return shortDay(then.day, tongue);
}

/** When something comes back: "14.00" today, else "27. nov. 09.00". */
export function comesBack(at: string, now: number, tongue: Tongue): string {
  if (Number.isNaN(Date.parse(at))) return "";
  const [then, today] = [localTime(at), localTime(new Date(now).toISOString())];
  const time = clock(then.time, tongue);
  return then.day === today.day ? time : `${shortDay(then.day, tongue)} ${time}`;
}

/** "10.31" today, "i går 10.31", else with the day. */
export function said(at: string, now: number, words: Words, tongue: Tongue): string {
  const [then, yesterday] = [localTime(at), localTime(new Date(now - 24 * 60 * minute).toISOString())];
  return then.day === yesterday.day ? words.yesterdayAt(clock(then.time, tongue)) : shortTime(at, tongue, now);
}

/** "fredag den 27. november" */
export const longDay = dayInWords;

function shortDay(day: string, tongue: Tongue): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const name = new Intl.DateTimeFormat(tongue === "da" ? "da-DK" : "en-GB", { month: "short", timeZone: "UTC" });
  const written = name.format(Date.UTC(year, month - 1, date)).replace(/\.$/, "");
  return tongue === "da" ? `${date}.\u00a0${written}.` : `${date}\u00a0${written}`;
}

function clock(time: string, tongue: Tongue): string {
  const [hour = "", minutes = ""] = time.split(":");
  return tongue === "da" ? `${hour}.${minutes}` : `${hour}:${minutes}`;
}
