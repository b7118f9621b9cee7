import { useRef, useState } from "preact/hooks";
import type { Colleague, Start } from "../../domain/desk-pages.ts";
import { Afterwards, Banners } from "./banners.tsx";
import { Composer, type WriteMode } from "./composer.tsx";
import type { Deeds } from "./deeds.ts";
import type { Draft, Drafts } from "./drafts.ts";
import { Held } from "./held.tsx";
import { Log } from "./log.tsx";
import { NoPart } from "./no-part.tsx";
import { PartHead } from "./part-head.tsx";
import type { PartModel, PartState } from "./part-model.ts";
import type { Over, Tab } from "./ui.ts";
import { useWords } from "./use-words.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly state: PartState;
  readonly start: Start;
  readonly colleagues: readonly Colleague[];
  readonly now: number;
  readonly clock: () => number;
  readonly deeds: Deeds;
  readonly drafts: Drafts;
  readonly model: PartModel;
  readonly mode: WriteMode;
  readonly tab: Tab;
  /** The queue is empty. */
  readonly nothing: boolean;
  readonly onMode: (mode: WriteMode) => void;
  readonly onTab: (tab: Tab) => void;
  readonly onOver: (over: Over) => void;
  readonly onBack: () => void;
  readonly onPrint: () => void;
  readonly onTyping: () => void;
};

/** The middle: one part, what was said in it, and where one answers. */
export function PartPane({
  state,
  start,
  colleagues,
  now,
  clock,
  deeds,
  drafts,
  model,
  mode,
  tab,
  nothing,
  ...on
}: Props) {
  const words = useWords();
  const { id, page, phase } = state;
  // The draft lives in `drafts`; this only draws it anew.
  const [, drawn] = useState(0);
  const draft = drafts.of(id ?? "");
  const change = (change: Partial<Draft>) => {
    drafts.change(id ?? "", change);
    drawn((times) => times + 1);
  };
  const again = useRef(() => drawn((times) => times + 1)).current;
  if (phase !== "ready" || page === null)
    return (
      <section class="pane pane--part" aria-label={words.conversation}>
        <NoPart
          phase={phase === "ready" ? "loading" : phase}
          nothing={nothing}
          draft={draft}
          onBack={on.onBack}
          onRetry={() => void model.retry()}
          onCopy={(text) => void deeds.copy(text)}
        />
      </section>
    );
  const typing = typingWords(state.typing, colleagues, words);
  const canWrite = mode === "reply" ? page.can.includes("reply") : page.can.includes("remark");
  const send = async (mode: WriteMode, text: string) => {
    await (mode === "reply" ? deeds.reply(text) : deeds.remark(text));
    again();
  };
  return (
    <section class="pane pane--part" aria-label={words.conversation}>
      <PartHead
        page={page}
        me={start.me.id}
        now={now}
        busy={state.busy}
        tab={tab}
        onTab={on.onTab}
        onBack={on.onBack}
        onDo={(what) => void deeds.do(what, {})}
        onOver={on.onOver}
        onPrint={on.onPrint}
      />
      <div class="banners">
        <Banners page={page} now={now} />
      </div>
      <Log page={page} start={start} typing={typing} now={now} />
      {page.held?.mine && (
        <Held
          key={page.held.clientId}
          until={page.held.until}
          now={clock}
          busy={state.busy === "undo"}
          onUndo={() => void deeds.undo(page).then(again)}
        />
      )}
      <Afterwards
        state={state}
        me={start.me.id}
        hasDraft={draft.reply !== "" || draft.remark !== ""}
        onForgive={() => model.forgive()}
        onAgain={() => {
          const { what } = state.trouble ?? {};
          if (what === "reply" || what === "remark") void send(what, draft[what].trim());
          else void model.again();
        }}
        onSendAnyway={() => void send("reply", draft.reply.trim())}
      />
      {canWrite || page.can.includes("remark") || page.can.includes("reply") ? (
        <Composer
          key={page.id}
          page={page}
          draft={draft}
          mode={canWrite ? mode : page.can.includes("reply") ? "reply" : "remark"}
          busy={state.busy === "reply" || state.busy === "remark"}
          whyNoReply={page.can.includes("reply") ? null : whyNoReply(page, start.me.id, words)}
          onMode={on.onMode}
          onDraft={change}
          onSend={(mode, text) => void send(mode, text)}
          onUndo={() => void deeds.undo(page).then(again)}
          onTyping={on.onTyping}
          onSeek={(sought) => deeds.seek(sought)}
          onArticle={(article) => deeds.article(article)}
        />
      ) : (
        <p class="write write--none">{whyNoReply(page, start.me.id, words)}</p>
      )}
    </section>
  );
}

function typingWords(typing: string | null, colleagues: readonly Colleague[], words: Words): string | null {
  if (typing === null) return null;
  if (typing === "") return words.citizenTypes;
  const name = colleagues.find(({ id }) => id === typing)?.name.split(" ")[0];
  return words.types(name ?? words.staffMember);
}

function whyNoReply(page: NonNullable<PartState["page"]>, me: string, words: Words): string {
  if (page.state === "closed") return words.readOnly.closed;
  if (page.state === "withdrawn") return words.readOnly.withdrawn;
  if (page.claimant !== null && page.claimant.id !== me)
    return words.readOnly.taken(page.claimant.name.split(" ")[0] ?? page.claimant.name);
  return page.can.includes("claim") ? words.readOnly.waiting : words.readOnly.other;
}
