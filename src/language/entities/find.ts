import type { Entity } from "../../domain/entity.ts";
import type { Token } from "../tokens.ts";
import { findAges } from "./ages.ts";
import { findAssociations } from "./associations.ts";
import { cluesOf } from "./clues.ts";
import { findDates } from "./dates.ts";
import { type Gazetteer, noPlaces } from "./gazetteer.ts";
import { findGrants } from "./grants.ts";
import { findMoney } from "./money.ts";
import { findMunicipalities } from "./municipality.ts";
import { findCases, findContacts } from "./numbered.ts";
import { findPeople } from "./people.ts";
import { findPlaces } from "./places.ts";
import { findRelativeDates } from "./relative-dates.ts";
import { findRoles } from "./roles.ts";
import { type Finder, sourceOf } from "./source.ts";
import { findTimes } from "./times.ts";
import { findWeekdays } from "./weekdays.ts";

/** Places the municipality has listed; made once by `gazetteerOf`. */
export type Places = Gazetteer;

export type Circumstances = { readonly now: Date; readonly places?: Places };

const finders: readonly Finder[] = [
  findContacts,
  findCases,
  findMoney,
  findDates,
  findWeekdays,
  findRelativeDates,
  findTimes,
  findPeople,
  findAges,
  findAssociations,
  findPlaces,
  findMunicipalities,
  findGrants,
  findRoles,
];

/** The details in a text, in its order. Where two want the same words, the longer one has them. */
export function findEntities(
  text: string,
  tokens: readonly Token[],
  { now, places = noPlaces }: Circumstances,
): Entity[] {
  const source = sourceOf(text, tokens, cluesOf(tokens), now, places);
  return withoutOverlaps(finders.flatMap((find) => find(source)));
}

function withoutOverlaps(found: Entity[]): Entity[] {
  const length = ({ start, end }: Entity) => end - start;
  const kept: Entity[] = [];
  for (const entity of found.sort((a, b) => length(b) - length(a)))
    if (!kept.some((other) => overlap(entity, other))) kept.push(entity);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function overlap(one: Entity, other: Entity): boolean {
  if (one.end <= other.start || one.start >= other.end) return false;
  // "i aften" is a day and a time.
  const sameWords = one.start === other.start && one.end === other.end;
  return !(
    sameWords &&
    [one, other].every(({ kind }) => kind === "date" || kind === "time") &&
    one.kind !== other.kind
  );
}
