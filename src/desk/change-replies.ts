import type * as z from "zod";
import type { House } from "../conversation/receive.ts";
import type { SaveReplies } from "../domain/desk-api.ts";
import type { SavedReplies } from "../domain/desk-pages.ts";
import { type Action, may } from "../domain/permissions.ts";
import { Problem } from "../domain/problem.ts";
import type { DepartmentReplies, SavedReply } from "../domain/saved-reply.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { mask } from "../language/private-data.ts";
import { gone, stale } from "./problems.ts";
import { somebody } from "./words.ts";

/** The texts a department has ready, as they are written: its own people's, or those that came with the content. */
export async function repliesOf(house: House, staff: StaffMember, department: string): Promise<SavedReplies> {
  assertMay(house, staff, "saved-reply-read", department);
  const own = await house.store.get("department-replies", department);
  const by = own === undefined ? undefined : await house.store.get("staff-member", own.by);
  const { savedReplies } = house.equipment().content;
  return {
    department,
    revision: own?.revision ?? 0,
    replies: structuredClone(own?.replies ?? savedReplies[department] ?? []) as SavedReplies["replies"],
    changed: own === undefined ? null : { by: by?.name ?? somebody[staff.locale], at: own.at },
  };
}

/** Looked at before what was sent is: whoever may not change them is not told what would be wrong with it. */
export function assertMayChange(house: House, staff: StaffMember, department: string): void {
  assertMay(house, staff, "saved-reply-edit", department);
}

/** Changes them for everybody in the department, at once. */
export async function saveReplies(
  house: House,
  staff: StaffMember,
  wish: { readonly department: string; readonly revision: number },
  { replies }: z.output<typeof SaveReplies>,
): Promise<void> {
  const { store, now } = house;
  const { department, revision } = wish;
  const value: DepartmentReplies = {
    id: department,
    revision,
    by: staff.id,
    at: now(),
    replies: replies.map(withoutPrivate),
  };
  const about = { kind: "department", id: department };
  const told = { id: crypto.randomUUID(), at: value.at, by: staff.id, did: "saved-replies-changed", about };
  try {
    await store.commit([
      { put: "department-replies", value },
      { audit: { ...told, conversation: null, reason: null } },
    ]);
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === "conflict") throw stale(staff);
    throw problem;
  }
}

// A text is sent to many: what was copied from one citizen's matter does not go along.
function withoutPrivate({ text, title, ...rest }: SavedReply): SavedReply {
  const { de, ...both } = text;
  return {
    ...rest,
    title,
    text: { da: mask(both.da).text, en: mask(both.en).text, ...(de !== undefined && { de: mask(de).text }) },
  };
}

function assertMay(house: House, staff: StaffMember, action: Action, department: string): void {
  if (!may(staff, action, department) || !house.equipment().content.departments.has(department)) throw gone(staff);
}
