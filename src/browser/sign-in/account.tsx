import { useEffect, useRef, useState } from "preact/hooks";
import type { Me, SessionsSeen } from "../../domain/people-api.ts";
import { Icon } from "../widget/icon.tsx";
import { shortTime } from "../widget/when.ts";
import { api } from "./api.ts";
import { NewPassword } from "./new-password.tsx";
import type { Words } from "./words.ts";

type Session = SessionsSeen["sessions"][number];
type Props = { readonly words: Words; readonly me: Me; readonly back: string; readonly onOut: (to: string) => void };

/** Where one is signed in, a new password, and the way out. */
export function Account({ words, me, back, onOut }: Props) {
  const [sessions, setSessions] = useState<readonly Session[]>([]);
  const [trouble, setTrouble] = useState(false);
  const [done, setDone] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const load = async () => setSessions((await api.sessions()).sessions);
  const attempt = async (what: () => Promise<unknown>) => {
    setTrouble(false);
    setDone("");
    try {
      await what();
    } catch {
      setTrouble(true);
    }
  };
  useEffect(() => void attempt(load), []);
  const end = (id: string) =>
    attempt(async () => {
      await api.endSession(id);
      await load();
      setDone(words.ended);
      // The button that was pressed is gone.
      title.current?.focus();
    });
  const others = sessions.filter(({ here }) => !here);
  return (
    <>
      <p>
        <a href={back}>{words.goBack}</a>
      </p>
      <div role="alert">
        {trouble && (
          <div class="callout callout--warning">
            <Icon name="warn" />
            <p>{words.failed}</p>
          </div>
        )}
      </div>
      <section class="door__card" aria-labelledby="sessions">
        <h2 id="sessions" class="card__title" tabIndex={-1} ref={title}>
          {words.sessions}
        </h2>
        <ul class="door__sessions">
          {[...sessions.filter(({ here }) => here), ...others].map((session) => (
            <li key={session.id}>
              <span>
                <strong>{session.device || words.unknownDevice}</strong>
                <br />
                <span class="meta">
                  {session.here ? words.here : words.seen(shortTime(session.seenAt, words.tongue))}
                </span>
              </span>
              {!session.here && (
                <button type="button" class="button button--small" onClick={() => void end(session.id)}>
                  {words.end}
                  <span class="hidden"> {session.device}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        {others.length > 1 && (
          <button type="button" class="button" onClick={() => void end("others")}>
            {words.endOthers}
          </button>
        )}
        <p role="status">{done}</p>
      </section>
      {me.hasPassword && <NewPassword words={words} me={me} onSaved={() => void attempt(load)} />}
      <p>
        <button type="button" class="button" onClick={() => void attempt(async () => onOut((await api.signOut()).to))}>
          {words.signOut}
        </button>
      </p>
    </>
  );
}
