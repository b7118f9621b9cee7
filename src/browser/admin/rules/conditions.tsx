import { useId } from "preact/hooks";
import type { AdminStart } from "../../../domain/admin-pages.ts";
import { Icon } from "../../staff/icon.tsx";
import { newRow, type Row } from "./condition-rows.ts";
import { ConditionValue } from "./condition-value.tsx";
import type { Doubt } from "./doubts.ts";
import { Lacking } from "./lacking.tsx";
import { allWhats, fillings, freePlaces, type Place, type What, whatOf } from "./places.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly section: "when" | "unless";
  readonly rows: readonly Row[];
  readonly start: AdminStart;
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** Told when somebody has tried to save: an empty row is only then in the way. */
  readonly strict: boolean;
  readonly lack: string | null;
  readonly onRows: (rows: readonly Row[]) => void;
};

/** `when` or `unless`: one row a condition, each place of the content once. */
export function Conditions({ section, rows, start, doubts, strict, lack, onRows }: Props) {
  const words = useRuleWords();
  const id = useId();
  const taken = rows.map(({ place }) => place);
  const next = allWhats.map((what) => freePlaces(what, taken)[0]).find((place) => place !== undefined);
  const change = (key: number, to: Partial<Row>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...to } : row)));
  return (
    <section class="edit__part" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>
        {words[section]} <small>{section === "when" ? words.whenHint : words.unlessHint}</small>
      </h2>
      {lack !== null && <Lacking>{lack}</Lacking>}
      {rows.map((row, at) => (
        <ConditionRow
          key={row.key}
          row={row}
          name={words.condition(words[section], at + 1)}
          joint={at === 0 ? "" : section === "when" ? words.and : words.or}
          taken={taken}
          start={start}
          doubt={shown(doubts.get(row.key), strict)}
          onRow={(to) => change(row.key, to)}
          onRemove={() => onRows(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      {next !== undefined && (
        <button type="button" class="button button--small" onClick={() => onRows([...rows, newRow(next)])}>
          <span aria-hidden="true">+</span> {section === "when" ? words.addCondition : words.addException}
        </button>
      )}
    </section>
  );
}

// A row that was just added is empty, and that is no mistake yet.
const shown = (doubt: Doubt | undefined, strict: boolean) =>
  doubt !== undefined && (strict || (doubt.kind !== "empty" && doubt.kind !== "fewNear")) ? doubt : undefined;

// Lists of words and hours need the width of the page.
const isWide = (place: Place) => ["words", "near", "time"].includes(fillings[place]);

type RowProps = {
  readonly row: Row;
  readonly name: string;
  readonly joint: string;
  readonly taken: readonly Place[];
  readonly start: AdminStart;
  readonly doubt: Doubt | undefined;
  readonly onRow: (change: Partial<Row>) => void;
  readonly onRemove: () => void;
};

function ConditionRow({ row, name, joint, taken, start, doubt, onRow, onRemove }: RowProps) {
  const words = useRuleWords();
  const id = useId();
  const what = whatOf(row.place);
  const hows = freePlaces(what, taken, row.place);
  const turn = (place: Place | undefined) => {
    if (place === undefined) return;
    const { key } = row;
    // Words stay words when only the manner changes.
    onRow(whatOf(place) === what ? { place } : { ...newRow(place), key });
  };
  return (
    <fieldset
      class={["condition", isWide(row.place) && "condition--wide", doubt !== undefined && "condition--wrong"]
        .filter(Boolean)
        .join(" ")}
    >
      <legend class="hidden">{name}</legend>
      <span class="condition__word">{joint}</span>
      <select
        class="field__select field__select--small"
        aria-label={`${name}: ${words.what}`}
        value={what}
        onChange={({ currentTarget }) => turn(freePlaces(currentTarget.value as What, taken, row.place)[0])}
      >
        {allWhats
          .filter((each) => each === what || freePlaces(each, taken).length > 0)
          .map((each) => (
            <option value={each} key={each}>
              {words.whats[each]}
            </option>
          ))}
      </select>
      {hows.length > 1 ? (
        <select
          class="field__select field__select--small"
          aria-label={`${name}: ${words.how}`}
          value={row.place}
          onChange={({ currentTarget }) => turn(currentTarget.value as Place)}
        >
          {hows.map((place) => (
            <option value={place} key={place}>
              {words.hows[place]}
            </option>
          ))}
        </select>
      ) : (
        <span class="condition__how">{words.hows[row.place]}</span>
      )}
      <ConditionValue
        row={row}
        start={start}
        label={`${name}: ${words.value}`}
        told={`${id}t`}
        wrong={doubt !== undefined}
        onRow={onRow}
      />
      <button
        type="button"
        class="button button--quiet button--icon button--small condition__off"
        aria-label={words.removeNamed(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
      <div class="condition__told" id={`${id}t`}>
        {doubt !== undefined && <Lacking>{words.doubts[doubt.kind]}</Lacking>}
        <p class="field__hint">{words.helps[row.place]}</p>
      </div>
    </fieldset>
  );
}
