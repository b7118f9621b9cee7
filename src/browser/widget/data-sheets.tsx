import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { together } from "./together.ts";
import type { Words } from "./words.ts";

type AboutProps = {
  readonly words: Words;
  readonly privacy: string;
  readonly mayLearn: boolean;
  readonly canDelete: boolean;
  readonly onMayLearn: (may: boolean) => void;
  readonly onDownload: () => void;
  readonly onDelete: () => void;
};

/** What is kept, and what one can do about it. */
export function AboutData({ words, privacy, mayLearn, canDelete, onMayLearn, onDownload, onDelete }: AboutProps) {
  const id = useId();
  return (
    <>
      <p>{privacy}</p>
      <label class="check" for={id}>
        <input id={id} type="checkbox" checked={mayLearn} onChange={() => onMayLearn(!mayLearn)} />
        <span>{words.mayLearn}</span>
      </label>
      {canDelete && (
        <div class="card__actions">
          <button type="button" class="button" onClick={onDownload}>
            {words.download}
          </button>
          <button type="button" class="button button--danger" onClick={onDelete}>
            {words.deleteTalk}
          </button>
        </div>
      )}
    </>
  );
}

type DeleteProps = {
  readonly words: Words;
  /** What would stay, in sentences; null while that is being asked, or when nobody can say. */
  readonly stays: readonly string[] | null;
  readonly failed: boolean;
  readonly busy: boolean;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
};

/** The question before the click: what goes, what stays, and whom to ask for the rest. */
export function DeleteQuestion({ words, stays, failed, busy, onDelete, onKeep }: DeleteProps) {
  return (
    <>
      <div role="status" class="text">
        {stays !== null && <Staying all={words.deleteAll} some={words.deleteSome} stays={stays} />}
        {stays === null && !failed && <p>{words.loading}</p>}
        {failed && (
          <p class="field__error">
            <Icon name="stop" />
            {words.deleteFailed}
          </p>
        )}
      </div>
      <div class="card__actions">
        {stays !== null && (
          <button type="button" class="button button--danger" aria-busy={busy} onClick={busy ? undefined : onDelete}>
            {words.delete}
          </button>
        )}
        <button type="button" class="button" onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </>
  );
}

type StayingProps = { readonly all: string; readonly some: string; readonly stays: readonly string[] };

/** That all of it goes, or what does not. */
export function Staying({ all, some, stays }: StayingProps) {
  if (stays.length === 0) return <p>{all}</p>;
  return (
    <>
      <p>{some}</p>
      <ul>
        {stays.map((line) => (
          <li>{together(line)}</li>
        ))}
      </ul>
    </>
  );
}
