import type { Dialogue, Matter } from "../domain/dialogue.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import type { Part } from "../domain/part.ts";
import type { QueueBlock, ReceiptBlock, ReplyBlock } from "../domain/reply.ts";
import type { Change } from "../domain/store.ts";
import { advance } from "./ask.ts";
import { answerBy, availabilityOf } from "./availability.ts";
import { said } from "./blocks.ts";
import { batchOf } from "./matters.ts";
import { newPart } from "./new-part.ts";
import { queueBlock, waitsUntil } from "./queue.ts";
import { receiptBlock } from "./receipt.ts";
import { receiptMail } from "./receipt-mail.ts";
import { summaryText } from "./summary.ts";
import { catchAll, type Step, type Turn } from "./turn.ts";

/** The citizen's yes: one enquiry, a part for each department, a receipt. What is left goes on. */
export function send(turn: Turn, dialogue: Dialogue, how: { readonly share: boolean }): Step {
  const { front, state } = turn;
  const batch = batchOf(dialogue.matters);
  const matters = batch.flatMap((at) => dialogue.matters[at] ?? []);
  const departments = [...new Set(matters.map(({ department }) => department ?? catchAll(turn)))];
  const [lead] = departments;
  const live = matters.some(isForPerson) && lead !== undefined && availabilityOf(turn, lead) === "live";

  const enquiry: Enquiry = {
    id: front.id(),
    revision: 0,
    conversation: state.conversation.id,
    reference: front.reference(),
    at: front.now,
    contact: dialogue.contact,
  };
  const parts = departments.map((department) => {
    const own = matters.filter((matter) => (matter.department ?? catchAll(turn)) === department);
    return partFor(turn, enquiry, department, own, {
      lead: department === lead,
      live: live && department === lead,
      share: how.share,
    });
  });
  const changes: Change[] = [
    { put: "enquiry", value: enquiry },
    ...parts.map((value): Change => ({ put: "part", value })),
    ...privateLink(turn),
    ...receiptMail(front, turn.locale, enquiry, parts),
  ];
  return goOn(turn, dialogue, batch, {
    changes,
    blocks: [
      receiptBlock(turn, enquiry, matters, departments),
      ...(live && lead !== undefined ? [queueBlock(turn, lead)] : []),
    ],
    live,
    matters,
    departments,
  });
}

const isForPerson = ({ person, reference }: Matter) => person && reference === null;

type Sent = {
  readonly changes: readonly Change[];
  readonly blocks: readonly (ReceiptBlock | QueueBlock)[];
  readonly live: boolean;
  readonly matters: readonly Matter[];
  readonly departments: readonly string[];
};

function goOn(turn: Turn, dialogue: Dialogue, batch: readonly number[], sent: Sent): Step {
  const { matters } = sent;
  const left = dialogue.matters.filter((_, at) => !batch.includes(at));
  const after: Dialogue = { ...dialogue, matters: left, open: null, parked: null, failed: 0, wantsPerson: sent.live };
  const blocks: readonly ReplyBlock[] = sent.blocks;
  const next = left.length === 0 ? null : advance(turn, after, blocks);
  return {
    dialogue: next?.dialogue ?? after,
    replies: next?.replies ?? [said(...blocks)],
    did: {
      outcome: matters.some(({ person }) => person) ? "human" : "route",
      topic: matters[0]?.topic ?? null,
      departments: sent.departments,
    },
    changes: sent.changes,
    sensitive: matters.some(({ sensitive }) => sensitive),
    ...(sent.live && { wakeAt: waitsUntil(turn) }),
  };
}

function partFor(
  turn: Turn,
  enquiry: Enquiry,
  department: string,
  matters: readonly Matter[],
  how: { readonly lead: boolean; readonly live: boolean; readonly share: boolean },
): Part {
  const [first] = matters;
  const hidden = matters.some(({ reference }) => reference !== null);
  return newPart(turn, enquiry, {
    department,
    topic: first?.topic ?? "uden-for",
    sensitive: matters.some(({ sensitive }) => sensitive),
    urgent: matters.some(({ decision }) => decision?.priority !== undefined) ? "urgent" : "no",
    lead: how.lead,
    answerBy: hidden ? null : answerBy(turn, department),
    live: how.live ? { since: turn.front.now, joinedAt: null } : null,
    question: first?.question ?? null,
    decision: first?.decision ?? null,
    details: matters.flatMap(({ details }) => details),
    summary: summaryText(turn, matters),
    shared: how.share ? { from: 1, to: turn.seq } : null,
  });
}

/** The way back, kept as a hash: made with the first thing that is sent. */
export function privateLink({ front, state }: Turn): readonly Change[] {
  if (state.hasLink) return [];
  const { id } = state.conversation;
  return [{ put: "citizen-link", value: { id: front.linkId(id), revision: 0, conversation: id, at: front.now } }];
}
