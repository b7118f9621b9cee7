import { useState } from "preact/hooks";
import type { Me } from "../../domain/people-api.ts";
import { Icon } from "../widget/icon.tsx";
import { api, type Ways } from "./api.ts";
import type { Because } from "./door.ts";
import { Field } from "./field.tsx";
import { Form, useTry } from "./form.tsx";
import type { Words } from "./words.ts";

type Props = {
  readonly words: Words;
  readonly ways: Ways;
  readonly because: Because | null;
  readonly to: string | null;
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onForgotten: () => void;
  readonly onIn: (me: Me) => void;
};

/** The door itself: with the municipality's account, or with one of our own. */
export function Enter({ words, ways, because, to, email, onEmail, onForgotten, onIn }: Props) {
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const { busy, trouble, turn, attempt, again } = useTry(words);
  const enter = () => {
    setTried(true);
    if (email.trim() === "" || password === "") again();
    else void attempt(async () => onIn(await api.signIn(email.trim(), password)));
  };
  const away = to === null ? "/api/sign-in/oidc" : `/api/sign-in/oidc?to=${encodeURIComponent(to)}`;
  return (
    <>
      {because !== null && <Why because={because} words={words} />}
      {ways.oidc && (
        <a class={ways.local ? "button button--wide" : "button button--primary"} href={away}>
          {words.provider}
        </a>
      )}
      {ways.oidc && ways.local && <p class="door__or">{words.or}</p>}
      {ways.local && (
        <>
          <Form {...{ words, trouble, busy }} label={words.enter} onSubmit={enter}>
            <Field
              {...{ words, turn }}
              label={words.email}
              kind="email"
              value={email}
              error={tried && email.trim() === "" ? words.missing.email : null}
              onInput={onEmail}
            />
            <Field
              {...{ words, turn }}
              label={words.password}
              kind="current-password"
              value={password}
              error={tried && password === "" ? words.missing.password : null}
              onInput={setPassword}
            />
          </Form>
          <p>
            <button type="button" class="link-button" onClick={onForgotten}>
              {words.forgot}
            </button>
          </p>
        </>
      )}
      {!ways.oidc && !ways.local && <p>{words.noWay}</p>}
    </>
  );
}

const mild: readonly Because[] = ["ended", "out"];

function Why({ because, words }: { readonly because: Because; readonly words: Words }) {
  const kind = because === "out" ? "success" : "warning";
  return (
    <div class={`callout callout--${kind}`} role={mild.includes(because) ? "status" : "alert"}>
      <Icon name={because === "out" ? "check" : because === "ended" ? "clock" : "warn"} />
      <p>{words.because[because]}</p>
    </div>
  );
}
