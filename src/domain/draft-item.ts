import * as z from "zod";
import { Id, type Kept, Revision, Time } from "./stored.ts";

/** One changed thing of the draft: a topic, a rule, an article … Published, it is gone: the version holds it. */
export const DraftItem = z.strictObject({
  /** Follows from `item`, so that two people cannot begin the same change twice. */
  id: Id,
  revision: Revision,
  /** Such as `rule:anden-kommune` or `article:boerneattest-krav`. */
  item: z.string().max(200),
  by: Id,
  at: Time,
  note: z.string().max(2000),
  /** As it stood in the live content when the change began, in the file's own words; null: it is new. */
  before: z.string().max(4_000_000).nullable(),
  /** As it shall stand; null: it is taken away. */
  after: z.string().max(4_000_000).nullable(),
});
export type DraftItem = Kept<typeof DraftItem>;
