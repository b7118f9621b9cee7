import { Problem } from "../../domain/problem.ts";
import type { Request } from "../../domain/route.ts";
import type { Session } from "../../domain/session.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { House } from "./house.ts";
import { fromOurPages, withToken } from "./same-site.ts";
import { csrfOf } from "./secrets.ts";
import { end, ofCookie, touch } from "./sessions.ts";

export type Who = { readonly staff: StaffMember; readonly session: Session; readonly token: string };

/** Asks the municipality's sign-in once more when it is time; undefined: this person may no longer. */
export type Recheck = (who: Who) => Promise<StaffMember | undefined>;

const signedOut = () => new Problem("not signed in, or no longer", { kind: "signed-out", next: "sign in" });

/** Whoever a request comes from, and that it comes from our own page; otherwise a Problem ("signed-out", "refused"). */
export async function whoIs(house: House, recheck: Recheck, request: Request): Promise<Who> {
  const found = await ofCookie(house, request);
  if (found === undefined) throw signedOut();
  const { session, token } = found;
  fromOurPages(request, house.publicUrl);
  withToken(request, csrfOf(token));
  const staff = await house.store.get("staff-member", session.staff);
  if (staff === undefined || !staff.active) {
    await end(house, [session]);
    throw signedOut();
  }
  const still = await recheck({ staff, session, token });
  if (still === undefined) throw signedOut();
  // What a page does by itself does not keep a session awake.
  if (request.headers["x-background"] === undefined) await touch(house, session);
  return { staff: still, session, token };
}
