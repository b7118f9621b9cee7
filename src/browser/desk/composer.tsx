import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PartPage, Suggested } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { secretIn } from "../widget/private.ts";
import type { Draft } from "./drafts.ts";
import { fieldAfter, fieldsIn, sought } from "./fields.ts";
import { type Ready, readyFor } from "./ready.ts";
import { ReadyMenu } from "./ready-menu.tsx";
import { useWords } from "./use-words.ts";

export type WriteMode = "reply" | "remark";

type Props = {
  readonly page: PartPage;
  readonly draft: Draft;
  readonly mode: WriteMode;
  readonly busy: boolean;
  /** Why one cannot answer as it stands; null: one can. A note to the colleagues is possible all the same. */
  readonly whyNoReply: string | null;
  readonly onMode: (mode: WriteMode) => void;
  readonly onDraft: (draft: Partial<Draft>) => void;
  readonly onSend: (mode: WriteMode, text: string) => void;
  readonly onUndo: () => void;
  readonly onTyping: () => void;
  /** Articles by words. */
  readonly onSeek: (words: string) => Promise<readonly Suggested[]>;
  /** The article's text; null: it could not be fetched. */
  readonly onArticle: (article: string) => Promise<string | null>;
};

const limits = { reply: 8000, remark: 4000 } as const;
const settles = 250;

