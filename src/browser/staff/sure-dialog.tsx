import { Dialog } from "./dialog.tsx";
import { useStaffWords } from "./words.ts";

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly busy: boolean;
  readonly onShut: () => void;
  readonly onYes: () => void;
};

export function SureDialog({ title, hint, label, busy, onShut, onYes }: Props) {
  const words = useStaffWords();
  return (
    <Dialog title={title} hint={hint} onShut={onShut} onSubmit={onYes}>
      <div class="card__actions">
        <button type="submit" class="button button--primary" aria-busy={busy}>
          {label}
        </button>
        <button type="button" class="button" onClick={onShut}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
