import * as z from "zod";
import { Id, type Kept, Revision, Time } from "./stored.ts";

/** A published state of the content. The one with the highest number is live; restoring an old one publishes it anew. */
export const Version = z.strictObject({
  /** Its number as text. */
  id: Id,
  revision: Revision,
  number: z.int().positive(),
  at: Time,
  by: Id,
  note: z.string().max(2000),
  /** Blobs of the store: the content, and the model trained from it. */
  content: Id,
  model: Id.nullable(),
});
export type Version = Kept<typeof Version>;
