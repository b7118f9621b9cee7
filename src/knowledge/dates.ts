import type { Locale } from "../domain/phrase.ts";

const format = {
  da: new Intl.DateTimeFormat("da", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  de: new Intl.DateTimeFormat("de", { dateStyle: "long", timeZone: "UTC" }),
} satisfies { [L in Locale]: Intl.DateTimeFormat };

// Calendars are slow to ask, and the dates of articles are few.
const said = new Map<string, string>();
const most = 1000;

/** `2026-11-20` as it is said: "20. november 2026". The number stays on the line of its month. */
export function dayInWords(day: string, locale: Locale): string {
  const key = `${locale} ${day}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = format[locale].format(new Date(`${day}T00:00:00Z`)).replace(" ", "\u00a0");
  if (said.size < most) said.set(key, words);
  return words;
}
