import { useId } from "preact/hooks";
import { Check, Line } from "../edit/fields.tsx";
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
          <Line
            key={end}
            type="date"
            label={words[end]}
            error={end === "until" && lacks.includes("valid") ? words.lacks.valid : null}
            value={form[end]}
            onValue={(day) => onForm({ [end]: day })}
          />
        ))}
      </div>
      <Check label={words.paused} value={form.paused} onValue={(paused) => onForm({ paused })} />
      <Line label={words.note} hint={words.noteHint} rows={3} value={form.note} onValue={(note) => onForm({ note })} />
    </section>
  );
}
