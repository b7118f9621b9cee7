import type { House } from "../conversation/receive.ts";
import type { StaffMember } from "../domain/staff-member.ts";

/** How the conversations of the demonstration are called: fixed, so that exactly they can be removed. */
export const idOf = (number: number): string => `demo-${String(number).padStart(2, "0")}`;

const id = "demo-kim";

/** A colleague in every department who cannot sign in. */
export async function theColleagues({ store, equipment }: Pick<House, "store" | "equipment">): Promise<void> {
  if ((await store.get("staff-member", id)) !== undefined) return;
  const value: StaffMember = {
    id,
    revision: 0,
    name: "Kim Eksempel",
    firstName: "Kim",
    email: "kim@example.org",
    locale: "da",
    roles: ["staff"],
    departments: [...equipment().content.departments.keys()],
    active: true,
    signIn: { password: null, subject: null, invitation: null },
    notices: { sound: false, browser: false, mail: "off" },
  };
  await store.commit([{ put: "staff-member", value }]);
}

export async function colleague(house: Pick<House, "store" | "equipment">): Promise<StaffMember> {
  await theColleagues(house);
  const found = await house.store.get("staff-member", id);
  if (found === undefined) throw new Error("the colleague of the demonstration is gone");
  return found;
}
