import { valueIn } from "../../content/item-rows.ts";
import { openingInWords } from "../../conversation/days.ts";
import { sayIn } from "../../conversation/wording.ts";
import type { OpeningPreview } from "../../domain/admin-pages.ts";
import { publicHolidays } from "../../domain/holidays.ts";
import { Hours, nextOpening, openAt } from "../../domain/hours.ts";
import { localTime } from "../../domain/local-time.ts";
import { Problem } from "../../domain/problem.ts";
import type { Texts } from "../../domain/texts.ts";
import type { Seen } from "./seen.ts";

/** How citizens read a department's hours now, live or as the draft has them. */
export function openingPreview(
  all: Seen,
  department: string,
  isDraft: boolean,
  now: string,
  texts: Texts,
): OpeningPreview {
  const both = all.both.get(`department:${department}`);
  const text = (isDraft ? (both?.next ?? both?.live) : both?.live)?.text;
  const value = text === undefined ? undefined : (valueIn("department", text) as { readonly hours?: unknown });
  const hours = Hours.safeParse(value?.hours);
  if (!hours.success)
    throw new Problem("these opening hours cannot be read", {
      code: "hours-unreadable",
      next: 'write each interval as "10:00-15:00"',
    });
  const opening = nextOpening(hours.data, now);
  const words = (locale: "da" | "en") => openingInWords(opening, now, locale, sayIn(texts, locale));
  return {
    openNow: openAt(hours.data, now),
    next: { da: words("da"), en: words("en") },
    holidays: holidaysFrom(localTime(now).day),
  };
}

/** Those of this year and the next that are still to come. */
function holidaysFrom(today: string): OpeningPreview["holidays"] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => [...publicHolidays(each)])
    .filter(([day]) => day >= today)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, name]) => ({ day, name: { da: name, en: name } }));
}
