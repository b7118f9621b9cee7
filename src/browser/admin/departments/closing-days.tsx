import { useId } from "preact/hooks";
import { Icon } from "../../staff/icon.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { placeOf } from "../settings/editing.ts";
import { useOpenEditing } from "../settings/fields.tsx";
import { listAt, type Path } from "../settings/json-path.ts";
import { useDepartmentWords } from "./words.ts";

const kinds = ["year", "once", "stretch"] as const;
type Kind = (typeof kinds)[number];
const list: Path = ["hours", "closing-days"];

const kindOf = (closed: string): Kind =>
  closed.includes("..") ? "stretch" : /^\d\d-\d\d$/.test(closed) ? "year" : "once";

/** The same day told another way; a day that is not known yet is asked for. */
function toldAs(kind: Kind, closed: string): string {
  const [first = ""] = closed.split("..");
  const whole = /^\d{4}-\d\d-\d\d$/.test(first) ? first : "";
  if (kind === "year") return whole === "" ? "12-24" : whole.slice(5);
  return kind === "once" ? whole : `${whole}..`;
}

export function ClosingDays() {
  const own = useDepartmentWords();
  const { value, set } = useOpenEditing();
  const days = listAt(value, list).map(String);
  return (
    <fieldset class="house__group">
      <legend>{own.closing}</legend>
      <p class="field__hint">{own.closingHint}</p>
      {days.map((closed, at) => (
        <ClosingDay closed={closed} at={at} key={`${at}`} />
      ))}
      <div>
        <button type="button" class="button button--small" onClick={() => set(list, [...days, "12-24"])}>
          <Icon name="plus" />
          {own.addClosing}
        </button>
      </div>
    </fieldset>
  );
}

function ClosingDay({ closed, at }: { readonly closed: string; readonly at: number }) {
  const own = useDepartmentWords();
  const id = useId();
  const { set, errors } = useOpenEditing();
  const path: Path = [...list, at];
  const error = errors.get(placeOf(path)) ?? null;
  const kind = kindOf(closed);
  const [from = "", to = ""] = closed.split("..");
  const invalid = error === null ? {} : ({ "aria-invalid": "true", "aria-describedby": `${id}e` } as const);
  const day = (label: string, shown: string, put: (day: string) => void) => (
    <input
      {...invalid}
      class="field__input field__input--small"
      type="date"
      aria-label={label}
      value={shown}
      onInput={({ currentTarget }) => put(currentTarget.value)}
    />
  );
  return (
    <div class={error === null ? "closing-day" : "closing-day field--error"}>
      {error !== null && (
        <p class="field__error" id={`${id}e`}>
          <Icon name="stop" />
          {error}
        </p>
      )}
      <div class="closing-day__row">
        <select
          class="field__select field__select--small"
          aria-label={own.closingKind(at + 1)}
          value={kind}
          onChange={({ currentTarget }) => {
            const next = kinds.find((each) => each === currentTarget.value) ?? "once";
            set(path, toldAs(next, closed));
          }}
        >
          {kinds.map((each) => (
            <option value={each} key={each}>
              {own.closingKinds[each]}
            </option>
          ))}
        </select>
        {kind === "year" && <DayOfYear closed={closed} at={at} onPut={(next) => set(path, next)} />}
        {kind === "once" && day(own.closingDay(at + 1), closed, (next) => set(path, next))}
        {kind === "stretch" && (
          <>
            {day(own.closingFrom(at + 1), from, (next) => set(path, `${next}..${to}`))}
            <span aria-hidden="true">–</span>
            {day(own.closingTo(at + 1), to, (next) => set(path, `${from}..${next}`))}
          </>
        )}
        <button
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={own.removeClosing(at + 1)}
          onClick={() => set(path, undefined)}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}

type YearProps = { readonly closed: string; readonly at: number; readonly onPut: (closed: string) => void };

function DayOfYear({ closed, at, onPut }: YearProps) {
  const own = useDepartmentWords();
  const tongue = useTongue();
  const [month = "12", day = "24"] = closed.split("-");
  const two = (number: number) => String(number).padStart(2, "0");
  const monthName = new Intl.DateTimeFormat(tongue === "da" ? "da-DK" : "en-GB", { month: "long", timeZone: "UTC" });
  return (
    <>
      <select
        class="field__select field__select--small"
        aria-label={own.closingDay(at + 1)}
        value={day}
        onChange={({ currentTarget }) => onPut(`${month}-${currentTarget.value}`)}
      >
        {Array.from({ length: 31 }, (_, number) => (
          <option value={two(number + 1)} key={number}>
            {`${number + 1}.`}
          </option>
        ))}
      </select>
      <select
        class="field__select field__select--small"
        aria-label={own.closingMonth(at + 1)}
        value={month}
        onChange={({ currentTarget }) => onPut(`${currentTarget.value}-${day}`)}
      >
        {Array.from({ length: 12 }, (_, number) => (
          <option value={two(number + 1)} key={number}>
            {monthName.format(new Date(Date.UTC(2026, number, 1)))}
          </option>
        ))}
      </select>
    </>
  );
}
