import { passwordLength } from "../../domain/password.ts";
import { Done, Me, MyChange, NewPassword, Sessions, SignedOut, Ways } from "../../domain/people-api.ts";
import { Problem } from "../../domain/problem.ts";
import type { Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { withPassword } from "./accounts.ts";
import { bodyOf, no, yes } from "./answers.ts";
import { noCookies } from "./cookies.ts";
import { audit, type House } from "./house.ts";
import { meOf } from "./me.ts";
import { end, endAll, ofCookie, sessionsOf, start } from "./sessions.ts";
import type { Who } from "./who.ts";

/** What everybody has: myself, my sessions, the way out. */
export type Own = {
  readonly house: House;
  readonly who: (request: Request) => Promise<Who>;
  readonly oidc: boolean;
  /** Where signing out goes on, for a session that came from the municipality's own sign-in. */
  readonly signOutAt: (who: Who) => Promise<string | undefined>;
};

export function ownRoutes(own: Own): readonly Route[] {
  const { house, who } = own;
  return [
    {
      method: "GET",
      path: "/api/sign-in",
      summary: "Which ways in there are",
      answers: Ways,
      handle: async () => yes({ local: house.localAccounts, oidc: own.oidc, least: passwordLength.least }),
    },
    {
      method: "POST",
      path: "/api/sign-out",
      summary: "Sign out",
      answers: SignedOut,
      handle: (request) => signOut(own, request),
    },
    {
      method: "GET",
      path: "/api/me",
      summary: "Who I am and what I may do",
      answers: Me,
      handle: async (request) => {
        const { staff, session } = await who(request);
        return yes(meOf(staff, session));
      },
    },
    {
      method: "PATCH",
      path: "/api/me",
      summary: "Change my name or language",
      body: MyChange,
      answers: Me,
      handle: async (request) => {
        const { staff, session } = await who(request);
        const change = bodyOf(MyChange, request);
        const value: StaffMember = {
          ...staff,
          name: change.name ?? staff.name,
          firstName: change.firstName === undefined ? staff.firstName : change.firstName,
          locale: change.locale ?? staff.locale,
        };
        await house.store.commit([{ put: "staff-member", value }]);
        return yes(meOf(value, session));
      },
    },
    {
      method: "POST",
      path: "/api/me/password",
      summary: "Change my password",
      body: NewPassword,
      answers: Me,
      limit: { burst: 10, perMinute: 10 },
      handle: (request) => changePassword(own, request),
    },
    {
      method: "GET",
      path: "/api/me/sessions",
      summary: "Where I am signed in",
      answers: Sessions,
      handle: async (request) => {
        const { staff, session: here } = await who(request);
        const sessions = await sessionsOf(house, staff.id);
        return yes({
          sessions: sessions.map(({ id, at, seenAt, device }) => ({ id, at, seenAt, device, here: id === here.id })),
        });
      },
    },
    {
      method: "DELETE",
      path: "/api/me/sessions/:session",
      summary: "End one of my sessions, or all others",
      answers: Done,
      handle: async (request) => {
        const { staff, session: here } = await who(request);
        const which = request.params.session ?? "";
        if (which === "others") {
          await endAll(house, staff.id, here.id);
          return yes({ ok: true });
        }
        const mine = (await sessionsOf(house, staff.id)).filter(({ id }) => id === which);
        if (mine.length === 0)
          throw new Problem("no such session", { kind: "missing", next: "look at the list again" });
        await end(house, mine);
        return yes({ ok: true }, which === here.id ? noCookies(house.cookies) : []);
      },
    },
  ];
}

async function signOut({ house, who, signOutAt }: Own, request: Request) {
  const to = "/sign-in#out";
  // Whoever is out already, and clicks, is out.
  if ((await ofCookie(house, request)) === undefined) return yes({ to }, noCookies(house.cookies));
  const found = await who(request);
  const further = await signOutAt(found);
  await end(house, [found.session]);
  return yes({ to: further ?? to }, noCookies(house.cookies));
}

async function changePassword({ house, who }: Own, request: Request) {
  const { staff } = await who(request);
  const { old, password } = bodyOf(NewPassword, request);
  const locked = await house.guard.begin(staff.email);
  if (locked !== null) return no(request, 429, "locked", "too many tries", { until: new Date(locked).toISOString() });
  if (!(await house.passwords.fits(old, staff.signIn.password)))
    return no(request, 422, "wrong", "the old password is wrong");
  await house.guard.succeeded(staff.email);
  const chosen = await withPassword(house, staff, password);
  if ("why" in chosen) return no(request, 422, "weak", "the password is too easy to guess", { why: chosen.why });
  const { session, cookies } = await start(house, request, staff, {
    also: [
      { put: "staff-member", value: chosen.staff },
      audit(house, staff.id, "password-changed", { kind: "staff-member", id: staff.id }),
    ],
  });
  await endAll(house, staff.id, session.id);
  return yes(meOf(chosen.staff, session), cookies);
}
