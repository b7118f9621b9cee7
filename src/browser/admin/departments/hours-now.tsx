import { AtOnceButton } from "../settings/at-once-button.tsx";
import type { Editing } from "../settings/editing.ts";
import { useDepartmentWords } from "./words.ts";

const alone = [["hours"], ["duty-address"]];

/** Hours and duty address without the rest: whoever stands before a closed door cannot wait for the draft. */
export function HoursNow({ editing }: { readonly editing: Editing }) {
  const own = useDepartmentWords();
  return (
    <AtOnceButton
      editing={editing}
      paths={alone}
      act={own.atOnce}
      title={own.atOnceTitle}
      hint={own.atOnceHint}
      nothing={own.atOnceNothing}
    />
  );
}
