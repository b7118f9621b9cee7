import { useTongue } from "../../staff/use-tongue.ts";
import { adminApi } from "../api.ts";
import { DepartmentTag } from "../department-tag.tsx";
import { Loading } from "../loading.tsx";
import type { RoomProps } from "../page.tsx";
import { linkTo } from "../place.ts";
import { SheetTable } from "../sheet-table.tsx";
import { StateTag } from "../state-tag.tsx";
import { useLoaded } from "../use-loaded.ts";
import { useAdminWords } from "../words.ts";
import { DepartmentView } from "./department-view.tsx";
import { useDepartmentWords } from "./words.ts";

export function DepartmentsRoom({ admin, start, rest }: RoomProps) {
  const [id] = rest;
  if (id !== undefined) return <DepartmentView key={id} admin={admin} start={start} id={id === "new" ? null : id} />;
  return <DepartmentList admin={admin} />;
}

function DepartmentList({ admin }: Pick<RoomProps, "admin">) {
  const words = useAdminWords();
  const own = useDepartmentWords();
  const tongue = useTongue();
  const loaded = useLoaded(admin, () => adminApi.items("department"));
  return (
    <>
      <header>
        <div>
          <h1>{words.pages.departments}</h1>
          <p class="lead">{own.lead}</p>
        </div>
        <a class="button button--primary" href={linkTo("departments", "new")}>
          {own.add}
        </a>
      </header>
      <Loading of={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="lead">{own.empty}</p>
          ) : (
            <SheetTable columns={[own.name, own.phone, own.duty, own.answer, own.live]}>
              {items.map(({ item, title, shows, state, changedBy, findings }) => (
                <tr key={item}>
                  <th scope="row">
                    <DepartmentTag code={shows.code}>
                      <a href={linkTo("departments", item.slice("department:".length))}>{title[tongue]}</a>
                    </DepartmentTag>{" "}
                    <StateTag state={state} by={changedBy} />{" "}
                    {findings.length > 0 && <span class="tag tag--warning">{own.warnings(findings.length)}</span>}
                  </th>
                  <td data-l={own.phone} class="nowrap">
                    {shows.phone}
                  </td>
                  <td data-l={own.duty} class="house__long">
                    {shows["duty-address"]}
                  </td>
                  <td data-l={own.answer} class="nowrap">
                    {own.answerDays(String(shows["answer-days"] ?? ""))}
                  </td>
                  <td data-l={own.live}>{shows["live-chat"] === true ? own.on : own.off}</td>
                </tr>
              ))}
            </SheetTable>
          )
        }
      </Loading>
    </>
  );
}
