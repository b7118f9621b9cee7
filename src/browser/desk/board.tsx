import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Colleague, PrintPage, Start } from "../../domain/desk-pages.ts";
import { signOut } from "../staff/sign-in.ts";
import { useObserved } from "../staff/store.ts";
import type { WriteMode } from "./composer.tsx";
import { ContextPane } from "./context-pane.tsx";
import type { Deeds } from "./deeds.ts";
import type { Desk } from "./desk-model.ts";
import { Find } from "./find.tsx";
import { MeMenu } from "./me-menu.tsx";
import { NoticesMenu } from "./notices-menu.tsx";
import { Overs } from "./overs.tsx";
import { PartPane } from "./part-pane.tsx";
import { PresenceMenu } from "./presence-menu.tsx";
import { PrintView } from "./print-view.tsx";
import { QueuePane } from "./queue-pane.tsx";
import { Top } from "./top.tsx";
import type { Over, Tab } from "./ui.ts";
import { useKeys } from "./use-keys.ts";
import { useMinute } from "./use-minute.ts";
import { useWords } from "./use-words.ts";

type Props = {
  readonly desk: Desk;
  readonly start: Start;
  readonly colleagues: readonly Colleague[];
  readonly deeds: Deeds;
  readonly part: string | null;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onTongue: () => void;
  readonly onOpen: (part: string | null) => void;
  /** What is said above everything: that there is no line. */
  readonly children: ComponentChildren;
};

const typingEvery = 3_000;

/** The three panes, what lies over them, and the keys. */
export function Board({
  desk,
  start,
  colleagues,
  deeds,
  part,
  singleKeys,
  onSingleKeys,
  onTongue,
  onOpen,
  children,
}: Props) {
  const words = useWords();
  const queue = useObserved(desk.queue.state);
  const state = useObserved(desk.part.state);
  const presence = useObserved(desk.presence.state);
  const notices = useObserved(desk.alerts.notices);
  const { news } = useObserved(desk.alerts.news);
  const now = useMinute(desk.now);
  const [tab, setTab] = useState<Tab>("talk");
  const [mode, setMode] = useState<WriteMode>("reply");
  const [over, setOver] = useState<Over | null>(null);
  const [print, setPrint] = useState<PrintPage | null>(null);
  const typedAt = useRef(0);
  const lastPart = useRef(part);
  const { page } = state;
  const unseen = queue.counts?.department ?? 0;

  useEffect(() => {
    document.title = words.title(unseen);
  }, [unseen, words]);
  // The focus goes along: into the part that is opened, and back to its row.
  useEffect(() => {
    const before = lastPart.current;
    lastPart.current = part;
    if (part === before) return;
    setTab("talk");
    setMode("reply");
    if (part === null) document.querySelector<HTMLElement>(`.ticket[href="#${before}"]`)?.focus();
  }, [part]);
  const shown = page?.id ?? state.phase;
  useEffect(() => {
    if (part !== null && state.phase !== "loading" && over === null) document.getElementById("part")?.focus();
  }, [shown]);

  const write = (next: WriteMode) => {
    setTab("talk");
    setMode(next);
    const focus = () => document.querySelector<HTMLElement>("[data-write]")?.focus();
    // At once, so that no letter goes astray; and once more where the field only appears with the tab.
    focus();
    requestAnimationFrame(focus);
  };
  const insert = async (article: string) => {
    const text = await deeds.article(article);
    if (text === null || page === null) return;
    const { reply } = desk.drafts.of(page.id);
    desk.drafts.change(page.id, { reply: reply === "" ? text : `${reply}\n\n${text}` });
    write("reply");
  };
  // Who is open and free is asked when somebody wants to know.
  useEffect(() => {
    if (over?.kind === "move") desk.people();
  }, [over?.kind]);
  useKeys({ desk, deeds, part, page, singleKeys, isOver: over !== null, setOver, setTab, write });

  return (
    <div class="desk" data-at={part === null ? "queue" : "part"} data-tab={tab}>
      <Top
        start={start}
        department={queue.department}
        onDepartment={(department) => void desk.queue.show({ department })}
      >
        <Find words={queue.words} onFind={(sought) => void desk.queue.show({ words: sought })} />
        <PresenceMenu
          status={presence.status}
          remark={presence.remark}
          onChange={(status, remark) =>
            void desk.presence
              .change({ status, remark })
              .then((saved) => saved || desk.toasts.say(words.notSaved, { failed: true }))
          }
        />
        <NoticesMenu
          notices={notices}
          onRing={() => desk.alerts.ring()}
          onChange={(next) =>
            void desk.setNotices(next).then((saved) => saved || desk.toasts.say(words.notSaved, { failed: true }))
          }
        />
        <MeMenu
          name={start.me.name}
          admin={start.me.admin}
          onReplies={start.me.savedReplies.length === 0 ? undefined : () => setOver({ kind: "replies" })}
          singleKeys={singleKeys}
          onSingleKeys={onSingleKeys}
          onTongue={onTongue}
          onHelp={() => setOver({ kind: "help" })}
          onSignOut={() => {
            desk.drafts.forget();
            void signOut().then(
              (to) => location.assign(to),
              () => desk.toasts.say(words.notSaved, { failed: true }),
            );
          }}
        />
      </Top>
      {children}
      <p class="hidden" role="status">
        {news !== null && words.news[news]}
      </p>
      <main class="desk__panes">
        <QueuePane
          queue={queue}
          start={start}
          open={part}
          now={now}
          onView={(view) => void desk.queue.show({ view })}
          onOpen={onOpen}
          onSettle={() => desk.queue.settle()}
          onRest={() => desk.queue.rest()}
          onMore={() => void desk.queue.more()}
          onRetry={() => void desk.queue.load()}
          onHelp={() => setOver({ kind: "help" })}
          onReading={(isRead) => {
            desk.queue.isRead = isRead;
          }}
        />
        <PartPane
          state={state}
          start={start}
          colleagues={colleagues}
          now={now}
          clock={desk.now}
          deeds={deeds}
          drafts={desk.drafts}
          model={desk.part}
          mode={mode}
          tab={tab}
          nothing={queue.phase === "ready" && queue.list.rows.length === 0}
          onMode={setMode}
          onTab={setTab}
          onOver={setOver}
          onBack={() => onOpen(null)}
          onPrint={() => void deeds.print().then(setPrint)}
          onTyping={() => {
            if (part === null || Date.now() - typedAt.current < typingEvery) return;
            typedAt.current = Date.now();
            desk.typing(part);
          }}
        />
        <ContextPane
          state={state}
          start={start}
          now={now}
          deeds={deeds}
          onInsert={(article) => void insert(article)}
          onNote={() => setOver({ kind: "note" })}
          onShut={() => setTab("talk")}
        />
      </main>
      {over !== null && (
        <Overs
          {...{ over, page, start, colleagues, deeds, singleKeys, onSingleKeys }}
          clock={desk.now}
          busy={state.busy !== null}
          onOver={setOver}
        />
      )}
      {print !== null && <PrintView print={print} start={start} onPrinted={() => setPrint(null)} />}
    </div>
  );
}
