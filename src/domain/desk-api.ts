import * as z from "zod";
import { SavedReplyList } from "./saved-reply.ts";
import { Id } from "./stored.ts";

// What the desk page and the server say to each other: the routes, and what the page sends. What it gets stands in desk-pages.ts.
//
//   GET  /api/desk/start                                → Start: all that the page needs once. Begin the events at its `cursor`
//   GET  /api/desk/counts                               → Counts
//   GET  /api/desk/queue?view&department&after&limit    → DeskRows
//   POST /api/desk/search                  Search       → DeskRows. In the body: words may be a citizen's name, and proxies log addresses
//   GET  /api/desk/colleagues                           → { colleagues: Colleague[], departments: DepartmentNow[] }: where a part can go, and who is there
//   PUT  /api/desk/presence                Here         → { ok: true }: also the sign of life, every 30 s and when the part on screen changes
//   PUT  /api/desk/notices                 Notices      → Notices: how this person is told
//   GET  /api/desk/events                               server-sent `Told`, without a name; id = cursor. The browser goes on by itself with
//                                                       Last-Event-ID; the first time with `?after=<cursor of start>`
//   GET  /api/desk/departments/:department/saved-replies  → SavedReplies of one's own department. ETag: their revision
//   PUT  /api/desk/departments/:department/saved-replies  SaveReplies → SavedReplies; needs If-Match. 412 with how they stand now
//   GET  /api/desk/parts/:part                          → PartPage. ETag: its revision
//   GET  /api/desk/parts/:part/articles?words           → { articles: Suggested[] }: by likeness, or those found by `words`
//   GET  /api/desk/parts/:part/articles/:article        → Insert: the article in the citizen's language, with its source
//   GET  /api/desk/parts/:part/file-note                → FileNote, as it stands or as it would be now
//   GET  /api/desk/parts/:part/print                    → PrintPage
//   POST /api/desk/parts/:part/typing      {}           → { ok: true }; every 3 s while somebody writes; no If-Match
//
// Every change is a POST to /api/desk/parts/:part/<what> and needs `If-Match: "<revision>"` of the page it was made on. Its answer is
// the PartPage afterwards, or `{ left: true }` when the part is not this person's to see any more.
//
//   claim       {}           take it, if nobody has it     |  later       Later        contact later, with a reminder
//   take-over   {}           take it from a colleague      |  move        Move         "Ikke os", or another topic
//   release     {}           put it back                   |  close       Close        with a result; the file note is made
//   join        {}           into the open chat (claims)   |  reopen      {}
//   leave       {}           out of it; keeps the part     |  note-taken  NoteTaken    the file note is filed, or why not
//   hand-back   {}           out of it; puts it back       |  block       Reason       ends the talk and blocks it for a day
//   reply       StaffReply   held back for 5 s             |  hold        Reason       keeps it against retention
//   undo        { clientId } takes a held reply back       |  unhold      {}
//   remark      Remark       inside the desk               |  mask        Mask         takes words out everywhere
//
// Errors are RFC 9457 (`application/problem+json`): DeskProblem. 401 not signed in · 404 not there, or not yours to see · 400 the body
// is wrong · 428 If-Match is missing · 412 it has changed since: `part` is how it stands now · 409 it cannot be done as it stands (somebody
// else has it, it is closed, too late to undo): `part` as well · 503 nothing is saved just now.

/** The five queues: Mine · Afdelingen · Venter på borger · Kontakt senere · Lukkede. */
export const queueViews = ["mine", "department", "citizen", "later", "closed"] as const;
export type QueueView = (typeof queueViews)[number];

/** The `next` of the page before. */
const Place = z.string().regex(/^(?:\d )?[\dTZ:.-]{20,30} [\w-]{1,80}$/);

export const QueueQuery = z.object({
  view: z.enum(queueViews),
  /** One of one's own; left out: all of them. */
  department: Id.optional(),
  after: Place.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const Search = z.strictObject({
  words: z.string().trim().min(1).max(200),
  after: Place.optional(),
  limit: z.int().min(1).max(200).default(50),
});
export const ArticlesQuery = z.object({ words: z.string().trim().max(200).optional() });
export const EventsQuery = z.object({ after: z.string().max(500).optional() });

// What the page sends.

const words = (longest: number) => z.string().trim().min(1).max(longest);
const reason = words(500);

export const Nothing = z.strictObject({}).optional();
export const StaffReply = z.strictObject({
  /** Made by the page: the same reply sent twice is one reply. */
  clientId: Id,
  text: words(8000),
  /** False: at once, without the 5 s in which it can be taken back. */
  held: z.boolean().default(true),
});
export const Undo = z.strictObject({ clientId: Id });
export const Remark = z.strictObject({ text: words(4000) });
/** The very words as they stand in the message; they go wherever they stand in this conversation. */
export const Mask = z.strictObject({ words: z.string().min(2).max(2000) });
export const Later = z.strictObject({ at: z.iso.datetime(), remark: words(1000).optional() });
export const Move = z.strictObject({
  department: Id,
  /** A colleague there who gets it. */
  colleague: Id.optional(),
  topic: Id.optional(),
  reason,
});
export const results = ["answered", "guided", "referred", "solved", "no-answer", "duplicate", "not-serious"] as const;
export const Close = z.strictObject({ result: z.enum(results), note: words(8000).optional() });
export const NoteTaken = z.union([z.strictObject({ taken: z.literal(true) }), z.strictObject({ whyNot: reason })]);
export const Reason = z.strictObject({ reason });
export const Here = z.strictObject({
  status: z.enum(["free", "busy", "away"]),
  remark: z.string().trim().max(200).nullable(),
  /** The part on the screen. */
  looking: Id.nullable(),
});
/** The whole list, in its order. */
export const SaveReplies = z.strictObject({ replies: SavedReplyList });
export const Notices = z.strictObject({
  sound: z.boolean(),
  browser: z.boolean(),
  mail: z.enum(["at-once", "daily", "off"]),
});

export type Sent<Schema extends z.ZodType> = z.input<Schema>;
