import { useState } from "preact/hooks";
import { Icon } from "../../staff/icon.tsx";
import { linkTo } from "../place.ts";
import { useExampleWords } from "./example-words.ts";

export type Taken =
  | { readonly how: "unknown" | "right" }
  | { readonly how: "wrong"; readonly id: string; readonly title: string };

type Props = {
  readonly sentence: string;
  readonly locale: string;
  readonly taken: Taken;
  readonly mayEdit: boolean;
  readonly onSentence: (sentence: string) => void;
  readonly onDrop: () => void;
  readonly onMove: (to: { readonly id: string; readonly title: string }) => void;
};

export function ExampleRow({ sentence, locale, taken, mayEdit, onSentence, onDrop, onMove }: Props) {
  const own = useExampleWords();
  const [draft, setDraft] = useState<string | null>(null);
  const done = () => {
    const next = draft?.trim() ?? "";
    setDraft(null);
    if (next !== "" && next !== sentence) onSentence(next);
  };
  if (draft !== null)
    return (
      <li class="example">
        <input
          class="field__input"
          aria-label={own.sentence}
          lang={locale}
          maxLength={1200}
          value={draft}
          ref={(input) => {
            if (input !== null && document.activeElement !== input) input.focus();
          }}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") done();
            if (event.key === "Escape") setDraft(null);
          }}
        />
        <span class="row">
          <button type="button" class="button button--small" onClick={done}>
            {own.done}
          </button>
          <button type="button" class="button button--small button--quiet" onClick={() => setDraft(null)}>
            {own.cancel}
          </button>
        </span>
      </li>
    );
  return (
    <li class="example">
      <span class={`example__sign example__sign--${taken.how}`}>
        {taken.how !== "unknown" && <Icon name={taken.how === "right" ? "check" : "close"} />}
        <span class="hidden">{taken.how === "wrong" ? own.wrong(taken.title) : own[taken.how]}</span>
      </span>
      <span class="example__say" lang={locale}>
        {sentence}
      </span>
      {mayEdit && (
        <span class="example__acts">
          <button
            type="button"
            class="link-button"
            aria-label={own.editNamed(sentence)}
            onClick={() => setDraft(sentence)}
          >
            {own.edit}
          </button>
          <button type="button" class="link-button" aria-label={own.dropNamed(sentence)} onClick={onDrop}>
            {own.drop}
          </button>
        </span>
      )}
      {taken.how === "wrong" && (
        <span class="example__wrong">
          <a href={linkTo("topics", taken.id)}>{own.wrong(taken.title)}</a>
          {mayEdit && (
            <button
              type="button"
              class="link-button"
              aria-label={own.moveNamed(sentence, taken.title)}
              onClick={() => onMove(taken)}
            >
              {own.move}
            </button>
          )}
        </span>
      )}
    </li>
  );
}
