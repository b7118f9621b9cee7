import { contrast, themeOf } from "../../shared/theme.ts";
import { Field } from "../../staff/field.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { placeOf } from "./editing.ts";
import { useOpenEditing } from "./fields.tsx";
import { type Path, textAt } from "./json-path.ts";
import { isColour } from "./settings-check.ts";
import { useSettingsWords } from "./words.ts";

const at: Path = ["theme", "accent"];
const white = "#FFFFFF";

/** The colour that was chosen beside the one that is used: as it is where it can be read, else moved until it can. */
export function ThemePart() {
  const own = useSettingsWords();
  const { value, set, errors } = useOpenEditing();
  const chosen = textAt(value, at);
  const theme = isColour(chosen) ? themeOf(chosen) : null;
  return (
    <section class="house__part">
      <h2>{own.theme}</h2>
      <div class="theme__choice">
        <Field label={own.accent} hint={own.accentHint} error={errors.get(placeOf(at)) ?? null}>
          {(props) => (
            <input
              {...props}
              class="field__input"
              maxLength={7}
              spellcheck={false}
              value={chosen}
              onInput={({ currentTarget }) => set(at, currentTarget.value)}
            />
          )}
        </Field>
        <input
          class="theme__pick"
          type="color"
          aria-label={own.accentPick}
          value={isColour(chosen) ? chosen.toLowerCase() : "#000000"}
          onInput={({ currentTarget }) => set(at, currentTarget.value.toUpperCase())}
        />
      </div>
      {theme !== null && (
        <>
          <ul class="theme__colours">
            <Colour label={own.chosen} colour={chosen.toUpperCase()} />
            <Colour label={own.used} colour={theme.light.accent} />
            <Colour label={own.usedDark} colour={theme.dark.accent} quiet />
          </ul>
          <p>{theme.light.accent === chosen.toUpperCase() ? own.same : own.moved}</p>
        </>
      )}
    </section>
  );
}

type ColourProps = { readonly label: string; readonly colour: string; readonly quiet?: boolean };

function Colour({ label, colour, quiet = false }: ColourProps) {
  const own = useSettingsWords();
  const tongue = useTongue();
  const told = new Intl.NumberFormat(tongue === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 1 });
  return (
    <li>
      <svg class="theme__swatch" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
        <rect width="48" height="32" fill={colour} />
      </svg>
      <span>
        {label}
        <small class="house__small">
          {colour}
          {!quiet && `. ${own.contrast(told.format(contrast(colour, white)))}`}
        </small>
      </span>
    </li>
  );
}
