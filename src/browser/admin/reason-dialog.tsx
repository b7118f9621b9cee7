import { useState } from "preact/hooks";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { useAdminWords } from "./words.ts";

type Props = {
  readonly title: string;
  readonly hint?: string;
  /** The verb and what it is done to. */
  readonly act: string;
  readonly danger?: boolean;
  readonly onDo: (reason: string) => Promise<void>;
  readonly onShut: () => void;
};

/** Something that holds at once, and needs a written reason. */
export function ReasonDialog({ title, hint, act, danger = false, onDo, onShut }: Props) {
  const words = useAdminWords();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (busy) return;
    if (reason.trim() === "") return setError(words.whyMissing);
    setBusy(true);
    try {
      await onDo(reason.trim());
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} hint={hint} onShut={onShut} onSubmit={() => void submit()}>
      <Field label={words.why} hint={words.whyHint} error={error}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            maxLength={500}
            value={reason}
            onInput={({ currentTarget }) => {
              setReason(currentTarget.value);
              setError(null);
            }}
          />
        )}
      </Field>
      <div class="card__actions">
        <button type="submit" class={`button ${danger ? "button--danger" : "button--primary"}`} aria-busy={busy}>
          {act}
        </button>
        <button type="button" class="button" onClick={onShut}>
          {words.keep}
        </button>
      </div>
    </Dialog>
  );
}
