import type { StaffMember } from "../domain/staff-member.ts";
import { departmentsOf, personOf, rolesOf } from "./oidc-claims.ts";
import type { Claims, Provider } from "./oidc-provider.ts";
import { releaseParts } from "./people/release.ts";
import { audit, type House } from "./sign-in/house.ts";
import { hashOf } from "./sign-in/secrets.ts";
import { endAll, unlessChanged } from "./sign-in/sessions.ts";

/** One person at one issuer. */
const subjectOf = (provider: Provider, claims: Claims): string => `${provider.settings.issuer} ${claims.sub}`;

/**
 * The person that the claims speak of, as they say: made at the first sign-in, changed at each later one and at each look. Undefined
 * when the claims name no role of ours, or an admin has switched the person off. `changed`: the roles are other than before, and
 * every session has ended.
 */
export async function personFrom(
  house: House,
  provider: Provider,
  claims: Claims,
): Promise<{ readonly staff: StaffMember; readonly changed: boolean } | undefined> {
  const subject = subjectOf(provider, claims);
  const all = await house.store.all("staff-member");
  const known = all.find(({ signIn }) => signIn.subject === subject) ?? invited(all, claims);
  const roles = rolesOf(claims, provider.roles);
  const departments = departmentsOf(claims, provider.departments, house.departments());
  if (known === undefined && roles.length === 0) return undefined;
  const before = known ?? blank(subject);
  const { name, firstName, email } = personOf(claims);
  const staff: StaffMember = {
    ...before,
    name,
    email,
    firstName: before.firstName ?? firstName,
    roles: [...roles],
    departments: [...departments],
    // From here on there is one way in: a password of before does not stay a second one.
    signIn: { ...before.signIn, subject, password: null, invitation: null },
  };
  const same = JSON.stringify(staff) === JSON.stringify(before);
  const saved =
    same || (await unlessChanged(house, [{ put: "staff-member", value: staff }, auditOf(house, before, staff)]));
  // Somebody changed it at the same moment: look again.
  if (!saved) return personFrom(house, provider, claims);
  const changed = known !== undefined && before.roles.join() !== staff.roles.join();
  if (changed) await endAll(house, staff.id);
  if (!same && known !== undefined) await releaseParts(house, staff);
  const revision = same ? staff.revision : staff.revision + 1;
  return staff.active && roles.length > 0 ? { staff: { ...staff, revision }, changed } : undefined;
}

// Only an address that the provider itself has proved, and only where nobody has come in yet.
function invited(all: readonly StaffMember[], claims: Claims): StaffMember | undefined {
  if (claims.email_verified !== true || typeof claims.email !== "string") return undefined;
  const email = claims.email.toLowerCase();
  return all.find(
    ({ email: own, signIn }) => own.toLowerCase() === email && signIn.subject === null && signIn.password === null,
  );
}

const blank = (subject: string): StaffMember => ({
  // Two first sign-ins at once make one person.
  id: `oidc-${hashOf(subject).slice(0, 24)}`,
  revision: 0,
  name: "",
  firstName: null,
  email: "",
  locale: "da",
  roles: [],
  departments: [],
  active: true,
  signIn: { password: null, subject: null, invitation: null },
  notices: { sound: true, browser: true, mail: "at-once" },
});

const auditOf = (house: House, before: StaffMember, staff: StaffMember) =>
  audit(house, "program", before.revision === 0 ? "person-from-provider" : "person-changed-by-provider", {
    kind: "staff-member",
    id: staff.id,
  });
