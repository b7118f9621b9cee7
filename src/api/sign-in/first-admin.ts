import * as z from "zod";
import { weakness } from "../../domain/password.ts";
import { Problem } from "../../domain/problem.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Store } from "../../domain/store.ts";
import { Time } from "../../domain/stored.ts";
import type { Chosen } from "./accounts.ts";
import { later } from "./house.ts";
import { linkTo } from "./mails.ts";
import type { Passwords } from "./passwords.ts";
import { hashOf, newToken } from "./secrets.ts";

const blob = "first-admin";
const lasts = 24 * 3600_000;
// Several processes may start at once, and each prints a link that works.
const most = 10;

const Links = z.array(z.strictObject({ hash: z.string(), until: Time }));

/** Can sign in and administer: an invitation that nobody has used does not count. */
export const isAdmin = ({ active, roles, signIn }: StaffMember): boolean =>
  active && roles.includes("admin") && (signIn.password !== null || signIn.subject !== null);

async function hasAdmin(store: Pick<Store, "all">): Promise<boolean> {
  return (await store.all("staff-member")).some(isAdmin);
}

async function links(store: Pick<Store, "blob">, now: string) {
  const bytes = await store.blob(blob);
  const kept = bytes === undefined ? [] : Links.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  return kept.filter(({ until }) => until > now);
}

/** While nobody can administer: a link that makes the first admin, once, within a day. For the terminal at the start. */
export async function firstAdminLink(
  store: Pick<Store, "all" | "blob" | "putBlob">,
  publicUrl: string,
  now: string,
): Promise<string | null> {
  if (await hasAdmin(store)) return null;
  const token = newToken();
  const kept = [{ hash: hashOf(token), until: later(now, lasts) }, ...(await links(store, now))].slice(0, most);
  await store.putBlob(blob, Buffer.from(JSON.stringify(kept)));
  return linkTo(publicUrl, "first", token);
}

export type First = {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

export async function firstLinkWorks(store: Pick<Store, "all" | "blob">, token: string, now: string): Promise<boolean> {
  return !(await hasAdmin(store)) && (await links(store, now)).some(({ hash }) => hash === hashOf(token));
}

/** The first admin, not saved yet; or why not. */
export async function firstAdmin(
  store: Store,
  passwords: Passwords,
  first: First,
  now: string,
): Promise<Chosen | { readonly gone: true }> {
  if (!(await firstLinkWorks(store, first.token, now))) return { gone: true };
  const why = weakness(first.password, first);
  if (why !== undefined) return { why };
  const staff: StaffMember = {
    // Made from the link: used twice at once, the second save meets the first.
    id: `first-${hashOf(`first:${first.token}`).slice(0, 20)}`,
    revision: 0,
    name: first.name,
    firstName: first.name.split(/\s+/)[0] ?? null,
    email: first.email,
    locale: "da",
    roles: ["admin"],
    departments: [],
    active: true,
    signIn: {
      password: await passwords.hash(first.password),
      subject: null,
      invitation: null,
    },
    notices: { sound: true, browser: true, mail: "at-once" },
  };
  return { staff };
}

/** What every link for a first admin ends with. */
export async function noMoreFirstLinks(store: Pick<Store, "dropBlob">): Promise<void> {
  await store.dropBlob(blob);
}

export const isConflict = (problem: unknown): boolean => problem instanceof Problem && problem.kind === "conflict";
