import { addDays, weekdayOf } from "../domain/holidays.ts";
import type { Opening } from "../domain/hours.ts";
import { localTime } from "../domain/local-time.ts";
import type { Locale } from "../domain/phrase.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { dayInWords as dateInWords } from "../knowledge/dates.ts";
import { made, type Say } from "./wording.ts";

const weekdays: { readonly [L in Locale]: readonly string[] } = {
  da: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  de: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
};

const nameOfWeekday = (day: string, locale: Locale) => weekdays[locale][weekdayOf(day)] ?? "";

export function weekdayName(at: number, locale: Locale): SafeText {
  return made({ program: weekdays[locale][at] ?? "" });
}

/** "november 2026" */
export function monthInWords(day: string, locale: Locale): SafeText {
  return made({ program: withoutWeekday(day, locale).replace(/^\S+ /, "") });
}

/** "onsdag den 25. november 2026": how a day is read back, with its year, so that nobody is a year wrong. */
export function dayInWords(day: string, locale: Locale): SafeText {
  const joint = { da: " den", en: "", de: ", den" }[locale];
  return made({ program: `${nameOfWeekday(day, locale)}${joint} ${withoutWeekday(day, locale)}` });
}

// In a sentence of plain text, which people search and copy, its spaces are ordinary ones.
const withoutWeekday = (day: string, locale: Locale) => dateInWords(day, locale).replaceAll("\u00a0", " ");

/** "fredag den 27. november": a day within the year to come. */
export function dayWithoutYear(day: string, locale: Locale): SafeText {
  return made({ program: dayInWords(day, locale).replace(/ \d{4}$/, "") });
}

/** "10" and "10.30", as one says a time of the day here. */
export function clock(time: string, locale: Locale): SafeText {
  const [hour, minute] = time.split(":");
  if (locale === "en") return made({ program: `${Number(hour)}:${minute}` });
  return made({ program: minute === "00" ? `${Number(hour)}` : `${Number(hour)}.${minute}` });
}

/** "i dag kl. 13", "i morgen kl. 10", "mandag kl. 10", "mandag den 4. januar kl. 10". */
export function openingInWords(opening: Opening | null, now: string, locale: Locale, say: Say): SafeText {
  if (opening === null) return say("opening-unknown");
  const today = localTime(now).day;
  const time = clock(opening.time, locale);
  if (opening.day === today) return say("opening-today", { time });
  if (opening.day === addDays(today, 1)) return say("opening-tomorrow", { time });
  if (opening.day <= addDays(today, 6))
    return say("opening-weekday", { weekday: made({ program: nameOfWeekday(opening.day, locale) }), time });
  return say("opening-date", { date: dayWithoutYear(opening.day, locale), time });
}
