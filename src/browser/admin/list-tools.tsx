import type { ComponentChildren } from "preact";
import { SearchField } from "./search-field.tsx";

/** What somebody looks for in a list. */
export type Sought<Filter extends string> = {
  readonly filter: Filter;
  readonly search: string;
  /** Of the menu; empty: all. */
  readonly chosen: string;
};

type Props<Filter extends string> = {
  readonly sought: Sought<Filter>;
  readonly filters: readonly { readonly id: Filter; readonly title: string; readonly count: number }[];
  /** What holds when the pressed filter is pressed again; left out: it stays. */
  readonly released?: Filter;
  /** What one searches. */
  readonly search: string;
  readonly menu?: {
    readonly label: string;
    readonly all: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  };
  readonly note?: ComponentChildren;
  readonly onSought: (sought: Sought<Filter>) => void;
};

/** Above a list: filters with how many each has, a search, a menu. */
export function ListTools<Filter extends string>({
  sought,
  filters,
  released,
  search,
  menu,
  note,
  onSought,
}: Props<Filter>) {
  return (
    <div class="list-tools">
      <div class="views">
        {filters.map(({ id, title, count }) => (
          <button
            type="button"
            class="view"
            aria-pressed={sought.filter === id}
            onClick={() => onSought({ ...sought, filter: sought.filter === id ? (released ?? id) : id })}
            key={id}
          >
            {title} <span class="count">{count}</span>
          </button>
        ))}
      </div>
      <SearchField
        class="list-tools__field"
        label={search}
        value={sought.search}
        onValue={(words) => onSought({ ...sought, search: words })}
      />
      {menu !== undefined && (
        <label class="list-tools__field">
          <span class="hidden">{menu.label}</span>
          <select
            class="field__select"
            value={sought.chosen}
            onChange={({ currentTarget }) => onSought({ ...sought, chosen: currentTarget.value })}
          >
            <option value="">{menu.all}</option>
            {menu.options.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {note !== undefined && <small class="list-tools__note">{note}</small>}
    </div>
  );
}
