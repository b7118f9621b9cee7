import { useState } from "preact/hooks";
import type { Close, Sent } from "../../domain/desk-api.ts";
import type { PartPage, Start } from "../../domain/desk-pages.ts";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { fieldsIn } from "./fields.ts";
import { useWords } from "./use-words.ts";

export type Closing = Sent<typeof Close> & { readonly last: string };

type Props = {
  readonly page: PartPage;
  readonly results: Start["results"];
  readonly busy: boolean;
  readonly onShut: () => void;
  readonly onClose: (closing: Closing) => void;
};

/** How it went, a last word to the citizen if there is one, and what belongs into the file note. */
export function CloseDialog({ page, results, busy, onShut, onClose }: Props) {
  const words = useWords();
  const [result, setResult] = useState("");
  const [last, setLast] = useState("");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<{ result?: string; last?: string }>({});
  const close = () => {
    const chosen = results.find(({ id }) => id === result);
    const empty = fieldsIn(last).map(({ name }) => name);
    setWrong({
      ...(chosen === undefined && { result: words.resultNeeded }),
      ...(empty.length > 0 && { last: words.fields(empty.join(", ")) }),
    });
    if (chosen === undefined || empty.length > 0) return;
    onClose({
      result: chosen.id as Closing["result"],
      last: last.trim(),
      ...(note.trim() !== "" && { note: note.trim() }),
    });
  };
  return (
    <Dialog title={words.closeTitle} onShut={onShut} onSubmit={close}>
      <fieldset class={wrong.result ? "pick field--error" : "pick"}>
        <legend class={wrong.result ? "field__error" : ""}>{wrong.result ?? words.result}</legend>
        {results.map(({ id, title }) => (
          <label key={id}>
            <input type="radio" name="result" checked={id === result} onChange={() => setResult(id)} />
            {title}
          </label>
        ))}
      </fieldset>
      {page.can.includes("reply") && (
        <>
          {page.savedReplies.length > 0 && (
            <Field label={words.lastWords}>
              {(props) => (
                <select
                  {...props}
                  class="field__select"
                  onChange={({ currentTarget }) =>
                    setLast(page.savedReplies.find(({ id }) => id === currentTarget.value)?.text ?? "")
                  }
                >
                  <option value="">{words.noLastWords}</option>
                  {page.savedReplies.map(({ id, title }) => (
                    <option value={id}>{title}</option>
                  ))}
                </select>
              )}
            </Field>
          )}
          {(last !== "" || page.savedReplies.length === 0) && (
            <Field label={`${words.reply} ${words.optional}`} error={wrong.last ?? null}>
              {(props) => (
                <textarea
                  {...props}
                  class="field__input"
                  rows={3}
                  maxlength={8000}
                  value={last}
                  onInput={({ currentTarget }) => setLast(currentTarget.value)}
                />
              )}
            </Field>
          )}
        </>
      )}
      <Field label={`${words.noteRemark} ${words.optional}`} hint={words.closeNoteHint}>
        {(props) => (
          <textarea
            {...props}
            class="field__input"
            rows={2}
            maxlength={8000}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        )}
      </Field>
      <div class="card__actions">
        <button type="submit" class="button button--primary" aria-busy={busy}>
          {words.closeNow}
        </button>
      </div>
    </Dialog>
  );
}
