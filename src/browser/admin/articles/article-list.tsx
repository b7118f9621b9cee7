import { useState } from "preact/hooks";
import type { ItemRow } from "../../../domain/admin-pages.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useObserved } from "../../staff/store.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
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
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [department, setDepartment] = useState("");
  const today = localTime(new Date().toISOString()).day;
  const isOverdue = ({ shows }: ItemRow) => String(shows["review-by"] ?? "9") < today;
  const fits = (row: ItemRow, each: Filter) => {
    if (each === "overdue") return isOverdue(row);
    if (each === "mine") return me?.departments.includes(String(row.shows.department)) === true;
    return each === "all" || row.state !== "live";
  };
  const asked = search.toLocaleLowerCase("da").split(/\s+/);
  const shown = (row: ItemRow) =>
    fits(row, filter) &&
    (department === "" || row.shows.department === department) &&
    asked.every((word) => `${row.title[tongue]} ${row.item}`.toLocaleLowerCase("da").includes(word));
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
            <div class="rules-tools">
              <div class="views">
                {filters.map((each) => (
                  <button
                    type="button"
                    class="view"
                    aria-pressed={filter === each}
                    onClick={() => setFilter(each)}
                    key={each}
                  >
                    {own.filters[each]} <span class="count">{items.filter((row) => fits(row, each)).length}</span>
                  </button>
                ))}
              </div>
              <label class="rules-tools__field">
                <span class="hidden">{own.search}</span>
                <input
                  class="field__input"
                  type="search"
                  placeholder={own.search}
                  value={search}
                  onInput={({ currentTarget }) => setSearch(currentTarget.value)}
                />
              </label>
              <label class="rules-tools__field">
                <span class="hidden">{words.department}</span>
                <select
                  class="field__select"
                  value={department}
                  onChange={({ currentTarget }) => setDepartment(currentTarget.value)}
                >
                  <option value="">{words.allDepartments}</option>
                  {start.departments.map(({ id, name }) => (
                    <option value={id} key={id}>
                      {name[tongue]}
                    </option>
                  ))}
                </select>
              </label>
            </div>
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
