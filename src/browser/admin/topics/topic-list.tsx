import { useState } from "preact/hooks";
import type { TopicRow } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { hasWords } from "../has-words.ts";
import { ListTools, type Sought } from "../list-tools.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { Confused } from "./confused.tsx";
import { PriceBox } from "./price-box.tsx";
import { TopicLine } from "./topic-line.tsx";
import { useTopicWords } from "./words.ts";

const filters = ["all", "few", "weak", "changed"] as const;
type Filter = (typeof filters)[number];

const fits = (row: TopicRow, filter: Filter): boolean => {
  if (filter === "few") return row.examples < 25;
  if (filter === "weak") return row.understood !== null && row.understood < 0.8;
  return filter === "all" || row.state !== "live";
};

/** All topics by group, how well they are understood, and what being wrong costs. */
export function TopicList({ admin, start }: Omit<RoomProps, "rest">) {
  const words = useAdminWords();
  const own = useTopicWords();
  const tongue = useTongue();
  const loaded = useLoaded(admin, adminApi.topics);
  const [sought, setSought] = useState<Sought<Filter>>({ filter: "all", search: "", chosen: "" });
  const shown = (row: TopicRow) =>
    fits(row, sought.filter) &&
    (sought.chosen === "" || row.group === sought.chosen) &&
    hasWords(`${row.title[tongue]} ${row.id}`, sought.search);
  const groupTitle = (id: string) => start.groups.find((each) => each.id === id)?.title[tongue] ?? id;
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.topics}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <div class="row">
          <a class="button" href={linkTo("try")}>
            {own.tryIt}
          </a>
          {admin.may("content-edit") && (
            <a class="button button--primary" href={linkTo("topics", "new")}>
              {own.newTopic}
            </a>
          )}
        </div>
      </header>
      <Loading of={loaded}>
        {({ topics, confused, measuredAt }) => {
          const rows = topics.filter(shown);
          const groups = [...new Set(rows.map((row) => row.group))];
          return (
            <>
              <ListTools
                sought={sought}
                filters={filters.map((id) => ({
                  id,
                  title: own.filters[id],
                  count: topics.filter((row) => fits(row, id)).length,
                }))}
                search={own.search}
                menu={{
                  label: own.group,
                  all: own.allGroups,
                  options: start.groups.map(({ id, title }) => ({ id, name: title[tongue] })),
                }}
                note={measuredAt === null ? own.measuredNever : own.measuredAt(whenIn(measuredAt, tongue))}
                onSought={setSought}
              />
              <div class="topics">
                {rows.length === 0 && <p class="lead">{own.none}</p>}
                {groups.map((id) => (
                  <section aria-label={groupTitle(id)} key={id}>
                    <h2>{groupTitle(id)}</h2>
                    <ul class="sheet topics__list">
                      {rows
                        .filter((row) => row.group === id)
                        .map((row) => (
                          <TopicLine row={row} start={start} key={row.item} />
                        ))}
                    </ul>
                  </section>
                ))}
                <Confused pairs={confused} start={start} />
                <PriceBox admin={admin} />
              </div>
            </>
          );
        }}
      </Loading>
    </>
  );
}
