import * as z from "zod";
import { Name, Phrase } from "./phrase.ts";
import { Day, type DeepReadonly } from "./stored.ts";

/** What differs by place or year: one sentence when it is filled in, an honest one while it is not. */
export const LocalFact = z.strictObject({
  says: z.string().min(1),
  type: z.enum(["date", "amount", "phone", "link", "text"]),
  /** The department that knows it. */
  "filled-by": Name,
  value: z.string().trim().min(1).nullable(),
  checked: Day.nullable(),
  expires: Day.nullable(),
  source: z.string().min(1).optional(),
  filled: Phrase,
  empty: Phrase,
});
export type LocalFact = DeepReadonly<z.infer<typeof LocalFact>>;

export const LocalFactFile = z.record(Name, LocalFact);

/** Filled in, and not past its last day. */
export function isFilled(fact: LocalFact, today: string): boolean {
  return fact.value !== null && !isExpired(fact, today);
}

export function isExpired({ type, value, expires }: LocalFact, today: string): boolean {
  if (expires !== null && expires < today) return true;
  // A deadline or a meeting that has been is not the next one, also when nobody wrote when the fact ends.
  return type === "date" && value !== null && isDay(value) && value < today;
}

/** A date written as `2027-10-01`: it is shown in the reader's language, and known to be past. */
export function isDay(value: string): boolean {
  return Day.safeParse(value).success;
}
