import { useId } from "preact/hooks";
import { type Weekday, weekdays } from "../../../domain/hours.ts";
import { Icon } from "../../staff/icon.tsx";
import { placeOf } from "../settings/editing.ts";
import { useOpenEditing } from "../settings/fields.tsx";
import { listAt, type Path } from "../settings/json-path.ts";
import { fromOf, toOf } from "./hours-check.ts";
import { useDepartmentWords } from "./words.ts";

// A time field of the browser asks for AM and PM where its language is English; here it is always 15.30.
const told = (time: string): string => time.replace(":", ".");
const typed = (text: string): string => text.replaceAll("-", "").replace(".", ":");

/** "9", "930" and "9.30" are times, too. */
function timeIn(text: string): string {
  const found = /^(\d{1,2})[.:]?(\d\d)?$/.exec(text.trim());
  return found === null ? typed(text) : `${(found[1] ?? "").padStart(2, "0")}:${found[2] ?? "00"}`;
}

/** The hours of a week: each day as many intervals as it takes. */
export function WeekEditor() {
  const own = useDepartmentWords();
  return (
    <fieldset class="house__group">
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
              inputMode="decimal"
              aria-label={own.from(name, at + 1)}
              placeholder="10.00"
              value={told(fromOf(interval))}
              onInput={({ currentTarget }) => change(at, typed(currentTarget.value), toOf(interval))}
              onChange={({ currentTarget }) => change(at, timeIn(currentTarget.value), toOf(interval))}
            />
            <span aria-hidden="true">–</span>
            <input
              {...invalid}
              class="field__input field__input--small"
              inputMode="decimal"
              aria-label={own.to(name, at + 1)}
              placeholder="15.00"
              value={told(toOf(interval))}
              onInput={({ currentTarget }) => change(at, fromOf(interval), typed(currentTarget.value))}
              onChange={({ currentTarget }) => change(at, fromOf(interval), timeIn(currentTarget.value))}
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
