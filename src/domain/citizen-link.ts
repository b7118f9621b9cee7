import * as z from "zod";
import { Id, type Kept, Revision, Time } from "./stored.ts";

/** The way back to a conversation. Only the hash of its 128 random bits is kept, so the store cannot open it. */
export const CitizenLink = z.strictObject({
  /** SHA-256 of the token, base64url. */
  id: Id,
  revision: Revision,
  conversation: Id,
  at: Time,
});
export type CitizenLink = Kept<typeof CitizenLink>;
