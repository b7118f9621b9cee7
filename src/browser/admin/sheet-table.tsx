import type { ComponentChildren } from "preact";

type Props = { readonly columns: readonly string[]; readonly children: ComponentChildren };

/** A table on a sheet of its own; where it is narrow, each row is a small list. */
export function SheetTable({ columns, children }: Props) {
  return (
    <table class="table table--stack sheet house-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
