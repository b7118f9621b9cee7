import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { Loading } from "../loading.tsx";
import { linkTo } from "../place.ts";
import { SheetTable } from "../sheet-table.tsx";
import { StateTag } from "../state-tag.tsx";
import { useLoaded } from "../use-loaded.ts";
import { useExternalWords } from "./external-words.ts";
import { useSettingsWords } from "./words.ts";

export function ExternalList({ admin }: { readonly admin: Admin }) {
  const own = useExternalWords();
  const settings = useSettingsWords();
  const tongue = useTongue();
  const told = new Intl.DateTimeFormat(tongue === "da" ? "da-DK" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  const loaded = useLoaded(admin, () => adminApi.items("external"));
  return (
    <>
      <header>
        <div>
          <p class="crumbs">
            <a href={linkTo("settings")}>{settings.back}</a>
          </p>
          <h1>{own.title}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <a class="button button--primary" href={linkTo("settings", "externals", "new")}>
          {own.add}
        </a>
      </header>
      <Loading of={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="lead">{own.empty}</p>
          ) : (
            <SheetTable columns={[own.name, own.link, own.phone, own.confirmed]}>
              {items.map(({ item, title, shows, state, changedBy }) => (
                <tr key={item}>
                  <th scope="row">
                    <a href={linkTo("settings", "externals", item.slice("external:".length))}>{title[tongue]}</a>{" "}
                    <StateTag state={state} by={changedBy} />
                  </th>
                  <td data-l={own.link} class="house__long">
                    {shows.link ?? "–"}
                  </td>
                  <td data-l={own.phone}>{shows.phone ?? "–"}</td>
                  <td data-l={own.confirmed} class="nowrap">
                    {typeof shows.confirmed === "string" && told.format(new Date(shows.confirmed))}
                  </td>
                </tr>
              ))}
            </SheetTable>
          )
        }
      </Loading>
    </>
  );
}
