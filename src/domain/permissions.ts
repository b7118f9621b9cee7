import type { Role, StaffMember } from "./staff-member.ts";

/** `own`: only in departments one belongs to; `any`: it is about no department, or about all. */
type Scope = "own" | "any";
type Permission = { readonly roles: readonly Role[]; readonly scope: Scope };

const everybody = ["staff", "lead", "editor", "dpo", "admin"] as const;
const answering = ["staff", "lead"] as const;

/**
 * Who may do what. There is no other place: a route, a function, the store's sight and the pages' menus all ask here. Nobody gets
 * more than the roles say by having several departments, and `admin` reads no conversation.
 */
export const permissions = {
  /** Queue, search, counts, live events, downloads: whatever shows a part or that there is one. */
  "part-read": { roles: answering, scope: "own" },
  /** Claim, reply, remark, move, come back later, close, file note, mask afterwards. */
  "part-work": { roles: answering, scope: "own" },
  /** Free, busy or away, with a remark. */
  "presence-set": { roles: answering, scope: "any" },
  /** Names and presence of those who answer in the same department. */
  "colleagues-read": { roles: answering, scope: "own" },
  "saved-reply-read": { roles: answering, scope: "own" },
  "saved-reply-edit": { roles: answering, scope: "own" },
  /** Published articles, to read and to insert. */
  "article-read": { roles: ["staff", "lead", "editor"], scope: "any" },
  /** Counts and times of one department; no words. */
  "numbers-department": { roles: ["lead"], scope: "own" },
  /** The same of the whole municipality. */
  "numbers-all": { roles: ["editor"], scope: "any" },
  /** Topics, rules, articles, facts, departments, hours: as they are, as drafts, every version. */
  "content-read": { roles: ["editor"], scope: "any" },
  "content-edit": { roles: ["editor"], scope: "any" },
  "content-publish": { roles: ["editor"], scope: "any" },
  /** Questions that went wrong, masked, and never the sensitive ones. */
  "learning-read": { roles: ["editor"], scope: "any" },
  "learning-work": { roles: ["editor"], scope: "any" },
  /** The one switch: no answers, only the contact card. */
  "answers-off": { roles: ["editor", "admin"], scope: "any" },
  "people-read": { roles: ["admin"], scope: "any" },
  "people-edit": { roles: ["admin"], scope: "any" },
  "settings-edit": { roles: ["admin"], scope: "any" },
  /** What is kept, for how long, and what has been erased. */
  "data-protection-read": { roles: ["dpo"], scope: "any" },
  "audit-read": { roles: ["dpo"], scope: "any" },
  /** One citizen's data out, or away; each look stands in the audit. */
  "citizen-export": { roles: ["dpo"], scope: "any" },
  "citizen-erase": { roles: ["dpo"], scope: "any" },
  /** My name, language and notices; my sessions. */
  "self-read": { roles: everybody, scope: "any" },
  "self-edit": { roles: everybody, scope: "any" },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as readonly Action[];

/** What the table needs to know of a person. */
export type Person = Pick<StaffMember, "active" | "roles" | "departments">;

function hasRole(person: Person, action: Action): boolean {
  const { roles }: Permission = permissions[action];
  return person.active && person.roles.some((role) => roles.includes(role));
}

/** An action of departments needs one named: whoever forgets it is refused. */
export function may(person: Person, action: Action, department?: string): boolean {
  if (!hasRole(person, action)) return false;
  return permissions[action].scope === "any" || (department !== undefined && person.departments.includes(department));
}

/** Where a person may do it; "any": it is bound to no department. Empty: nowhere. */
export function mayWhere(person: Person, action: Action): "any" | readonly string[] {
  if (!hasRole(person, action)) return [];
  return permissions[action].scope === "any" ? "any" : person.departments;
}

/** What a page shows in its menu: everything the person may do somewhere. */
export function actionsOf(person: Person): readonly Action[] {
  return actions.filter((action) => mayWhere(person, action).length > 0);
}
