import * as z from "zod";
import { Id, type Kept, Time } from "./stored.ts";

/** That something has happened, so that a page or another process looks. It carries ids only: who may not see the part learns nothing. */
export const Event = z.strictObject({
  /** Its place in the feed, to go on from; only the store can read it. */
  cursor: z.string(),
  at: Time,
  kind: z.enum([
    "message",
    "masked",
    "typing",
    "part",
    /** The part is no longer this department's: moved away or erased. */
    "part-left",
    "conversation-gone",
    "presence",
    "staff",
    "version",
  ]),
  conversation: Id.nullable(),
  /** Null: it is for the citizen's side, or concerns no part. */
  part: Id.nullable(),
  department: Id.nullable(),
  staff: Id.nullable(),
  /** The message's number. */
  seq: z.int().positive().nullable(),
});
export type Event = Kept<typeof Event>;
