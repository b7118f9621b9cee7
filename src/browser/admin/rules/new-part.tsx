import { useState } from "preact/hooks";
import type { AdminStart } from "../../../domain/admin-pages.ts";
import { Field } from "../../staff/field.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import { nameFrom } from "../edit/name-from.ts";
import type { Lack } from "./doubts.ts";
import type { RuleForm } from "./rule-form.ts";
import { useRuleWords } from "./words.ts";

type Props = {
  readonly form: RuleForm;
  readonly start: AdminStart;
  readonly lacks: readonly Lack[];
  readonly onForm: (change: Partial<RuleForm>) => void;
};

/** What only a new rule is asked: a name, and where it shall stand. */
export function NewPart({ form, start, lacks, onForm }: Props) {
  const words = useRuleWords();
  const tongue = useTongue();
  const [name, setName] = useState("");
  const error = lacks.includes("id") ? words.lacks.id : lacks.includes("idTaken") ? words.lacks.idTaken : null;
  return (
    <div class="edit__part">
      <div class="edit__pair">
        <Field label={words.name} hint={form.id === "" ? words.nameHint : words.idIs(form.id)} error={error}>
          {(props) => (
            <input
              {...props}
              class="field__input"
              maxLength={80}
              value={name}
              onInput={({ currentTarget }) => {
                setName(currentTarget.value);
                onForm({ id: nameFrom(currentTarget.value) });
              }}
            />
          )}
        </Field>
        <Field label={words.group} hint={words.groupHint} error={lacks.includes("group") ? words.lacks.group : null}>
          {(props) => (
            <select
              {...props}
              class="field__select"
              value={form.file}
              onChange={({ currentTarget }) => onForm({ file: currentTarget.value })}
            >
              <option value="">{words.chooseGroup}</option>
              {start.ruleFiles.map(({ file, title }) => (
                <option value={file} key={file}>
                  {title[tongue]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </div>
  );
}
