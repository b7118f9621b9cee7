import { useState } from "preact/hooks";
import type { SavedReplies } from "../../../domain/desk-pages.ts";
import { Icon } from "../../staff/icon.tsx";
import type { RepliesWords } from "./words.ts";

type Props = {
  readonly page: SavedReplies;
  readonly words: RepliesWords;
  /** "Sidst ændret …"; null: they came with the content. */
  readonly changed: string | null;
  readonly busy: boolean;
  readonly onChange: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onAdd: () => void;
};

/** The department's saved replies, one under the other. */
export function ReplyList({ page, words, changed, busy, onChange, onRemove, onAdd }: Props) {
  const [sure, setSure] = useState<string | null>(null);
  return (
    <>
      {page.replies.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="replies">
          {page.replies.map(({ id, title, text, topics }) => (
            <li key={id} class="replies__item">
              <div class="grow">
                <h3>{title.da}</h3>
                {sure === id ? (
                  <p>{words.removeSure(title.da)}</p>
                ) : (
                  <p class="meta replies__line">{plainly(text.da, words)}</p>
                )}
                {topics !== undefined && sure !== id && <p class="meta">{words.onlyAt}</p>}
              </div>
              {sure === id ? (
                <div class="row">
                  <button
                    type="button"
                    class="button button--danger button--small"
                    aria-busy={busy}
                    onClick={() => onRemove(id)}
                  >
                    {words.removeYes}
                  </button>
                  <button type="button" class="button button--small" onClick={() => setSure(null)}>
                    {words.keep}
                  </button>
                </div>
              ) : (
                <div class="row">
                  <button
                    type="button"
                    class="button button--small"
                    aria-label={words.change(title.da)}
                    onClick={() => onChange(id)}
                  >
                    {words.changeShort}
                  </button>
                  <button
                    type="button"
                    class="button button--quiet button--small"
                    aria-label={words.remove(title.da)}
                    onClick={() => setSure(id)}
                  >
                    {words.removeShort}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="card__actions">
        <button type="button" class="button button--primary" onClick={onAdd}>
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      {changed !== null && <p class="meta">{changed}</p>}
    </>
  );
}

/** Fields by their names, as one reads them. */
function plainly(text: string, { fields }: RepliesWords): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const field = Object.entries(fields).find(([known]) => known === name)?.[1];
    return field === undefined ? whole : `‹${field}›`;
  });
}
