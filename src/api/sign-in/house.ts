import type { AuditEntry } from "../../domain/audit-entry.ts";
import type { Conversation } from "../../domain/conversation.ts";
import type { Problem } from "../../domain/problem.ts";
import type { StaffMember } from "../../domain/staff-member.ts";
import type { Change, Store } from "../../domain/store.ts";
import type { Cookies } from "./cookies.ts";
import type { Guard } from "./guard.ts";
import type { Passwords } from "./passwords.ts";

/** What is counted of sign-ins: numbers only, never who. */
export type SignInCount = "right" | "wrong" | "locked" | "oidc" | "oidc-refused" | "reset";

/** What signing in and people need of the house they stand in. */
export type House = {
  readonly store: Store;
  readonly publicUrl: string;
  readonly cookies: Cookies;
  readonly passwords: Passwords;
  readonly guard: Guard;
  readonly localAccounts: boolean;
  readonly now: () => string;
  readonly id: () => string;
  /** Ids, with their names in Danish. */
  readonly departments: () => readonly { readonly id: string; readonly name: string }[];
  readonly municipality: () => string;
  /** What is to be saved when somebody is in a citizen's chat and may no longer be. */
  readonly leaving: (conversation: Conversation, staff: StaffMember) => readonly Change[];
  readonly count: (what: SignInCount) => void;
  /** Where a failure goes that nobody waits for. */
  readonly report: (problem: Problem) => void;
};

type About = AuditEntry["about"];

export function audit(house: Pick<House, "now" | "id">, by: string, did: string, about: About): Change {
  return { audit: { id: house.id(), at: house.now(), by, did, about, conversation: null, reason: null } };
}

export const later = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) + milliseconds).toISOString();