/** Where one writes. What is written lives here and in the draft; nothing else on the page is drawn anew for a letter. */
export function Composer({ page, draft, mode, busy, whyNoReply, ...on }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is selected once the text that was put in stands there. */
  const wanted = useRef<readonly [number, number] | null>(null);
  const [at, setAt] = useState(0);
  const [shut, setShut] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [found, setFound] = useState<readonly Suggested[]>([]);
  const [asks, setAsks] = useState(false);
  const text = draft[mode];
  const looks = mode === "reply" && !shut ? sought(text, at) : null;
  const ready = looks === null ? [] : readyFor(looks.words, page.savedReplies, [...page.suggested, ...found]);
  const empty = fieldsIn(text);
  const secret = secretIn(text, "");

  useEffect(() => {
    const words = looks?.words ?? "";
    if (words.length < 3) return;
    const timer = setTimeout(() => void on.onSeek(words).then(setFound), settles);
    return () => clearTimeout(timer);
  }, [looks?.words]);
  useEffect(() => grow(field.current), [text, mode]);
  useEffect(() => setChosen(0), [looks?.words]);

  // Before the next letter can come, which would go to the wrong place.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    place(...wanted.current);
    wanted.current = null;
  }, [text]);

  const change = (next: string, caret: number) => {
    setAt(caret);
    setAsks(false);
    on.onDraft({ [mode]: next });
  };
  const place = (start: number, end: number) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
    setAt(end);
  };
  const insert = (ready: string, from: number, to: number) => {
    const before = text.slice(0, from);
    change(before + ready + text.slice(to), from + ready.length);
    const next = fieldAfter(ready, 0);
    const end = from + ready.length;
    wanted.current = next === undefined ? [end, end] : [from + next.start, from + next.end];
  };
  const pick = async (picked: Ready) => {
    if (looks === null) return;
    const { start } = looks;
    const ready = picked.kind === "saved" ? picked.saved.text : await on.onArticle(picked.article.article);
    if (ready !== null) insert(ready, start, at);
  };
  const nextField = () => {
    const next = fieldAfter(text, field.current?.selectionEnd ?? 0);
    if (next !== undefined) place(next.start, next.end);
  };
  const send = (anyway = false) => {
    if (text.trim() === "" || text.length > limits[mode] || busy) return;
    if (mode === "reply" && empty.length > 0 && !anyway) {
      setAsks(true);
      const [first] = empty;
      if (first !== undefined) place(first.start, first.end);
    } else on.onSend(mode, text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    if (looks !== null) {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const picked = ready[chosen];
      if (step !== 0 && ready.length > 0) setChosen((chosen + step + ready.length) % ready.length);
      else if (event.key === "Escape") setShut(true);
      else if ((event.key === "Enter" || event.key === "Tab") && !control && picked !== undefined) void pick(picked);
      else return;
    } else if (event.key === "Enter" && control) send();
    else if (event.key === "z" && control && page.held?.mine && text === "") on.onUndo();
    else if (event.key === "Tab" && !event.shiftKey && mode === "reply" && inField(field.current, text)) nextField();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tooLong = text.length > limits[mode];
  const names = [...new Set(empty.map(({ name }) => name))].join(", ");
  return (
    <form
      class={`write write--${mode}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {looks !== null && (
        <ReadyMenu id={`${id}m`} ready={ready} chosen={chosen} onPick={(picked) => void pick(picked)} />
      )}
      {whyNoReply !== null && <p class="write__why">{whyNoReply}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings its own frame */}
      <div class="tabs" role="group" aria-label={words.writeWhat}>
        {(whyNoReply === null ? (["reply", "remark"] as const) : (["remark"] as const)).map((each) => (
          <button
            type="button"
            class="tab"
            aria-current={each === mode ? "page" : undefined}
            aria-pressed={each === mode}
            onClick={() => {
              on.onMode(each);
              requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {each === "remark" && <Icon name="lock" />}
            {words[each]}
            {draft[each] !== "" && each !== mode && <span class="tab__dot" aria-hidden="true" />}
            {draft[each] !== "" && each !== mode && <span class="hidden">{words.draftKept}</span>}
          </button>
        ))}
      </div>
      <label class="hidden" for={`${id}f`}>
        {words[mode]}
      </label>
      <textarea
        class="field__input"
        id={`${id}f`}
        ref={field}
        data-write
        rows={2}
        value={text}
        placeholder={words[mode]}
        aria-describedby={`${id}h`}
        aria-invalid={tooLong ? "true" : undefined}
        aria-autocomplete={mode === "reply" ? "list" : undefined}
        aria-controls={ready.length > 0 ? `${id}m` : undefined}
        aria-activedescendant={ready.length > 0 ? `${id}m-${chosen}` : undefined}
        onInput={({ currentTarget }) => {
          setShut(false);
          change(currentTarget.value, currentTarget.selectionEnd);
          if (mode === "reply") on.onTyping();
        }}
        onSelect={({ currentTarget }) => setAt(currentTarget.selectionEnd)}
        onKeyDown={onKeyDown}
      />
      <div class="write__foot">
        <div class="write__hint meta" id={`${id}h`} role="status">
          {secret ? (
            <span class="write__warn">
              <Icon name="warn" /> {words.looksPrivate}
            </span>
          ) : asks ? (
            <span class="write__warn">
              <Icon name="warn" /> {words.fields(names)}
            </span>
          ) : mode === "remark" ? (
            words.remarkHint
          ) : (
            <>
              <kbd class="kbd">/</kbd> {words.slashHint}
            </>
          )}
        </div>
        {asks && (
          <button type="button" class="button button--small" onClick={() => send(true)}>
            {words.sendAnyway}
          </button>
        )}
        <button
          type="submit"
          class="button button--primary button--small"
          aria-busy={busy}
          aria-keyshortcuts="Control+Enter"
        >
          <Icon name={mode === "reply" ? "send" : "lock"} />
          {mode === "reply" ? words.send : words.saveRemark}
        </button>
      </div>
    </form>
  );
}

/** One stands in a place that is to be filled in: Tab goes to the next. */
function inField(field: HTMLTextAreaElement | null, text: string): boolean {
  if (field === null) return false;
  return fieldsIn(text).some(({ start, end }) => field.selectionStart >= start && field.selectionEnd <= end);
}

// Browsers without `field-sizing`. The limits stand in the style sheet.
function grow(field: HTMLTextAreaElement | null): void {
  if (field === null || CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight + 2}px`;
}
