import type * as z from "zod";
import type { House } from "../conversation/receive.ts";
import type { Here } from "../domain/desk-api.ts";
import { may } from "../domain/permissions.ts";
import { Problem } from "../domain/problem.ts";
import type { Presence, StaffMember } from "../domain/staff-member.ts";
import { visibleTo } from "../domain/visible-to.ts";
import { mask } from "../language/private-data.ts";
import { gone, notForYou } from "./problems.ts";

/** A sign of life that changes nothing is kept only so often: each one is told to everybody. */
const often = 25_000;
const mostTries = 4;

/** Free, busy or away, with a remark, and what is on the screen. */
export async function setPresence(
  { store, now }: House,
  staff: StaffMember,
  here: z.output<typeof Here>,
): Promise<void> {
  if (!may(staff, "presence-set")) throw notForYou(staff);
  if (here.looking !== null) {
    const part = await store.get("part", here.looking);
    if (part === undefined || !visibleTo(staff, part)) throw gone(staff);
  }
  const remark = here.remark === null || here.remark === "" ? null : mask(here.remark).text;
  for (let tries = 1; ; tries++) {
    const before = await store.get("presence", staff.id);
    const value: Presence = {
      id: staff.id,
      revision: before?.revision ?? 0,
      status: here.status,
      remark,
      looking: here.looking,
      seenAt: now(),
    };
    if (before !== undefined && same(before, value) && Date.parse(value.seenAt) - Date.parse(before.seenAt) < often)
      return;
    try {
      await store.commit([{ put: "presence", value }]);
      return;
    } catch (problem) {
      // Two pages of one person at the same moment.
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
    }
  }
}

export const same = (one: Presence, other: Presence): boolean =>
  one.status === other.status && one.remark === other.remark && one.looking === other.looking;

/** Somebody writes: told to the citizen and to those who see the part, and kept nowhere. */
export async function typing({ store, now }: House, staff: StaffMember, id: string): Promise<void> {
  const part = await store.get("part", id);
  if (part === undefined || !visibleTo(staff, part)) throw gone(staff);
  const { conversation, department } = part;
  await store.commit([
    { signal: { at: now(), kind: "typing", conversation, part: id, department, staff: staff.id, seq: null } },
  ]);
}
