import type { Me } from "../../domain/people-api.ts";
import { actionsOf } from "../../domain/permissions.ts";
import type { Session } from "../../domain/session.ts";
import type { StaffMember } from "../../domain/staff-member.ts";

export function meOf(staff: StaffMember, session: Session): Me {
  const { id, name, firstName, email, locale, roles, departments } = staff;
  return {
    ...{ id, name, firstName, email, locale },
    roles: [...roles],
    departments: [...departments],
    may: [...actionsOf(staff)],
    hasPassword: staff.signIn.password !== null,
    until: session.until,
  };
}
