import { useEffect, useRef, useState } from "preact/hooks";
import { Field } from "../../staff/field.tsx";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { useAdminWords } from "../words.ts";
import { useDraftWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly items: readonly string[];
  readonly red: boolean;
  readonly focus: boolean;
};

type InTheWay = { readonly what: string; readonly list: readonly string[] };

/** The ticked changes become the next version. */
export function PublishForm({ admin, items, red, focus }: Props) {
  const words = useAdminWords();
  const own = useDraftWords();
  const [note, setNote] = useState("");
  const [override, setOverride] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [inTheWay, setInTheWay] = useState<InTheWay | null>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) place.current?.querySelector<HTMLElement>("input")?.focus();
  }, [focus]);
  const publish = async () => {
    if (busy) return;
    if (note.trim() === "") return setError(own.noteMissing);
    if (items.length === 0) return setInTheWay({ what: own.noneTicked, list: [] });
    setBusy(true);
    setInTheWay(null);
    try {
      const { version } = await adminApi.publish(items, note.trim(), override.trim());
      setNote("");
      setOverride("");
      admin.toasts.say(own.published(version));
      admin.changed();
    } catch (failure) {
      if (!admin.failed(failure)) {
        const { problem } = problemOf(failure);
        setInTheWay({ what: problem?.detail ?? words.failed, list: problem?.list ?? [] });
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="sheet publish" aria-label={own.publishTitle} ref={place}>
      <h2>{own.publishTitle}</h2>
      <form
        class="publish__form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <Field label={own.note} hint={own.noteHint} error={error}>
          {(props) => (
            <input
              {...props}
              class="field__input"
              maxLength={500}
              value={note}
              onInput={({ currentTarget }) => {
                setNote(currentTarget.value);
                setError(null);
              }}
            />
          )}
        </Field>
        {(red || (inTheWay?.list.length ?? 0) > 0) && (
          <Field label={own.override} hint={own.overrideHint}>
            {(props) => (
              <input
                {...props}
                class="field__input"
                maxLength={500}
                value={override}
                onInput={({ currentTarget }) => setOverride(currentTarget.value)}
              />
            )}
          </Field>
        )}
        {inTheWay !== null && (
          <div class="callout callout--danger" role="alert">
            <p>
              {own.refused} {inTheWay.what}
            </p>
            {inTheWay.list.length > 0 && (
              <ul>
                {inTheWay.list.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        <div class="publish__go">
          <button type="submit" class="button button--primary" aria-busy={busy}>
            {own.publish(items.length)}
          </button>
          <p role="status" class="meta">
            {busy && own.publishing}
          </p>
        </div>
      </form>
    </section>
  );
}
