import type { PersonSeen } from "../../domain/people-api.ts";
import type { Presence, StaffMember } from "../../domain/staff-member.ts";
import type { Change } from "../../domain/store.ts";
import { withLink } from "../sign-in/accounts.ts";
import { isAdmin } from "../sign-in/first-admin.ts";
import { audit, type House } from "../sign-in/house.ts";
import { invitationDays, invitationMail } from "../sign-in/mails.ts";
import { endAll, sessionsOf } from "../sign-in/sessions.ts";
import { countClaimed, releaseParts } from "./release.ts";

const invitationLasts = invitationDays * 24 * 3600_000;

/** Why something cannot be done to a person; the routes have the words. */
export type Refusal = "taken" | "unknown-department" | "from-provider" | "last-admin" | "not-invited";

type Invited = { readonly name: string; readonly email: string; readonly locale: "da" | "en" } & Rights;
type Rights = { readonly roles: StaffMember["roles"]; readonly departments: readonly string[] };

const about = (staff: StaffMember) => ({ kind: "staff-member", id: staff.id });

export async function listPeople(house: House): Promise<PersonSeen[]> {
  const people = await house.store.all("staff-member");
  const seen = await Promise.all(people.map((staff) => seenAs(house, staff, people)));
  return seen.sort((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, "da"));
}

export async function personSeen(house: House, staff: StaffMember): Promise<PersonSeen> {
  return seenAs(house, staff, await house.store.all("staff-member"));
}

async function seenAs(house: House, staff: StaffMember, all: readonly StaffMember[]): Promise<PersonSeen> {
  const { id, revision, name, email, roles, departments, active, signIn } = staff;
  const sessions = await sessionsOf(house, id);
  const lastSeenAt = sessions.map(({ seenAt }) => seenAt).sort();
  return {
    ...{ id, revision, name, email, active },
    roles: [...roles],
    departments: [...departments],
    signIn: wayIn(house, staff),
    invitedUntil: signIn.password === null ? (signIn.invitation?.until ?? null) : null,
    sessions: sessions.length,
    lastSeenAt: lastSeenAt.at(-1) ?? null,
    parts: await countClaimed(house, id),
    lastAdmin: isLastAdmin(staff, all),
  };
}

function wayIn(house: House, { signIn }: StaffMember): PersonSeen["signIn"] {
  if (signIn.subject !== null) return "provider";
  if (signIn.password !== null) return "password";
  return (signIn.invitation?.until ?? "") > house.now() ? "invited" : "expired";
}

const isLastAdmin = (staff: StaffMember, all: readonly StaffMember[]): boolean =>
  isAdmin(staff) && !all.some((other) => other.id !== staff.id && isAdmin(other));

const knows = (house: House, departments: readonly string[]): boolean =>
  departments.every((department) => house.departments().some(({ id }) => id === department));

/** Makes a person who can choose a password by mail. Their revision in the answer is that of the store. */
export async function invite(house: House, by: StaffMember, invited: Invited): Promise<StaffMember | Refusal> {
  if (!knows(house, invited.departments)) return "unknown-department";
  const all = await house.store.all("staff-member");
  if (all.some(({ email }) => email.toLowerCase() === invited.email.toLowerCase())) return "taken";
  const { token, staff } = withLink(house, newcomer(house.id(), invited), invitationLasts);
  await house.store.commit([
    { put: "staff-member", value: staff },
    invitationMail(house, staff, token),
    audit(house, by.id, "person-invited", about(staff)),
  ]);
  return { ...staff, revision: 1 };
}

const newcomer = (id: string, { name, email, locale, roles, departments }: Invited): StaffMember => ({
  ...{ id, revision: 0, name, email, locale },
  firstName: name.split(/\s+/)[0] ?? null,
  roles: [...roles],
  departments: [...departments],
  active: true,
  signIn: { password: null, subject: null, invitation: null },
  notices: { sound: true, browser: true, mail: "at-once" },
});

/** The link once more; the one before stops working. Nobody is invited who has come in. */
export async function inviteAgain(house: House, by: StaffMember, person: StaffMember): Promise<StaffMember | Refusal> {
  const { password, subject } = person.signIn;
  if (!person.active || password !== null || subject !== null) return "not-invited";
  const { token, staff } = withLink(house, person, invitationLasts);
  await house.store.commit([
    { put: "staff-member", value: staff },
    invitationMail(house, staff, token),
    audit(house, by.id, "person-invited-again", about(staff)),
  ]);
  return { ...staff, revision: person.revision + 1 };
}

export type Changed = {
  readonly name?: string | undefined;
  readonly roles?: StaffMember["roles"] | undefined;
  readonly departments?: readonly string[] | undefined;
  readonly active?: boolean | undefined;
};

/**
 * Name, roles, departments, on or off. Other roles and being switched off end every session at once, and parts the person may no
 * longer work on go back to the queue.
 */
export async function edit(
  house: House,
  by: StaffMember,
  person: StaffMember,
  change: Changed,
): Promise<{ readonly staff: StaffMember; readonly released: number } | Refusal> {
  const rights = change.roles !== undefined || change.departments !== undefined || change.name !== undefined;
  if (person.signIn.subject !== null && rights) return "from-provider";
  if (!knows(house, change.departments ?? [])) return "unknown-department";
  const staff: StaffMember = {
    ...person,
    name: change.name ?? person.name,
    roles: [...(change.roles ?? person.roles)],
    departments: [...(change.departments ?? person.departments)],
    active: change.active ?? person.active,
  };
  const all = await house.store.all("staff-member");
  const loses = isAdmin(person) && !isAdmin(staff);
  const witness = loses ? all.find((other) => other.id !== person.id && isAdmin(other)) : undefined;
  if (loses && witness === undefined) return "last-admin";
  await house.store.commit([
    { put: "staff-member", value: staff },
    // Saved as they are: two admins who take the role from each other at once cannot both succeed.
    ...(witness === undefined ? [] : [{ put: "staff-member", value: witness } as const]),
    ...(await absence(house, staff)),
    ...doings(person, staff).map((did) => audit(house, by.id, did, about(staff))),
  ]);
  const isOther = person.roles.join() !== staff.roles.join();
  if (isOther || !staff.active) await endAll(house, staff.id);
  return { staff: { ...staff, revision: person.revision + 1 }, released: await releaseParts(house, staff) };
}

/** Who is switched off is not shown as free. */
async function absence(house: House, staff: StaffMember): Promise<readonly Change[]> {
  const presence: Presence | undefined = staff.active ? undefined : await house.store.get("presence", staff.id);
  return presence === undefined ? [] : [{ drop: "presence", value: presence }];
}

function doings(before: StaffMember, after: StaffMember): readonly string[] {
  const isOther = (one: readonly string[], other: readonly string[]) => one.join() !== other.join();
  return [
    ...(before.name !== after.name ? ["person-renamed"] : []),
    ...(isOther(before.roles, after.roles) ? ["roles-changed"] : []),
    ...(isOther(before.departments, after.departments) ? ["departments-changed"] : []),
    ...(before.active && !after.active ? ["person-switched-off"] : []),
    ...(!before.active && after.active ? ["person-switched-on"] : []),
  ];
}
