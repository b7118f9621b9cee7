import * as z from "zod";
import { Id } from "./stored.ts";

// What the admin pages and the server say to each other: the routes and what the pages send. What they get stands in admin-pages.ts,
// people and sign-in in people-api.ts.
//
//   GET    /api/admin/start                           → AdminStart: all that every page needs
//   GET    /api/admin/events                          server-sent `{ what: "version" | "draft" }`: load again
//   GET    /api/admin/items?kind                      → { items: ItemRow[] }: live and draft together, in the order of the files
//   GET    /api/admin/items/:item                     → ItemPage
//   PUT    /api/admin/items/:item         SaveItem    → ItemPage. If-Match: "<draft.revision>", "0" when there is no draft of it
//   DELETE /api/admin/items/:item         Reason      → ItemPage: taken away in the draft. 409 with what uses it
//   POST   /api/admin/items/:item/discard {}          → ItemPage: back to what is live
//   POST   /api/admin/items/:item/at-once AtOnce      → { version }: facts, departments, settings and pauses alone, without the draft
//   POST   /api/admin/articles/:article/still-true {} → { version }: reviewed today, at once
//   GET    /api/admin/rules                           → RulesPage
//   GET    /api/admin/topics                          → TopicsPage
//   GET    /api/admin/topics/:topic                   → TopicPage
//   GET    /api/admin/price?accepted                  → Price: what an accepted error of so many per cent costs
//   GET    /api/admin/hours/:department?draft         → OpeningPreview
//   GET    /api/admin/draft                           → DraftPage
//   POST   /api/admin/publish             Publish     → { version }
//   POST   /api/admin/answers             Answers     → { version }: the one switch
//   GET    /api/admin/versions                        → { versions: VersionRow[] }, newest first
//   GET    /api/admin/versions/:number?against        → Comparison: against the version before, or the one named
//   POST   /api/admin/versions/:number/restore Reason → { version }
//   POST   /api/admin/try                 Try         → Tried
//   POST   /api/admin/preview             Preview     → Previewed: an article as the chat shows it
//   POST   /api/admin/effect              {}          → EffectState: begins, or the one that runs
//   GET    /api/admin/effect                          → EffectState
//   DELETE /api/admin/effect                          → EffectState: stopped
//   GET    /api/admin/export                          the files as one .json, `path → text`
//   POST   /api/admin/import              Files       → DraftPage: what differs is in the draft
//   GET    /api/admin/upgrade                         → { items: UpgradeRow[] }: shipped before, shipped now, ours
//   POST   /api/admin/upgrade/:item       Take        → ItemPage
//   GET    /api/admin/ready                           → { checks: ReadyCheck[] }
//   POST   /api/admin/ready/test-mail     TestMail    → { ok: true }
//   GET    /api/admin/audit?by&about&after&limit      → AuditPage; with `.csv` as a download
//
// Errors are application/problem+json: AdminProblem. 412: somebody has saved it in between, `page` holds both texts. 409: it cannot be
// done as it stands (used by others, red examples, overtaken); `detail` says what to do and `list` what stands in the way.

/** The things an editor changes one at a time. `settings` and `texts` are whole files. */
export const itemKinds = [
  "topic",
  "rule",
  "order",
  "department",
  "external",
  "fact",
  "article",
  "settings",
  "texts",
] as const;
export type ItemKind = (typeof itemKinds)[number];

const longText = z.string().max(1_000_000);
const note = z.string().trim().max(500);
const reason = note.min(1);
const ItemName = z.string().regex(/^[a-z]+:[a-z0-9-]{1,80}$/);

/** Its values as JSON (what did not change keeps its line and comments), or its text as it stands in the file. */
export const SaveItem = z.union([
  z.strictObject({ value: z.json(), file: z.string().max(200).optional(), note: note.default("") }),
  z.strictObject({ text: longText, file: z.string().max(200).optional(), note: note.default("") }),
]);
export const Reason = z.strictObject({ note: reason });
export const AtOnce = z.strictObject({ value: z.json(), note: reason });
export const Publish = z.strictObject({
  items: z.array(ItemName).min(1).max(1000),
  note: reason,
  /** Why it goes out although examples are red. */
  override: note.optional(),
});
export const Answers = z.strictObject({ off: z.boolean(), note: reason });
const which = z.enum(["draft", "live"]).default("draft");
export const Try = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  /** Danish time, such as "2026-11-24T22:15"; left out: now. */
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .optional(),
  page: z.string().startsWith("/").max(300).optional(),
  which,
});
export const Preview = z.strictObject({ article: Id, text: longText, locale: z.enum(["da", "en", "de"]), which });
export const Take = z.strictObject({ whose: z.enum(["shipped", "ours"]) });
export const TestMail = z.strictObject({ department: Id });
export const Files = z.strictObject({ files: z.record(z.string().max(200), longText) });
export const ItemsQuery = z.object({ kind: z.enum(itemKinds) });
export const PriceQuery = z.object({ accepted: z.coerce.number().min(0.5).max(20) });
export const AgainstQuery = z.object({ against: z.coerce.number().int().positive().optional() });
export const HoursQuery = z.object({ draft: z.enum(["true", "false"]).optional() });
export const AuditQuery = z.object({
  by: Id.optional(),
  about: Id.optional(),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
