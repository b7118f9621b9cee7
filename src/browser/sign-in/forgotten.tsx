import { useState } from "preact/hooks";
import { api } from "./api.ts";
import { Field } from "./field.tsx";
import { Form, useTry } from "./form.tsx";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onSent: () => void;
};

export function Forgotten({ words, email, onEmail, onSent }: Props) {
  const [tried, setTried] = useState(false);
  const { busy, trouble, turn, attempt, again } = useTry(words);
  const error = errorOf(email, words);
  const send = () => {
    setTried(true);
    if (error !== null) again();
    else
      void attempt(async () => {
        await api.forgotten(email.trim());
        onSent();
      });
  };
  return (
    <Form {...{ words, trouble, busy }} label={words.send} onSubmit={send}>
      <Field
        {...{ words, turn }}
        label={words.email}
        kind="email"
        value={email}
        error={tried ? error : null}
        onInput={onEmail}
      />
    </Form>
  );
}

export function errorOf(email: string, words: Words): string | null {
  if (email.trim() === "") return words.missing.email;
  return /^\S+@\S+\.\S+$/.test(email.trim()) ? null : words.noAddress;
}
