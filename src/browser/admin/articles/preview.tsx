import { useEffect, useState } from "preact/hooks";
import type { Previewed } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { FindingList } from "../finding-list.tsx";
import { ReplyView } from "../try/reply-view.tsx";
import { type ArticleValue, fileOf, type Language } from "./article-text.ts";
import { useArticleWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly article: string;
  readonly value: ArticleValue;
  readonly locale: Language;
};

const pause = 400;

/** The article as the chat shows it, a moment after it was written. */
export function Preview({ admin, article, value, locale }: Props) {
  const own = useArticleWords();
  const [seen, setSeen] = useState<Previewed | null>(null);
  const [failed, setFailed] = useState(false);
  const text = fileOf(titled(value));
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      adminApi.preview(article, text, locale).then(
        (fresh) => {
          if (isOver) return;
          setSeen(fresh);
          setFailed(false);
        },
        (error: unknown) => {
          admin.failed(error);
          if (!isOver) setFailed(true);
        },
      );
    }, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [article, text, locale, admin]);
  const language = own.languages[locale];
  return (
    <section class="article-preview" aria-label={own.preview(language)}>
      <h3>{own.preview(language)}</h3>
      {failed && (
        <p class="callout callout--warning" role="alert">
          {own.previewFailed}
        </p>
      )}
      {seen === null && !failed && <p class="meta">{own.previewWait}</p>}
      {seen !== null && seen.findings.length > 0 && (
        <>
          <p>{own.broken}</p>
          <FindingList findings={seen.findings} />
        </>
      )}
      {seen !== null && seen.block !== null && (
        <>
          <ReplyView blocks={[seen.block]} text="" locale={locale} />
          <p class="meta">
            {own.lix(Math.round(seen.lix))} {own.lixes[seen.lix < 35 ? "easy" : seen.lix < 45 ? "middle" : "hard"]}
          </p>
        </>
      )}
    </section>
  );
}

/** A new article has no title yet; its text can be looked at all the same. */
function titled({ head, bodies }: ArticleValue): ArticleValue {
  const title = { ...head.title, da: head.title.da || "…", en: head.title.en || "…" };
  return { head: { ...head, title }, bodies };
}
