import { useState } from "preact/hooks";
import type { PartPage } from "../../domain/desk-pages.ts";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly page: PartPage;
  /** What was selected when it was opened. */
  readonly words: string;
  readonly busy: boolean;
  readonly onShut: () => void;
  readonly onMask: (words: string) => void;
};

/** How often these very words stand in what is shown of the part. */
export function timesIn(page: PartPage, hidden: string): number {
  if (hidden === "") return 0;
  const texts = [
    ...page.messages.map(({ text }) => text),
    ...page.remarks.map(({ text }) => text),
    ...page.details.map(({ text }) => text),
    page.summary ?? "",
    page.question ?? "",
  ];
  return texts.reduce((times, text) => times + text.split(hidden).length - 1, 0);
}

/** Takes words out for good. One says which, sees how often they stand there, and says so once more by pressing. */
export function MaskDialog({ page, words: selected, busy, onShut, onMask }: Props) {
  const words = useWords();
  const [hidden, setHidden] = useState(timesIn(page, selected.trim()) > 0 ? selected.trim() : "");
  const [wrong, setWrong] = useState<string | null>(null);
  const times = timesIn(page, hidden.trim());
  return (
    <Dialog
      title={words.maskTitle}
      hint={words.maskHint}
      onShut={onShut}
      onSubmit={() => {
        const wanted = hidden.trim();
        if (wanted.length < 2) setWrong(words.maskNeeded);
        else if (times === 0) setWrong(words.maskNotThere);
        else onMask(wanted);
      }}
    >
      <Field label={words.maskWords} hint={words.maskFrom} error={wrong}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            maxlength={2000}
            autocomplete="off"
            spellcheck={false}
            value={hidden}
            onInput={({ currentTarget }) => {
              setHidden(currentTarget.value);
              setWrong(null);
            }}
          />
        )}
      </Field>
      <p class="meta" role="status">
        {hidden.trim() !== "" && times > 0 && words.maskCount(times)}
      </p>
      <div class="card__actions">
        <button type="submit" class="button button--danger" aria-busy={busy}>
          {words.maskNow}
        </button>
        <button type="button" class="button" onClick={onShut}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
