import type { Content } from "../domain/content.ts";
import { wordingOf } from "../domain/phrase.ts";
import type { Presence, StaffMember } from "../domain/staff-member.ts";
import { somebody } from "./words.ts";

/** What stands behind the ids, for one reader at one moment. */
export type Names = {
  readonly staff: StaffMember;
  readonly content: Content;
  readonly colleagues: ReadonlyMap<string, StaffMember>;
  readonly presences: readonly Presence[];
  readonly now: string;
};

export type Person = { readonly id: string; readonly name: string };

export function personOf({ colleagues, staff }: Pick<Names, "colleagues" | "staff">, id: string): Person {
  return { id, name: colleagues.get(id)?.name ?? somebody[staff.locale] };
}

export function topicTitled(
  { content, staff }: Pick<Names, "content" | "staff">,
  id: string,
): { id: string; title: string } {
  const found = content.topics.get(id);
  return { id, title: found === undefined ? id : wordingOf(found.title, staff.locale) };
}

export function departmentName({ content, staff }: Pick<Names, "content" | "staff">, id: string): string {
  const found = content.departments.get(id);
  return found === undefined ? id : wordingOf(found.name, staff.locale);
}

/** Who has not been seen for so long has closed the page. */
const gone = 90_000;
export const isThere = ({ seenAt }: Pick<Presence, "seenAt">, now: string): boolean =>
  Date.parse(now) - Date.parse(seenAt) < gone;

/** Others of the same department who have it on the screen. */
export function lookingAt(names: Names, part: { readonly id: string; readonly department: string }): Person[] {
  const { presences, colleagues, staff, now } = names;
  return presences
    .filter(({ id, looking }) => looking === part.id && id !== staff.id)
    .filter((presence) => isThere(presence, now))
    .filter(({ id }) => colleagues.get(id)?.departments.includes(part.department) === true)
    .map(({ id }) => personOf(names, id));
}
