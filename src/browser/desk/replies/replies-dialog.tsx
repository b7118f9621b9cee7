import { useEffect, useState } from "preact/hooks";
import type { SavedReplies } from "../../../domain/desk-pages.ts";
import type { SavedReply } from "../../../domain/saved-reply.ts";
import { Dialog } from "../../staff/dialog.tsx";
import { Field } from "../../staff/field.tsx";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { useWords } from "../use-words.ts";
import { said } from "../when.ts";
import { draftOf, type ReplyDraft, type Wrong, withReply, wrongIn } from "./reply-draft.ts";
import { ReplyForm } from "./reply-form.tsx";
import { ReplyList } from "./reply-list.tsx";
import { repliesWords } from "./words.ts";

/** What came of a save: how they stand now; null: it did not arrive. */
export type Saved = { readonly ok: boolean; readonly page: SavedReplies } | null;

type Props = {
  /** Those whose texts this person may change. */
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly department: string;
  readonly now: number;
  readonly onLoad: (department: string) => Promise<SavedReplies | null>;
  readonly onSave: (page: SavedReplies, replies: readonly SavedReply[]) => Promise<Saved>;
  readonly onShut: () => void;
};

type Editing = { readonly id: string | null; readonly draft: ReplyDraft };

/** The texts a department has ready: read, added, changed and deleted by its own people. */
export function RepliesDialog({ departments, department: first, now, onLoad, onSave, onShut }: Props) {
  const tongue = useTongue();
  const words = repliesWords[tongue];
  const deskWords = useWords();
  const [department, setDepartment] = useState(first);
  const [page, setPage] = useState<SavedReplies | "loading" | null>("loading");
  const [editing, setEditing] = useState<Editing | null>(null);
  const [wrong, setWrong] = useState<Wrong>({});
  const [trouble, setTrouble] = useState<"stale" | "notSaved" | null>(null);
  const [busy, setBusy] = useState(false);
  const load = () => {
    setPage("loading");
    void onLoad(department).then(setPage);
  };
  useEffect(load, [department]);
  const edit = (next: Editing | null) => {
    setEditing(next);
    setWrong({});
    setTrouble(null);
  };
  const save = async (from: SavedReplies, replies: readonly SavedReply[]) => {
    setBusy(true);
    const saved = await onSave(from, replies);
    setBusy(false);
    if (saved !== null) setPage(saved.page);
    if (saved?.ok === true) edit(null);
    else setTrouble(saved === null ? "notSaved" : "stale");
  };
  const submit = () => {
    if (editing === null || page === null || page === "loading" || busy) return;
    const found = wrongIn(editing.draft, words);
    setWrong(found);
    if (Object.keys(found).length === 0) void save(page, withReply(page.replies, editing.id, editing.draft));
  };
  return (
    <Dialog title={words.title} hint={words.hint} wide onShut={onShut} onSubmit={submit}>
      {departments.length > 1 && editing === null && (
        <Field label={words.department}>
          {(props) => (
            <select
              {...props}
              class="field__select"
              value={department}
              onChange={({ currentTarget }) => setDepartment(currentTarget.value)}
            >
              {departments.map(({ id, name }) => (
                <option value={id}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div role="status">{page === "loading" && <p class="lead">{words.loading}</p>}</div>
      {page === null && (
        <div role="alert" class="row">
          <p>{words.failed}</p>
          <button type="button" class="button button--small" onClick={load}>
            {words.again}
          </button>
        </div>
      )}
      {trouble !== null && (
        <p class="callout callout--warning" role="alert">
          <Icon name="info" />
          <span>{words[trouble]}</span>
        </p>
      )}
      {page !== null && page !== "loading" && editing === null && (
        <ReplyList
          page={page}
          words={words}
          busy={busy}
          changed={page.changed && words.changed(page.changed.by, said(page.changed.at, now, deskWords, tongue))}
          onAdd={() => edit({ id: null, draft: draftOf(undefined) })}
          onChange={(id) => edit({ id, draft: draftOf(page.replies.find((reply) => reply.id === id)) })}
          onRemove={(id) =>
            void save(
              page,
              page.replies.filter((reply) => reply.id !== id),
            )
          }
        />
      )}
      {editing !== null && (
        <>
          <ReplyForm
            draft={editing.draft}
            wrong={wrong}
            words={words}
            onDraft={(draft) => setEditing({ ...editing, draft })}
          />
          <div class="card__actions">
            <button type="submit" class="button button--primary" aria-busy={busy}>
              {words.save}
            </button>
            <button type="button" class="button" onClick={() => edit(null)}>
              {words.back}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
