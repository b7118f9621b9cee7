import type { Enquiry } from "../domain/enquiry.ts";
import { isOver, type Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { alert } from "./alert.ts";
import { availabilityOf } from "./availability.ts";
import { newPart } from "./new-part.ts";
import { privateLink } from "./send.ts";
import type { Turn } from "./turn.ts";

/** The open part of this kind, if the conversation has one. */
export function urgentPart({ state }: Turn, urgent: Part["urgent"], department?: string): Part | undefined {
  return state.parts.findLast(
    (part) => part.urgent === urgent && !isOver(part) && (department === undefined || part.department === department),
  );
}

/**
 * A concern or a crisis is handed over without a summary and a yes: it stands first in the queue, the duty address is told, and the
 * part shows the messages from this one on.
 */
export function handUrgentOver(
  turn: Turn,
  about: { readonly urgent: "concern" | "crisis"; readonly department: string; readonly topic: string },
): { readonly part: string; readonly changes: readonly Change[] } {
  const there = urgentPart(turn, about.urgent, about.department);
  if (there !== undefined) return { part: there.id, changes: [] };
  const { front, state } = turn;
  const enquiry: Enquiry = {
    id: front.id(),
    revision: 0,
    conversation: state.conversation.id,
    reference: front.reference(),
    at: front.now,
    contact: turn.dialogue.contact,
  };
  const live = availabilityOf(turn, about.department) === "live" && state.conversation.joined === null;
  const part = newPart(turn, enquiry, {
    ...about,
    sensitive: true,
    live: live ? { since: front.now, joinedAt: null } : null,
    shared: { from: turn.seq, to: null },
  });
  const changes: Change[] = [
    { put: "enquiry", value: enquiry },
    { put: "part", value: part },
    ...privateLink(turn),
    ...alert(front, part, enquiry.reference),
  ];
  return { part: part.id, changes };
}
