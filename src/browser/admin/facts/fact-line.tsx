import type { AdminStart, ItemRow } from "../../../domain/admin-pages.ts";
import { isReadable } from "../../../domain/half-entry.ts";
import { LocalFact } from "../../../domain/local-fact.ts";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { AsText } from "../edit/as-text.tsx";
import { dayIn } from "../edit/day.ts";
import { shownOf } from "../edit/sides.ts";
import { FindingList } from "../finding-list.tsx";
import { Loading } from "../loading.tsx";
import { linkTo } from "../place.ts";
import { StateTag } from "../state-tag.tsx";
import { useLoaded } from "../use-loaded.ts";
import { FactForm } from "./fact-form.tsx";
import type { FactState } from "./fact-state.ts";
import { useFactWords } from "./words.ts";

type Props = {
  readonly admin: Admin;
  readonly start: AdminStart;
  readonly row: ItemRow;
  readonly state: FactState;
  /** It is the one in the address, and open. */
  readonly isNamed: boolean;
};

/** A fact in its list. The one in the address is open as a form: one at a time, so that nothing unsaved is out of sight. */
export function FactLine({ admin, start, row, state, isNamed }: Props) {
  const own = useFactWords();
  const tongue = useTongue();
  const { shows } = row;
  const name = row.item.slice("fact:".length);
  const department = start.departments.find(({ id }) => id === shows["filled-by"]);
  const says = row.title[tongue];
  return (
    <li class={row.state === "live" ? "fact" : "fact is-now"} id={`fact-${name}`}>
      <div class="fact__head">
        <div class="topic__say">
          <strong>{says}</strong>
          <p class="topic__about">
            <span>{own.types[String(shows.type)] ?? ""}</span>
            {department !== undefined && (
              <span class="dept">
                {own.knows}
                <span class="dept__code" aria-hidden="true">
                  {department.code}
                </span>
                {department.name[tongue]}
              </span>
            )}
            {shows.expires != null && <span>{own.expires(dayIn(String(shows.expires), tongue))}</span>}
            <StateTag state={row.state} by={row.changedBy} />
          </p>
        </div>
        <span class="fact__value">
          {state === "missing" ? (
            <span class="tag tag--warning">
              <Icon name="warn" />
              {own.groups.missing}
            </span>
          ) : (
            dayIn(String(shows.value ?? ""), tongue)
          )}
        </span>
        <a
          class="button button--small"
          href={isNamed ? linkTo("facts") : linkTo("facts", name)}
          aria-label={isNamed ? own.shut(says) : own.open(says)}
          aria-current={isNamed ? "true" : undefined}
        >
          {isNamed ? own.close : own.edit}
        </a>
      </div>
      {row.findings.length > 0 && <FindingList findings={row.findings} />}
      {isNamed && <Open admin={admin} item={row.item} />}
    </li>
  );
}

function Open({ admin, item }: { readonly admin: Admin; readonly item: string }) {
  const loaded = useLoaded(admin, () => adminApi.item(item), [item]);
  return (
    <Loading of={loaded}>
      {(page) =>
        isReadable(LocalFact, shownOf(page)?.value) ? (
          <FactForm admin={admin} page={page} />
        ) : (
          <AsText admin={admin} page={page} />
        )
      }
    </Loading>
  );
}
