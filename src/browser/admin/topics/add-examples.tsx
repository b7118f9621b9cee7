import { useId, useState } from "preact/hooks";
import type { Examples } from "../../../domain/topic.ts";
import { Field } from "../../staff/field.tsx";
import { Choice } from "../edit/fields.tsx";
import { useExampleWords } from "./example-words.ts";
import { languagesOf, type Pasted, pasted, withVoice } from "./topic-value.ts";

type Props = {
  readonly examples: Examples | undefined;
  readonly onExamples: (examples: Examples | undefined) => void;
};

const voiceForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One sentence, or many pasted, one a line; what was there already is said. */
export function AddExamples({ examples, onExamples }: Props) {
  const own = useExampleWords();
  const list = useId();
  const [text, setText] = useState("");
  const [locale, setLocale] = useState("da");
  const known = Object.keys(languagesOf(examples)[locale] ?? {});
  const [voice, setVoice] = useState<string | null>(null);
  const [error, setError] = useState<"nothing" | "voice" | null>(null);
  const [told, setTold] = useState<Pasted | null>(null);
  const chosen = (voice ?? known[0] ?? "redaktionen").trim();
  const add = () => {
    if (!voiceForm.test(chosen)) return setError("voice");
    const found = pasted(text, examples);
    if (text.trim() === "") return setError("nothing");
    setError(null);
    setTold(found);
    setText("");
    if (found.fresh.length > 0)
      onExamples(withVoice(examples, { locale, voice: chosen }, (before) => [...before, ...found.fresh]));
  };
  const listOf = (sentences: readonly string[], say: (count: number) => string) =>
    sentences.length > 0 && (
      <>
        <p>{say(sentences.length)}</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    );
  return (
    <div class="editor__group">
      <Field label={own.addLabel} hint={own.addHint} error={error === "nothing" ? own.nothing : null}>
        {(props) => (
          <textarea
            {...props}
            class="field__input"
            rows={3}
            lang={locale}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setError(null);
            }}
          />
        )}
      </Field>
      <div class="edit-two">
        <Choice
          label={own.language}
          value={locale}
          options={Object.entries(own.languages).map(([value, title]) => ({ value, title }))}
          onValue={setLocale}
        />
        <Field label={own.voice} hint={own.voiceHint} error={error === "voice" ? own.voiceWrong : null}>
          {(props) => (
            <>
              <input
                {...props}
                class="field__input"
                list={list}
                value={voice ?? known[0] ?? "redaktionen"}
                onInput={({ currentTarget }) => {
                  setVoice(currentTarget.value);
                  setError(null);
                }}
              />
              <datalist id={list}>
                {known.map((each) => (
                  <option value={each} key={each} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      </div>
      <button type="button" class="button" onClick={add}>
        {own.add}
      </button>
      <div role="status" class={told === null ? "" : "callout examples__told"}>
        {told !== null && (
          <div>
            <p>
              {own.added(told.fresh.length)} {told.fresh.length > 0 && own.save}
            </p>
            {listOf(told.known, own.known)}
            {listOf(told.short, own.short)}
          </div>
        )}
      </div>
    </div>
  );
}
