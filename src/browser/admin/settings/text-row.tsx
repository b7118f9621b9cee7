import { useState } from "preact/hooks";
import { Field } from "../../staff/field.tsx";
import { shownOf } from "../edit/sides.ts";
import { useEditWords } from "./edit-words.ts";
import { useOpenEditing } from "./fields.tsx";
import { namesIn, placeholdersOf, textOf, wrongIn } from "./text-keys.ts";
import { useTextsWords } from "./texts-words.ts";

type Props = {
  readonly name: string;
  readonly lang: string;
  readonly comment: string | null;
  /** What is read while it is not written in this language; null: it always is. */
  readonly standsIn: string | null;
};

/** One text: to read, and on "Ret" to write. */
export function TextRow({ name, lang, comment, standsIn }: Props) {
  const own = useTextsWords();
  const edit = useEditWords();
  const { value, page, set, errors } = useOpenEditing();
  const [open, setOpen] = useState(false);
  const text = textOf(value, name);
  const was = textOf(shownOf(page)?.value, name);
  const error = errors.get(name) ?? null;
  const names = placeholdersOf(name);
  const told = (list: readonly string[]) => list.map((each) => `{${each}}`).join(", ");
  const left = names.filter((each) => namesIn(was).includes(each) && !namesIn(text).includes(each));
  const wrong = wrongIn(name, text, standsIn !== null, own);
  const help = (
    <>
      <code>{name}</code>
      {comment !== null && (
        <small class="house__small" lang="en">
          {comment}
        </small>
      )}
    </>
  );
  if (!open && error === null)
    return (
      <li class="text-row">
        <div>
          {help}
          {text === "" && standsIn !== null ? (
            <p class="text-row__stands-in">
              {own.englishInstead} <span lang="en">{standsIn}</span>
            </p>
          ) : (
            <p lang={lang} dir="auto">
              {text}
            </p>
          )}
          {text !== was && <span class="tag tag--warning">{own.changed}</span>}
        </div>
        <button
          type="button"
          class="button button--small button--quiet"
          aria-label={own.edit(name)}
          onClick={() => setOpen(true)}
        >
          {own.change}
        </button>
      </li>
    );
  return (
    <li class="text-row text-row--open">
      <div>
        {help}
        {standsIn !== null && <p lang="en">{standsIn}</p>}
        <Field
          label={own.text(name)}
          hint={names.length === 0 ? undefined : own.placeholders(told(names))}
          error={error ?? wrong}
        >
          {(props) => (
            <textarea
              {...props}
              class="field__input"
              rows={Math.max(3, Math.ceil(text.length / 70))}
              lang={lang}
              dir="auto"
              value={text}
              onInput={({ currentTarget }) => {
                const next = currentTarget.value;
                set([name], next === "" && standsIn !== null ? undefined : next);
              }}
            />
          )}
        </Field>
        {left.length > 0 && text.trim() !== "" && (
          <p class="callout callout--warning" role="status">
            {own.left(told(left))}
          </p>
        )}
      </div>
      <button type="button" class="button button--small button--quiet" onClick={() => setOpen(false)}>
        {error === null ? own.shut : edit.understood}
      </button>
    </li>
  );
}
