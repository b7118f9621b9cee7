import { broughtOutside } from "../conversation/brought-outside.ts";
import type { House } from "../conversation/receive.ts";
import { toldLead } from "../conversation/told-lead.ts";
import type { Part } from "../domain/part.ts";
import { Problem } from "../domain/problem.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import type { Change } from "../domain/store.ts";
import { stale } from "./problems.ts";
import { type Work, workOn } from "./work.ts";

/** What is to be done with a part, as it was seen. */
export type Wish = { readonly staff: StaffMember; readonly part: string; readonly revision: number };

/** What a change comes to. `reason` stands in the audit. */
export type Done = { readonly changes: readonly Change[]; readonly did: string; readonly reason?: SafeText | null };

/** Somebody else, or the citizen, wrote in the same moment: read again and try again. */
const mostTries = 8;

/** One change of one part: what was read is checked, the change is worked out, and all of it is saved with its audit entry. */
export async function change(
  house: House,
  wish: Wish,
  doing: (work: Work) => Done,
  how: { readonly erase?: boolean } = {},
): Promise<Work> {
  for (let tries = 1; ; tries++) {
    const work = await workOn(house, wish.staff, wish.part);
    if (work.part.revision !== wish.revision) throw stale(wish.staff);
    const done = doing(work);
    try {
      const outside = broughtOutside(work.front, work.dossier.conversation, done.changes);
      const lead = toldLead(work.dossier.parts, done.changes, work.front.now);
      await house.store.commit([...done.changes, ...outside, ...lead, audited(work, done)], how);
      return work;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
    }
  }
}

export function audited(
  { front, staff, part }: Pick<Work, "front" | "staff" | "part">,
  done: Omit<Done, "changes">,
): Change {
  const { did, reason = null } = done;
  const about = { kind: "part", id: part.id };
  return {
    audit: { id: front.id(), at: front.now, by: staff.id, did, about, conversation: part.conversation, reason },
  };
}

export const kept = (value: Part): Change => ({ put: "part", value });
