import type * as z from "zod";
import { notice } from "../conversation/blocks.ts";
import { fileNoteWebhook } from "../conversation/file-note-webhook.ts";
import { ownMessage } from "../conversation/join.ts";
import { joined, phraseIn, sayIn } from "../conversation/wording.ts";
import type { Close, Later, NoteTaken } from "../domain/desk-api.ts";
import type { Part } from "../domain/part.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import { mask } from "../language/private-data.ts";
import { assertCan } from "./can.ts";
import { type Done, kept } from "./change.ts";
import { heldGoesFirst } from "./deliver.ts";
import { fileNoteText } from "./file-note.ts";
import { notNow, wrong } from "./problems.ts";
import { noLongerWaiting, taking, whoeverIsInLeaves } from "./take.ts";
import { remindedAt } from "./wake.ts";
import type { Work } from "./work.ts";

/** Closes one part with a result and its file note; the other parts of the enquiry close by themselves. */
export function close(work: Work, { result, note }: z.output<typeof Close>): Done {
  assertCan(work, "close");
  const { front, staff, enquiry, dossier } = work;
  const { now } = front;
  const earlier = heldGoesFirst(work);
  const remark = note === undefined ? null : mask(note).text;
  const closed: Part = {
    ...noLongerWaiting(remindedAt(taking({ ...work, part: earlier.part }), null)),
    state: "closed",
    since: now,
    result: { id: result, staff: staff.id, at: now },
    remarks: remark === null ? work.part.remarks : [...work.part.remarks, remarked(work, remark)],
  };
  const seen = [...work.seen, ...saidIn(work, earlier.changes)];
  const text = fileNoteText({ ...work, part: closed, seen }, remark);
  const filed: Part = { ...closed, fileNote: { text, staff: staff.id, at: now, takenAt: null, whyNot: null } };
  const { conversation } = dossier;
  const name = front.content.departments.get(work.part.department)?.name ?? front.content.municipality.name;
  const words = sayIn(front.texts, conversation.locale)("part-closed", {
    department: phraseIn(name, conversation.locale),
  });
  return {
    changes: [
      ...earlier.changes,
      ...whoeverIsInLeaves(work),
      { say: ownMessage(front, conversation.id, notice("closed", words), [work.part.id]) },
      kept(filed),
      ...fileNoteWebhook(front, { part: filed, enquiry, answer: answersIn(seen) }),
    ],
    did: "part-closed",
  };
}

const remarked = ({ front, staff }: Work, text: SafeText) => ({ id: front.id(), staff: staff.id, at: front.now, text });

/** What goes out in the same moment, with the place it will have. */
function saidIn({ seen }: Work, changes: readonly Change[]): Work["seen"] {
  const last = seen.at(-1)?.seq ?? 0;
  return changes
    .flatMap((change) => ("say" in change ? [change.say] : []))
    .map((say, at) => ({ ...say, seq: last + at + 1 }));
}

function answersIn(seen: Work["seen"]): SafeText | null {
  const texts = seen.filter(({ by }) => by === "staff").map(({ text }) => text);
  return texts.length === 0 ? null : joined(texts, "\n\n");
}

/** There is more to do: whoever opens it has it. Its next closing makes another file note. */
export function reopen(work: Work): Done {
  assertCan(work, "reopen");
  const { part, staff, front } = work;
  const { now } = front;
  const open: Part = { ...part, state: "claimed", since: now, claimant: staff.id, claimedAt: now };
  return { changes: [kept({ ...open, result: null, fileNote: null })], did: "part-reopened" };
}

/** The file note stands in the case system, or there is a reason why it does not: from then on it may be erased in its time. */
export function noteTaken(work: Work, what: z.output<typeof NoteTaken>): Done {
  assertCan(work, "note-taken");
  const { part, front, staff } = work;
  if (part.fileNote === null) throw notNow(staff);
  const whyNot = "whyNot" in what ? mask(what.whyNot).text : null;
  const takenAt = "whyNot" in what ? null : front.now;
  return {
    changes: [kept({ ...part, fileNote: { ...part.fileNote, takenAt, whyNot } })],
    did: whyNot === null ? "file-note-taken" : "file-note-not-taken",
    reason: whyNot,
  };
}

/** The citizen is to be contacted later; at that time it comes back by itself. Its queue shows what comes back next first. */
export function later(work: Work, { at, remark }: z.output<typeof Later>): Done {
  assertCan(work, "later");
  const { part, staff, front } = work;
  const time = new Date(at).toISOString();
  if (time <= front.now) throw wrong(staff, "pastTime");
  const mine = taking(work);
  const remarks = remark === undefined ? part.remarks : [...part.remarks, remarked(work, mask(remark).text)];
  const put: Part = { ...noLongerWaiting(mine), state: "later", since: time, remarks };
  return { changes: [...whoeverIsInLeaves(work), kept(remindedAt(put, time))], did: "part-later" };
}
