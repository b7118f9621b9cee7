import { useEffect, useRef, useState } from "preact/hooks";
import type { AdminStart, Tried } from "../../../domain/admin-pages.ts";
import { Field } from "../../staff/field.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { TriedView } from "./tried-view.tsx";
import { useTryWords } from "./words.ts";

/** A sentence from elsewhere on the page, to be tried at once. */
export type Asked = {
  readonly text: string;
  readonly page: string;
  readonly at: string;
  readonly onTried: (tried: Tried) => void;
};

type Props = {
  readonly admin: Admin;
  readonly start: AdminStart;
  readonly asked?: Asked | null;
  /** On what it is tried at first; left out: on the draft where there is one. */
  readonly first?: "draft" | "live";
  /** Said below the button. */
  readonly note?: string;
  /** What the sentence can become, and how that is called. */
  readonly exampleLabel?: string;
  readonly onExample?: (text: string) => void;
};

/** A sentence through the whole front door. */
export function TryPanel({ admin, start, asked = null, first, note = "", exampleLabel, onExample }: Props) {
  const own = useTryWords();
  const [text, setText] = useState("");
  const [which, setWhich] = useState<"draft" | "live">(first ?? (start.draft.items > 0 ? "draft" : "live"));
  const [at, setAt] = useState("");
  const [page, setPage] = useState("");
  const panel = useRef<HTMLElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [triedText, setTriedText] = useState("");
  const run = async (text: string, which: "draft" | "live", at: string, page: string, onTried?: Asked["onTried"]) => {
    setBusy(true);
    setError(null);
    try {
      const about = { ...(at !== "" && { at }), ...(page.startsWith("/") && { page }) };
      const fresh = await adminApi.tryIt(text.trim(), which, about);
      setTried(fresh);
      setTriedText(text.trim());
      onTried?.(fresh);
    } catch (failure) {
      if (!admin.failed(failure)) {
        const { status, problem } = problemOf(failure);
        setError(
          status === 409 ? [own.brokenDraft, ...(problem?.list ?? [])].join(" ") : (problem?.detail ?? own.failed),
        );
      }
    } finally {
      setBusy(false);
    }
  };
  const go = async () => {
    if (busy) return;
    if (text.trim() === "") return setError(own.missing);
    await run(text, which, at, page);
  };
  useEffect(() => {
    if (asked === null) return;
    setText(asked.text);
    setWhich("draft");
    setAt(asked.at);
    setPage(asked.page);
    void run(asked.text, "draft", asked.at, asked.page, asked.onTried);
    // Below the form, where the window is narrow.
    panel.current?.scrollIntoView({ block: "nearest" });
  }, [asked]);
  return (
    <section ref={panel} class="sheet try" aria-labelledby="try-title">
      <h2 id="try-title">{own.title}</h2>
      <form
        class="try__form"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <Field label={own.sentence} error={error}>
          {(props) => (
            <textarea
              {...props}
              class="field__input"
              rows={3}
              maxLength={4000}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.shiftKey) return;
                event.preventDefault();
                void go();
              }}
            />
          )}
        </Field>
        <label class="field">
          <span class="field__label">{own.which}</span>
          <select
            class="field__select"
            value={which}
            onChange={({ currentTarget }) => setWhich(currentTarget.value === "live" ? "live" : "draft")}
          >
            <option value="draft">{own.draft}</option>
            <option value="live">{own.live}</option>
          </select>
        </label>
        <details class="try__more">
          <summary>{own.more}</summary>
          <Field label={own.at} hint={own.atHint}>
            {(props) => (
              <input
                {...props}
                class="field__input"
                type="datetime-local"
                value={at}
                onInput={({ currentTarget }) => setAt(currentTarget.value.slice(0, 16))}
              />
            )}
          </Field>
          <Field label={own.page} hint={own.pageHint}>
            {(props) => (
              <input
                {...props}
                class="field__input"
                value={page}
                onInput={({ currentTarget }) => setPage(currentTarget.value)}
              />
            )}
          </Field>
        </details>
        <button type="submit" class="button button--primary" aria-busy={busy}>
          {own.go}
        </button>
        <p role="status" class="meta">
          {busy ? own.working : note}
        </p>
      </form>
      {tried !== null && onExample !== undefined && triedText !== "" && (
        <button type="button" class="button button--small try__keep" onClick={() => onExample(triedText)}>
          <span aria-hidden="true">+</span> {exampleLabel}
        </button>
      )}
      {tried !== null && <TriedView tried={tried} start={start} />}
    </section>
  );
}
