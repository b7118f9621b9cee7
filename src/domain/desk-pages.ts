import * as z from "zod";
import { Notices } from "./desk-api.ts";
import { SavedReplyList } from "./saved-reply.ts";
import { Id } from "./stored.ts";

// What the page gets. Times are UTC, days as `2026-11-27`; titles and names are in the staff member's language. Text is plain.

const Titled = z.strictObject({ id: Id, title: z.string() });
const Person = z.strictObject({ id: Id, name: z.string() });
const colours = ["green", "amber", "red"] as const;

/** How long there is left to answer; `daysLeft` in working days, below 0: late. Null: nothing is promised, or it is answered. */
export const AnswerClock = z
  .strictObject({ answerBy: z.string(), daysLeft: z.int(), colour: z.enum(colours) })
  .nullable();
export type AnswerClock = z.infer<typeof AnswerClock>;

export const DeskRow = z.strictObject({
  id: Id,
  revision: z.int(),
  reference: z.string(),
  department: Id,
  topic: Titled,
  urgent: z.enum(["no", "urgent", "concern", "crisis"]),
  sensitive: z.boolean(),
  lead: z.boolean(),
  state: z.enum(["waiting", "claimed", "answered", "later", "closed", "withdrawn"]),
  /** What the waiting time is counted from; the page counts on by itself. In the queue "later": when it comes back. */
  since: z.string(),
  openedAt: z.string(),
  clock: AnswerClock,
  /** Null: it is sensitive and shown when it is opened, or there is none. */
  firstLine: z.string().nullable(),
  moves: z.int(),
  claimant: Person.nullable(),
  /** The citizen waits at the screen, or talks with the one who has joined. */
  live: z.enum(["waiting", "talking"]).nullable(),
  /** Others who have it on the screen. */
  looking: z.array(Person),
});
export type DeskRow = z.infer<typeof DeskRow>;
export const DeskRows = z.strictObject({ rows: z.array(DeskRow), next: z.string().nullable() });
export const Counts = z.strictObject({
  mine: z.int(),
  department: z.int(),
  citizen: z.int(),
  later: z.int(),
  closed: z.int(),
  /** Citizens who wait at the screen for a person. */
  live: z.int(),
});
export type Counts = z.infer<typeof Counts>;

export const Colleague = z.strictObject({
  id: Id,
  name: z.string(),
  departments: z.array(Id),
  status: z.enum(["free", "busy", "away"]),
  remark: z.string().nullable(),
});
export type Colleague = z.infer<typeof Colleague>;

export const DepartmentNow = z.strictObject({
  id: Id,
  name: z.string(),
  code: z.string(),
  mine: z.boolean(),
  open: z.boolean(),
  /** "mandag kl. 10"; null while it is open. */
  opens: z.string().nullable(),
  /** Who takes its parts today; null: it is not away, or nobody does. */
  cover: Id.nullable(),
  /** How many of its staff are there and not busy. */
  free: z.int(),
});
export type DepartmentNow = z.infer<typeof DepartmentNow>;

export const Start = z.strictObject({
  me: z.strictObject({
    id: Id,
    name: z.string(),
    departments: z.array(Id),
    /** Also has something to do in the admin pages. */
    admin: z.boolean(),
    /** Whose ready texts they may change. */
    savedReplies: z.array(Id),
    locale: z.enum(["da", "en"]),
    notices: Notices,
    presence: z.strictObject({ status: z.enum(["free", "busy", "away"]), remark: z.string().nullable() }),
  }),
  municipality: z.string(),
  accent: z.string(),
  now: z.string(),
  departments: z.array(DepartmentNow),
  topics: z.array(Titled.extend({ department: Id.nullable() })),
  results: z.array(Titled),
  counts: Counts,
  cursor: z.string(),
});
export type Start = z.infer<typeof Start>;

export const DeskMessage = z.strictObject({
  id: Id,
  seq: z.int(),
  at: z.string(),
  by: z.enum(["citizen", "assistant", "staff", "notice"]),
  staff: Person.nullable(),
  mine: z.boolean(),
  text: z.string(),
  masked: z.boolean(),
});
export type DeskMessage = z.infer<typeof DeskMessage>;

/** "Hvorfor her?" */
export const Why = z.strictObject({
  /** One sentence, made from the rule, the topic and how sure it was. */
  sentence: z.string(),
  /** The citizen's own words, cut where something weighed: +1 for, -1 against, 0 nothing. `because`: the rule's title. */
  marked: z.array(z.strictObject({ text: z.string(), weight: z.number(), because: z.string().nullable() })),
  rule: z.strictObject({ id: Id, note: z.string().nullable() }).nullable(),
  /** Best first; pressing one is a `move` to its department with its topic. Percent. */
  couldBe: z.array(
    z.strictObject({
      topic: Titled,
      department: Id.nullable(),
      percent: z.int(),
      here: z.boolean(),
      chosen: z.boolean(),
    }),
  ),
  /** The published content that decided; 0 while nothing is published. */
  version: z.int(),
});
export type Why = z.infer<typeof Why>;

