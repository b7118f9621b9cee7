import { useState } from "preact/hooks";
import { weakness } from "../../domain/password.ts";
import type { LinkFor, Me } from "../../domain/people-api.ts";
import { api, type Failure } from "./api.ts";
import { Field } from "./field.tsx";
import { errorOf } from "./forgotten.tsx";
import { Form, type Trouble, useTry } from "./form.tsx";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly token: string;
  /** Null: nobody yet, the first admin. */
  readonly person: LinkFor | null;
  readonly onIn: (me: Me) => void;
  readonly onGone: () => void;
};

/** A password of one's own, by a link; for the first admin with name and address. */
export function Choose({ words, token, person, onIn, onGone }: Props) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const onCode = ({ code, status }: Failure): Trouble | null | undefined => {
    // The server is stricter about addresses than a page can be.
    if (status === 422 && code === null) return { kind: "danger", text: words.noAddress };
    if (status !== 410) return code === "weak" ? null : undefined;
    onGone();
    return null;
  };
  const { busy, trouble, turn, attempt, again } = useTry(words, onCode);
  const weak = weakness(password, person ?? { name, email });
  const errors = {
    name: person === null && name.trim() === "" ? words.missing.name : null,
    email: person === null ? errorOf(email, words) : null,
    password: password === "" ? words.missing.password : weak === undefined ? null : words.weak[weak],
  };
  const save = () => {
    setTried(true);
    if (errors.name !== null || errors.email !== null || errors.password !== null) again();
    else
      void attempt(async () => {
        const first = { token, name: name.trim(), email: email.trim(), password };
        onIn(person === null ? await api.firstAdmin(first) : await api.choose(token, password));
      });
  };
  return (
    <Form {...{ words, trouble, busy }} label={words.save} onSubmit={save}>
      {person === null && (
        <>
          <Field
            {...{ words, turn }}
            label={words.name}
            kind="text"
            value={name}
            error={tried ? errors.name : null}
            onInput={setName}
          />
          <Field
            {...{ words, turn }}
            label={words.email}
            kind="email"
            value={email}
            error={tried ? errors.email : null}
            onInput={setEmail}
          />
        </>
      )}
      {/* So that a password manager knows whose it is. */}
      {person !== null && <input type="hidden" autocomplete="username" value={person.email} />}
      <Field
        {...{ words, turn }}
        label={words.newPassword}
        kind="new-password"
        hint={words.rule}
        value={password}
        error={tried ? errors.password : null}
        onInput={setPassword}
      />
    </Form>
  );
}
