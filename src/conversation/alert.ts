import { isOver, type Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { mailEntry } from "./mail-entry.ts";
import type { Front } from "./turn.ts";
import { made, phraseIn, sayIn, written } from "./wording.ts";

/** A mail to the address that is read at any hour. It carries the number, the department and a link: no word of the citizen. */
export function alert(front: Front, part: Part, reference: string): readonly Change[] {
  const department = front.content.departments.get(part.department);
  if (department === undefined) return [];
  // Staff read Danish, whatever the citizen writes.
  const say = sayIn(front.texts, "da");
  const number = made({ program: reference });
  return [
    mailEntry(front, {
      conversation: part.conversation,
      part: part.id,
      to: written({ content: department["duty-address"] }),
      subject: say("alert-subject", { reference: number }),
      text: say("alert-text", {
        reference: number,
        department: phraseIn(department.name, "da"),
        link: made({ program: front.deskLink(part.id) }),
      }),
      locale: "da",
    }),
  ];
}

const minutes = 60_000;
export const untilAlertedAgain = 5 * minutes;

/** The alert once more, until somebody has looked. */
export function alertAgain(front: Front, part: Part, reference: string): readonly Change[] {
  const waits = !isOver(part) && part.looked === null && part.claimant === null;
  const wakeAt = waits ? new Date(Date.parse(front.now) + untilAlertedAgain).toISOString() : null;
  return [{ put: "part", value: { ...part, wakeAt } }, ...(waits ? alert(front, part, reference) : [])];
}
