import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ItemValue } from "../../../domain/admin-pages.ts";
import { Check, Choice, Line } from "../edit/fields.tsx";
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

/** What is wrong at a place, and how to write there. */
function useFieldAt(at: Path) {
  const { value, set, errors } = useOpenEditing();
  return {
    value,
    error: errors.get(placeOf(at)) ?? null,
    write: (next: ItemValue | undefined) => set(at, next),
  };
}

export function TextAt({ at, label, hint, type, lines = 1, empty = "text", readOnly, lang }: TextProps) {
  const { value, error, write } = useFieldAt(at);
  const nothing = { text: "", null: null, gone: undefined }[empty];
  return (
    <Line
      {...{ label, hint, error, type, readOnly, lang }}
      rows={lines > 1 ? lines : undefined}
      value={textAt(value, at)}
      onValue={(text) => write(text === "" ? nothing : text)}
    />
  );
}

/** A day; null when there is none. */
export function DayAt({ at, label, hint }: About) {
  const { value, error, write } = useFieldAt(at);
  return (
    <Line
      {...{ label, hint, error }}
      type="date"
      narrow
      value={textAt(value, at)}
      onValue={(day) => write(day === "" ? null : day)}
    />
  );
}

/** A number is one as soon as it can be read as one; until then what was typed stays. */
export function NumberAt({ at, label, hint, optional = false }: About & { readonly optional?: boolean }) {
  const { value, error, write } = useFieldAt(at);
  return (
    <Line
      {...{ label, hint, error }}
      type="decimal"
      narrow
      value={textAt(value, at).replace(".", ",")}
      onValue={(typed) => {
        const text = typed.trim();
        const isNumber = /^\d+(?:[.,]\d+)?$/.test(text);
        if (text === "" && optional) write(undefined);
        else write(isNumber ? Number(text.replace(",", ".")) : text);
      }}
    />
  );
}

export function TickAt({ at, label, hint }: About) {
  const { value, write } = useFieldAt(at);
  return <Check label={label} hint={hint} value={valueAt(value, at) === true} onValue={write} />;
}

type Option = { readonly id: string; readonly label: string };
type SelectProps = About & { readonly choices: readonly Option[]; readonly none?: string };

/** `none`: what the choice of nothing is called, where that can be. */
export function SelectAt({ at, label, hint, choices, none }: SelectProps) {
  const { value, error, write } = useFieldAt(at);
  const options = choices.map(({ id, label: title }) => ({ value: id, title }));
  return (
    <Choice
      {...{ label, hint, error }}
      value={textAt(value, at)}
      options={none === undefined ? options : [{ value: "", title: none }, ...options]}
      onValue={(id) => write(id === "" ? undefined : id)}
    />
  );
}

/** A list of short texts, one a line. */
export function LinesAt({ at, label, hint, optional = false }: About & { readonly optional?: boolean }) {
  const { value, error, write } = useFieldAt(at);
  const own = useEditWords();
  const lines = listAt(value, at).map((line) => String(line ?? ""));
  return (
    <Line
      {...{ label, error }}
      hint={`${hint ?? ""} ${own.oneALine}`.trim()}
      rows={Math.min(14, Math.max(2, lines.length + 1))}
      value={lines.join("\n")}
      onValue={(text) => write(text === "" && optional ? undefined : text === "" ? [] : text.split("\n"))}
    />
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
