import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Chat, ChatView } from "./chat.ts";
import { Composer } from "./composer.tsx";
import { goOn, useFocus } from "./focus.ts";
import { useFull } from "./full-window.ts";
import { Greeting } from "./greeting.tsx";
import { type Choice, Head } from "./head.tsx";
import { Launcher } from "./launcher.tsx";
import { Log } from "./log.tsx";
import { OfflineBar } from "./offline-bar.tsx";
import { Panel } from "./panel.tsx";
import type { SaidEvents } from "./said.tsx";
import type { Settings } from "./settings.ts";
import { type SheetEvents, type SheetName, Sheets } from "./sheets.tsx";
import { download, talkAsText } from "./talk-as-text.ts";
import { useTongue } from "./tongue.ts";
import { type Tongue, wordsIn } from "./words.ts";

/** What the element can tell the chat to do. */
export type Handle = {
  readonly show: (open: boolean) => void;
  readonly ask: (text: string) => void;
  /** The talk as a file. */
  readonly save: () => void;
};

export type AppProps = {
  readonly chat: Chat;
  readonly settings: Settings;
  /** Part of a page of its own: always open. */
  readonly inline: boolean;
  readonly label: string;
  readonly side: "left" | "right";
  readonly start: {
    readonly tongue: Tongue;
    /** Somebody has chosen this language. */
    readonly chosen: boolean;
    readonly open: boolean;
    readonly draft: string;
  };
  readonly bind: (handle: Handle) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onTongue: (tongue: Tongue) => void;
  readonly onStays: SheetEvents["stays"];
  readonly onDelete: SheetEvents["remove"];
  /** The settings as of now; null when they cannot be had. */
  readonly onFresh: () => Promise<Settings | null>;
};

export function App(props: AppProps) {
  const { chat, inline, start } = props;
  const view = useView(chat);
  const [open, setOpen] = useState(start.open || inline);
  const [hasOpened, setHasOpened] = useState(open);
  const [tongue, speak] = useTongue(start, view.talk, props.onTongue);
  const [draft, setDraft] = useState(start.draft);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [settings, setSettings] = useState(props.settings);
  const panel = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const launcher = useRef<HTMLButtonElement>(null);
  const isFull = useFull(panel, open && !inline);
  const look = useCallback((text: string) => chat.secretIn(text), [chat]);
  const words = wordsIn[tongue];
  const name = settings.name[tongue];
  const hasTalk = view.talk.said.length + view.talk.waiting.length > 0;
  const places = { field, log, launcher };

  const show = (next: boolean) => {
    // At once: what arrives before the next picture is unread.
    chat.watched(next);
    setOpen(next);
    if (next) setHasOpened(true);
    setSheet(null);
    props.onOpen(next);
  };
  const change = (text: string) => {
    setDraft(text);
    chat.draft(text);
  };
  const save = () => download(talkAsText(chat.view.talk, words, name), `${words.fileName}.txt`);
  const go = (next: SheetName | null) => {
    setSheet(next);
    if (next === "contact") void props.onFresh().then((now) => now && setSettings(now));
  };
  const latest = useRef(save);
  latest.current = save;
  // The same for the whole talk: every message holds on to it, and must not hold on to the picture it was first drawn in.
  const onSaid = useMemo<SaidEvents>(
    () => ({
      // The button that was pressed is gone with its question: the focus goes where one goes on.
      say(text, along) {
        chat.say(text, along);
        goOn(places);
      },
      download: () => latest.current(),
      tryAgain: (key) => chat.tryAgain(key),
      takeBack(key) {
        change(chat.takeBack(key));
        field.current?.focus();
      },
    }),
    [chat],
  );
  const { say } = onSaid;

  useEffect(() =>
    props.bind({
      show,
      ask(text) {
        show(true);
        chat.say(text);
      },
      save,
    }),
  );
  useFocus(places, open, sheet);
  useEffect(() => {
    chat.watched(open);
    if (open) chat.open();
  }, [open, chat]);

  const choices: Choice[] = [
    { label: words.otherLanguage, lang: tongue === "da" ? "en" : "da", onChoose: speak },
    { label: words.person, onChoose: () => say(words.person) },
    { label: words.startOver, onChoose: () => say(words.startOver) },
    { label: words.dataTitle, onChoose: () => go("data") },
    // A page of its own has these beside the chat.
    ...(hasTalk && !inline
      ? [
          { label: words.download, onChoose: save },
          { label: words.deleteTalk, onChoose: () => go("delete") },
        ]
      : []),
  ];
  const onSheet: SheetEvents = {
    go,
    stays: props.onStays,
    async remove() {
      const stays = await props.onDelete();
      if (stays !== null) setDraft("");
      return stays;
    },
    mayLearn: (may) => void chat.letLearn(may),
    download: save,
  };

  return (
    <section class={`ni ni--${props.side}${inline ? " ni--inline" : ""}`} lang={tongue} aria-label={words.chat(name)}>
      {!open && (
        <Launcher
          {...{ words, talk: view.talk, unread: view.unread, button: launcher }}
          label={props.label || words.launcher}
          onOpen={() => show(true)}
        />
      )}
      <p class="hidden" role="status">
        {!open && view.unread !== null ? words.launcherNew : ""}
      </p>
      {hasOpened && (
        <Panel label={words.chat(name)} {...{ open, isFull, panel }} canClose={!inline} onClose={() => show(false)}>
          <Head
            {...{ words, name, choices, isFull }}
            person={view.talk.person}
            canClose={!inline}
            onContact={() => go("contact")}
            onClose={() => show(false)}
          />
          <OfflineBar words={words} line={view.line} troubled={view.troubled} onRetry={() => chat.retry()} />
          <div class="below-head">
            {sheet !== null && (
              <Sheets
                {...{ sheet, words }}
                mayLearn={chat.mayLearn}
                hasTalk={hasTalk && !inline}
                contact={settings.contact[tongue]}
                privacy={settings.privacy[tongue]}
                on={onSheet}
              />
            )}
            <div class="talk" inert={sheet !== null}>
              <Log {...{ words, log }} {...view} on={onSaid}>
                <Greeting
                  words={words}
                  greeting={settings.greeting[tongue]}
                  privacy={settings.privacy[tongue]}
                  starters={hasTalk ? [] : (settings.starters?.[tongue] ?? words.starting)}
                  onSay={say}
                  onAboutData={() => go("data")}
                />
              </Log>
              {view.line.kind === "gone" && (
                <div class="gone" role="status">
                  <p>
                    <strong>{words.gone}</strong> {words.goneMore}
                  </p>
                  <button type="button" class="button" onClick={() => chat.startNew()}>
                    {words.startNew}
                  </button>
                </div>
              )}
              <Composer
                {...{ words, draft, look, field }}
                troubled={view.troubled}
                onDraft={change}
                onSend={(text) => {
                  change("");
                  chat.say(text);
                }}
              />
            </div>
          </div>
        </Panel>
      )}
    </section>
  );
}

function useView(chat: Chat): ChatView {
  const [view, setView] = useState(chat.view);
  useEffect(() => {
    setView(chat.view);
    return chat.watch(() => setView(chat.view));
  }, [chat]);
  return view;
}
