import { useState } from "preact/hooks";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly danger: boolean;
  readonly busy: boolean;
  readonly onShut: () => void;
  readonly onYes: (reason: string) => void;
};

/** A question whose yes needs a reason: it stands in the log. */
export function ReasonDialog({ title, hint, label, danger, busy, onShut, onYes }: Props) {
  const words = useWords();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <Dialog
      title={title}
      hint={hint}
      onShut={onShut}
      onSubmit={() => (reason.trim() === "" ? setWrong(words.reasonNeeded) : onYes(reason.trim()))}
    >
      <Field label={words.reason} error={wrong}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            maxlength={500}
            autocomplete="off"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </Field>
      <div class="card__actions">
        <button type="submit" class={danger ? "button button--danger" : "button button--primary"} aria-busy={busy}>
          {label}
        </button>
        <button type="button" class="button" onClick={onShut}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
