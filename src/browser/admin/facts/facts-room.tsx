import { useEffect, useState } from "preact/hooks";
import type { ItemRow } from "../../../domain/admin-pages.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { departmentMenu } from "../department-menu.ts";
import { hasWords } from "../has-words.ts";
import { ListTools, type Sought } from "../list-tools.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { FactLine } from "./fact-line.tsx";
import { type FactState, factStates, stateOf } from "./fact-state.ts";
import { useFactWords } from "./words.ts";

/** What is missing, expired, about to expire, and filled in; each opens as a form where it stands. */
export function FactsRoom({ admin, start, rest }: RoomProps) {
  const words = useAdminWords();
  const own = useFactWords();
  const tongue = useTongue();
  const loaded = useLoaded(admin, () => adminApi.items("fact"));
  const [sought, setSought] = useState<Sought<FactState | "all">>({ filter: "all", search: "", chosen: "" });
  const [named] = rest;
  const there = loaded.value !== null;
  useEffect(() => {
    if (named !== undefined && there) document.getElementById(`fact-${named}`)?.scrollIntoView({ block: "start" });
  }, [named, there]);
  const today = localTime(new Date().toISOString()).day;
  const shown = (row: ItemRow) =>
    (sought.chosen === "" || row.shows["filled-by"] === sought.chosen) &&
    hasWords(`${row.title[tongue]} ${row.item}`, sought.search);
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.facts}</h1>
          <p class="lead">{own.lead}</p>
        </div>
      </header>
      <Loading of={loaded}>
        {({ items }) => {
          const of = (each: FactState) => items.filter((row) => stateOf(row, today) === each);
          const seen = factStates.filter((each) => sought.filter === "all" || sought.filter === each);
          return (
            <>
              <ListTools
                sought={sought}
                filters={factStates.map((id) => ({ id, title: own.groups[id], count: of(id).length }))}
                released="all"
                search={own.search}
                menu={departmentMenu(start, words, tongue)}
                onSought={setSought}
              />
              <div class="topics">
                {!seen.some((each) => of(each).some(shown)) && <p class="lead">{own.none}</p>}
                {seen
                  .filter((each) => of(each).some(shown))
                  .map((each) => (
                    <section aria-label={own.groups[each]} key={each}>
                      <h2>{own.groups[each]}</h2>
                      <p class="lead">{own.groupLeads[each]}</p>
                      <ul class="sheet topics__list">
                        {of(each)
                          .filter(shown)
                          .map((row) => (
                            <FactLine
                              admin={admin}
                              start={start}
                              row={row}
                              state={each}
                              isNamed={row.item === `fact:${named ?? ""}`}
                              key={row.item}
                            />
                          ))}
                      </ul>
                    </section>
                  ))}
              </div>
            </>
          );
        }}
      </Loading>
    </>
  );
}
