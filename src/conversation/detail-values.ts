import type { DateValue, Entity, EntityKind, EntityOf, TimeValue } from "../domain/entity.ts";
import { weekdays } from "../domain/hours.ts";
import type { Locale } from "../domain/phrase.ts";
import type { Reading } from "../domain/reading.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Need } from "../domain/topic.ts";
import { clock, dayInWords, monthInWords, weekdayName } from "./days.ts";
import { joined, made, sliced, tidy } from "./wording.ts";

/** A detail found in a text: how it is read back, and the same for machines. */
export type Found = { readonly text: SafeText; readonly value: SafeText | null };
/** A day that cannot be meant. */
export type Odd = { readonly odd: "past" | "impossible" | "weekday"; readonly date: SafeText };

/** What the text says to this need by its entities; null when it says nothing. A correction names the right one last. */
export function valueIn(
  reading: Reading,
  need: Need,
  today: string,
  locale: Locale,
  which: "first" | "last" = "first",
): Found | Odd | null {
  const meant = reading.entities.filter((entity) => !isDenied(reading.text, entity));
  const of = <Kind extends EntityKind>(kind: Kind) => (which === "first" ? firstOf(meant, kind) : lastOf(meant, kind));
  switch (need.kind) {
    case "date":
      return dateIn(of("date"), need, today, locale) ?? weekdayIn(of("weekday"), locale);
    case "weekday":
      return weekdayIn(of("weekday"), locale) ?? weekdayOfDate(of("date"), locale);
    case "time":
      return timeIn(of("time"), reading.text, locale);
    case "place": {
      const place = of("place");
      // "hallen" names no hall: it is asked which.
      return place === undefined || place.value.as === "common" ? null : asSaid(reading.text, place);
    }
    case "people":
      return asSaid(reading.text, of("people"));
    case "association":
      return asSaid(reading.text, of("association"));
    case "age":
      return asSaid(reading.text, of("age"));
    case "contact":
      return asSaid(reading.text, of("email") ?? of("phone"));
    case "text":
    case "choice":
      return null;
    default:
      return need.kind satisfies never;
  }
}

// A correction says "ikke" before the wrong one, or "i stedet for" (instead of) it.
const denial =
  /(?:\bikke(?: d\.| den| på| om| kl\.?| i)?|\bi stedet for(?: den| på)?|\bfremfor|\bnot(?: on| at| the)?|\binstead of(?: the)?|\bnicht(?: am| um)?|\bstatt(?: am)?)\s*$/i;

function isDenied(text: string, { start }: Entity): boolean {
  return denial.test(text.slice(Math.max(0, start - 30), start));
}

function firstOf<Kind extends EntityKind>(entities: readonly Entity[], kind: Kind): EntityOf<Kind> | undefined {
  return entities.find((entity): entity is EntityOf<Kind> => entity.kind === kind);
}

function lastOf<Kind extends EntityKind>(entities: readonly Entity[], kind: Kind): EntityOf<Kind> | undefined {
  return entities.findLast((entity): entity is EntityOf<Kind> => entity.kind === kind);
}

function asSaid(text: SafeText, entity: Entity | undefined): Found | null {
  if (entity === undefined) return null;
  return { text: tidy(sliced(text, entity.start, entity.end), 200), value: null };
}

function dateIn(entity: EntityOf<"date"> | undefined, need: Need, today: string, locale: Locale): Found | Odd | null {
  if (entity === undefined) return null;
  const { from, to, precision, valid, weekday } = entity.value;
  if (!valid) return { odd: "impossible", date: made({ program: from }) };
  if (precision === "day" && weekday !== null && weekday !== weekdays[weekdayAt(from)])
    return { odd: "weekday", date: dayInWords(from, locale) };
  if (need.past !== true && to < today) return { odd: "past", date: dayInWords(to, locale) };
  return { text: daysInWords(entity.value, locale), value: made({ program: from === to ? from : `${from}/${to}` }) };
}

const weekdayAt = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function daysInWords({ from, to, precision }: DateValue, locale: Locale): SafeText {
  if (from === to) return dayInWords(from, locale);
  if (precision === "month") return monthInWords(from, locale);
  return joined([dayInWords(from, locale), made({ program: "–" }), dayInWords(to, locale)]);
}

