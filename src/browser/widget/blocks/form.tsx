import { useId, useRef, useState } from "preact/hooks";
import { Icon } from "../icon.tsx";
import type { Words } from "../words.ts";
import type { BlockProps } from "./props.ts";
import { Lines } from "./runs.tsx";

type Contact = Readonly<Record<"name" | "email" | "phone", string>>;
type Errors = { readonly email?: string; readonly phone?: string };

/** Where an answer may go. In words it is a question, so whoever writes it in the field below is understood, too. */
export function ContactForm({ block, item, words, on }: BlockProps<"form">) {
  const id = useId();
  const [errors, setErrors] = useState<Errors>({});
  const form = useRef<HTMLFormElement>(null);
  if (item.over !== null)
    return (
      <div class="text">
        <Lines text={block.text} words={words} />
      </div>
    );
  // Beside a summary it is the summary's yes that matters most.
  const isAlone = item.reply.blocks.every(({ kind }) => kind !== "summary");
  const submit = (event: Event) => {
    event.preventDefault();
    const contact = {
      name: written(form.current, "name"),
      email: written(form.current, "email"),
      phone: written(form.current, "phone"),
    };
    const found = errorsIn(contact, words);
    setErrors(found);
    const wrong = found.email !== undefined ? "email" : found.phone !== undefined ? "phone" : null;
    if (wrong !== null) form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
    else on.say(inWords(contact, words));
  };
  return (
    <>
      <div class="text">
        <Lines text={block.text} words={words} />
      </div>
      <form class="card" ref={form} onSubmit={submit} noValidate aria-label={words.formLabel}>
        <div class="card__body">
          <Field id={`${id}n`} name="name" label={words.name} hint={words.optional} complete="name" />
          <Field id={`${id}e`} name="email" keys="email" label={words.email} error={errors.email} complete="email" />
          <Field id={`${id}p`} name="phone" keys="tel" label={words.phone} error={errors.phone} complete="tel" />
          <p class="meta">{words.oneOf}</p>
          <div class="card__actions">
            <button type="submit" class={isAlone ? "button button--primary" : "button"}>
              {words.ask}
            </button>
            <button type="button" class="button button--quiet" onClick={() => on.say(words.sayWithout)}>
              {words.withoutContact}
            </button>
          </div>
        </div>
      </form>
    </>
  );
}

type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly complete: string;
  readonly keys?: "text" | "email" | "tel";
  readonly hint?: string;
  readonly error?: string | undefined;
};

function Field({ id, name, label, complete, keys = "text", hint, error }: FieldProps) {
  return (
    <div class={error ? "field field--error" : "field"}>
      <label class="field__label" for={id}>
        {label} {hint && <span class="meta">{hint}</span>}
      </label>
      {error && (
        <p class="field__error" id={`${id}-error`}>
          <Icon name="stop" />
          {error}
        </p>
      )}
      <input
        class="field__input"
        id={id}
        name={name}
        inputMode={keys}
        autocomplete={complete}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  );
}

function written(form: HTMLFormElement | null, name: string): string {
  return form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? "";
}

/** As somebody would write it: the name is known by its word, the others by how they look. */
function inWords({ name, email, phone }: Contact, words: Words): string {
  return [name && `${words.name}: ${name}`, email, phone].filter((text) => text !== "").join(", ");
}

function errorsIn({ email, phone }: Contact, words: Words): Errors {
  if (email === "" && phone === "") return { email: words.oneIsNeeded };
  return {
    ...(email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) && { email: emailError(email, words) }),
    ...(phone !== "" && !/^(\+?\d{8,15})$/.test(phone.replace(/[\s.-]/g, "")) && { phone: words.phoneWrong }),
  };
}

function emailError(email: string, words: Words): string {
  if (!email.includes("@")) return words.emailNoAt;
  return /@[^\s@]*\.[^\s@]{2,}$/.test(email) ? words.emailWrong : words.emailNoEnd;
}
