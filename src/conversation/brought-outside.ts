import type { Conversation } from "../domain/conversation.ts";
import type { NewMessage } from "../domain/message.ts";
import type { Change } from "../domain/store.ts";
import type { Front } from "./turn.ts";

/**
 * In our own chat a message is there as soon as it is stored. In a channel of others (Teams) it must be brought there, with the sign
 * that a person has come or gone.
 */
export function broughtOutside(
  front: Front,
  conversation: Conversation,
  changes: readonly Change[],
): readonly Change[] {
  if (conversation.channel !== "bot-framework") return [];
  const said = changes.flatMap((change) => ("say" in change ? [change.say] : []));
  const handoff = handoffIn(conversation, changes);
  return said.map((message, at) => entry(front, message, at === said.length - 1 ? handoff : null));
}

function handoffIn({ joined }: Conversation, changes: readonly Change[]): "accepted" | "completed" | null {
  const after = changes
    .flatMap((change) => ("put" in change && change.put === "conversation" ? [change.value] : []))
    .at(-1);
  if (after === undefined || (after.joined === null) === (joined === null)) return null;
  return after.joined === null ? "completed" : "accepted";
}

function entry(front: Front, message: NewMessage, handoff: "accepted" | "completed" | null): Change {
  return {
    put: "outbox-entry",
    value: {
      id: front.id(),
      revision: 0,
      kind: "activity",
      conversation: message.conversation,
      part: message.parts[0] ?? null,
      to: null,
      subject: null,
      text: message.text,
      html: null,
      payload: handoff === null ? null : { handoff },
      at: front.now,
      state: "waiting",
      sentAt: null,
      tries: 0,
      wakeAt: front.now,
      failure: null,
    },
  };
}
