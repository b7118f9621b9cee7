import { useState } from "preact/hooks";
import { weakness } from "../../domain/password.ts";
import type { Me } from "../../domain/people-api.ts";
import { api, type Failure } from "./api.ts";
import { Field } from "./field.tsx";
import { Form, type Trouble, useTry } from "./form.tsx";
import type { Words } from "./words.ts";

type Props = { readonly words: Words; readonly me: Me; readonly onSaved: () => void };

export function NewPassword({ words, me, onSaved }: Props) {
  const [old, setOld] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const onCode = ({ code }: Failure): Trouble | undefined =>
    code === "wrong" ? { kind: "danger", text: words.wrongOld } : undefined;
  const { busy, trouble, turn, attempt, again } = useTry(words, onCode);
  const weak = weakness(password, me);
  const errors = {
    old: old === "" ? words.missing.password : null,
    password: password === "" ? words.missing.password : weak === undefined ? null : words.weak[weak],
  };
  const save = () => {
    setTried(true);
    setSaved(false);
    if (errors.old !== null || errors.password !== null) again();
    else
      void attempt(async () => {
        await api.newPassword(old, password);
        setOld("");
        setPassword("");
        setTried(false);
        setSaved(true);
        onSaved();
      });
  };
  return (
    <section class="door__card" aria-labelledby="password">
      <h2 id="password" class="card__title">
        {words.changePassword}
      </h2>
      <Form {...{ words, trouble, busy }} label={words.savePassword} onSubmit={save}>
        <Field
          {...{ words, turn }}
          label={words.oldPassword}
          kind="current-password"
          value={old}
          error={tried ? errors.old : null}
          onInput={setOld}
        />
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
      <p role="status">{saved && words.passwordSaved}</p>
    </section>
  );
}
