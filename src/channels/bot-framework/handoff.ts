import { type Activity, type ConversationReference, TurnContext } from "botbuilder";
import * as z from "zod";

/** As the Bot Framework has it: a person has it, has done with it, or nobody could take it. */
export const HandoffState = z.enum(["accepted", "completed", "failed"]);
export type HandoffState = z.infer<typeof HandoffState>;

export const HandoffStatus = z.object({ state: HandoffState });

/** Told to the channel when an enquiry was sent: its number and who has it, no words of the citizen. */
export function initiation(
  activity: Activity,
  value: { readonly reference: string; readonly departments: readonly string[] },
): Partial<Activity> {
  return {
    type: "event",
    name: "handoff.initiate",
    value,
    relatesTo: TurnContext.getConversationReference(activity) as ConversationReference,
  };
}

export function status(state: HandoffState): Partial<Activity> {
  return { type: "event", name: "handoff.status", value: { state } };
}
