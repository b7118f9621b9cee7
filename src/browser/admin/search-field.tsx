type Props = {
  readonly label: string;
  readonly class?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** A search above a list: its label stands in the field. */
export function SearchField({ label, class: style, value, onValue }: Props) {
  return (
    <label class={style}>
      <span class="hidden">{label}</span>
      <input
        class="field__input"
        type="search"
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}
