import * as z from "zod";
import { Hours } from "./hours.ts";
import { Name, Phrase } from "./phrase.ts";
import type { DeepReadonly } from "./stored.ts";

/** A unit with a queue. */
export const Department = z.strictObject({
  name: Phrase,
  /** Two letters for narrow places; its name stands beside it. */
  code: z.string().regex(/^[A-ZÆØÅ]{2}$/),
  /** What it owns, for editors. */
  owns: z.string().min(1),
  mail: z.email(),
  phone: z.string().min(3),
  /** Where an alert goes: it is read when the department is closed, too. */
  "duty-address": z.email(),
  hours: Hours,
  /** Working days until the citizen has an answer. */
  "answer-days": z.int().min(1).max(60),
  /** Minutes of its opening hours until somebody has taken a part; then its people are told. Left out: an hour. */
  "claim-within": z.int().min(5).max(2400).optional(),
  "live-chat": z.boolean(),
  /** Who takes its parts when it is away. */
  cover: Name.optional(),
  /** Mails to citizens carry the answer itself; refused for sensitive topics whatever stands here. */
  "answer-by-mail": z.boolean(),
});
export type Department = DeepReadonly<z.infer<typeof Department>>;

export const DepartmentFile = z.record(Name, Department);
