import * as z from "zod";
import { Name, Phrase } from "./phrase.ts";
import { type DeepReadonly, Id, type Kept, Revision, Time } from "./stored.ts";

/** What the program fills in; `[…]` in a text is left for whoever sends it. */
export const savedReplyFields = ["name", "reference", "department", "topic", "day", "staff", "phone"] as const;
export type SavedReplyField = (typeof savedReplyFields)[number];

const known: readonly string[] = savedReplyFields;
const onlyKnown = (text: string | undefined): boolean =>
  [...(text ?? "").matchAll(/\{([^{}]*)\}/g)].every(([, name]) => known.includes(name ?? ""));

/** A text that a department has ready. Typing `/` and its id finds it. */
export const SavedReply = z.strictObject({
  id: Name,
  title: Phrase,
  text: Phrase.refine(
    ({ da, en, de }) => onlyKnown(da) && onlyKnown(en) && onlyKnown(de),
    `only {${savedReplyFields.join("}, {")}} can stand here; write […] for what is filled in by hand`,
  ),
  /** Only where the part is about one of these topics; left out: always. */
  topics: z.array(Name).optional(),
});
export type SavedReply = DeepReadonly<z.infer<typeof SavedReply>>;

/** knowledge/saved-replies.yaml: by department; `alle` is for everybody. */
export const SavedReplyFile = z.record(Name, z.array(SavedReply));
export type SavedReplies = DeepReadonly<z.infer<typeof SavedReplyFile>>;

/** A whole list: nothing is found twice by the same word. */
export const SavedReplyList = z
  .array(SavedReply)
  .max(200)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "two of them are called the same");

/** A department's texts once its own people have changed them: from then on these count, and no longer the file's. */
export const DepartmentReplies = z.strictObject({
  /** The department's id. */
  id: Id,
  revision: Revision,
  by: Id,
  at: Time,
  replies: SavedReplyList,
});
export type DepartmentReplies = Kept<typeof DepartmentReplies>;
