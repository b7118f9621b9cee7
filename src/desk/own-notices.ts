import type * as z from "zod";
import type { House } from "../conversation/receive.ts";
import type { Notices } from "../domain/desk-api.ts";
import { Problem } from "../domain/problem.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { gone } from "./problems.ts";

const mostTries = 4;

/** How this person is told: by sound, by the browser, by mail at once or once a day. */
export async function setNotices(
  { store }: House,
  staff: StaffMember,
  notices: z.output<typeof Notices>,
): Promise<StaffMember["notices"]> {
  for (let tries = 1; ; tries++) {
    const now = await store.get("staff-member", staff.id);
    if (now === undefined) throw gone(staff);
    try {
      await store.commit([{ put: "staff-member", value: { ...now, notices } }]);
      return notices;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "conflict" || tries >= mostTries) throw problem;
    }
  }
}
