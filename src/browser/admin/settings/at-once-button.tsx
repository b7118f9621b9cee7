import { useState } from "preact/hooks";
import { ReasonDialog } from "../reason-dialog.tsx";
import { useEditWords } from "./edit-words.ts";
import { type Editing, placeOf } from "./editing.ts";
import { cleaned, type Path, sameValue, valueAt, withValue } from "./json-path.ts";

type Props = {
  readonly editing: Editing;
  /** What goes out alone. */
  readonly paths: readonly Path[];
  readonly act: string;
  readonly title: string;
  readonly hint: string;
  /** What is said when there is nothing new in it. */
  readonly nothing: string;
};

/** Some of it without the rest and without the draft: what is live, with this as it stands in the form. */
export function AtOnceButton({ editing, paths, act, title, hint, nothing }: Props) {
  const edit = useEditWords();
  const [asking, setAsking] = useState(false);
  const live = editing.page?.live?.value ?? null;
  const next = paths.reduce((value, path) => withValue(value, path, valueAt(cleaned(editing.value), path)), live);
  const ask = () => {
    if (sameValue(next, live)) return editing.admin.toasts.say(nothing);
    const inTheWay = [...editing.check().keys()].some((place) =>
      paths.some((path) => place === placeOf(path) || place.startsWith(`${placeOf(path)}.`)),
    );
    if (inTheWay) return editing.admin.toasts.say(edit.cannot, { failed: true });
    setAsking(true);
  };
  return (
    <>
      <button type="button" class="button" onClick={ask}>
        {act}
      </button>
      {asking && (
        <ReasonDialog
          title={title}
          hint={hint}
          act={act}
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
