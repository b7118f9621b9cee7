/** "2026-11-20" as people read it; anything else as it stands. */
export function dayIn(day: string, tongue: "da" | "en"): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const locale = tongue === "da" ? "da" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
}
