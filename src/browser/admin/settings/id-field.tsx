import { Field } from "../../staff/field.tsx";
import { useEditWords } from "./edit-words.ts";

export const isId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

type Props = { readonly id: string; readonly error: string | null; readonly onInput: (id: string) => void };

/** What a new thing is called in addresses and files. */
export function IdField({ id, error, onInput }: Props) {
  const own = useEditWords();
  return (
    <Field label={own.id} hint={own.idHint} error={error}>
      {(props) => (
        <input
          {...props}
          class="field__input"
          autocapitalize="off"
          spellcheck={false}
          value={id}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}
