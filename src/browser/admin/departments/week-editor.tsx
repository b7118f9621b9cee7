import { useId } from "preact/hooks";
import { type Weekday, weekdays } from "../../../domain/hours.ts";
import { Icon } from "../../desk/icon.tsx";
import { placeOf } from "../settings/editing.ts";
import { useOpenEditing } from "../settings/fields.tsx";
import { listAt, type Path } from "../settings/json-path.ts";
import { fromOf, toOf } from "./hours-check.ts";
import { useDepartmentWords } from "./words.ts";

/** The hours of a week: each day as many intervals as it takes. */
export function WeekEditor() {
  const own = useDepartmentWords();
  return (
    <fieldset class="edit__group">
      <legend>{own.hours}</legend>
      <p class="field__hint">{own.hoursHint}</p>
      {weekdays.map((day) => (
        <DayEditor day={day} key={day} />
      ))}
    </fieldset>
  );
}

function DayEditor({ day }: { readonly day: Weekday }) {
  const own = useDepartmentWords();
  const id = useId();
  const { value, set, errors } = useOpenEditing();
  const path: Path = ["hours", "week", day];
  const intervals = listAt(value, path).map(String);
  const error = errors.get(placeOf(path)) ?? null;
  const name = own.days[day];
  // A day without hours stands nowhere in the file.
  const put = (next: readonly string[]) => set(path, next.length === 0 ? undefined : next);
  const change = (at: number, from: string, to: string) =>
    put(intervals.map((each, number) => (number === at ? `${from}-${to}` : each)));
  const invalid = error === null ? {} : ({ "aria-invalid": "true", "aria-describedby": `${id}e` } as const);
  return (
    <div class={error === null ? "hours-day" : "hours-day field--error"}>
      <span class="hours-day__name">{name}</span>
      <div class="hours-day__times">
        {error !== null && (
          <p class="field__error" id={`${id}e`}>
            <Icon name="stop" />
            {error}
          </p>
        )}
        {intervals.length === 0 && <span class="hours-day__closed">{own.closed}</span>}
        {intervals.map((interval, at) => (
          <span class="hours-day__interval" key={`${at}`}>
            <input
              {...invalid}
              class="field__input field__input--small"
              type="time"
              aria-label={own.from(name, at + 1)}
              value={fromOf(interval)}
              onInput={({ currentTarget }) => change(at, currentTarget.value, toOf(interval))}
            />
            <span aria-hidden="true">–</span>
            <input
              {...invalid}
              class="field__input field__input--small"
              type="time"
              aria-label={own.to(name, at + 1)}
              value={toOf(interval).replace("24:00", "00:00")}
              onInput={({ currentTarget }) =>
                // Midnight is where the day ends.
                change(at, fromOf(interval), currentTarget.value.replace("00:00", "24:00"))
              }
            />
            <button
              type="button"
              class="button button--quiet button--icon button--small"
              aria-label={own.removeInterval(name, at + 1)}
              onClick={() => put(intervals.filter((_, number) => number !== at))}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={own.addIntervalTo(name)}
          onClick={() => put([...intervals, intervals.length === 0 ? "10:00-15:00" : "-"])}
        >
          <Icon name="plus" />
          {own.addInterval}
        </button>
      </div>
    </div>
  );
}
