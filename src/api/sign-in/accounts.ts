import { type WeakPassword, weakness } from "../../domain/password.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Change } from "../../domain/store.ts";
import { audit, type House, later } from "./house.ts";
import { resetHours, resetMail } from "./mails.ts";
import { hashOf, newToken } from "./secrets.ts";
import { unlessChanged } from "./sessions.ts";

const sameAddress = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Who signs in with this address and a password of ours: not who comes from the municipality's own sign-in. */
export async function byEmail(house: Pick<House, "store">, email: string): Promise<StaffMember | undefined> {
  const all = await house.store.all("staff-member");
  return all.find((staff) => staff.signIn.subject === null && sameAddress(staff.email, email));
}

export async function byLink(house: Pick<House, "store" | "now">, token: string): Promise<StaffMember | undefined> {
  const hash = hashOf(token);
  const all = await house.store.all("staff-member");
  return all.find(({ active, signIn: { invitation } }) => {
    return active && invitation !== null && invitation.hash === hash && invitation.until > house.now();
  });
}

/** A link for choosing a password; the one before it stops working. */
export function withLink(house: Pick<House, "now">, staff: StaffMember, milliseconds: number) {
  const token = newToken();
  const invitation = { hash: hashOf(token), until: later(house.now(), milliseconds) };
  return { token, staff: { ...staff, signIn: { ...staff.signIn, invitation } } };
}

export type Chosen = { readonly staff: StaffMember } | { readonly why: WeakPassword };

/** The person as they are with a chosen password, or why it is too easy to guess. The link has been used. */
export async function withPassword(house: House, staff: StaffMember, password: string): Promise<Chosen> {
  const why = weakness(password, staff);
  if (why !== undefined) return { why };
  const hash = await house.passwords.hash(password);
  return { staff: { ...staff, signIn: { ...staff.signIn, password: hash, invitation: null } } };
}

const resetLasts = resetHours * 3600_000;
const mailEvery = 5 * 60_000;

/** Sends the link when there is such a person, not more often than every five minutes. Nobody waits for it, and so nobody can time it. */
export async function sendReset(house: House, email: string): Promise<void> {
  const staff = await byEmail(house, email);
  if (staff === undefined || !staff.active) return;
  const { invitation, password } = staff.signIn;
  // Whoever was invited and has not come yet asks the one who invited: the invitation is the proof of the address.
  if (password === null) return;
  const justSent = invitation !== null && invitation.until > later(house.now(), resetLasts - mailEvery);
  if (justSent) return;
  const linked = withLink(house, staff, resetLasts);
  const changes: readonly Change[] = [
    { put: "staff-member", value: linked.staff },
    resetMail(house, staff, linked.token),
    audit(house, "program", "reset-sent", { kind: "staff-member", id: staff.id }),
  ];
  if (await unlessChanged(house, changes)) house.count("reset");
}
