import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Field } from "../../staff/field.tsx";
import { useEditWords } from "./edit-words.ts";
import { type Editing, placeOf } from "./editing.ts";
import { listAt, type Path, textAt, valueAt } from "./json-path.ts";

export const EditingContext = createContext<Editing | null>(null);

export function useOpenEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error("a field outside its form");
  return editing;
}

type About = { readonly at: Path; readonly label: string; readonly hint?: string };

type TextProps = About & {
  /** Which keys a phone shows. */
  readonly type?: "text" | "email" | "tel" | "url";
  readonly lines?: number;
  /** What stands there when nothing is written: an empty text, null, or no such key. */
  readonly empty?: "text" | "null" | "gone";
  readonly readOnly?: boolean;
  readonly lang?: string;
};

export function TextAt({
  at,
  label,
  hint,
  type = "text",
  lines = 1,
  empty = "text",
  readOnly = false,
  lang,
}: TextProps) {
  const { value, set, errors } = useOpenEditing();
  const write = (text: string) => set(at, text !== "" || empty === "text" ? text : empty === "null" ? null : undefined);
  return (
    <Field label={label} hint={hint} error={errors.get(placeOf(at)) ?? null}>
      {(props) =>
        lines > 1 ? (
          <textarea
            {...props}
            class="field__input"
            rows={lines}
            {...(lang !== undefined && { lang })}
            value={textAt(value, at)}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        ) : (
          <input
            {...props}
            class="field__input"
            inputMode={type}
            readOnly={readOnly}
            {...(lang !== undefined && { lang })}
            value={textAt(value, at)}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

/** A day; null when there is none. */
export function DayAt({ at, label, hint }: About) {
  const { value, set, errors } = useOpenEditing();
  return (
    <Field label={label} hint={hint} error={errors.get(placeOf(at)) ?? null}>
      {(props) => (
        <input
          {...props}
          class="field__input house__day"
          type="date"
          value={textAt(value, at)}
          onInput={({ currentTarget }) => set(at, currentTarget.value === "" ? null : currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A number is one as soon as it can be read as one; until then what was typed stays. */
export function NumberAt({ at, label, hint, optional = false }: About & { readonly optional?: boolean }) {
  const { value, set, errors } = useOpenEditing();
  return (
    <Field label={label} hint={hint} error={errors.get(placeOf(at)) ?? null}>
      {(props) => (
        <input
          {...props}
          class="field__input house__number"
          inputMode="decimal"
          value={textAt(value, at).replace(".", ",")}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value.trim();
            const isNumber = /^\d+(?:[.,]\d+)?$/.test(text);
            if (text === "" && optional) set(at, undefined);
            else set(at, isNumber ? Number(text.replace(",", ".")) : text);
          }}
        />
      )}
    </Field>
  );
}

export function TickAt({ at, label, hint }: About) {
  const { value, set } = useOpenEditing();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={valueAt(value, at) === true}
        onChange={({ currentTarget }) => set(at, currentTarget.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <small class="house__small">{hint}</small>}
      </span>
    </label>
  );
}

type Choice = { readonly id: string; readonly label: string };
type SelectProps = About & { readonly choices: readonly Choice[]; readonly none?: string };

/** `none`: what the choice of nothing is called, where that can be. */
export function SelectAt({ at, label, hint, choices, none }: SelectProps) {
  const { value, set, errors } = useOpenEditing();
  return (
    <Field label={label} hint={hint} error={errors.get(placeOf(at)) ?? null}>
      {(props) => (
        <select
          {...props}
          class="field__select"
          value={textAt(value, at)}
          onChange={({ currentTarget }) => set(at, currentTarget.value === "" ? undefined : currentTarget.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ id, label: name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A list of short texts, one a line. */
export function LinesAt({ at, label, hint, optional = false }: About & { readonly optional?: boolean }) {
  const { value, set, errors } = useOpenEditing();
  const own = useEditWords();
  const lines = listAt(value, at).map((line) => String(line ?? ""));
  return (
    <Field label={label} hint={`${hint ?? ""} ${own.oneALine}`.trim()} error={errors.get(placeOf(at)) ?? null}>
      {(props) => (
        <textarea
          {...props}
          class="field__input"
          rows={Math.min(14, Math.max(2, lines.length + 1))}
          value={lines.join("\n")}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value;
            set(at, text === "" && optional ? undefined : text === "" ? [] : text.split("\n"));
          }}
        />
      )}
    </Field>
  );
}

/** What somebody reads, in the languages it is written in. */
export function PhraseAt({ at, label, hint, lines = 1 }: About & { readonly lines?: number }) {
  const own = useEditWords();
  return (
    <fieldset class="house__group">
      <legend>{label}</legend>
      {hint !== undefined && <p class="field__hint">{hint}</p>}
      <div class="two house__phrase">
        {(["da", "en", "de"] as const).map((locale) => (
          <TextAt
            at={[...at, locale]}
            label={own[locale]}
            lines={lines}
            lang={locale}
            empty={locale === "de" ? "gone" : "text"}
            key={locale}
          />
        ))}
      </div>
    </fieldset>
  );
}
