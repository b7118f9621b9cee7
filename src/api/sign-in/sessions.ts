import { Problem } from "../../domain/problem.ts";
import type { Request } from "../../domain/route.ts";
import type { Session } from "../../domain/session.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Change } from "../../domain/store.ts";
import { cookieOf, sessionCookies } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { audit, type House, later } from "./house.ts";
import { csrfOf, hashOf, newToken } from "./secrets.ts";

/** Nothing done for half an hour ends a session, and so does half a day, whatever was done. docs/people.md names both. */
export const idleLimit = 30 * 60_000;
export const absoluteLimit = 12 * 3600_000;
// A save for each request would be many; what counts is whether it was within half an hour.
const touchEvery = 60_000;

export type Started = { readonly session: Session; readonly token: string; readonly cookies: readonly string[] };

type How = {
  readonly also?: readonly Change[];
  readonly until?: string;
  /** What must be kept before there is a session. */
  readonly first?: (session: string, token: string) => Promise<void>;
};

/** A new session with a new token; the one this browser had before ends in the same commit. */
export async function start(
  house: House,
  request: Pick<Request, "headers">,
  staff: Pick<StaffMember, "id">,
  { also = [], until = later(house.now(), absoluteLimit), first }: How = {},
): Promise<Started> {
  const token = newToken();
  const at = house.now();
  const id = hashOf(token);
  const device = deviceOf(request.headers["user-agent"]);
  const session: Session = { id, revision: 0, staff: staff.id, at, seenAt: at, until, device };
  const before = await ofCookie(house, request);
  await first?.(id, token);
  await house.store.commit([
    ...(before ? [drop(before.session)] : []),
    ...also,
    { put: "session", value: session },
    audit(house, staff.id, "signed-in", { kind: "staff-member", id: staff.id }),
  ]);
  if (before) await house.store.dropBlob(grantKey(before.session.id));
  return { session, token, cookies: sessionCookies(house.cookies, token, csrfOf(token)) };
}

export const drop = (session: Session): Change => ({ drop: "session", value: session });

/** The blob of what the municipality's sign-in gave with a session (oidc-grant.ts). */
export const grantKey = (session: string): string => `oidc-grant-${session}`;

/** The session a cookie names, if it has not ended. */
export async function ofCookie(
  house: Pick<House, "store" | "cookies" | "now">,
  request: Pick<Request, "headers">,
): Promise<{ readonly session: Session; readonly token: string } | undefined> {
  const token = cookieOf(request, house.cookies.session);
  if (token === undefined || token === "") return undefined;
  const session = await house.store.get("session", hashOf(token));
  return session !== undefined && isLive(session, house.now()) ? { session, token } : undefined;
}

export function isLive(session: Session, now: string): boolean {
  return session.until > now && Date.parse(now) - Date.parse(session.seenAt) < idleLimit;
}

/** Somebody is there. Of two requests at once one writes it down; that is enough. */
export async function touch(house: House, session: Session): Promise<void> {
  const now = house.now();
  if (Date.parse(now) - Date.parse(session.seenAt) < touchEvery) return;
  await unlessChanged(house, [{ put: "session", value: { ...session, seenAt: now } }]);
}

/** False: it has changed since it was read, and nothing was done. */
export async function unlessChanged(house: Pick<House, "store">, changes: readonly Change[]): Promise<boolean> {
  try {
    await house.store.commit(changes);
    return true;
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === "conflict") return false;
    throw problem;
  }
}

/** Those of one person, the latest used first; ended ones are not among them. */
export async function sessionsOf(house: House, staff: string): Promise<readonly Session[]> {
  const now = house.now();
  return (await house.store.all("session"))
    .filter((session) => session.staff === staff && isLive(session, now))
    .sort((a, b) => b.seenAt.localeCompare(a.seenAt));
}

/** Ends what of these is still there, each on its own: that one is touched meanwhile must not save the others. */
export async function end(house: House, sessions: readonly Session[]): Promise<void> {
  for (const { id } of sessions) {
    for (;;) {
      const session = await house.store.get("session", id);
      if (session === undefined || (await unlessChanged(house, [drop(session)]))) break;
    }
    await house.store.dropBlob(grantKey(id));
  }
}

export async function endAll(house: House, staff: string, but?: string): Promise<void> {
  const all = (await house.store.all("session")).filter((session) => session.staff === staff);
  await end(
    house,
    all.filter(({ id }) => id !== but),
  );
}

/** Sessions that nobody ended and that have run out, with whatever was kept for them. */
export async function endOld(house: House): Promise<void> {
  const now = house.now();
  const all = await house.store.all("session");
  await end(
    house,
    all.filter((session) => !isLive(session, now)),
  );
}
