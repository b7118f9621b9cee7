import { useEffect, useState } from "preact/hooks";
import type { NoteTaken, Sent } from "../../domain/desk-api.ts";
import type { FileNote, PartPage } from "../../domain/desk-pages.ts";
import { Dialog } from "../staff/dialog.tsx";
import { Field } from "../staff/field.tsx";
import { Icon } from "../staff/icon.tsx";
import { saveAs } from "./save-as.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly page: PartPage;
  readonly busy: boolean;
  readonly onLoad: () => Promise<FileNote | null>;
  readonly onCopy: (text: string) => void;
  readonly onTaken: (taken: Sent<typeof NoteTaken>) => void;
  readonly onShut: () => void;
};

/** The file note: to read, copy, download, and to say that it has been filed. */
export function NoteDialog({ page, busy, onLoad, onCopy, onTaken, onShut }: Props) {
  const words = useWords();
  const [note, setNote] = useState<FileNote | "loading" | null>("loading");
  const [whyNot, setWhyNot] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const load = () => {
    setNote("loading");
    void onLoad().then(setNote);
  };
  useEffect(load, [page.revision]);
  const name = `${words.noteFile}-${page.reference}`;
  const canTake = page.can.includes("note-taken");
  return (
    <Dialog
      title={words.noteTitle}
      wide
      onShut={onShut}
      onSubmit={() => {
        if (whyNot === null) onTaken({ taken: true });
        else if (whyNot.trim() === "") setWrong(words.reasonNeeded);
        else onTaken({ whyNot: whyNot.trim() });
      }}
    >
      <div role="status">{note === "loading" && <p class="lead">{words.noteLoading}</p>}</div>
      {note === null && (
        <div role="alert" class="row">
          <p>{words.noteFailed}</p>
          <button type="button" class="button button--small" onClick={load}>
            {words.again}
          </button>
        </div>
      )}
      {note !== null && note !== "loading" && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <section class="note-text" tabIndex={0} aria-label={words.noteLabel}>
            {note.text}
          </section>
          <div class="row">
            <button type="button" class="button button--small" onClick={() => onCopy(note.text)}>
              <Icon name="copy" />
              {words.copy}
            </button>
            <button type="button" class="button button--small" onClick={() => saveAs(`${name}.txt`, note.text)}>
              <Icon name="download" />
              {words.downloadText}
            </button>
            <button
              type="button"
              class="button button--small"
              onClick={() => saveAs(`${name}.json`, JSON.stringify(note.json, null, 2))}
            >
              <Icon name="download" />
              {words.downloadJson}
            </button>
          </div>
          {canTake && note.takenAt === null && (
            <>
              <label class="check">
                <input
                  type="checkbox"
                  checked={whyNot !== null}
                  onChange={({ currentTarget }) => setWhyNot(currentTarget.checked ? "" : null)}
                />
                {words.noteNotFiled}
              </label>
              {whyNot !== null && (
                <Field label={words.noteWhyNot} error={wrong}>
                  {(props) => (
                    <input
                      {...props}
                      class="field__input"
                      maxlength={500}
                      autocomplete="off"
                      value={whyNot}
                      onInput={({ currentTarget }) => setWhyNot(currentTarget.value)}
                    />
                  )}
                </Field>
              )}
              <div class="card__actions">
                <button type="submit" class="button button--primary" aria-busy={busy}>
                  <Icon name="check" />
                  {whyNot === null ? words.noteFiled : words.save}
                </button>
              </div>
            </>
          )}
        </>
      )}
    </Dialog>
  );
}
