import type { Tongue } from "./words.ts";

// The municipality's clock, wherever the reader's device thinks it is.
const timeZone = "Europe/Copenhagen";

type Parts = Readonly<Record<"weekday" | "day" | "month" | "year" | "hour" | "minute", string>>;

const format = (tongue: Tongue) =>
  new Intl.DateTimeFormat(tongue === "da" ? "da-DK" : "en-GB", {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });

// Making one takes a millisecond, and a long talk shows hundreds of times.
const formats: { [T in Tongue]?: Intl.DateTimeFormat } = {};

function partsOf(at: number, tongue: Tongue): Parts {
  formats[tongue] ??= format(tongue);
  const parts = formats[tongue].formatToParts(at).map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as Parts;
}

/** "10.31"; of another day "23. november kl. 10.31". Empty when it is no time. */
export function shortTime(at: string, tongue: Tongue, now = Date.now()): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return "";
  const [then, today] = [partsOf(time, tongue), partsOf(now, tongue)];
  const clock = clockOf(then, tongue);
  if (then.day === today.day && then.month === today.month && then.year === today.year) return clock;
  return tongue === "da"
    ? `${then.day}.\u00a0${then.month} kl.\u00a0${clock}`
    : `${then.day}\u00a0${then.month} at ${clock}`;
}

/** "tirsdag den 24. november kl. 10.33" */
export function longTime(at: string, tongue: Tongue): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return "";
  const then = partsOf(time, tongue);
  const clock = clockOf(then, tongue);
  return tongue === "da" ? `${dayOf(then, tongue)} kl.\u00a0${clock}` : `${dayOf(then, tongue)} at ${clock}`;
}

/** Of a day as `2026-11-27`: "fredag den 27. november". */
export function dayInWords(day: string, tongue: Tongue): string {
  const time = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(time) ? day : dayOf(partsOf(time, tongue), tongue);
}

function dayOf({ weekday, day, month }: Parts, tongue: Tongue): string {
  return tongue === "da" ? `${weekday} den ${day}.\u00a0${month}` : `${weekday} ${day}\u00a0${month}`;
}

function clockOf({ hour, minute }: Parts, tongue: Tongue): string {
  return tongue === "da" ? `${hour}.${minute}` : `${hour}:${minute}`;
}
