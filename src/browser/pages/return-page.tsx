import { useEffect, useRef, useState } from "preact/hooks";
import { type CitizenTalkSeen, citizenTalk, deleteTalk, type SentEnquiry } from "../widget/citizen.ts";
import { DeleteQuestion, Staying } from "../widget/data-sheets.tsx";
import type { KeptConversation } from "../widget/kept.ts";
import { Failure } from "../widget/request.ts";
import { dayInWords, longTime } from "../widget/when.ts";
import { type Tongue, wordsIn } from "../widget/words.ts";
import { useMunicipality } from "./municipality.ts";
import { type ReturnWords, returnWords } from "./return-words.ts";
import { SiteHead } from "./site-head.tsx";

/** What the chat's element can do, as chat.js defines it. */
type ChatElement = HTMLElement & {
  readonly join: (conversation: KeptConversation) => void;
  readonly save: () => void;
};

type Stage =
  | { readonly kind: "loading" | "gone" | "broken" | "failed" }
  | { readonly kind: "there"; readonly talk: CitizenTalkSeen }
  | { readonly kind: "removed"; readonly stays: readonly string[] };

type Props = { readonly link: string; readonly base: string };

/** The way back: what was sent and how far it is, the talk itself, and the way to have it deleted. */
export function ReturnPage({ link, base }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: link === "" ? "broken" : "loading" });
  const [tongue, setTongue] = useState<Tongue>("da");
  const title = useRef<HTMLHeadingElement>(null);
  const words = returnWords[tongue];
  const name = useMunicipality(base, tongue) ?? words.brand;

  const load = async () => {
    setStage({ kind: "loading" });
    try {
      const talk = await citizenTalk(base, { link });
      setTongue(talk.locale === "en" ? "en" : "da");
      setStage({ kind: "there", talk });
    } catch (error) {
      setStage({ kind: error instanceof Failure && !error.passes ? "gone" : "failed" });
    }
  };
  useEffect(() => {
    if (link !== "") void load();
  }, []);
  useEffect(() => {
    document.documentElement.lang = tongue;
    document.title = `${words.title} – ${name}`;
  }, [tongue, name]);
  useEffect(() => {
    if (stage.kind === "removed") title.current?.focus();
  }, [stage.kind]);

  return (
    <>
      <SiteHead name={name} />
      <main class="site__main">
        <h1 ref={title} tabIndex={-1}>
          {stage.kind === "removed" ? words.removed : words.title}
        </h1>
        <div role="status">{stage.kind === "loading" && <p class="lead">{words.loading}</p>}</div>
        {stage.kind === "there" && (
          <There
            {...{ words, tongue, base, link }}
            talk={stage.talk}
            onRemoved={(stays) => setStage({ kind: "removed", stays })}
          />
        )}
        {stage.kind === "removed" && (
          <div class="text">
            <Staying all={wordsIn[tongue].deletedAll} some={wordsIn[tongue].deletedSome} stays={stage.stays} />
            <p>
              <a href="/">{words.front}</a>
            </p>
          </div>
        )}
        {stage.kind === "gone" && <Sorry title={words.goneTitle} text={words.gone} words={words} />}
        {stage.kind === "broken" && <Sorry title={words.brokenTitle} text={words.broken} words={words} />}
        {stage.kind === "failed" && (
          <>
            <Sorry title={words.failedTitle} text={words.failed} words={words} />
            <p>
              <button type="button" class="button button--primary" onClick={load}>
                {words.again}
              </button>
            </p>
          </>
        )}
      </main>
    </>
  );
}

type ThereProps = {
  readonly words: ReturnWords;
  readonly tongue: Tongue;
  readonly base: string;
  readonly link: string;
  readonly talk: CitizenTalkSeen;
  readonly onRemoved: (stays: readonly string[]) => void;
};

function There({ words, tongue, base, link, talk, onRemoved }: ThereProps) {
  const chat = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const element = () => chat.current?.querySelector<ChatElement>("nem-indgang") ?? null;
  useEffect(() => {
    // chat.js puts no chat of its own on a page that has one.
    void customElements.whenDefined("nem-indgang").then(() => element()?.join(talk.conversation));
  }, [talk]);
  useEffect(() => {
    if (asks) question.current?.focus();
  }, [asks]);
  const remove = async () => {
    setBusy(true);
    try {
      onRemoved(await deleteTalk(base, { link }));
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <div class="return">
      <div class="return__about">
        <p class="lead">{words.lead}</p>
        {talk.enquiries.map((enquiry) => (
          <Enquiry enquiry={enquiry} words={words} tongue={tongue} />
        ))}
        {!asks && (
          <div class="row">
            <button type="button" class="button" onClick={() => element()?.save()}>
              {words.save}
            </button>
            <button type="button" class="button button--danger" onClick={() => setAsks(true)}>
              {words.remove}
            </button>
          </div>
        )}
        {asks && (
          <section class="callout callout--danger" aria-labelledby="slet">
            <div>
              <h2 class="card__title" id="slet" tabIndex={-1} ref={question}>
                {words.removeTitle}
              </h2>
              <DeleteQuestion
                words={wordsIn[tongue]}
                stays={talk.stays}
                failed={failed}
                busy={busy}
                onDelete={remove}
                onKeep={() => setAsks(false)}
              />
            </div>
          </section>
        )}
      </div>
      <div class="return__chat" ref={chat}>
        <nem-indgang inline joins lang={tongue} />
      </div>
    </div>
  );
}

type EnquiryProps = { readonly enquiry: SentEnquiry; readonly words: ReturnWords; readonly tongue: Tongue };

function Enquiry({ enquiry: { reference, at, parts }, words, tongue }: EnquiryProps) {
  return (
    <section class="card" aria-label={reference}>
      <div class="card__body">
        <div>
          <h2 class="slip__number">{reference}</h2>
          <p class="meta">{words.sentOn(longTime(at, tongue))}</p>
        </div>
        <ul class="lines">
          {parts.map(({ department, state, answerBy }) => (
            <li>
              <span>
                <strong>{department}</strong>
                <br />
                <span class="meta">{stateWords(state, words)}</span>
              </span>
              {isUnderWay(state) && answerBy !== "" && (
                <span class="meta">{words.answerBy(dayInWords(answerBy, tongue))}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

const isUnderWay = (state: string) => state === "waiting" || state === "claimed" || state === "later";

function stateWords(state: string, words: ReturnWords): string {
  return Object.entries(words.states).find(([name]) => name === state)?.[1] ?? "";
}

type SorryProps = { readonly title: string; readonly text: string; readonly words: ReturnWords };

function Sorry({ title, text, words }: SorryProps) {
  return (
    <div class="text" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p>
        <a href="/">{words.front}</a>
      </p>
    </div>
  );
}
