import { useState } from "preact/hooks";
import type { PersonSeen } from "../../../domain/people-api.ts";
import { useTongue } from "../../staff/use-tongue.ts";
import { whenIn } from "../when.ts";
import { useAdminWords } from "../words.ts";
import { usePeopleWords } from "./words.ts";

type Props = {
  readonly person: PersonSeen;
  readonly onAgain: () => void;
  readonly onEnd: () => void;
  readonly onActive: (active: boolean) => void;
};

/** Whether and where they are signed in, and whether they can. */
export function AccessPart({ person, onAgain, onEnd, onActive }: Props) {
  const words = useAdminWords();
  const own = usePeopleWords();
  const tongue = useTongue();
  const [asking, setAsking] = useState(false);
  const { active, signIn, sessions, lastSeenAt, parts, lastAdmin, name } = person;
  const waits = signIn === "invited" || signIn === "expired";
  const seen = lastSeenAt === null ? "" : `, ${own.seen(whenIn(lastSeenAt, tongue))}`;
  return (
    <section class="person__access" aria-label={own.more}>
      <h3>{own.more}</h3>
      <p>
        {active ? own.signIn[signIn] : own.off}. {sessions === 0 ? own.noSession : own.sessions(sessions)}
        {seen}. {parts > 0 && `${own.parts(parts)}.`}
      </p>
      {asking ? (
        <div class="callout callout--warning" role="alert">
          <div>
            <p>
              <strong>{own.switchOffTitle(name)}</strong>
            </p>
            <p>{own.switchOffHint(parts)}</p>
            <div class="row">
              <button type="button" class="button button--danger" onClick={() => onActive(false)}>
                {own.switchOffAct}
              </button>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {words.keep}
              </button>
            </div>
          </div>
        </div>
      ) : (
        <div class="row">
          {active && waits && (
            <button type="button" class="button button--small" onClick={onAgain}>
              {own.again}
            </button>
          )}
          {sessions > 0 && (
            <button type="button" class="button button--small" onClick={onEnd}>
              {own.end}
            </button>
          )}
          {!active && (
            <button type="button" class="button button--small" onClick={() => onActive(true)}>
              {own.switchOn}
            </button>
          )}
          {active && !lastAdmin && (
            <button type="button" class="button button--small" onClick={() => setAsking(true)}>
              {own.switchOff}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
