import type { Weekday } from "./hours.ts";
import type { Span } from "./safe-text.ts";

/** Days are written "2026-05-12"; a single day has the same `from` and `to`. */
export type DateValue = {
  readonly precision: "day" | "range" | "week" | "month";
  readonly from: string;
  readonly to: string;
  /** Whether the year was said. If not, it is the next such day from now. */
  readonly explicitYear: boolean;
  /** False when no calendar has the day ("31. februar"); `from` and `to` then stand as they were written. */
  readonly valid: boolean;
  /** The weekday that was said with the date, right or wrong, or instead of one. */
  readonly weekday: Weekday | null;
};

/** "hver tirsdag": days that come again. */
export type WeekdayValue = {
  readonly days: readonly Weekday[];
  readonly every: "week" | "other-week" | "month";
};

export type DayPart = "morning" | "forenoon" | "afternoon" | "evening" | "night";

/** Times are written "19:00". */
export type TimeValue = {
  readonly from: string | null;
  readonly to: string | null;
  readonly part: DayPart | null;
  /** Whether forenoon or evening had to be guessed: "halv otte" is read as 19:30. */
  readonly assumed: boolean;
};

export type PeopleValue = { readonly min: number; readonly max: number; readonly about: boolean };

export const ageGroups = ["babies", "children", "young", "adults", "older", "families"] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** Years of age, both ends included: "under 15" ends at 14. */
export type AgeValue = { readonly from: number | null; readonly to: number | null; readonly group: AgeGroup | null };

export type MoneyValue = { readonly amount: number; readonly to: number | null; readonly currency: "DKK" | "EUR" };

/** listed: known to the municipality · named: a name, "Nørreskov Hallen" · common: only the kind of place, "hallen". */
export type PlaceValue = { readonly name: string; readonly as: "listed" | "named" | "common" };

type Values = {
  date: DateValue;
  weekday: WeekdayValue;
  time: TimeValue;
  people: PeopleValue;
  age: AgeValue;
  money: MoneyValue;
  email: string;
  /** With the country's code: "+4520304050". */
  phone: string;
  cvr: string;
  "p-number": string;
  kle: string;
  journal: string;
  /** Ours, in capitals: "NI-7K3M9Q". */
  reference: string;
  place: PlaceValue;
  /** One of the 98, by the name it has itself: "Lyngby-Taarbæk". */
  municipality: string;
  /** By the word a person would look it up under: "§ 18", "kulturpulje". */
  grant: string;
  /** As it was written. */
  association: string;
  /** In the singular, in Danish: "kasserer", "pårørende". */
  role: string;
};

export type EntityKind = keyof Values;
type Found<Kind extends EntityKind> = Kind extends EntityKind
  ? Span & { readonly kind: Kind; readonly value: Values[Kind] }
  : never;

/** A detail that stands in a text: where, what kind, and what it means. */
export type Entity = Found<EntityKind>;
export type EntityOf<Kind extends EntityKind> = Found<Kind>;
