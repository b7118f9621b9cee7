import type { ComponentChildren } from "preact";
import type { Start } from "../../domain/desk-pages.ts";
import { useWords } from "./tongue.ts";

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
        <svg class="mark" viewBox="0 0 28 32" aria-hidden="true" focusable="false">
          <path
            d="M1.500 1.500h25v14.500c0 7.500-5.500 12-12.500 14.500C7 28 1.500 23.500 1.500 16z"
            fill="var(--ni-accent)"
          />
          <path
            d="M8.500 21.500V13a5.500 5.500 0 0 1 11 0v8.500M6 21.500h16"
            fill="none"
            stroke="var(--ni-on-accent)"
            stroke-width="2"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
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
