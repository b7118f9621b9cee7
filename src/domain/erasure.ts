import * as z from "zod";
import { Id, type Kept, Time } from "./stored.ts";

/** What was erased, so that it can be erased again after an older backup has been restored. */
export const Erasure = z.strictObject({
  id: Id,
  /** `by-citizen`: a conversation of which only claimed parts were left. `message`: one that was masked afterwards. */
  kind: z.enum(["conversation", "by-citizen", "enquiry", "message"]),
  at: Time,
});
export type Erasure = Kept<typeof Erasure>;
