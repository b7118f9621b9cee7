import type { ComponentChildren } from "preact";

type Props = { readonly code: ComponentChildren; readonly children: ComponentChildren };

/** A department with its code, which is for the eye alone. */
export function DepartmentTag({ code, children }: Props) {
  return (
    <span class="dept">
      <span class="dept__code" aria-hidden="true">
        {code}
      </span>
      {children}
    </span>
  );
}
