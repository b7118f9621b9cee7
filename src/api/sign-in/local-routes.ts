import { Choose, Done, FirstAdmin, Forgotten, LinkFor, LinkToken, Me, SignIn } from "../../domain/people-api.ts";
import { Problem } from "../../domain/problem.ts";
import type { Answer, Limit, Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Change } from "../../domain/store.ts";
import { byEmail, byLink, sendReset, withPassword } from "./accounts.ts";
import { bodyOf, no, yes } from "./answers.ts";
import { firstAdmin, firstLinkWorks, isConflict, noMoreFirstLinks } from "./first-admin.ts";
import { audit, type House } from "./house.ts";
import { meOf } from "./me.ts";
import { fromOurPages } from "./same-site.ts";
import { endAll, start } from "./sessions.ts";

/** By address, besides the wait that each account has. */
const few: Limit = { burst: 20, perMinute: 20 };

const linkExpired = (request: Request) => no(request, 410, "link-expired", "the link has been used, or it is too old");
const weak = (request: Request, why: string) => no(request, 422, "weak", "the password is too easy to guess", { why });

/** Signing in with a password of our own. None of it is there when LOCAL_ACCOUNTS is off. */
export function localRoutes(house: House): readonly Route[] {
  const route = (
    path: string,
    summary: string,
    about: Pick<Route, "body" | "answers">,
    handle: Route["handle"],
  ): Route => ({
    method: "POST",
    path: `/api/sign-in${path}`,
    summary,
    ...about,
    limit: few,
    handle: async (request) => {
      fromOurPages(request, house.publicUrl);
      return handle(request);
    },
  });
  return [
    route("", "Sign in", { body: SignIn, answers: Me }, (request) => signIn(house, request)),
    route("/forgotten", "A link for a new password by mail", { body: Forgotten, answers: Done }, async (request) => {
      const { email } = bodyOf(Forgotten, request);
      // Answered before anybody looks whether there is such a person.
      void sendReset(house, email).catch((cause) => house.report(unsent(cause)));
      return yes({ ok: true }, [], 202);
    }),
    route("/link", "Whose invitation or reset a link is", { body: LinkToken, answers: LinkFor }, (request) =>
      linkFor(house, request),
    ),
    route("/password", "Choose a password by a link", { body: Choose, answers: Me }, (request) =>
      choose(house, request),
    ),
    route(
      "/first-admin",
      "The first admin, by the link of the first start",
      { body: FirstAdmin, answers: Me },
      (request) => makeFirst(house, request),
    ),
  ];
}

const unsent = (cause: unknown) =>
  new Problem("a link for a new password could not be sent", { kind: "unavailable", next: "look at the store", cause });

async function signIn(house: House, request: Request): Promise<Answer> {
  const { email, password } = bodyOf(SignIn, request);
  const locked = await house.guard.begin(email);
  if (locked !== null) {
    house.count("locked");
    return no(request, 429, "locked", "too many tries with this address", { until: new Date(locked).toISOString() });
  }
  const staff = await byEmail(house, email);
  const stored = staff?.active ? staff.signIn.password : null;
  // For nobody a password is worked out as well: it takes as long.
  const fits = await house.passwords.fits(password, stored);
  if (!fits || staff === undefined || stored === null) {
    house.count("wrong");
    return no(request, 401, "wrong", "the address or the password is wrong");
  }
  await house.guard.succeeded(email);
  const rehashed = house.passwords.isOld(stored) ? await house.passwords.hash(password) : stored;
  const also: readonly Change[] =
    rehashed === stored
      ? []
      : [{ put: "staff-member", value: { ...staff, signIn: { ...staff.signIn, password: rehashed } } }];
  house.count("right");
  const { session, cookies } = await start(house, request, staff, { also });
  return yes(meOf(staff, session), cookies);
}

async function linkFor(house: House, request: Request): Promise<Answer> {
  const { token } = bodyOf(LinkToken, request);
  const staff = await byLink(house, token);
  if (staff !== undefined) {
    const { name, email, locale, signIn } = staff;
    return yes({ name, email, locale, invited: signIn.password === null } satisfies LinkFor);
  }
  if (await firstLinkWorks(house.store, token, house.now()))
    return yes({ name: "", email: "", locale: "da", invited: true } satisfies LinkFor);
  return linkExpired(request);
}

async function choose(house: House, request: Request): Promise<Answer> {
  const { token, password } = bodyOf(Choose, request);
  const staff = await byLink(house, token);
  if (staff === undefined) return linkExpired(request);
  const chosen = await withPassword(house, staff, password);
  if ("why" in chosen) return weak(request, chosen.why);
  try {
    const answer = await welcome(house, request, chosen.staff, [
      { put: "staff-member", value: chosen.staff },
      audit(house, staff.id, "password-chosen", { kind: "staff-member", id: staff.id }),
    ]);
    await house.guard.succeeded(staff.email);
    return answer;
  } catch (problem) {
    // Used twice at once: the first has it.
    if (isConflict(problem)) return linkExpired(request);
    throw problem;
  }
}

async function makeFirst(house: House, request: Request): Promise<Answer> {
  const made = await firstAdmin(house.store, house.passwords, bodyOf(FirstAdmin, request), house.now());
  if ("gone" in made) return linkExpired(request);
  if ("why" in made) return weak(request, made.why);
  const { staff } = made;
  try {
    const answer = await welcome(house, request, staff, [
      { put: "staff-member", value: staff },
      audit(house, staff.id, "first-admin", { kind: "staff-member", id: staff.id }),
    ]);
    await noMoreFirstLinks(house.store);
    return answer;
  } catch (problem) {
    if (isConflict(problem)) return linkExpired(request);
    throw problem;
  }
}

/** In, with a new password, and every other session ends: whoever had the old one is out. */
async function welcome(house: House, request: Request, staff: StaffMember, also: readonly Change[]): Promise<Answer> {
  const { session, cookies } = await start(house, request, staff, { also });
  await endAll(house, staff.id, session.id);
  return yes(meOf(staff, session), cookies);
}
