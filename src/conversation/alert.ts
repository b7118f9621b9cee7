import type { Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { departmentOf, nameOf, type Turn } from "./turn.ts";
import { made, sayIn, written } from "./wording.ts";

/** A mail to the address that is read at any hour. It carries the number, the department and a link: no word of the citizen. */
export function alert(turn: Turn, part: Part, reference: string): readonly Change[] {
  const department = departmentOf(turn, part.department);
  if (department === undefined) return [];
  const { front } = turn;
  // Staff read Danish, whatever the citizen writes.
  const say = sayIn(front.texts, "da");
  const number = made({ program: reference });
  return [
    {
      put: "outbox-entry",
      value: {
        id: front.id(),
        revision: 0,
        kind: "mail",
        conversation: part.conversation,
        part: part.id,
        to: written({ content: department["duty-address"] }),
        subject: say("alert-subject", { reference: number }),
        text: say("alert-text", {
          reference: number,
          department: nameOf(turn, part.department),
          link: made({ program: front.deskLink(part.id) }),
        }),
        html: null,
        payload: null,
        at: front.now,
        state: "waiting",
        sentAt: null,
        tries: 0,
        wakeAt: front.now,
        failure: null,
      },
    },
  ];
}
