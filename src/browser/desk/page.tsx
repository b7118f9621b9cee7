import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { QueueView } from "../../domain/desk-api.ts";
import { themeRules } from "../shared/theme.ts";
import { useChosen } from "../staff/chosen.ts";
import { Icon } from "../staff/icon.tsx";
import { SignInDialog } from "../staff/sign-in-dialog.tsx";
import { useObserved } from "../staff/store.ts";
import { ToastBar } from "../staff/toast-bar.tsx";
import { TongueContext } from "../staff/use-tongue.ts";
import { Board } from "./board.tsx";
import { Deeds } from "./deeds.ts";
import type { Desk } from "./desk-model.ts";
import { goTo, usePlace } from "./place.ts";
import { wordsIn } from "./words.ts";

type Props = { readonly desk: Desk };

const onOff = ["on", "off"] as const;
const tongues = ["da", "en"] as const;

/** The desk: what it needs is fetched, and until then it says how far it is. */
export function DeskPage({ desk }: Props) {
  const { phase, start, line, signedOut, colleagues } = useObserved(desk.state);
  const [tongue, setTongue] = useChosen("tongue", start?.me.locale ?? "da", tongues);
  const [keys, setKeys] = useChosen("keys", "on", onOff);
  const words = wordsIn[tongue];
  const spoken = useRef(words);
  spoken.current = words;
  const deeds = useMemo(() => new Deeds(desk, () => spoken.current), [desk]);
  const part = usePlace();
  const begun = useRef(false);
  const [beginning] = useState(part);

  useEffect(() => {
    desk.alerts.words = (news) => spoken.current.news[news];
    void desk.begin(beginning);
  }, [desk]);
  useEffect(() => {
    if (begun.current) void desk.open(part);
    begun.current = true;
  }, [part]);
  useEffect(() => {
    document.documentElement.lang = tongue;
  }, [tongue]);
  const accent = start?.accent ?? "";
  useEffect(() => {
    if (accent === "" || !("adoptedStyleSheets" in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeRules(accent, ":root"));
    document.adoptedStyleSheets = [sheet];
  }, [accent]);
  // Never signed in here: the sign-in page, and back to the same part.
  useEffect(() => {
    if (signedOut && start === null) location.assign(`/sign-in?to=${encodeURIComponent(`/desk${location.hash}`)}`);
  }, [signedOut, start]);

  const signedIn = (id: string) => {
    if (start !== null && start.me.id !== id) {
      // Somebody else: nothing of the one before is theirs to see.
      desk.drafts.forget();
      location.assign("/desk");
      return;
    }
    void desk.signedIn();
  };

  return (
    <TongueContext.Provider value={tongue}>
      {start === null ? (
        <main class="desk-start">
          {phase === "failed" ? (
            <div role="alert" class="blank">
              <h1 class="blank__title">{words.startFailed}</h1>
              <button type="button" class="button button--primary" onClick={() => desk.tryNow()}>
                {words.again}
              </button>
            </div>
          ) : (
            <div class="blank" role="status">
              <h1 class="blank__title">{words.desk}</h1>
              <p class="lead">{signedOut ? words.signedOutBefore : words.loading}</p>
            </div>
          )}
        </main>
      ) : (
        <Board
          desk={desk}
          start={start}
          colleagues={colleagues}
          deeds={deeds}
          part={part}
          singleKeys={keys === "on"}
          onSingleKeys={(on) => setKeys(on ? "on" : "off")}
          onTongue={() => setTongue(tongue === "da" ? "en" : "da")}
          onOpen={goTo}
        >
          {line === "off" && !signedOut && (
            <div class="desk__offline" role="status">
              <Icon name="wifi" />
              <span>{words.offline}</span>
              <button type="button" class="button button--small" onClick={() => desk.tryNow()}>
                {words.again}
              </button>
            </div>
          )}
        </Board>
      )}
      <ToastBar toasts={desk.toasts} />
      {signedOut && start !== null && <SignInDialog onSignedIn={signedIn} />}
    </TongueContext.Provider>
  );
}

/** The queue a desk opens with. */
export const firstView: QueueView = "department";
