import type { ComponentChildren } from "preact";
import type { AdminStart } from "../../../domain/admin-pages.ts";
import { weekdayWords } from "../../../domain/rule-words.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Row } from "./condition-rows.ts";
import { optionsFor } from "./options.ts";
import { Picks } from "./picks.tsx";
import { fillings } from "./places.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly row: Row;
  readonly start: AdminStart;
  readonly label: string;
  /** The help and the error that stand below. */
  readonly told: string;
  readonly wrong: boolean;
  readonly onRow: (change: Partial<Row>) => void;
};

/** What a condition is held against. */
export function ConditionValue({ row, start, label, told, wrong, onRow }: Props) {
  const words = useRuleWords();
  const tongue = useTongue();
  const filling = fillings[row.place];
  const about = { "aria-describedby": told, ...(wrong && { "aria-invalid": "true" as const }) };
  if (filling === "picks")
    return (
      <Picks
        label={label}
        groups={optionsFor(row.place, start, tongue, row.picks)}
        picks={row.picks}
        onPicks={(picks) => onRow({ picks })}
      />
    );
  if (filling === "words" || filling === "near")
    return (
      <div class="condition__several">
        <textarea
          {...about}
          class="field__input field__input--small"
          rows={row.text.length > 60 ? 4 : 1}
          aria-label={label}
          value={row.text}
          onInput={({ currentTarget }) => onRow({ text: currentTarget.value })}
        />
        {filling === "near" && (
          <Small label={words.within}>
            <Count value={row.count} min={2} max={30} onCount={(count) => onRow({ count })} />
          </Small>
        )}
      </div>
    );
  if (filling === "count") {
    return <Count label={label} value={row.count} min={1} max={9} onCount={(count) => onRow({ count })} />;
  }
  if (filling === "yes") {
    const place = row.place as "department-open" | "private-data";
    return (
      <select
        {...about}
        class="field__select field__select--small"
        aria-label={label}
        value={row.yes ? "yes" : "no"}
        onChange={({ currentTarget }) => onRow({ yes: currentTarget.value === "yes" })}
      >
        <option value="yes">{words.yes[place]}</option>
        <option value="no">{words.no[place]}</option>
      </select>
    );
  }
  if (filling === "gap")
    return (
      <div class="condition__pair">
        {(["from", "to"] as const).map((end) => (
          <Small label={end === "from" ? words.above : words.below} key={end}>
            <input
              {...about}
              class="field__input field__input--small"
              type="number"
              min={0}
              max={100}
              value={row[end]}
              onInput={({ currentTarget }) => onRow({ [end]: currentTarget.value })}
            />
          </Small>
        ))}
      </div>
    );
  return (
    <div class="condition__several">
      <div class="condition__pair">
        {(["from", "to"] as const).map((end) => (
          <Small label={end === "from" ? words.fromClock : words.toClock} key={end}>
            <input
              {...about}
              class="field__input field__input--small"
              type="time"
              value={row[end]}
              onInput={({ currentTarget }) => onRow({ [end]: currentTarget.value })}
            />
          </Small>
        ))}
      </div>
      <fieldset class="condition__days">
        <legend>{words.weekdays}</legend>
        {Object.entries(weekdayWords).map(([day, name]) => (
          <label class="check" key={day}>
            <input
              type="checkbox"
              checked={row.picks.includes(day)}
              onChange={({ currentTarget }) =>
                onRow({
                  picks: currentTarget.checked ? [...row.picks, day] : row.picks.filter((other) => other !== day),
                })
              }
            />
            {name[tongue]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Small({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is what stands in it
    <label class="small-field">
      <span>{label}</span>
      {children}
    </label>
  );
}

type CountProps = {
  readonly label?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onCount: (count: number) => void;
};

function Count({ label, value, min, max, onCount }: CountProps) {
  return (
    <input
      class="field__input field__input--small"
      type="number"
      aria-label={label}
      min={min}
      max={max}
      value={value}
      onInput={({ currentTarget }) => {
        const count = Number(currentTarget.value);
        if (Number.isInteger(count) && count >= min && count <= max) onCount(count);
      }}
    />
  );
}
