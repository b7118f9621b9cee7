import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon } from "../widget/icon.tsx";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly label: string;
  readonly kind: "email" | "text" | "current-password" | "new-password";
  readonly value: string;
  readonly hint?: string;
  readonly error: string | null;
  /** Raised with every try: the same error twice brings the focus back twice. */
  readonly turn: number;
  readonly onInput: (value: string) => void;
};

const fills = {
  email: "username",
  text: "name",
  "current-password": "current-password",
  "new-password": "new-password",
} as const;

// Apart, because an input's other attributes depend on its type.
const types = { password: { type: "password" }, email: { type: "email" }, text: { type: "text" } } as const;

/** A field with its label, its hint, its error between label and field, and a way to see a password. */
export function Field({ words, label, kind, value, hint, error, turn, onInput }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const secret = kind === "current-password" || kind === "new-password";
  useEffect(() => {
    // The first of several with an error gets it.
    const first = input.current?.form?.querySelector("[aria-invalid]");
    if (error !== null && first === input.current) input.current?.focus();
  }, [turn, error]);
  const told = [hint !== undefined && `${id}h`, error !== null && `${id}e`].filter((each) => each !== false).join(" ");
  const field = (
    <input
      ref={input}
      id={id}
      class="field__input"
      {...(secret && !shown ? types.password : kind === "email" ? types.email : types.text)}
      autocomplete={fills[kind]}
      {...(kind !== "text" && { autocapitalize: "none", spellcheck: false })}
      {...(told !== "" && { "aria-describedby": told })}
      {...(error !== null && { "aria-invalid": "true" })}
      aria-required="true"
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  );
  return (
    <div class={error === null ? "field" : "field field--error"}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="field__hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="field__error" id={`${id}e`}>
          <Icon name="stop" />
          <span>{error}</span>
        </p>
      )}
      {secret ? (
        <div class="door__password">
          {field}
          <button type="button" class="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            <span class="hidden">{words.showLabel}</span>
            <span aria-hidden="true">{shown ? words.hide : words.show}</span>
          </button>
        </div>
      ) : (
        field
      )}
    </div>
  );
}
