import * as z from "zod";
import { passwordLength } from "./password.ts";
import { actions } from "./permissions.ts";
import { roles } from "./staff-member.ts";
import { Id, Time } from "./stored.ts";

// What the pages and the server say to each other about people and signing in.
//
//   GET    /api/sign-in                          → Ways: which ways in there are
//   POST   /api/sign-in                 SignIn   → Me, with the cookies
//   GET    /api/sign-in/oidc?to                  → on to the sign-in of the municipality; comes back to /api/sign-in/oidc/callback
//   POST   /api/sign-in/forgotten       Forgotten→ { ok: true }, whoever it is
//   POST   /api/sign-in/link            Token    → LinkFor: whose invitation or reset it is
//   POST   /api/sign-in/password        Choose   → Me, with the cookies
//   POST   /api/sign-in/first-admin     FirstAdmin → Me, with the cookies
//   POST   /api/sign-out                         → SignedOut
//   GET    /api/me                               → Me
//   PATCH  /api/me                      MyChange → Me
//   POST   /api/me/password             NewPassword → Me, with new cookies; every other session ends
//   GET    /api/me/sessions                      → { sessions: SessionSeen[] }
//   DELETE /api/me/sessions/:session             → { ok: true }; `others`: all but this one
//   GET    /api/admin/people                     → People
//   POST   /api/admin/people            Invite   → PersonSeen
//   PATCH  /api/admin/people/:person    Edit     → Edited. If-Match: "<revision>" of the list
//   POST   /api/admin/people/:person/invitation  → PersonSeen: sent once more
//   DELETE /api/admin/people/:person/sessions    → { ok: true }
//
// Every request but a GET carries `x-csrf-token`, the value of the cookie `ni-csrf` (src/browser/shared/csrf.ts). Errors are
// application/problem+json with a `code`, for the words of the page: SignInProblem.

const Name = z.string().trim().min(1).max(120);
const Email = z.string().trim().toLowerCase().max(200).pipe(z.email());
const Token = z.string().regex(/^[A-Za-z0-9_-]{20,80}$/);
const Password = z.string().min(1).max(1000);
const Locale = z.enum(["da", "en"]);
const Roles = z.array(z.enum(roles)).min(1).max(roles.length);
const Departments = z.array(Id).max(100);

// What the pages send.

export const SignIn = z.strictObject({ email: z.string().trim().min(1).max(200), password: Password });
export const Forgotten = z.strictObject({ email: z.string().trim().min(1).max(200) });
export const LinkToken = z.strictObject({ token: Token });
export const Choose = z.strictObject({ token: Token, password: Password });
export const FirstAdmin = z.strictObject({ token: Token, name: Name, email: Email, password: Password });
export const NewPassword = z.strictObject({ old: Password, password: Password });
export const MyChange = z.strictObject({
  name: Name.optional(),
  /** What citizens read; null: "medarbejder". */
  firstName: Name.nullable().optional(),
  locale: Locale.optional(),
});
export const Invite = z.strictObject({
  name: Name,
  email: Email,
  roles: Roles,
  departments: Departments,
  locale: Locale.default("da"),
});
export const Edit = z.strictObject({
  name: Name.optional(),
  roles: Roles.optional(),
  departments: Departments.optional(),
  active: z.boolean().optional(),
});

// What they get.

export const Ways = z.strictObject({ local: z.boolean(), oidc: z.boolean(), least: z.literal(passwordLength.least) });
export const Me = z.strictObject({
  id: Id,
  name: z.string(),
  firstName: z.string().nullable(),
  email: z.string(),
  locale: Locale,
  roles: z.array(z.enum(roles)),
  departments: z.array(Id),
  /** Everything this person may do somewhere: for menus. The server asks again each time. */
  may: z.array(z.enum(actions)),
  /** A password of our own, that can be changed here. */
  hasPassword: z.boolean(),
  /** The session ends then, whatever happens. */
  until: Time,
});
export type Me = z.infer<typeof Me>;

export const LinkFor = z.strictObject({ name: z.string(), email: z.string(), locale: Locale, invited: z.boolean() });
export type LinkFor = z.infer<typeof LinkFor>;
/** Where to go on: the provider's own sign-out, or our page. */
export const SignedOut = z.strictObject({ to: z.string() });

export const SessionSeen = z.strictObject({ id: Id, at: Time, seenAt: Time, device: z.string(), here: z.boolean() });
export const Sessions = z.strictObject({ sessions: z.array(SessionSeen) });
export type SessionsSeen = z.infer<typeof Sessions>;

export const PersonSeen = z.strictObject({
  id: Id,
  revision: z.int(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  departments: z.array(Id),
  active: z.boolean(),
  /** `invited`: has not chosen a password; `expired`: and the link is too old. `provider`: roles and departments come from there. */
  signIn: z.enum(["password", "provider", "invited", "expired"]),
  invitedUntil: Time.nullable(),
  sessions: z.int(),
  lastSeenAt: Time.nullable(),
  /** Parts this person has taken and not closed. */
  parts: z.int(),
  /** The only one who can administer: cannot be switched off or lose the role. */
  lastAdmin: z.boolean(),
});
export type PersonSeen = z.infer<typeof PersonSeen>;
export const People = z.strictObject({
  people: z.array(PersonSeen),
  departments: z.array(z.strictObject({ id: Id, name: z.string() })),
  /** False: people come from the municipality's own sign-in, and nobody is invited here. */
  local: z.boolean(),
});
export type People = z.infer<typeof People>;
/** `released`: parts that went back to the queue. */
export const Edited = z.strictObject({ person: PersonSeen, released: z.int() });
export type Edited = z.infer<typeof Edited>;
export const Done = z.strictObject({ ok: z.literal(true) });
export type Done = z.infer<typeof Done>;

export const signInProblems = [
  "wrong",
  "locked",
  "link-expired",
  "weak",
  "last-admin",
  "taken",
  "from-provider",
  "stale",
] as const;
export type SignInCode = (typeof signInProblems)[number];
export const SignInProblem = z.object({
  status: z.int(),
  title: z.string(),
  code: z.enum(signInProblems).optional().catch(undefined),
  /** Locked until then. */
  until: z.string().optional(),
  /** Of `weak`: short, long, repeats, run, own-name. */
  why: z.string().optional(),
});
export type SignInProblem = z.infer<typeof SignInProblem>;
