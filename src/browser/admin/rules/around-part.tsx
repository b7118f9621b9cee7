import { useId } from "preact/hooks";
import { Field } from "../../staff/field.tsx";
import type { Lack } from "./doubts.ts";
import type { RuleForm } from "./rule-form.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly form: RuleForm;
  readonly lacks: readonly Lack[];
  readonly onForm: (change: Partial<RuleForm>) => void;
};

/** From when to when, whether it rests, and why it is there. */
export function AroundPart({ form, lacks, onForm }: Props) {
  const words = useRuleWords();
  const id = useId();
  return (
    <section class="edit__part" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>{words.around}</h2>
      <div class="edit__pair">
        {(["from", "until"] as const).map((end) => (
          <Field
            key={end}
            label={words[end]}
            error={end === "until" && lacks.includes("valid") ? words.lacks.valid : null}
          >
            {(props) => (
              <input
                {...props}
                class="field__input"
                type="date"
                value={form[end]}
                onInput={({ currentTarget }) => onForm({ [end]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={form.paused}
          onChange={({ currentTarget }) => onForm({ paused: currentTarget.checked })}
        />
        {words.paused}
      </label>
      <Field label={words.note} hint={words.noteHint}>
        {(props) => (
          <textarea
            {...props}
            class="field__input"
            rows={3}
            value={form.note}
            onInput={({ currentTarget }) => onForm({ note: currentTarget.value })}
          />
        )}
      </Field>
    </section>
  );
}
