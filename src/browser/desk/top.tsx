import type { ComponentChildren } from "preact";
import type { Start } from "../../domain/desk-pages.ts";
import { Mark } from "../shared/mark.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly start: Start;
  readonly department: string | null;
  readonly onDepartment: (department: string | null) => void;
  /** Search and menus. */
  readonly children: ComponentChildren;
};

export function Top({ start, department, onDepartment, children }: Props) {
  const words = useWords();
  const mine = start.departments.filter(({ mine }) => mine);
  return (
    <header class="top desk__top">
      <a class="skip" href="#queue">
        {words.skip}
      </a>
      <a class="brand" href="/desk">
        <Mark />
        <span class="brand__words">
          {start.municipality}
          <small>{words.desk}</small>
        </span>
      </a>
      {mine.length > 1 ? (
        <label class="top__department">
          <span class="hidden">{words.department}</span>
          <select
            class="field__select field__select--small"
            value={department ?? ""}
            onChange={({ currentTarget }) => onDepartment(currentTarget.value || null)}
          >
            <option value="">{words.allDepartments}</option>
            {mine.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
      ) : (
        mine.map(({ name, code }) => (
          <span class="dept top__department">
            <span class="dept__code" aria-hidden="true">
              {code}
            </span>
            <span class="top__name">{name}</span>
          </span>
        ))
      )}
      <div class="top__tools">{children}</div>
    </header>
  );
}
