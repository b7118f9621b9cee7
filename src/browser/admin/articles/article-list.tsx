import { useState } from "preact/hooks";
import type { ItemRow } from "../../../domain/admin-pages.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useObserved } from "../../staff/store.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { departmentMenu } from "../department-menu.ts";
import { hasWords } from "../has-words.ts";
import { ListTools, type Sought } from "../list-tools.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { ArticleLine } from "./article-line.tsx";
import { useArticleWords } from "./words.ts";

const filters = ["all", "overdue", "mine", "changed"] as const;
type Filter = (typeof filters)[number];

/** All articles: who owns them, and which are to be read again. */
export function ArticleList({ admin, start }: Omit<RoomProps, "rest">) {
  const words = useAdminWords();
  const own = useArticleWords();
  const tongue = useTongue();
  const { me } = useObserved(admin.state);
  const loaded = useLoaded(admin, () => adminApi.items("article"));
  const [sought, setSought] = useState<Sought<Filter>>({ filter: "all", search: "", chosen: "" });
  const today = localTime(new Date().toISOString()).day;
  const isOverdue = ({ shows }: ItemRow) => String(shows["review-by"] ?? "9") < today;
  const fits = (row: ItemRow, each: Filter) => {
    if (each === "overdue") return isOverdue(row);
    if (each === "mine") return me?.departments.includes(String(row.shows.department)) === true;
    return each === "all" || row.state !== "live";
  };
  const shown = (row: ItemRow) =>
    fits(row, sought.filter) &&
    (sought.chosen === "" || row.shows.department === sought.chosen) &&
    hasWords(`${row.title[tongue]} ${row.item}`, sought.search);
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.articles}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        {admin.may("content-edit") && (
          <a class="button button--primary" href={linkTo("articles", "new")}>
            {own.newArticle}
          </a>
        )}
      </header>
      <Loading of={loaded}>
        {({ items }) => (
          <>
            <ListTools
              sought={sought}
              filters={filters.map((id) => ({
                id,
                title: own.filters[id],
                count: items.filter((row) => fits(row, id)).length,
              }))}
              search={own.search}
              menu={departmentMenu(start, words, tongue)}
              onSought={setSought}
            />
            {items.some(shown) ? (
              <ul class="sheet topics__list">
                {items.filter(shown).map((row) => (
                  <ArticleLine admin={admin} start={start} row={row} isOverdue={isOverdue(row)} key={row.item} />
                ))}
              </ul>
            ) : (
              <p class="lead">{own.none}</p>
            )}
          </>
        )}
      </Loading>
    </>
  );
}
