import { leave } from "../conversation/join.ts";
import type { House } from "../conversation/receive.ts";
import { toldLead } from "../conversation/told-lead.ts";
import { claim } from "../domain/claim.ts";
import { isOver, type Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { assertCan } from "./can.ts";
import { audited, type Done, kept } from "./change.ts";
import { gone, notNow, taken } from "./problems.ts";
import { somebody } from "./words.ts";
import { type Work, workOn } from "./work.ts";

/**
 * Takes a part. It does not matter what else has happened to it since the page was read: whoever comes first has it, and the others
 * are told who that is.
 */
export async function claimPart(house: House, staff: Work["staff"], part: string): Promise<void> {
  const work = await workOn(house, staff, part);
  if (isOver(work.part)) throw notNow(staff, "closed");
  const { dossier, front } = work;
  const lead = toldLead(dossier.parts, [kept({ ...work.part, state: "claimed" })], front.now);
  const also = [...lead, audited(work, { did: "part-claimed" })];
  const tried = await claim(house.store, staff, part, work.front.now, also);
  if (tried === undefined) throw gone(staff);
  if (tried.won) return;
  const { claimant } = tried.part;
  if (claimant === null) throw notNow(staff, "closed");
  throw taken(staff, work.colleagues.get(claimant)?.name ?? somebody[staff.locale]);
}

/** What somebody works on is theirs: an unclaimed part becomes so by the first thing they do. */
export function taking({ part, staff, front }: Pick<Work, "part" | "staff" | "front">): Part {
  if (part.claimant === staff.id) return part;
  return { ...part, state: "claimed", since: front.now, claimant: staff.id, claimedAt: front.now };
}

/** Of a colleague who is away, say. They read in the audit who did. */
export function takeOver(work: Work): Done {
  assertCan(work, "take-over");
  return { changes: [...whoeverIsInLeaves(work), kept(taking(work))], did: "part-taken-over" };
}

export function release(work: Work): Done {
  assertCan(work, "release");
  return { changes: [...whoeverIsInLeaves(work), kept(unclaimed(work))], did: "part-released" };
}

export function unclaimed({ part, front }: Pick<Work, "part" | "front">): Part {
  const state = part.state === "claimed" ? "waiting" : part.state;
  const since = state === part.state ? part.since : front.now;
  return { ...part, state, since, claimant: null, claimedAt: null };
}

/** Nobody waits at the screen any more; how long somebody did until a person came is kept, for the numbers. */
export function noLongerWaiting(part: Part): Part {
  return part.live?.joinedAt === null ? { ...part, live: null } : part;
}

/** Who talks with the citizen about this part leaves, and the assistant answers again. */
export function whoeverIsInLeaves({ part, dossier, front, colleagues, staff }: Work): readonly Change[] {
  const { joined } = dossier.conversation;
  if (joined?.part !== part.id) return [];
  return leave(front, dossier.conversation, colleagues.get(joined.staff) ?? staff);
}
