import { useEffect, useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { Field } from "./field.tsx";
import { type SignedIn, signIn, type WaysIn, waysIn, whoAmI } from "./sign-in.ts";
import { useStaffWords } from "./words.ts";

type Props = { readonly onSignedIn: (id: string) => void };

/** The session has ended. One signs in where one stands, and goes on where one was. */
export function SignInDialog({ onSignedIn }: Props) {
  const words = useStaffWords();
  const [ways, setWays] = useState<WaysIn>({ local: true, oidc: false });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SignedIn | "not yet" | null>(null);
  useEffect(() => void waysIn().then(setWays), []);
  const wrong =
    answer === "wrong"
      ? words.signInWrong
      : answer === "locked"
        ? words.signInLocked
        : answer === "failed"
          ? words.signInFailed
          : null;
  const enter = async () => {
    if (busy || email.trim() === "" || password === "") return;
    setBusy(true);
    setAnswer(null);
    const { how, id } = await signIn(email.trim(), password);
    setBusy(false);
    if (how === "yes" && id !== null) onSignedIn(id);
    else setAnswer(how);
  };
  const look = async () => {
    const me = await whoAmI();
    if (me === null) setAnswer("not yet");
    else onSignedIn(me.id);
  };
  return (
    <Dialog
      title={words.signInAgain}
      hint={words.signInHint}
      firm
      onShut={() => undefined}
      onSubmit={() => void enter()}
    >
      {ways.local && (
        <>
          <Field label={words.email} error={wrong}>
            {(props) => (
              <input
                {...props}
                class="field__input"
                type="email"
                autocomplete="username"
                required
                value={email}
                onInput={({ currentTarget }) => setEmail(currentTarget.value)}
              />
            )}
          </Field>
          <Field label={words.password}>
            {(props) => (
              <input
                {...props}
                class="field__input"
                type="password"
                autocomplete="current-password"
                required
                value={password}
                onInput={({ currentTarget }) => setPassword(currentTarget.value)}
              />
            )}
          </Field>
          <div class="card__actions">
            <button type="submit" class="button button--primary" aria-busy={busy}>
              {words.signIn}
            </button>
          </div>
        </>
      )}
      {ways.oidc && (
        <div class="row">
          <a class="button" href={`/api/sign-in/oidc?to=${location.pathname}`} target="_blank" rel="noopener">
            {words.signInOidc}
          </a>
          <button type="button" class="button" onClick={() => void look()}>
            {words.signInDone}
          </button>
        </div>
      )}
      <p role="status">{answer === "not yet" && words.signInNotYet}</p>
    </Dialog>
  );
}
