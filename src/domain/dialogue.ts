import * as z from "zod";
import { DecisionRecord } from "./decision-record.ts";
import { Id, type Kept, Text } from "./stored.ts";

/** One detail the department needs, as the citizen said it. */
export const Detail = z.strictObject({
  need: Id,
  text: Text,
  /** The same for machines, such as `2026-11-25` or `19:00-21:00`; null when it is only words. */
  value: Text.nullable(),
});
export type Detail = Kept<typeof Detail>;

/** How the citizen can be reached; all null: only by the return link. */
export const Contact = z.strictObject({ name: Text.nullable(), email: Text.nullable(), phone: Text.nullable() });
export type Contact = Kept<typeof Contact>;

/** What the citizen was asked last and has not answered. */
export const OpenQuestion = z.strictObject({
  kind: z.enum(["choice", "detail", "summary", "feedback", "contact", "offer"]),
  /** The matter it belongs to, by its place in the list. */
  matter: z.int().nonnegative().nullable(),
  /** A detail's need, or the part of the contact that is asked for. */
  need: Id.nullable(),
  /** What stands behind each number of a choice, in order. */
  choices: z.array(Id),
  /** How often it has been asked. */
  asked: z.int().nonnegative(),
});
export type OpenQuestion = Kept<typeof OpenQuestion>;

/** A part to be: it becomes one with the citizen's yes. */
export const Matter = z.strictObject({
  topic: Id,
  department: Id.nullable(),
  sensitive: z.boolean(),
  /** The message that raised it. */
  raisedBy: z.int().positive(),
  /** The citizen's own sentence as the summary quotes it. */
  question: Text.nullable(),
  /** Its places are places in `question`. */
  decision: DecisionRecord.nullable(),
  details: z.array(Detail),
  /** Needs the citizen has skipped or does not know. */
  skipped: z.array(Id),
  struck: z.boolean(),
  /** A person is wanted for it: the live chat, when there is one. */
  person: z.boolean(),
  /** The enquiry it is about, when the citizen has written its number. */
  reference: z.string().max(9).nullable(),
});
export type Matter = Kept<typeof Matter>;

/** What the assistant remembers of a talk besides what was said. */
export const Dialogue = z.strictObject({
  topic: Id.nullable(),
  /** The article answered with last: follow-ups look there. */
  article: Id.nullable(),
  open: OpenQuestion.nullable(),
  /** An open question put aside by an interruption: one, not a stack. */
  parked: OpenQuestion.nullable(),
  matters: z.array(Matter),
  contact: Contact,
  /** Failed turns in a row. */
  failed: z.int().nonnegative(),
  /** The care lasts until the citizen writes a clear other matter. */
  crisis: z.boolean(),
  /** The citizen has been told once that something was masked. */
  toldAboutMasking: z.boolean(),
  /** The citizen has asked for a person, and none has joined yet. */
  wantsPerson: z.boolean(),
});
export type Dialogue = Kept<typeof Dialogue>;

export const emptyDialogue: Dialogue = {
  topic: null,
  article: null,
  open: null,
  parked: null,
  matters: [],
  contact: { name: null, email: null, phone: null },
  failed: 0,
  crisis: false,
  toldAboutMasking: false,
  wantsPerson: false,
};
