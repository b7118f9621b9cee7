import type * as z from "zod";
import { broughtOutside } from "../conversation/brought-outside.ts";
import { frontOf } from "../conversation/front.ts";
import type { House } from "../conversation/receive.ts";
import { toldLead } from "../conversation/told-lead.ts";
import type { StaffReply } from "../domain/desk-api.ts";
import { Problem } from "../domain/problem.ts";
import { mask } from "../language/private-data.ts";
import { assertCan } from "./can.ts";
import { type Done, kept } from "./change.ts";
import { delivered, heldGoesFirst } from "./deliver.ts";
import { notNow } from "./problems.ts";
import { taking } from "./take.ts";
import { holding } from "./wake.ts";
import type { Work } from "./work.ts";

/** So long a reply can be taken back, and the citizen has not seen it. */
export const heldFor = 5_000;

/** A reply to the citizen. It waits a moment in the store, so that taking it back means that nobody has seen it. */
export function reply(work: Work, { clientId, text, held }: z.output<typeof StaffReply>): Done {
  assertCan(work, "reply");
  const { staff, front } = work;
  const said = { clientId, staff: staff.id, at: front.now, text: mask(text).text };
  const earlier = heldGoesFirst(work);
  const mine = taking({ ...work, part: earlier.part });
  if (!held) {
    const { part, changes } = delivered(work, mine, said);
    return { changes: [...earlier.changes, ...changes, kept(part)], did: "part-replied" };
  }
  const until = new Date(Date.parse(front.now) + heldFor).toISOString();
  return { changes: [...earlier.changes, kept(holding(mine, { ...said, until }))], did: "part-replied" };
}

export function undo(work: Work, { clientId }: { readonly clientId: string }): Done {
  assertCan(work, "undo");
  const { part, staff } = work;
  if (part.held?.clientId !== clientId) throw notNow(staff, "tooLate");
  return { changes: [kept(holding(part, null))], did: "part-reply-undone" };
}

/** Sends a reply whose time to be taken back is over; false when there is none. Of several processes one sends it. */
export async function sendHeld(house: House, id: string): Promise<boolean> {
  for (;;) {
    const part = await house.store.get("part", id);
    const front = frontOf(house.equipment(), house.now());
    if (part === undefined || part.held === null || part.held.until > front.now) return false;
    const dossier = await house.store.dossier(part.conversation);
    const enquiry = dossier?.enquiries.find(({ id }) => id === part.enquiry);
    if (dossier === undefined || enquiry === undefined) return false;
    const sent = delivered({ dossier, enquiry, front }, part, part.held);
    try {
      const outside = broughtOutside(front, dossier.conversation, sent.changes);
      const lead = toldLead(dossier.parts, [kept(sent.part)], front.now);
      await house.store.commit([...sent.changes, ...outside, ...lead, kept(sent.part)]);
      return true;
    } catch (problem) {
      // Taken back, masked or sent in between: look again.
      if (!(problem instanceof Problem) || problem.kind !== "conflict") throw problem;
    }
  }
}
