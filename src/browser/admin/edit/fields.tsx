import type { Phrase } from "../../../domain/phrase.ts";
import { Field } from "../../staff/field.tsx";
import { useEditWords } from "./words.ts";

type LineProps = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly type?: "text" | "date" | "url" | "tel" | "email" | "decimal";
  readonly lang?: string | undefined;
  readonly readOnly?: boolean;
  /** Several lines. */
  readonly rows?: number | undefined;
  /** As wide as what is written in it, and not as the form. */
  readonly narrow?: boolean;
};

/** A text of one line or a few. */
export function Line({
  label,
  value,
  onValue,
  hint,
  error = null,
  type = "text",
  lang,
  readOnly,
  rows,
  narrow,
}: LineProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => {
        const style = narrow === true ? `field__input field__input--${type}` : "field__input";
        const same = { ...props, class: style, value, lang, readOnly };
        if (rows !== undefined)
          return <textarea {...same} rows={rows} onInput={({ currentTarget }) => onValue(currentTarget.value)} />;
        if (type === "date")
          return <input {...same} type="date" onInput={({ currentTarget }) => onValue(currentTarget.value)} />;
        return <input {...same} inputMode={type} onInput={({ currentTarget }) => onValue(currentTarget.value)} />;
      }}
    </Field>
  );
}

type PhraseProps = {
  readonly label: string;
  readonly value: Partial<Phrase> | undefined;
  readonly onValue: (value: Phrase) => void;
  readonly errors?: { readonly da?: string | null; readonly en?: string | null };
  readonly rows?: number;
};

/** What somebody reads, in Danish and English; German where there is some. */
export function PhraseFields({ label, value, onValue, errors = {}, rows }: PhraseProps) {
  const own = useEditWords();
  const phrase: Phrase = { ...value, da: value?.da ?? "", en: value?.en ?? "" };
  const area = rows === undefined ? {} : { rows };
  return (
    <div class="edit-two">
      <Line
        label={`${label} ${own.inDanish}`}
        lang="da"
        value={phrase.da}
        error={errors.da ?? null}
        onValue={(da) => onValue({ ...phrase, da })}
        {...area}
      />
      <Line
        label={`${label} ${own.inEnglish}`}
        lang="en"
        value={phrase.en}
        error={errors.en ?? null}
        onValue={(english) => onValue({ ...phrase, en: english })}
        {...area}
      />
      {phrase.de !== undefined && (
        <Line
          label={`${label} ${own.inGerman}`}
          lang="de"
          value={phrase.de}
          onValue={(de) => onValue({ ...phrase, de })}
          {...area}
        />
      )}
    </div>
  );
}

type Option = { readonly value: string; readonly title: string };
/** One, or some under a heading. */
export type Choosable = Option | { readonly group: string; readonly options: readonly Option[] };

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choosable[];
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | null;
};

export function Choice({ label, value, options, onValue, hint, error = null }: ChoiceProps) {
  // What it says now can always be seen, also when it is nothing one could choose.
  const known = options.flatMap((each) => ("group" in each ? each.options : each)).some((each) => each.value === value);
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <select
          {...props}
          class="field__select"
          value={value}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {!known && <option value={value}>{value}</option>}
          {options.map((each) =>
            "group" in each ? (
              <optgroup label={each.group} key={each.group}>
                {each.options.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(each)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

const optionOf = ({ value, title }: Option) => (
  <option value={value} key={value}>
    {title}
  </option>
);

type CheckProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: boolean;
  readonly onValue: (value: boolean) => void;
};

export function Check({ label, hint, value, onValue }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={value} onChange={({ currentTarget }) => onValue(currentTarget.checked)} />
      <span>
        {label}
        {hint !== undefined && <small class="edit-hint">{hint}</small>}
      </span>
    </label>
  );
}
