import type { Round } from "../../conversation/rounds.ts";
import type { Request, Route } from "../../domain/route.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import { Oidc } from "../oidc.ts";
import { type OidcSettings, Provider } from "../oidc-provider.ts";
import { OidcRecheck } from "../oidc-recheck.ts";
import { peopleRoutes } from "../people/people-routes.ts";
import { cookiesFor } from "./cookies.ts";
import { Guard } from "./guard.ts";
import type { House } from "./house.ts";
import { localRoutes } from "./local-routes.ts";
import { ownRoutes } from "./own-routes.ts";
import { Passwords } from "./passwords.ts";
import { endOld } from "./sessions.ts";
import { whileSignedIn } from "./streams.ts";
import { type Recheck, type Who, whoIs } from "./who.ts";

export type SignInOptions = Omit<House, "cookies" | "guard" | "passwords"> & {
  /** Null: only accounts of our own. */
  readonly oidc: OidcSettings | null;
  readonly passwords?: Passwords;
};

export type SignInDesk = {
  readonly routes: readonly Route[];
  /** Whoever a request comes from; a Problem ("signed-out", "refused") when it comes from nobody, or not from our own pages. */
  readonly signedIn: (request: Request) => Promise<StaffMember>;
  /** Routes whose open lines tell nothing more once their session has ended. */
  readonly whileSignedIn: (routes: readonly Route[]) => readonly Route[];
  /** What it does by itself. */
  readonly rounds: readonly Round[];
};

/** Everything about who somebody is: signing in and out, one's own sessions, and the admin's list of people. */
export function openSignIn(options: SignInOptions): SignInDesk {
  const house: House = {
    ...options,
    cookies: cookiesFor(options.publicUrl),
    passwords: options.passwords ?? new Passwords(),
    guard: new Guard(options.store, () => Date.parse(options.now())),
  };
  const provider = options.oidc === null ? null : new Provider(options.oidc, options.publicUrl);
  const oidc = provider && new Oidc(house, provider);
  const asked = provider && new OidcRecheck(house, provider);
  // Who came from a sign-in that is no longer set up cannot be asked about, and is out.
  const alone: Recheck = async ({ staff }) => (staff.signIn.subject === null ? staff : undefined);
  const recheck: Recheck = async (who) => {
    if (!house.localAccounts && who.staff.signIn.subject === null) return undefined;
    return asked === null ? alone(who) : asked.of(who);
  };
  const who = (request: Request): Promise<Who> => whoIs(house, recheck, request);
  const signedIn = async (request: Request) => (await who(request)).staff;
  const signOutAt = async (found: Who) => oidc?.signOutAt(found);
  return {
    routes: [
      ...ownRoutes({ house, who, oidc: oidc !== null, signOutAt }),
      ...(house.localAccounts ? localRoutes(house) : []),
      ...(oidc?.routes ?? []),
      ...peopleRoutes({ house, signedIn }),
    ],
    signedIn,
    whileSignedIn: (routes) => whileSignedIn(house, routes),
    rounds: [{ name: "sessions that have run out", run: () => endOld(house) }],
  };
}
