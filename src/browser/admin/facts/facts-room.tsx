import { useEffect, useState } from "preact/hooks";
import type { ItemRow } from "../../../domain/admin-pages.ts";
import { localTime } from "../../../domain/local-time.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
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
  const [state, setState] = useState<FactState | null>(null);
  const [search, setSearch] = useState("");
  const [department, setDepartment] = useState("");
  const [named] = rest;
  const there = loaded.value !== null;
  useEffect(() => {
    if (named !== undefined && there) document.getElementById(`fact-${named}`)?.scrollIntoView({ block: "start" });
  }, [named, there]);
  const today = localTime(new Date().toISOString()).day;
  const asked = search.toLocaleLowerCase("da").split(/\s+/);
  const shown = (row: ItemRow) =>
    (department === "" || row.shows["filled-by"] === department) &&
    asked.every((word) => `${row.title[tongue]} ${row.item}`.toLocaleLowerCase("da").includes(word));
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
          const seen = factStates.filter((each) => (state ?? each) === each);
          return (
            <>
              <div class="rules-tools">
                <div class="views">
                  {factStates.map((each) => (
                    <button
                      type="button"
                      class="view"
                      aria-pressed={state === each}
                      onClick={() => setState(state === each ? null : each)}
                      key={each}
                    >
                      {own.groups[each]} <span class="count">{of(each).length}</span>
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
