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

export function isExpired(fact: LocalFact, today: string): boolean {
  return fact.expires !== null && fact.expires < today;
}
