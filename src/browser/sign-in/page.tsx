import { useEffect, useRef, useState } from "preact/hooks";
import type { LinkFor, Me } from "../../domain/people-api.ts";
import { useMunicipality } from "../pages/municipality.ts";
import { Account } from "./account.tsx";
import { api, Failure, type Ways } from "./api.ts";
import { Choose } from "./choose.tsx";
import type { Door } from "./door.ts";
import { Enter } from "./enter.tsx";
import { Forgotten } from "./forgotten.tsx";
import { Head } from "./head.tsx";
import { firstTongue, type Words, wordsIn } from "./words.ts";

type Link = NonNullable<Door["link"]>;
type Stage =
  | { readonly kind: "loading" | "unreachable" | "enter" | "forgotten" | "sent" | "first" }
  | { readonly kind: "account"; readonly me: Me }
  | { readonly kind: "choose"; readonly person: LinkFor }
  | { readonly kind: "gone"; readonly link: Link["kind"] };

type Props = { readonly door: Door };

/** Everything before one is in: signing in, the links of mails, a forgotten password. */
export function SignInPage({ door }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: "loading" });
  const [ways, setWays] = useState<Ways>({ local: true, oidc: false });
  const [tongue, setTongue] = useState(() => firstTongue(navigator.languages));
  const [email, setEmail] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const seen = useRef<Stage["kind"]>("loading");
  const words = wordsIn[tongue];
  const name = useMunicipality(location.origin, tongue) ?? "";
  const heading = headingOf(stage, words);

  const goIn = (me: Me) => {
    // Whoever signs in on the way to the account stays on this page.
    if (door.account) setStage({ kind: "account", me });
    else location.replace(door.to ?? homeOf(me));
  };
  const open = async () => {
    setStage({ kind: "loading" });
    try {
      if (door.link !== null) return setStage(await byLink(door.link));
      const me = door.because === null ? await whoIsIn() : null;
      if (me !== null) return goIn(me);
      setWays(await api.ways());
      setStage({ kind: "enter" });
    } catch {
      setStage({ kind: "unreachable" });
    }
  };
  useEffect(() => void open(), []);
  useEffect(() => {
    document.documentElement.lang = tongue;
    document.title = `${heading} – Nem Indgang`;
  }, [tongue, heading]);
  useEffect(() => {
    // Not at the first look: a page begins at its top.
    if (seen.current !== "loading" && stage.kind !== "loading") title.current?.focus();
    seen.current = stage.kind;
  }, [stage.kind]);

  const toEnter = async () => {
    // A used link must not stand in the address when the page is loaded anew.
    history.replaceState(null, "", location.pathname + location.search);
    setWays(await api.ways().catch(() => ways));
    setStage({ kind: "enter" });
  };
  const link = door.link;
  return (
    <>
      <Head words={words} municipality={name} onTongue={() => setTongue(tongue === "da" ? "en" : "da")} />
      <main class="door">
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
        <div role="status">{stage.kind === "loading" && <p class="lead">{words.loading}</p>}</div>
        <Lead stage={stage} words={words} email={email} />
        {stage.kind === "account" && (
          <Account words={words} me={stage.me} back={door.to ?? homeOf(stage.me)} onOut={(to) => location.assign(to)} />
        )}
        {stage.kind !== "loading" && stage.kind !== "sent" && stage.kind !== "account" && (
          <div class="door__card">
            {stage.kind === "enter" && (
              <Enter
                {...{ words, ways, email }}
                because={door.because}
                to={door.to}
                onEmail={setEmail}
                onForgotten={() => setStage({ kind: "forgotten" })}
                onIn={goIn}
              />
            )}
            {stage.kind === "forgotten" && (
              <Forgotten {...{ words, email }} onEmail={setEmail} onSent={() => setStage({ kind: "sent" })} />
            )}
            {link !== null && (stage.kind === "choose" || stage.kind === "first") && (
              <Choose
                words={words}
                token={link.token}
                person={stage.kind === "choose" ? stage.person : null}
                onIn={goIn}
                onGone={() => setStage({ kind: "gone", link: link.kind })}
              />
            )}
            {stage.kind === "gone" && stage.link === "reset" && (
              <button type="button" class="button button--primary" onClick={() => setStage({ kind: "forgotten" })}>
                {words.newLink}
              </button>
            )}
            {stage.kind === "gone" && stage.link !== "reset" && (
              <button type="button" class="button button--primary" onClick={() => void toEnter()}>
                {words.enter}
              </button>
            )}
            {stage.kind === "unreachable" && (
              <button type="button" class="button button--primary" onClick={() => void open()}>
                {words.again}
              </button>
            )}
          </div>
        )}
        {(stage.kind === "forgotten" || stage.kind === "sent" || (stage.kind === "gone" && stage.link === "reset")) && (
          <p>
            <button type="button" class="link-button" onClick={() => void toEnter()}>
              {words.back}
            </button>
          </p>
        )}
      </main>
    </>
  );
}

/** Whoever answers goes to the desk, whoever only writes or administers to the admin pages. */
function homeOf({ may }: Me): string {
  const administers =
    may.includes("content-read") || may.includes("people-read") || may.includes("data-protection-read");
  return administers && !may.includes("part-read") ? "/admin" : "/desk";
}

async function byLink({ kind, token }: Link): Promise<Stage> {
  try {
    const person = await api.linkFor(token);
    return kind === "first" ? { kind: "first" } : { kind: "choose", person };
  } catch (error) {
    // Not whole, used, or too old: the same to whoever holds it.
    if (error instanceof Failure && error.status >= 400 && error.status < 429) return { kind: "gone", link: kind };
    throw error;
  }
}

async function whoIsIn(): Promise<Me | null> {
  try {
    return await api.me();
  } catch (error) {
    if (error instanceof Failure && error.status === 401) return null;
    throw error;
  }
}

function headingOf(stage: Stage, words: Words): string {
  switch (stage.kind) {
    case "forgotten":
      return words.forgotTitle;
    case "sent":
      return words.sentTitle;
    case "choose":
      return stage.person.invited ? words.invitedTitle(stage.person.name) : words.resetTitle;
    case "account":
      return words.account;
    case "first":
      return words.firstTitle;
    case "gone":
      return words.goneTitle;
    default:
      return words.title;
  }
}

type LeadProps = { readonly stage: Stage; readonly words: Words; readonly email: string };

function Lead({ stage, words, email }: LeadProps) {
  const text = leadOf(stage, words, email);
  return text === null ? null : <p class="lead">{text}</p>;
}

function leadOf(stage: Stage, words: Words, email: string): string | null {
  switch (stage.kind) {
    case "enter":
      return words.lead;
    case "forgotten":
      return words.forgotLead;
    case "sent":
      return words.sent(email.trim());
    case "choose":
      return words.chooseFor(stage.person.email);
    case "account":
      return `${stage.me.name}, ${stage.me.email}`;
    case "first":
      return words.firstLead;
    case "gone":
      return words.gone[stage.link];
    case "unreachable":
      return words.offline;
    default:
      return null;
  }
}
