import { Field } from "../../staff/field.tsx";
import { Icon } from "../../staff/icon.tsx";
import { useEditWords } from "./words.ts";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly string[];
  readonly options: readonly { readonly value: string; readonly title: string }[];
  readonly onValues: (values: readonly string[]) => void;
};

/** Some out of many: what is chosen with a cross each, and a menu of the rest. */
export function Several({ label, hint, values, options, onValues }: Props) {
  const own = useEditWords();
  const titleOf = (value: string) => options.find((option) => option.value === value)?.title ?? value;
  return (
    <div class="edit-several">
      <Field label={label} hint={hint}>
        {(props) => (
          <select
            {...props}
            class="field__select"
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== "") onValues([...values, currentTarget.value]);
              currentTarget.value = "";
            }}
          >
            <option value="">{own.choose}</option>
            {options
              .filter(({ value }) => !values.includes(value))
              .map(({ value, title }) => (
                <option value={value} key={value}>
                  {title}
                </option>
              ))}
          </select>
        )}
      </Field>
      {values.length > 0 && (
        <ul class="edit-chips">
          {values.map((value) => (
            <li class="tag" key={value}>
              {titleOf(value)}
              <button
                type="button"
                class="edit-chips__drop"
                aria-label={own.drop(titleOf(value))}
                onClick={() => onValues(values.filter((each) => each !== value))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
