import { openingInWords } from "../conversation/days.ts";
import type { House } from "../conversation/receive.ts";
import { sayIn } from "../conversation/wording.ts";
import type { Colleague, DepartmentNow } from "../domain/desk-pages.ts";
import { nextOpening, openAt } from "../domain/hours.ts";
import { may, mayWhere } from "../domain/permissions.ts";
import type { StaffMember } from "../domain/staff-member.ts";
import { coverOf } from "./cover.ts";
import { departmentName, isThere, type Names } from "./names.ts";
import { namesFor } from "./queue.ts";

/** Where a part can go, and who is there. */
export async function whoIsThere(house: House, staff: StaffMember) {
  const names = await namesFor(house, staff);
  return { colleagues: colleaguesOf(names), departments: departmentsNow(house, names) };
}

/** Those who answer in the same departments. */
export function colleaguesOf(names: Names): Colleague[] {
  const where = mayWhere(names.staff, "colleagues-read");
  const own = (department: string) => where === "any" || where.includes(department);
  return [...names.colleagues.values()]
    .map((member) => ({ member, shared: member.departments.filter((id) => own(id) && may(member, "part-work", id)) }))
    .filter(({ shared }) => shared.length > 0)
    .map(({ member, shared }) => ({
      id: member.id,
      name: member.name,
      departments: shared,
      ...presenceOf(names, member.id),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, "da"));
}

export function presenceOf({ presences, now }: Names, id: string): Pick<Colleague, "status" | "remark"> {
  const presence = presences.find((each) => each.id === id);
  const there = presence !== undefined && isThere(presence, now);
  return { status: there ? presence.status : "away", remark: presence?.remark ?? null };
}

/** Where a part can go: open or not, and whether somebody is there. */
export function departmentsNow(house: House, names: Names): DepartmentNow[] {
  const { staff, content, now, colleagues } = names;
  const { texts } = house.equipment();
  const free = [...colleagues.values()].filter(({ id }) => presenceOf(names, id).status === "free");
  return [...content.departments].map(([id, department]) => {
    const open = openAt(department.hours, now);
    const say = sayIn(texts, staff.locale);
    return {
      id,
      name: departmentName(names, id),
      code: department.code,
      mine: may(staff, "part-work", id),
      open,
      opens: open ? null : openingInWords(nextOpening(department.hours, now), now, staff.locale, say),
      cover: coverOf(content, id, now),
      free: free.filter((member) => may(member, "part-work", id)).length,
    };
  });
}
