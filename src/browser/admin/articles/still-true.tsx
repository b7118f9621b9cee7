import { useState } from "preact/hooks";
import type { Admin } from "../admin-model.ts";
import { adminApi, problemOf } from "../api.ts";
import { useAdminWords } from "../words.ts";
import { useArticleWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly article: string; readonly title: string };

/** Somebody has read it today, and it holds: one press, at once. */
export function StillTrue({ admin, article, title }: Props) {
  const words = useAdminWords();
  const own = useArticleWords();
  const [busy, setBusy] = useState(false);
  if (!admin.may("content-publish")) return null;
  const say = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await adminApi.stillTrue(article);
      admin.toasts.say(own.stillTrueDone(title));
      admin.changed();
    } catch (error) {
      const { problem } = problemOf(error);
      if (!admin.failed(error)) admin.toasts.say(problem?.detail ?? words.failed, { failed: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <button
      type="button"
      class="button button--small still-true"
      aria-label={own.stillTrueNamed(title)}
      aria-busy={busy}
      title={own.stillTrueHint}
      onClick={() => void say()}
    >
      {own.stillTrue}
    </button>
  );
}
