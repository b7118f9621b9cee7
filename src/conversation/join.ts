import type { Conversation } from "../domain/conversation.ts";
import type { NewMessage } from "../domain/message.ts";
import type { Part } from "../domain/part.ts";
import { keptBlocks, type Notice, type Said } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import type { Change } from "../domain/store.ts";
import type { Time } from "../domain/stored.ts";
import { notice } from "./blocks.ts";
import { broughtOutside } from "./brought-outside.ts";
import { frontOf } from "./front.ts";
import { textOf } from "./plain.ts";
import type { House } from "./receive.ts";
import type { Front } from "./turn.ts";
import { phraseIn, type Say, sayIn, written } from "./wording.ts";

/** A staff member comes into the chat: from now on the assistant is silent, and says so. */
export function join(front: Front, conversation: Conversation, part: Part, staff: StaffMember): readonly Change[] {
  const say = sayIn(front.texts, conversation.locale);
  const department = front.content.departments.get(part.department);
  const words = say("person-joined", {
    name: nameOf(staff, say),
    department: phraseIn(department?.name ?? front.content.municipality.name, conversation.locale),
  });
  const { now } = front;
  return [
    {
      put: "conversation",
      value: {
        ...conversation,
        state: "open",
        joined: { staff: staff.id, part: part.id, at: now },
        dialogue: { ...conversation.dialogue, wantsPerson: false, failed: 0 },
        wakeAt: idleAfter(front, now),
      },
    },
    { put: "part", value: { ...part, live: { since: part.live?.since ?? now, joinedAt: now } } },
    { say: ownMessage(front, conversation.id, notice("joined", words), [part.id]) },
  ];
}

/** The staff member leaves or hands back: the assistant answers again, and says so. */
export function leave(front: Front, conversation: Conversation, staff: StaffMember): readonly Change[] {
  const { joined } = conversation;
  if (joined === null) return [];
  const say = sayIn(front.texts, conversation.locale);
  const words = say("person-left", { name: nameOf(staff, say) });
  return [
    { put: "conversation", value: { ...conversation, joined: null, wakeAt: null } },
    { say: ownMessage(front, conversation.id, notice("left", words), [joined.part]) },
  ];
}

/** What is to be saved when somebody may no longer be in a chat, for those who know nothing of chats. */
export const leavingIn =
  ({ equipment, now }: Pick<House, "equipment" | "now">) =>
  (conversation: Conversation, staff: StaffMember): readonly Change[] => {
    const front = frontOf(equipment(), now());
    const changes = leave(front, conversation, staff);
    return [...changes, ...broughtOutside(front, conversation, changes)];
  };

/** Who answers is a department and a first name, or no name. */
function nameOf({ firstName }: StaffMember, say: Say): SafeText {
  return firstName === null ? say("person-unnamed") : written({ content: firstName });
}

export function idleAfter({ content }: Pick<Front, "content">, from: Time): Time {
  return new Date(Date.parse(from) + content.municipality.idle * 60_000).toISOString();
}

/** What the program says by itself, outside of any turn. */
export function ownMessage(
  front: Front,
  conversation: string,
  reply: Notice | Said,
  parts: readonly string[],
): NewMessage {
  return {
    id: front.id(),
    conversation,
    at: front.now,
    by: reply.by,
    staff: null,
    clientId: null,
    text: textOf(reply),
    blocks: keptBlocks(reply.blocks),
    parts: [...parts],
    sensitive: false,
    masked: false,
    decision: null,
  };
}
