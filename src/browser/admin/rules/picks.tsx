import { Icon } from "../../staff/icon.tsx";
import { useRuleWords } from "./words.ts";

export type Option = { readonly id: string; readonly name: string };
export type OptionGroup = { readonly name: string; readonly options: readonly Option[] };

type Props = {
  /** What the list is called to who does not see it. */
  readonly label: string;
  readonly id?: string;
  readonly groups: readonly OptionGroup[];
  readonly picks: readonly string[];
  readonly onPicks: (picks: readonly string[]) => void;
};

/** Several of what exists: a list to add from, and what is chosen with a cross beside each. */
export function Picks({ label, id, groups, picks, onPicks }: Props) {
  const words = useRuleWords();
  const nameOf = (pick: string) => groups.flatMap(({ options }) => options).find((each) => each.id === pick)?.name;
  const free = groups
    .map((group) => ({ ...group, options: group.options.filter((option) => !picks.includes(option.id)) }))
    .filter(({ options }) => options.length > 0);
  return (
    <div class="picks">
      {picks.length > 0 && (
        <ul class="picks__chosen">
          {picks.map((pick) => (
            <li class="tag picks__pick" key={pick}>
              {nameOf(pick) ?? pick}
              <button
                type="button"
                class="picks__off"
                aria-label={words.removeNamed(nameOf(pick) ?? pick)}
                onClick={() => onPicks(picks.filter((other) => other !== pick))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        class="field__select field__select--small"
        aria-label={label}
        value=""
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          // The list goes back to "add" by itself.
          currentTarget.value = "";
          if (value !== "") onPicks([...picks, value]);
        }}
      >
        <option value="">{picks.length === 0 ? words.choose : words.addMore}</option>
        {free.map(({ name, options }) =>
          name === "" ? (
            options.map((option) => <OptionOf option={option} key={option.id} />)
          ) : (
            <optgroup label={name} key={name}>
              {options.map((option) => (
                <OptionOf option={option} key={option.id} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function OptionOf({ option: { id, name } }: { readonly option: Option }) {
  return <option value={id}>{name}</option>;
}
