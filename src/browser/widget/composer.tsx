import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { SecretKind, Span } from "../../domain/safe-text.ts";
import { Icon } from "./icon.tsx";
import type { Words } from "./words.ts";

type Found = Span & { readonly kind: SecretKind };

type Props = {
  readonly words: Words;
  readonly draft: string;
  /** There is no line; what is written waits. */
  readonly troubled: boolean;
  /** The first thing in the text that looks private. */
  readonly look: (text: string) => Found | undefined;
  readonly onDraft: (text: string) => void;
  readonly onSend: (text: string) => void;
  readonly field: { current: HTMLTextAreaElement | null };
};

/** More than a letter is a slip of the paste, and the server would refuse it. */
const longest = 8_000;
/** Nobody is told in the middle of a number that it will become one. */
const settles = 300;

export function Composer({ words, draft, troubled, look, onDraft, onSend, field }: Props) {
  const id = useId();
  const [found, setFound] = useState<Found | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const tooLong = draft.length > longest;

  useEffect(() => {
    const timer = setTimeout(() => setFound(draft === "" ? undefined : look(draft)), draft === "" ? 0 : settles);
    grow(field.current);
    return () => clearTimeout(timer);
  }, [draft, look, field]);

  const send = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== "" && !tooLong) onSend(draft);
    field.current?.focus();
  };
  const removeSecret = () => {
    let text = draft;
    for (let next = look(text); next !== undefined; next = look(text))
      text = `${text.slice(0, next.start)}${text.slice(next.end)}`.replace(/ {2,}/g, " ");
    onDraft(text.replace(/ +([,.?!])/g, "$1"));
    setFound(undefined);
    field.current?.focus();
  };
  const hints = [found && `${id}w`, tooLong && `${id}l`, !found && !tooLong && `${id}h`].filter(Boolean).join(" ");

  return (
    <form class="composer" ref={form} onSubmit={send}>
      {/* Always there, so that what comes into it is read out. */}
      <div role="status">
        {found && (
          <div class="callout callout--warning" id={`${id}w`}>
            <Icon name="warn" />
            <div>
              <p>
                <strong>{words.looksLike[found.kind]}</strong> {words.looksLikeMore}
              </p>
              <button type="button" class="button button--small" onClick={removeSecret}>
                {words.remove}
              </button>
            </div>
          </div>
        )}
        {tooLong && (
          <p class="field__error" id={`${id}l`}>
            <Icon name="stop" />
            {words.tooLong}
          </p>
        )}
      </div>
      <label class="hidden" for={id}>
        {words.write}
      </label>
      <div class="composer__line">
        <textarea
          class="field__input"
          id={id}
          ref={field}
          rows={1}
          placeholder={words.write}
          enterkeyhint="send"
          aria-describedby={hints}
          aria-invalid={tooLong ? "true" : undefined}
          value={draft}
          onInput={({ currentTarget }) => onDraft(currentTarget.value)}
          onKeyDown={(event) => {
            // While a word is being composed, Enter belongs to the keyboard.
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
          }}
        />
        <button type="submit" class="button button--primary">
          <Icon name="send" />
          {words.send}
        </button>
      </div>
      {!found && !tooLong && (
        <p class="composer__hint" id={`${id}h`}>
          {troubled ? words.offlineHint : words.privacyHint}
        </p>
      )}
    </form>
  );
}

// Browsers without `field-sizing`. The limits stand in the style sheet.
function grow(field: HTMLTextAreaElement | null): void {
  if (field === null || CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight + 2}px`;
}
