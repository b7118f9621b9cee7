import { useState } from "preact/hooks";
import type { AdminStart, ItemPage } from "../../../domain/admin-pages.ts";
import { ArticleHead } from "../../../domain/article.ts";
import { isReadable } from "../../../domain/half-entry.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { AsText } from "../edit/as-text.tsx";
import { ConflictBox } from "../edit/conflict-box.tsx";
import { ItemHead } from "../edit/item-head.tsx";
import { nameFrom } from "../edit/name-from.ts";
import { SaveBar } from "../edit/save-bar.tsx";
import { shownOf } from "../edit/sides.ts";
import { useItem } from "../edit/use-item.ts";
import { UsedBy } from "../edit/used-by.tsx";
import { useEditWords } from "../edit/words.ts";
import { Loading } from "../loading.tsx";
import { goTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { type ArticleValue, articleIn, factsIn } from "./article-text.ts";
import { Facts } from "./facts.tsx";
import { HeadForm } from "./head-form.tsx";
import { saveArticle } from "./save-article.ts";
import { StillTrue } from "./still-true.tsx";
import { Texts } from "./texts.tsx";
import { useFacts } from "./use-facts.ts";
import { useArticleWords } from "./words.ts";

type Props = { readonly admin: Admin; readonly start: AdminStart; readonly article: string };

/** One article, or a new one. */
export function ArticlePageRoom({ admin, start, article }: Props) {
  const tongue = useTongue();
  const isNew = article === "new";
  const loaded = useLoaded<ItemPage | null>(admin, () =>
    isNew ? Promise.resolve(null) : adminApi.item(`article:${article}`),
  );
  if (isNew) return <Editor admin={admin} start={start} page={null} />;
  return (
    <Loading of={loaded}>
      {(page) =>
        page !== null && !isReadable(ArticleHead, shownOf(page)?.value) ? (
          <>
            <ItemHead admin={admin} page={page} title={page.title[tongue]} room="articles" />
            <AsText admin={admin} page={page} />
          </>
        ) : (
          <Editor admin={admin} start={start} page={page} />
        )
      }
    </Loading>
  );
}

type EditorProps = Pick<Props, "admin" | "start"> & { readonly page: ItemPage | null };

function Editor({ admin, start, page }: EditorProps) {
  const own = useArticleWords();
  const common = useEditWords();
  const tongue = useTongue();
  const [empty] = useState(() => skeleton(own.skeleton));
  const [errors, setErrors] = useState<{ readonly da?: string; readonly en?: string }>({});
  const idOf = (value: ArticleValue) =>
    page === null ? nameFrom(value.head.title.da) : page.item.slice("article:".length);
  const edited = useItem<ArticleValue>({
    admin,
    page,
    read: (from) => articleIn(from, empty),
    write: (value, on) => saveArticle(`article:${idOf(value)}`, value, on, empty),
    ...(page === null ? { onSaved: () => goTo("articles", idOf(edited.value)) } : {}),
  });
  const { value } = edited;
  const id = idOf(value);
  const facts = useFacts(admin, factsIn(Object.values(value.bodies).join("\n")));
  const mayEdit = admin.may("content-edit");
  const isTaken = page === null && (id === "new" || start.articles.some((each) => each.id === id));
  const save = () => {
    const { title } = value.head;
    const found = {
      ...(title.da.trim() === "" && { da: common.missing }),
      ...(isTaken && { da: own.taken }),
      ...(title.en.trim() === "" && { en: common.missing }),
    };
    setErrors(found);
    if (Object.keys(found).length === 0) void edited.save();
  };
  const title = value.head.title[tongue] || value.head.title.da || own.newArticle;
  return (
    <>
      <ItemHead admin={admin} page={edited.page} title={title} room="articles" />
      <ConflictBox edited={edited} />
      {page === null && <p class="callout">{id === "" ? own.keepName : `${own.willBe(id)} ${own.keepName}`}</p>}
      <fieldset class="editor" disabled={!mayEdit}>
        <legend class="hidden">{title}</legend>
        <HeadForm start={start} head={value.head} errors={errors} onHead={(head) => edited.set({ head })}>
          {edited.page?.live != null && edited.page.draft === null && (
            <StillTrue admin={admin} article={id} title={title} />
          )}
        </HeadForm>
        <Texts
          admin={admin}
          article={id || "ny"}
          value={value}
          facts={facts}
          onBodies={(bodies) => edited.set({ bodies })}
        />
        <Facts facts={facts} />
      </fieldset>
      <SaveBar edited={edited} mayEdit={mayEdit} onSave={save} />
      {edited.page !== null && <UsedBy page={edited.page} />}
    </>
  );
}

const year = 365 * 86_400_000;

/** Complete from the start: it can be saved, shown and published when its title stands there. */
function skeleton(bodies: { readonly da: string; readonly en: string }): ArticleValue {
  const reviewed = localTime(new Date().toISOString()).day;
  const head = {
    title: { da: "", en: "" },
    kind: "answer",
    topics: [],
    department: null,
    audience: "alle",
    sources: [],
    confidence: "medium",
    reviewed,
    "review-by": new Date(Date.parse(reviewed) + year).toISOString().slice(0, 10),
  } as const;
  return { head, bodies };
}