export const Suggested = z.strictObject({ article: Id, title: z.string(), short: z.string(), overdue: z.boolean() });
export type Suggested = z.infer<typeof Suggested>;
export const Insert = z.strictObject({ article: Id, title: z.string(), text: z.string() });
export type Insert = z.infer<typeof Insert>;

/** A text the department has ready, in the citizen's language and filled in; `[…]` is left for the writer. */
export const SavedReply = z.strictObject({ id: Id, title: z.string(), text: z.string() });
export type SavedReply = z.infer<typeof SavedReply>;

/** A department's texts as they are written, for those who change them. */
export const SavedReplies = z.strictObject({
  department: Id,
  revision: z.int(),
  replies: SavedReplyList,
  /** Who changed them last, and when; null: they are those that came with the content. */
  changed: z.strictObject({ by: z.string(), at: z.string() }).nullable(),
});
export type SavedReplies = z.infer<typeof SavedReplies>;

export const FileNote = z.strictObject({
  /** To copy or download. */
  text: z.string(),
  json: z.strictObject({
    reference: z.string(),
    department: z.string(),
    topic: z.string(),
    kle: z.string().nullable(),
    asked: z.string(),
    closed: z.string().nullable(),
    question: z.string(),
    details: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    answers: z.array(z.strictObject({ at: z.string(), by: z.string(), text: z.string() })),
    result: z.string().nullable(),
    remark: z.string().nullable(),
    sources: z.array(z.string()),
  }),
  made: z.boolean(),
  takenAt: z.string().nullable(),
  whyNot: z.string().nullable(),
});
export type FileNote = z.infer<typeof FileNote>;

/** What can be done as it stands; the page shows no other button. */
export const deskActions = [
  ...["claim", "take-over", "release", "join", "leave", "hand-back", "reply", "undo", "remark"],
  ...["mask", "later", "move", "close", "reopen", "note-taken", "block", "hold", "unhold"],
] as const;

export const PartPage = DeskRow.extend({
  enquiredAt: z.string(),
  /** Why it stands in the queue "later": when it comes back. */
  wakeAt: z.string().nullable(),
  contact: z.strictObject({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() }),
  conversation: z.strictObject({
    channel: z.enum(["chat", "bot-framework", "demo"]),
    locale: z.enum(["da", "en", "de"]),
    open: z.boolean(),
    /** Who talks with the citizen, of this department. */
    joined: Person.nullable(),
    blockedUntil: z.string().nullable(),
  }),
  question: z.string().nullable(),
  summary: z.string().nullable(),
  details: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  messages: z.array(DeskMessage),
  /** A reply that the citizen has not seen yet, and until when it can be taken back. */
  held: z.strictObject({ clientId: Id, text: z.string(), until: z.string(), mine: z.boolean() }).nullable(),
  moved: z.array(
    z.strictObject({ from: Id, to: Id, by: z.string().nullable(), at: z.string(), reason: z.string().nullable() }),
  ),
  remarks: z.array(z.strictObject({ id: Id, by: Person, at: z.string(), text: z.string(), mine: z.boolean() })),
  result: z.strictObject({ id: Id, title: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  note: z.strictObject({ takenAt: z.string().nullable(), whyNot: z.string().nullable() }).nullable(),
  keptBecause: z.string().nullable(),
  others: z.array(z.strictObject({ department: Id, state: z.string(), answerBy: z.string().nullable() })),
  why: Why.nullable(),
  suggested: z.array(Suggested),
  savedReplies: z.array(SavedReply),
  kle: z.string().nullable(),
  /** The day it is erased; null: not before it is closed and filed. */
  deletedOn: z.string().nullable(),
  can: z.array(z.enum(deskActions)),
});
export type PartPage = z.infer<typeof PartPage>;
export const Changed = z.union([PartPage, z.strictObject({ left: z.literal(true) })]);
export type Changed = z.infer<typeof Changed>;

export const PrintPage = z.strictObject({ printedAt: z.string(), by: z.string(), part: PartPage });
export type PrintPage = z.infer<typeof PrintPage>;

/** `everything`: something between was lost; look at all anew. Else what to fetch again, by kind. */
export const Told = z.strictObject({
  kind: z.enum(["everything", "message", "masked", "typing", "part", "part-left", "presence", "staff", "version"]),
  at: z.string(),
  part: Id.nullable(),
  department: Id.nullable(),
  /** Who typed, came or changed it; null: the citizen, or the program. */
  staff: Id.nullable(),
  seq: z.int().nullable(),
});
export type Told = z.infer<typeof Told>;

export const DeskProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** How it stands now, where that is the reason. */
  part: PartPage.optional(),
  savedReplies: SavedReplies.optional(),
});
export type DeskProblem = z.infer<typeof DeskProblem>;
