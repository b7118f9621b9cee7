import { answeredMail } from "../conversation/answered-mail.ts";
import type { NewMessage } from "../domain/message.ts";
import { isOver, type Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { holding } from "./wake.ts";
import type { Work } from "./work.ts";

type Held = NonNullable<Part["held"]>;
type Sending = Pick<Work, "dossier" | "enquiry" | "front">;

/**
 * A reply reaches the citizen: in the chat, and by a mail that there is an answer, unless they are talking just now. `part` may hold
 * changes of the same commit.
 */
export function delivered(
  { dossier, enquiry, front }: Sending,
  part: Part,
  reply: Pick<Held, "clientId" | "staff" | "text">,
): { readonly part: Part; readonly changes: readonly Change[] } {
  const { conversation } = dossier;
  const talking = conversation.joined?.part === part.id;
  const say: NewMessage = {
    id: front.id(),
    conversation: conversation.id,
    at: front.now,
    by: "staff",
    staff: reply.staff,
    clientId: reply.clientId,
    text: reply.text,
    blocks: [],
    parts: [part.id],
    sensitive: part.sensitive,
    masked: false,
    decision: null,
  };
  // Who waits at the screen has been answered by a person: the wait is over, and measured.
  const live = part.live?.joinedAt === null ? { ...part.live, joinedAt: front.now } : part.live;
  const answered: Part = talking || isOver(part) ? part : { ...part, live, state: "answered", since: front.now };
  return {
    part: part.held?.clientId === reply.clientId ? holding(answered, null) : answered,
    changes: [{ say }, ...(talking ? [] : answeredMail(front, { conversation, part, enquiry, answer: reply.text }))],
  };
}

/** A reply that is still held back goes out now: what is done next must not overtake it. */
export function heldGoesFirst(work: Work): { readonly part: Part; readonly changes: readonly Change[] } {
  const { part } = work;
  return part.held === null ? { part, changes: [] } : delivered(work, part, part.held);
}
