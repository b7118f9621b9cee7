import * as z from "zod";
import { Id, type Kept, Revision, Text, Time } from "./stored.ts";

/** Something that must leave the house, exactly once, also when the program dies in between. */
export const OutboxEntry = z.strictObject({
  id: Id,
  revision: Revision,
  kind: z.enum(["mail", "webhook", "activity"]),
  /** Null: it is about no conversation, such as an invitation. */
  conversation: Id.nullable(),
  part: Id.nullable(),
  /** A mail address; null for a webhook, whose address is a setting. */
  to: Text.nullable(),
  subject: Text.nullable(),
  text: Text.nullable(),
  html: Text.nullable(),
  /** A webhook's or an activity's content. */
  payload: z.json().nullable(),
  at: Time,
  state: z.enum(["waiting", "sent", "failed"]),
  sentAt: Time.nullable(),
  tries: z.int().nonnegative(),
  /** When it is tried next. Who sends it first moves this ahead: of several processes one succeeds. Null: not again. */
  wakeAt: Time.nullable(),
  /** The last failure in the mail server's code, without its words (they may repeat the address). */
  failure: Id.nullable(),
});
export type OutboxEntry = Kept<typeof OutboxEntry>;
