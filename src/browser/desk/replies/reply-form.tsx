import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Field } from "../../staff/field.tsx";
import { Icon } from "../../staff/icon.tsx";
import { fieldNames, type ReplyDraft, type Wrong } from "./reply-draft.ts";
import type { RepliesWords } from "./words.ts";

type Props = {
  readonly draft: ReplyDraft;
  readonly wrong: Wrong;
  readonly words: RepliesWords;
  readonly onDraft: (draft: ReplyDraft) => void;
};

/** One saved reply: its name, and what it says in both languages, with the fields to put in. */
export function ReplyForm({ draft, wrong, words, onDraft }: Props) {
  const [last, setLast] = useState<"da" | "en">("da");
  const texts = useRef<{ da: HTMLTextAreaElement | null; en: HTMLTextAreaElement | null }>({ da: null, en: null });
  const behind = useRef<{ readonly tongue: "da" | "en"; readonly at: number } | null>(null);
  const putIn = (field: string) => {
    const area = texts.current[last];
    const at = area?.selectionStart ?? draft[last].length;
    const end = area?.selectionEnd ?? at;
    onDraft({ ...draft, [last]: `${draft[last].slice(0, at)}{${field}}${draft[last].slice(end)}` });
    behind.current = { tongue: last, at: at + field.length + 2 };
  };
  // One goes on writing behind it: before the next letter can come, which would go to the wrong place.
  useLayoutEffect(() => {
    if (behind.current === null) return;
    const { tongue, at } = behind.current;
    behind.current = null;
    texts.current[tongue]?.focus();
    texts.current[tongue]?.setSelectionRange(at, at);
  }, [draft]);
  const text = (tongue: "da" | "en") => (
    <Field
      label={tongue === "da" ? words.danish : words.english}
      hint={tongue === "da" ? undefined : words.englishHint}
      error={wrong[tongue] ?? null}
    >
      {(props) => (
        <textarea
          {...props}
          class="field__input"
          lang={tongue}
          rows={5}
          maxlength={6000}
          ref={(area) => {
            texts.current[tongue] = area;
          }}
          value={draft[tongue]}
          onFocus={() => setLast(tongue)}
          onInput={({ currentTarget }) => onDraft({ ...draft, [tongue]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field label={words.name} hint={words.nameHint} error={wrong.title ?? null}>
        {(props) => (
          <input
            {...props}
            class="field__input"
            maxlength={80}
            autocomplete="off"
            value={draft.title}
            onInput={({ currentTarget }) => onDraft({ ...draft, title: currentTarget.value })}
          />
        )}
      </Field>
      {text("da")}
      {text("en")}
      <div class="chips-in">
        <p class="meta">{words.fieldsHint}</p>
        <div class="row">
          {fieldNames.map((field) => (
            <button type="button" class="button button--small" key={field} onClick={() => putIn(field)}>
              <Icon name="plus" />
              {words.fields[field]}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
