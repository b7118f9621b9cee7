import type { Event } from "../domain/event.ts";
import type { Message } from "../domain/message.ts";
import type { Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { toldTo } from "../domain/visible-to.ts";

export type NewEvent = Omit<Event, "cursor">;

/** The parts of a conversation before and after the commit. */
export type Parts = { readonly before: readonly Part[]; readonly after: readonly Part[] };

const nothing = { conversation: null, part: null, department: null, staff: null, seq: null } as const;

/** What a change tells whoever listens. One event names one part at most, so that no department learns of another's. */
export function eventsOf(change: Change, message: Message | undefined, parts: Parts, at: string): readonly NewEvent[] {
  if ("signal" in change) return [change.signal];
  if ("say" in change) return message === undefined ? [] : aboutMessage("message", message, parts.after, at);
  if ("rewrite" in change) return aboutMessage("masked", change.rewrite, parts.after, at);
  if ("put" in change) {
    if (change.put === "part") return aboutPart(change.value, parts, at);
    if (change.put === "presence") return [{ ...nothing, at, kind: "presence", staff: change.value.id }];
    if (change.put === "staff-member") return [{ ...nothing, at, kind: "staff", staff: change.value.id }];
    if (change.put === "version") return [{ ...nothing, at, kind: "version" }];
  }
  if ("drop" in change) {
    if (change.drop === "part") return [left(change.value, change.value.department, at)];
    if (change.drop === "staff-member") return [{ ...nothing, at, kind: "staff", staff: change.value.id }];
    if (change.drop === "conversation")
      return [
        { ...nothing, at, kind: "conversation-gone", conversation: change.value.id },
        ...parts.before.map((part) => left(part, part.department, at)),
      ];
  }
  return [];
}

function aboutMessage(kind: "message" | "masked", message: Message, parts: readonly Part[], at: string): NewEvent[] {
  const event = { ...nothing, at, kind, conversation: message.conversation, seq: message.seq };
  return [event, ...toldTo(parts, message).map((part) => ({ ...event, part: part.id, department: part.department }))];
}

function aboutPart(part: Part, parts: Parts, at: string): NewEvent[] {
  const before = parts.before.find(({ id }) => id === part.id);
  const now: NewEvent = {
    ...nothing,
    at,
    kind: "part",
    conversation: part.conversation,
    part: part.id,
    department: part.department,
  };
  return before === undefined || before.department === part.department
    ? [now]
    : [left(part, before.department, at), now];
}

const left = (part: Part, department: string, at: string): NewEvent => ({
  ...nothing,
  at,
  kind: "part-left",
  conversation: part.conversation,
  part: part.id,
  department,
});
