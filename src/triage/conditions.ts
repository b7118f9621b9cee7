import type { Tested } from "../domain/decision.ts";
import { weekdayOf } from "../domain/holidays.ts";
import { type Hours, openAt, weekdays } from "../domain/hours.ts";
import { localTime } from "../domain/local-time.ts";
import type { ReadyCondition } from "../domain/rule.ts";
import type { Span } from "../domain/safe-text.ts";
import { testEntities } from "./entities.ts";
import type { Ground, Matter } from "./question.ts";
import { testWords } from "./words.ts";

/** What a condition needs to know besides the message. */
export type Circumstances = Pick<Ground, "topics" | "municipality"> & {
  /** Of the department that would get it; null where nobody would. */
  readonly hours: Hours | null;
};

/** Tries each part of a condition, in the order in which they are written; with `until`, to the first that comes out so. */
export function test(
  condition: ReadyCondition,
  matter: Matter,
  about: Circumstances,
  until?: boolean,
): readonly Tested[] {
  const { question, understanding } = matter;
  const { reading } = question;
  const [best, second] = understanding.topics;
  const tests: Tested[] = [];
  const add = (condition: string, holds: boolean, spans: readonly Span[] = [], value: number | null = null): void => {
    tests.push({ condition, holds, spans, value });
  };
  // Of a message that fits no topic the likeliest is only the least unlikely: it counts when the rule asks for such messages.
  const meant = understanding.band !== "outside" || condition.band !== undefined ? best : undefined;

  for (const key of keysOf(condition)) {
    // Whoever asks for the first only has no use for the numbers either.
    if (until !== undefined && tests.at(-1)?.holds === until) break;
    if (key === "topic")
      add(key, meant !== undefined && list(condition.topic).includes(meant.id), [], best?.probability ?? null);
    if (key === "group") {
      const group = meant === undefined ? undefined : about.topics.get(meant.id)?.group;
      add(key, group !== undefined && list(condition.group).includes(group), [], best?.probability ?? null);
    }
    if (key === "band")
      add(
        key,
        list(condition.band).includes(understanding.band),
        [],
        until === undefined ? understanding.inside : null,
      );
    if (key === "gap") {
      const gap = (best?.probability ?? 0) - (second?.probability ?? 0);
      add(key, gap >= (condition.gap?.above ?? 0) && gap < (condition.gap?.below ?? Number.POSITIVE_INFINITY), [], gap);
    }
    if (key === "words" && condition.words !== undefined)
      for (const { key, holds, spans } of testWords(condition.words, matter.words, until)) add(key, holds, spans);
    if (key === "entities" && condition.entities !== undefined)
      for (const { key, holds, spans } of testEntities(
        condition.entities,
        reading.entities,
        about,
        localTime(question.now).day,
      ))
        add(key, holds, spans);
    if (key === "role") {
      const roles = reading.entities.filter(
        (entity) => entity.kind === "role" && list(condition.role).includes(entity.value),
      );
      add(
        key,
        roles.length > 0,
        roles.map(({ start, end }) => ({ start, end })),
      );
    }
    if (key === "language") add(key, list(condition.language).includes(reading.locale), [], reading.sure);
    if (key === "page")
      add(
        key,
        list(condition.page).some((page) => isPage(page, question.page)),
      );
    if (key === "time" && condition.time !== undefined) add(key, isTime(condition.time, question.now));
    if (key === "department-open")
      add(key, about.hours !== null && openAt(about.hours, question.now) === condition["department-open"]);
    if (key === "attempts") add(key, question.failed >= (condition.attempts ?? 0), [], question.failed);
    if (key === "private-data") {
      const masked = reading.secrets.length;
      add(key, masked > 0 === condition["private-data"], [], masked);
    }
  }
  return tests;
}

type Keys = readonly (keyof ReadyCondition)[];

// Conditions stay as they are while the content lives, and every message asks each.
const known = new WeakMap<ReadyCondition, Keys>();

function keysOf(condition: ReadyCondition): Keys {
  let keys = known.get(condition);
  if (keys === undefined) {
    keys = (Object.keys(condition) as Keys).filter((key) => condition[key] !== undefined);
    known.set(condition, keys);
  }
  return keys;
}

function list<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

// Array.isArray forgets that the list is readonly.
function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function isPage(wanted: string, page: string | null): boolean {
  if (page === null) return false;
  return wanted.endsWith("*") ? page.startsWith(wanted.slice(0, -1)) : page === wanted;
}

function isTime(wanted: NonNullable<ReadyCondition["time"]>, now: string): boolean {
  const { day, time } = localTime(now);
  const weekday = weekdays[weekdayOf(day)];
  if (wanted.days !== undefined && (weekday === undefined || !wanted.days.includes(weekday))) return false;
  const { from = "00:00", to = "24:00" } = wanted;
  // "16:00" to "08:00" is the night between.
  return from <= to ? from <= time && time < to : time >= from || time < to;
}
