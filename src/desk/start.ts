import type { House } from "../conversation/receive.ts";
import { results } from "../domain/desk-api.ts";
import type { Start } from "../domain/desk-pages.ts";
import { type Action, actionsOf, may } from "../domain/permissions.ts";
import { wordingOf } from "../domain/phrase.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { departmentsNow } from "./colleagues.ts";
import { topicTitled } from "./names.ts";
import { countsFor, namesFor } from "./queue.ts";
import { resultTitle } from "./words.ts";

/** What the admin pages are for. */
const inAdmin: ReadonlySet<Action> = new Set<Action>(["content-read", "people-read", "audit-read", "answers-off"]);

/** What the page needs once. The place in the feed is taken first, so that nothing between is missed. */
export async function start(house: House, staff: StaffMember): Promise<Start> {
  const { upTo: cursor } = await house.store.events("now", 1);
  const [names, counts, presence] = await Promise.all([
    namesFor(house, staff),
    countsFor(house, staff),
    house.store.get("presence", staff.id),
  ]);
  const { content } = names;
  const { id, name, departments, locale, notices } = staff;
  return {
    me: {
      id,
      name,
      departments: [...departments],
      admin: actionsOf(staff).some((action) => inAdmin.has(action)),
      savedReplies: departments.filter((department) => may(staff, "saved-reply-edit", department)),
      locale,
      notices,
      // As one left it. Whoever opens the desk is there: nobody should have to say so before anybody can be reached.
      presence: { status: presence?.status ?? "free", remark: presence?.remark ?? null },
    },
    municipality: wordingOf(content.municipality.name, locale),
    accent: content.municipality.theme.accent,
    now: names.now,
    departments: departmentsNow(house, names),
    topics: [...content.topics.values()].map(({ id, department }) => ({ ...topicTitled(names, id), department })),
    results: results.map((id) => ({ id, title: resultTitle(id, locale) })),
    counts,
    cursor,
  };
}
