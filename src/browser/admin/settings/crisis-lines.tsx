import { Icon } from "../../staff/icon.tsx";
import { AtOnceButton } from "./at-once-button.tsx";
import type { Editing } from "./editing.ts";
import { DayAt, PhraseAt, TextAt, useOpenEditing } from "./fields.tsx";
import { isFields, listAt, textAt, valueAt } from "./json-path.ts";
import { crisisLines, isShown } from "./settings-check.ts";
import { useSettingsWords } from "./words.ts";

const blankLine = {
  name: { da: "", en: "" },
  for: { da: "", en: "" },
  phone: null,
  hours: null,
  confirmed: null,
} as const;

export function CrisisLines() {
  const own = useSettingsWords();
  const { value, set } = useOpenEditing();
  const lines = listAt(value, crisisLines);
  return (
    <section class="house__part">
      <h2>{own.crisis}</h2>
      <p class="field__hint">{own.crisisHint}</p>
      {lines.map((_, at) => (
        <CrisisLine number={at} key={`${at}`} />
      ))}
      <div>
        <button
          type="button"
          class="button button--small"
          onClick={() => set([...crisisLines, lines.length], blankLine)}
        >
          <Icon name="plus" />
          {own.addLine}
        </button>
      </div>
    </section>
  );
}

function CrisisLine({ number }: { readonly number: number }) {
  const own = useSettingsWords();
  const { value, set } = useOpenEditing();
  const at = [...crisisLines, number];
  const name = textAt(value, [...at, "name", "da"]);
  const isConfirmed = textAt(value, [...at, "confirmed"]) !== "";
  return (
    <details class="crisis-line" open={name === "" || !isShown(value, at)}>
      <summary>
        {name || own.line(number + 1)} {!isConfirmed && <small class="crisis-line__hidden">{own.lineHidden}</small>}
      </summary>
      <div class="crisis-line__fields">
        <PhraseAt at={[...at, "name"]} label={own.lineName} />
        <PhraseAt at={[...at, "for"]} label={own.lineFor} lines={2} />
        <TextAt at={[...at, "link"]} label={own.lineLink} type="url" empty="gone" />
        <TextAt at={[...at, "phone"]} label={own.linePhone} type="tel" empty="null" />
        <LineHours number={number} />
        <DayAt at={[...at, "confirmed"]} label={own.lineConfirmed} hint={own.lineConfirmedHint} />
        <div>
          <button type="button" class="button button--small" onClick={() => set(at, undefined)}>
            {own.removeLine(number + 1)}
          </button>
        </div>
      </div>
    </details>
  );
}

/** No hours at all is another thing than hours in some languages. */
function LineHours({ number }: { readonly number: number }) {
  const own = useSettingsWords();
  const { value, set } = useOpenEditing();
  const at = [...crisisLines, number, "hours"];
  const hours = valueAt(value, at);
  if (!isFields(hours))
    return (
      <div>
        <button type="button" class="button button--small" onClick={() => set(at, { da: "", en: "" })}>
          <Icon name="plus" />
          {own.lineHours}
        </button>
      </div>
    );
  return (
    <div class="crisis-line__hours">
      <PhraseAt at={at} label={own.lineHours} />
      <button
        type="button"
        class="button button--quiet button--icon button--small"
        aria-label={own.noHours}
        onClick={() => set(at, null)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The lines without the rest: a number that has changed cannot wait for the draft. */
export function CrisisNow({ editing }: { readonly editing: Editing }) {
  const own = useSettingsWords();
  return (
    <AtOnceButton
      editing={editing}
      paths={[crisisLines]}
      act={own.crisisNow}
      title={own.crisisNowTitle}
      hint={own.crisisNowHint}
      nothing={own.crisisSame}
    />
  );
}
