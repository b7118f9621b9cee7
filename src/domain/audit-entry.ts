import * as z from "zod";
import { Id, type Kept, Text, Time } from "./stored.ts";

/** Who did what to which record; never what it said. Only added to, never changed. */
export const AuditEntry = z.strictObject({
  id: Id,
  at: Time,
  /** A staff member's id, or `citizen`, or `program`. */
  by: Id,
  /** A short word such as `part-moved` or `part-looked-at`. */
  did: Id,
  about: z.strictObject({ kind: Id, id: Id }),
  conversation: Id.nullable(),
  reason: Text.nullable(),
});
export type AuditEntry = Kept<typeof AuditEntry>;
