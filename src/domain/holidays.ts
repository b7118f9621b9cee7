const day = 86_400_000;

/** Easter Sunday by the Gregorian rule (Meeus/Jones/Butcher), as days count from 1970. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / day;
}

/** Days after Easter Sunday. */
const movable: readonly (readonly [number, string])[] = [
  [-3, "skærtorsdag"],
  [-2, "langfredag"],
  [0, "påskedag"],
  [1, "2. påskedag"],
  [39, "Kristi himmelfartsdag"],
  [49, "pinsedag"],
  [50, "2. pinsedag"],
];

const fixed: readonly (readonly [string, string])[] = [
  ["01-01", "nytårsdag"],
  ["12-25", "juledag"],
  ["12-26", "2. juledag"],
];

const known = new Map<number, ReadonlyMap<string, string>>();

/** The Danish public holidays of a year with their names; the days a municipality adds itself are not among them. */
export function publicHolidays(year: number): ReadonlyMap<string, string> {
  const before = known.get(year);
  if (before !== undefined) return before;
  const sunday = easter(year);
  const all = new Map<string, string>(fixed.map(([date, name]) => [`${year}-${date}`, name]));
  for (const [after, name] of movable) all.set(isoDay(sunday + after), name);
  // Store bededag was a holiday for the last time in 2023.
  if (year < 2024) all.set(isoDay(sunday + 26), "store bededag");
  known.set(year, all);
  return all;
}

function isoDay(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10);
}

/** The day so many days later (or earlier). */
export function addDays(date: string, days: number): string {
  return isoDay(Date.parse(`${date}T00:00:00Z`) / day + days);
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
