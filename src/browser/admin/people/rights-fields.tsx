import type { People } from "../../../domain/people-api.ts";
import { roles as allRoles, type Role } from "../../../domain/staff-member.ts";
import { Icon } from "../../staff/icon.tsx";
import { usePeopleWords } from "./words.ts";

export type Rights = { readonly roles: readonly Role[]; readonly departments: readonly string[] };
export type RightsErrors = { readonly roles?: string; readonly departments?: string };

type Props = {
  readonly rights: Rights;
  readonly departments: People["departments"];
  readonly errors: RightsErrors;
  readonly onChange: (rights: Rights) => void;
};

const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...list, value] : list.filter((each) => each !== value);

/** Who answers citizens does so for a department. */
export const needsDepartment = (roles: readonly Role[]): boolean => roles.includes("staff") || roles.includes("lead");

export function RightsFields({ rights, departments, errors, onChange }: Props) {
  const own = usePeopleWords();
  return (
    <>
      <fieldset class={errors.roles === undefined ? "pick" : "pick field--error"}>
        <legend>{own.roles}</legend>
        <Wrong text={errors.roles} />
        {allRoles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={rights.roles.includes(role)}
              onChange={({ currentTarget }) =>
                onChange({ ...rights, roles: toggled(rights.roles, role, currentTarget.checked) })
              }
            />
            <span class="grow">
              {own.role[role]} <small class="house__small">{own.roleHint[role]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class={errors.departments === undefined ? "pick" : "pick field--error"}>
        <legend>{own.departments}</legend>
        <Wrong text={errors.departments} />
        {departments.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={rights.departments.includes(id)}
              onChange={({ currentTarget }) =>
                onChange({ ...rights, departments: toggled(rights.departments, id, currentTarget.checked) })
              }
            />
            <span class="grow">{name}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Wrong({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="field__error" role="alert">
      <Icon name="stop" />
      {text}
    </p>
  );
}
