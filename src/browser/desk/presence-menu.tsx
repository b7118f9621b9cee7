import { useState } from "preact/hooks";
import { Icon } from "../staff/icon.tsx";
import { MenuButton } from "../staff/menu-button.tsx";
import { useWords } from "./use-words.ts";

const statuses = ["free", "busy", "away"] as const;
type Status = (typeof statuses)[number];

type Props = {
  readonly status: Status;
  readonly remark: string | null;
  readonly onChange: (status: Status, remark: string | null) => void;
};

/** A dot with a shape of its own and the word beside it. */
export function PresenceDot({ status }: { readonly status: Status }) {
  return (
    <span class={`presence presence--${status}`}>
      <span class="presence__dot" aria-hidden="true" />
    </span>
  );
}

export function PresenceMenu({ status, remark, onChange }: Props) {
  const words = useWords();
  const label = (
    <>
      <PresenceDot status={status} />
      <span class="top__word">
        <span class="hidden">{words.presenceLabel} </span>
        {words.presence[status]}
        {remark && <span class="top__remark">: {remark}</span>}
      </span>
      <Icon name="down" />
    </>
  );
  return (
    <MenuButton label={label} class="button button--small">
      {(shut) => <Choice {...{ status, remark, onChange, shut }} />}
    </MenuButton>
  );
}

function Choice({ status, remark, onChange, shut }: Props & { readonly shut: () => void }) {
  const words = useWords();
  const [text, setText] = useState(remark ?? "");
  const [chosen, setChosen] = useState(status);
  return (
    <form
      class="pop__form"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(chosen, text.trim() || null);
        shut();
      }}
    >
      <fieldset class="pick">
        <legend class="hidden">{words.presenceLabel}</legend>
        {statuses.map((each) => (
          <label>
            <input type="radio" name="status" checked={each === chosen} onChange={() => setChosen(each)} />
            <PresenceDot status={each} />
            {words.presence[each]}
          </label>
        ))}
      </fieldset>
      <p class="field__hint">{words.presenceHint}</p>
      <div class="field">
        <label class="field__label" for="remark">
          {words.remarkLabel}
        </label>
        <input
          class="field__input field__input--small"
          id="remark"
          maxlength={200}
          autocomplete="off"
          placeholder={words.remarkExample}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button--primary button--small">
        {words.save}
      </button>
    </form>
  );
}
