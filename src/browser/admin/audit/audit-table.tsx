import type { AuditPage } from "../../../domain/admin-pages.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { SheetTable } from "../sheet-table.tsx";
import { useAuditWords } from "./words.ts";

type Props = Pick<AuditPage, "rows" | "people"> & { readonly onOnly: (id: string) => void };

// It goes back for years.
const timeIn = (at: string, tongue: "da" | "en"): string =>
  new Intl.DateTimeFormat(tongue === "da" ? "da-DK" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Copenhagen",
  }).format(new Date(at));

/** One line for each thing that was done; what there are no words for is shown as it is called. */
export function AuditTable({ rows, people, onOnly }: Props) {
  const own = useAuditWords();
  const tongue = useTongue();
  const whoIs: Readonly<Record<string, string>> = { program: own.program, citizen: own.citizen };
  return (
    <SheetTable columns={[own.when, own.who, own.what, own.aboutShort, own.reason]}>
      {rows.map(({ at, by, did, about, reason }, number) => {
        const person = about.kind === "staff-member" ? people.find(({ id }) => id === about.id)?.name : undefined;
        return (
          <tr key={`${at} ${number}`}>
            <td class="nowrap" data-l={own.when}>
              <time dateTime={at}>{timeIn(at, tongue)}</time>
            </td>
            <th scope="row">{whoIs[by] ?? by}</th>
            <td data-l={own.what}>{own.did[did] ?? <code>{did}</code>}</td>
            <td data-l={own.aboutShort}>
              <span>
                {own.kinds[about.kind] ?? about.kind}{" "}
                <button
                  type="button"
                  class="link-button house__long"
                  aria-label={own.only(person ?? about.id)}
                  onClick={() => onOnly(about.id)}
                >
                  {person ?? about.id}
                </button>
              </span>
            </td>
            <td data-l={own.reason}>{reason ?? ""}</td>
          </tr>
        );
      })}
    </SheetTable>
  );
}
