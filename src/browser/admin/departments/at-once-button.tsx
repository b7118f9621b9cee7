import { useState } from "preact/hooks";
import { ReasonDialog } from "../reason-dialog.tsx";
import { useEditWords } from "../settings/edit-words.ts";
import { type Editing, placeOf } from "../settings/editing.ts";
import { cleaned, type Path, sameValue, valueAt, withValue } from "../settings/json-path.ts";
import { useDepartmentWords } from "./words.ts";

const alone: readonly Path[] = [["hours"], ["duty-address"]];

/** Hours and duty address without the rest: what is live, with these two as they stand in the form. */
export function AtOnceButton({ editing }: { readonly editing: Editing }) {
  const own = useDepartmentWords();
  const edit = useEditWords();
  const [asking, setAsking] = useState(false);
  const live = editing.page?.live?.value ?? null;
  const next = alone.reduce((value, path) => withValue(value, path, valueAt(cleaned(editing.value), path)), live);
  const ask = () => {
    if (sameValue(next, live)) return editing.admin.toasts.say(own.atOnceNothing);
    const inTheWay = [...editing.check().keys()].some((place) =>
      alone.some((path) => place === placeOf(path) || place.startsWith(`${placeOf(path)}.`)),
    );
    if (inTheWay) return editing.admin.toasts.say(edit.cannot, { failed: true });
    setAsking(true);
  };
  return (
    <>
      <button type="button" class="button" onClick={ask}>
        {own.atOnce}
      </button>
      {asking && (
        <ReasonDialog
          title={own.atOnceTitle}
          hint={own.atOnceHint}
          act={own.atOnce}
          onDo={async (reason) => {
            await editing.atOnce(next, reason);
            setAsking(false);
          }}
          onShut={() => setAsking(false)}
        />
      )}
    </>
  );
}
