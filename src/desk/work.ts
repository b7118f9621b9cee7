import { frontOf } from "../conversation/front.ts";
import type { House } from "../conversation/receive.ts";
import type { Front } from "../conversation/turn.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import type { Message } from "../domain/message.ts";
import type { Part } from "../domain/part.ts";
import { may } from "../domain/permissions.ts";
import type { DepartmentReplies } from "../domain/saved-reply.ts";
import type { Presence, StaffMember } from "../domain/staff-member.ts";
import { shows, visibleTo } from "../domain/visible-to.ts";
import { gone } from "./problems.ts";

/** Everything that one change looks at, at one moment. Of the dossier only `seen` may reach a page. */
export type Work = {
  readonly staff: StaffMember;
  readonly part: Part;
  readonly enquiry: Enquiry;
  readonly dossier: Dossier;
  /** The messages that the part shows. */
  readonly seen: readonly Message[];
  readonly front: Front;
  readonly colleagues: ReadonlyMap<string, StaffMember>;
  readonly presences: readonly Presence[];
  /** The department's own texts, where its people have changed them. */
  readonly replies: DepartmentReplies | undefined;
};

/** Reads what a staff member works on; a Problem "missing" also when it is there but not theirs. */
export async function workOn(house: House, staff: StaffMember, id: string): Promise<Work> {
  const { store } = house;
  const found = await store.get("part", id);
  if (found === undefined || !visibleTo(staff, found)) throw gone(staff);
  const [dossier, members, presences, replies] = await Promise.all([
    store.dossier(found.conversation),
    store.all("staff-member"),
    store.all("presence"),
    store.get("department-replies", found.department),
  ]);
  // It may have been moved away in between.
  const part = dossier?.parts.find((part) => part.id === id);
  const enquiry = dossier?.enquiries.find((enquiry) => enquiry.id === part?.enquiry);
  if (dossier === undefined || part === undefined || enquiry === undefined) throw gone(staff);
  if (!visibleTo(staff, part) || !may(staff, "part-work", part.department)) throw gone(staff);
  return {
    staff,
    part,
    enquiry,
    dossier,
    seen: dossier.messages.filter((message) => shows(part, message)),
    front: frontOf(house.equipment(), house.now()),
    colleagues: new Map(members.map((member) => [member.id, member])),
    presences,
    replies: replies?.id === part.department ? replies : undefined,
  };
}
