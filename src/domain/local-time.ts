const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment as clocks in Denmark show it: `2026-11-24` and `10:30`. */
export type LocalTime = { readonly day: string; readonly time: string };

// Every message and every rule asks for about the same moment, and formatting is dear.
const known = new Map<string, LocalTime>();
const mostKnown = 100;

export function localTime(at: string): LocalTime {
  // Seconds make no difference, whatever the time zone.
  const minute = at.endsWith("Z") ? at.slice(0, 16) : at;
  const found = known.get(minute);
  if (found !== undefined) return found;
  const parts = format.formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? "";
  const local = { day: `${part("year")}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` };
  if (known.size >= mostKnown) known.clear();
  known.set(minute, local);
  return local;
}

/** The moment at which clocks in Denmark show this; in the hour that is skipped in spring, the first moment after it. */
export function utcOf(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // Two hours ahead in summer, one in winter: of the two moments, the first whose clock shows at least this.
  for (const offset of [120, 60]) {
    const moment = new Date(asUtc - offset * 60_000).toISOString();
    const shown = localTime(moment);
    if (`${shown.day}T${shown.time}` >= `${day}T${time}`) return moment;
  }
  return new Date(asUtc - 60 * 60_000).toISOString();
}
