import * as z from "zod";
import { Id, type Kept, Revision, Time } from "./stored.ts";

/** A staff member's sign-in on one device. Only the hash of its token is kept. */
export const Session = z.strictObject({
  id: Id,
  revision: Revision,
  staff: Id,
  at: Time,
  seenAt: Time,
  /** The absolute limit; the idle limit is counted from `seenAt`. */
  until: Time,
  /** Browser and system in two words, so that a person knows their own. */
  device: z.string().max(80),
});
export type Session = Kept<typeof Session>;