const every = {
  da: { week: "hver", "other-week": "hver anden", month: "en gang om måneden," },
  en: { week: "every", "other-week": "every other", month: "once a month on" },
  de: { week: "jeden", "other-week": "jeden zweiten", month: "einmal im Monat am" },
} as const;

function weekdayIn(entity: EntityOf<"weekday"> | undefined, locale: Locale): Found | null {
  if (entity === undefined) return null;
  const { days, every: often } = entity.value;
  const names = days.map((day) => weekdayName(weekdays.indexOf(day), locale));
  const and = { da: " og ", en: " and ", de: " und " }[locale];
  const text = joined([made({ program: every[locale][often] }), joined(names, and)]);
  return { text, value: made({ program: `${often}:${days.join(",")}` }) };
}

/** "onsdag" alone is read as the next Wednesday; asked for a weekday, the day of the week is meant. */
function weekdayOfDate(entity: EntityOf<"date"> | undefined, locale: Locale): Found | null {
  const weekday = entity?.value.weekday ?? null;
  if (weekday === null) return null;
  return { text: weekdayName(weekdays.indexOf(weekday), locale), value: made({ program: `week:${weekday}` }) };
}

function timeIn(entity: EntityOf<"time"> | undefined, text: SafeText, locale: Locale): Found | null {
  if (entity === undefined) return null;
  return timeFound(entity.value, locale) ?? asSaid(text, entity);
}

function timeFound({ from, to }: TimeValue, locale: Locale): Found | null {
  if (from === null && to === null) return null;
  const value = made({ program: `${from ?? ""}-${to ?? ""}` });
  const at = { da: "kl. ", en: "", de: "" }[locale];
  const uhr = locale === "de" ? " Uhr" : "";
  const until = { da: "til kl. ", en: "until ", de: "bis " }[locale];
  if (from === null) return { text: made({ program: `${until}${clock(to ?? "", locale)}${uhr}` }), value };
  const end = to === null ? "" : `-${clock(to, locale)}`;
  return { text: made({ program: `${at}${clock(from, locale)}${end}${uhr}` }), value };
}

const bareTimes =
  /^\s*(?:kl\.?|fra|from|um|von)?\s*(\d{1,2})(?:[.:](\d\d))?\s*(?:-|–|til|to|bis)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d\d))?\s*$/i;
const bareTime = /^\s*(?:kl\.?|fra|from|um|ab)?\s*(\d{1,2})(?:[.:](\d\d))?\s*$/i;
const numerals =
  /\b(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|femogtyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert)\b/i;

/** Asked how many, a short line with a number in it says how many: "vi regner med 40", "20-30", "en tyve stykker". */
function bareNumber(text: string): boolean {
  if (text.trim().split(/\s+/).length > 8 || /[:@/]|\bkl\b/.test(text)) return false;
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length === 0) return numerals.test(text);
  return numbers.length <= 2 && numbers.every((number) => number.length <= 5);
}

// "vi er 12" says 12.
const we =
  /^\s*(?:(?:vi|der|det|jeg|we|there|wir) (?:er|bliver|kommer|tror|regner med|are|will be|expect|sind)(?: vist| nok| cirka| ca\.)?)\s+(?=\d)/i;
const withoutWe = (text: SafeText) => sliced(text, we.exec(text)?.[0].length ?? 0, text.length);

/** A number that is only understood because it was asked for: "25", "19-21". */
export function bareValueIn(text: SafeText, need: Need, locale: Locale): Found | null {
  if (need.kind === "people" || need.kind === "age")
    return bareNumber(text) ? { text: tidy(withoutWe(text), 60), value: null } : null;
  if (need.kind !== "time") return null;
  const span = bareTimes.exec(text);
  const from = at(span?.[1], span?.[2]);
  const to = at(span?.[3], span?.[4]);
  if (from !== null && to !== null) return timeFound({ from, to, part: null, assumed: false }, locale);
  const one = bareTime.exec(text);
  const start = at(one?.[1], one?.[2]);
  return start === null ? null : timeFound({ from: start, to: null, part: null, assumed: false }, locale);
}

function at(hour: string | undefined, minute: string | undefined): string | null {
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute ?? "00"}`;
}
