import { isOver, type Part } from "../../domain/part.ts";
import { may } from "../../domain/permissions.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { audit, type House } from "../sign-in/house.ts";
import { unlessChanged } from "../sign-in/sessions.ts";

const pageSize = 100;

async function claimedBy(house: Pick<House, "store">, staff: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const filter = { claimant: staff, states: ["claimed", "answered", "later"] as const };
    const page = await house.store.queue("program", filter, { limit: pageSize, ...(after !== undefined && { after }) });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return ids;
}

export const countClaimed = (house: Pick<House, "store">, staff: string): Promise<number> =>
  house.store.count("program", { claimant: staff, states: ["claimed", "answered", "later"] });

/**
 * What this person has taken and may no longer work on goes back to the queue, so that no citizen waits for somebody who has left.
 * The number of parts.
 */
export async function releaseParts(house: House, staff: StaffMember): Promise<number> {
  let released = 0;
  for (const id of await claimedBy(house, staff.id)) if (await release(house, staff, id)) released += 1;
  return released;
}

async function release(house: House, staff: StaffMember, id: string): Promise<boolean> {
  for (;;) {
    const part = await house.store.get("part", id);
    if (part === undefined || part.claimant !== staff.id || isOver(part)) return false;
    if (may(staff, "part-work", part.department)) return false;
    const free: Part = { ...part, claimant: null, claimedAt: null, ...(part.state === "claimed" && waiting(house)) };
    const told = audit(house, "program", "part-released", { kind: "part", id });
    const conversation = await house.store.get("conversation", part.conversation);
    // The assistant answers again, and the citizen is told.
    const left = conversation?.joined?.part === id ? house.leaving(conversation, staff) : [];
    if (await unlessChanged(house, [...left, { put: "part", value: free }, told])) return true;
  }
}

const waiting = (house: House) => ({ state: "waiting", since: house.now() }) as const;
