import { claim } from "../domain/claim.ts";
import { isOver } from "../domain/part.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { Text } from "../domain/stored.ts";
import { frontOf } from "./front.ts";
import { join, leave } from "./join.ts";
import type { House } from "./receive.ts";

/** The one conversation of a store that a talk is played in. */
export const conversation = "talk";

async function newestPart({ store }: House) {
  const dossier = await store.dossier(conversation);
  const part = dossier?.parts.findLast((part) => !isOver(part) && part.lead);
  return dossier === undefined || part === undefined ? undefined : { part, conversation: dossier.conversation };
}

export async function claimNewest(house: House): Promise<void> {
  const newest = await newestPart(house);
  if (newest === undefined) return;
  const staff = colleague(newest.part.department, 1);
  await claim(house.store, staff, newest.part.id, house.now());
}

export async function staffWrites(house: House, words: string): Promise<void> {
  await claimNewest(house);
  const newest = await newestPart(house);
  if (newest === undefined) return;
  const { part } = newest;
  const front = frontOf(house.equipment(), house.now());
  const staff = colleague(part.department, 1);
  if (newest.conversation.joined === null) await house.store.commit(join(front, newest.conversation, part, staff));
  await house.store.commit([
    {
      say: {
        id: front.id(),
        conversation,
        at: front.now,
        by: "staff",
        staff: staff.id,
        clientId: null,
        text: Text.parse(words),
        blocks: [],
        parts: [part.id],
        sensitive: part.sensitive,
        masked: false,
        decision: null,
      },
    },
  ]);
}

export async function staffLeaves(house: House): Promise<void> {
  const found = await house.store.get("conversation", conversation);
  if (found?.joined == null) return;
  const part = await house.store.get("part", found.joined.part);
  const staff = colleague(part?.department ?? "", 1);
  await house.store.commit(leave(frontOf(house.equipment(), house.now()), found, staff));
}

/** Somebody with the duty, signed in and free, as many as the talk says. */
export async function man(house: House, live: Readonly<Record<string, number>>): Promise<void> {
  for (const [department, count] of Object.entries(live))
    for (let number = 1; number <= count; number++) {
      const staff = colleague(department, number);
      const there = await house.store.get("staff-member", staff.id);
      const presence = await house.store.get("presence", staff.id);
      await house.store.commit([
        ...(there === undefined ? [{ put: "staff-member", value: staff } as const] : []),
        {
          put: "presence",
          value: {
            id: staff.id,
            revision: presence?.revision ?? 0,
            status: "free",
            remark: null,
            looking: null,
            seenAt: house.now(),
          },
        },
      ]);
    }
}

function colleague(department: string, number: number): StaffMember {
  return {
    id: `${department}-${number}`,
    revision: 0,
    name: "Kim Eksempel",
    firstName: "Kim",
    email: "kim@example.org",
    locale: "da",
    roles: ["staff"],
    departments: [department],
    active: true,
    signIn: { password: null, subject: null, invitation: null },
    notices: { sound: false, browser: false, mail: "off" },
  };
}
