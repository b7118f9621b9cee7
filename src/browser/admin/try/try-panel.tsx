import { useState } from "preact/hooks";
import type { AdminStart, Tried } from "../../../domain/admin-api.ts";
import { Field } from "../../desk/field.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { TriedView } from "./tried-view.tsx";
import { useTryWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly start: AdminStart; readonly sentence?: string };

/** A sentence through the whole front door. */
export function TryPanel({ admin, start, sentence = "" }: Props) {
  const own = useTryWords();
  const [text, setText] = useState(sentence);
  const [which, setWhich] = useState<"draft" | "live">(start.draft.items > 0 ? "draft" : "live");
  const [at, setAt] = useState("");
  const [page, setPage] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const go = async () => {
    if (busy || text.trim() === "") return;
    setBusy(true);
    setError(null);
    try {
      const about = { ...(at !== "" && { at }), ...(page.startsWith("/") && { page }) };
      setTried(await adminApi.tryIt(text.trim(), which, about));
    } catch (failure) {
      if (!admin.failed(failure)) {
        const { status, problem } = problemOf(failure);
        setError(status === 409 ? `${own.brokenDraft} ${problem?.title ?? ""}` : (problem?.detail ?? own.failed));
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="sheet try" aria-labelledby="try-title">
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
          {busy && own.working}
        </p>
      </form>
      {tried !== null && <TriedView tried={tried} start={start} />}
    </section>
  );
}
