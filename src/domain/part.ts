import * as z from "zod";
import { Hold } from "./conversation.ts";
import { DecisionRecord } from "./decision-record.ts";
import { Detail } from "./dialogue.ts";
import { Day, Id, type Kept, Revision, Text, Time } from "./stored.ts";

export const partStates = ["waiting", "claimed", "answered", "later", "closed", "withdrawn"] as const;
export type PartState = (typeof partStates)[number];

/** One department's share of an enquiry: the unit of queue, claim, clock and access. */
export const Part = z.strictObject({
  id: Id,
  revision: Revision,
  conversation: Id,
  enquiry: Id,
  department: Id,
  topic: Id,
  /**
   * A concern or a crisis stands first in the queue, and the duty address is told until someone has looked. `urgent`: a rule puts it
   * before the ordinary ones.
   */
  urgent: z.enum(["no", "urgent", "concern", "crisis"]),
  sensitive: z.boolean(),
  /** Its topic stands first: only the lead joins the live chat, and sees how far the others are. */
  lead: z.boolean(),
  state: z.enum(partStates),
  openedAt: Time,
  /** When it came into this state: what the queue calls waiting time. In the state "later": when it comes back. */
  since: Time,
  answerBy: Day.nullable(),
  /** When somebody must be reminded of it: nobody claims, contact later, nobody has looked. */
  wakeAt: Time.nullable(),
  claimant: Id.nullable(),
  claimedAt: Time.nullable(),
  /** The citizen waits at the screen for a person; kept to measure how long that takes. */
  live: z.strictObject({ since: Time, joinedAt: Time.nullable() }).nullable(),
  looked: z.strictObject({ staff: Id, at: Time }).nullable(),

  /** The queue's line and the summary's first: the citizen's own sentence as the summary quoted it. */
  question: Text.nullable(),
  /** Its places are places in `question`. */
  decision: DecisionRecord.nullable(),
  details: z.array(Detail),
  /** What else the citizen may be shown to have said: the summary as it was said yes to. */
  summary: Text.nullable(),
  /**
   * The stretch of talk the department sees besides what is about its part: a concern's from the message that raised it
   * (`to` null: whatever follows), or the rest of the talk up to the hand-over when the citizen has ticked it.
   */
  shared: z.strictObject({ from: z.int().positive(), to: z.int().positive().nullable() }).nullable(),

  moves: z.array(
    z.strictObject({ from: Id, to: Id, topic: Id.nullable(), staff: Id.nullable(), at: Time, reason: Text.nullable() }),
  ),
  remarks: z.array(z.strictObject({ id: Id, staff: Id, at: Time, text: Text })),
  result: z.strictObject({ id: Id, staff: Id.nullable(), at: Time }).nullable(),
  fileNote: z
    .strictObject({ text: Text, staff: Id, at: Time, takenAt: Time.nullable(), whyNot: Text.nullable() })
    .nullable(),
  hold: Hold.nullable(),
  /**
   * A reply that the citizen does not see before `until`: until then whoever wrote it can take it back. `remindAt`: what `wakeAt`
   * is without it.
   */
  held: z
    .strictObject({ clientId: Id, staff: Id, at: Time, until: Time, text: Text, remindAt: Time.nullable() })
    .nullable(),
});
export type Part = Kept<typeof Part>;

/** Somebody is in danger, or may be: it is told until someone has looked. */
export const isAlarm = ({ urgent }: Pick<Part, "urgent">): boolean => urgent === "concern" || urgent === "crisis";

export const isOver = (part: Part): boolean => part.state === "closed" || part.state === "withdrawn";
