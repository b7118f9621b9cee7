import type * as z from "zod";
import { sayIn } from "../conversation/wording.ts";
import type { Mask, Reason, Remark } from "../domain/desk-api.ts";
import { maskAfterwards } from "../domain/mask-afterwards.ts";
import { isOver } from "../domain/part.ts";
import { mask } from "../language/private-data.ts";
import { assertCan } from "./can.ts";
import { type Done, kept } from "./change.ts";
import { wrong } from "./problems.ts";
import { taking } from "./take.ts";
import type { Work } from "./work.ts";

/** Inside the desk; the citizen never sees it. */
export function remark(work: Work, { text }: z.output<typeof Remark>): Done {
  const { part, staff, front } = work;
  const said = { id: front.id(), staff: staff.id, at: front.now, text: mask(text).text };
  return { changes: [kept({ ...part, remarks: [...part.remarks, said] })], did: "part-remarked" };
}

/** Kept against retention and erasure, until somebody lets go of it. What nobody has, the citizen may still erase: so it is taken. */
export function hold(work: Work, words: z.output<typeof Reason>): Done {
  assertCan(work, "hold");
  const { staff, front } = work;
  const part = work.part.claimant === null && !isOver(work.part) ? taking(work) : work.part;
  const reason = mask(words.reason).text;
  return { changes: [kept({ ...part, hold: { staff: staff.id, at: front.now, reason } })], did: "part-held", reason };
}

export function unhold(work: Work): Done {
  assertCan(work, "unhold");
  return { changes: [kept({ ...work.part, hold: null })], did: "part-let-go" };
}

/**
 * Takes words out wherever they stand in this conversation: messages, index, summaries, notes, mails on their way. To be committed
 * with `erase`. Only words that this department can read can be named, so that nobody tries what others have been told.
 */
export function maskWords(work: Work, { words }: z.output<typeof Mask>): Done {
  assertCan(work, "mask");
  const { dossier, front, staff } = work;
  if (!readable(work).some((text) => text.includes(words))) throw wrong(staff, "noSuchWords");
  const instead = sayIn(front.texts, dossier.conversation.locale)("removed-words");
  return { changes: maskAfterwards(dossier, words, instead, front.now), did: "part-masked" };
}

function readable({ part, enquiry, seen }: Work): readonly string[] {
  const { name, email, phone } = enquiry.contact;
  return [
    ...seen.map(({ text }) => text),
    part.question,
    part.summary,
    part.held?.text,
    part.fileNote?.text,
    ...part.details.map(({ text }) => text),
    ...part.remarks.map(({ text }) => text),
    ...part.moves.map(({ reason }) => reason),
    ...[name, email, phone],
  ].filter((text) => text !== null && text !== undefined);
}
