import type { PartPage } from "../../domain/desk-pages.ts";
import { Icon, type IconName } from "../staff/icon.tsx";
import { MenuButton } from "../staff/menu-button.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import { selectedWords } from "./selected.ts";
import { Signs } from "./signs.tsx";
import type { Over, PartDeed, Tab } from "./ui.ts";
import { useWords } from "./use-words.ts";
import { longDay, said } from "./when.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly page: PartPage;
  readonly me: string;
  readonly now: number;
  readonly busy: PartDeed | null;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly onBack: () => void;
  /** Done at once, without a question. */
  readonly onDo: (what: "claim" | "release" | "join" | "leave" | "hand-back" | "reopen" | "unhold") => void;
  readonly onOver: (over: Over) => void;
  readonly onPrint: () => void;
};

type Deed = { readonly what: string; readonly icon: IconName; readonly label: string; readonly run: () => void };

/** What it is about, how it stands, and what one can do with it. */
export function PartHead({ page, me, now, busy, tab, onTab, onBack, ...on }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const isOver = page.state === "closed" || page.state === "withdrawn";
  const facts = [
    words.state[page.state],
    words.asked(said(page.openedAt, now, words, tongue)),
    !isOver && page.clock !== null && words.answerBy(longDay(page.clock.answerBy, tongue)),
    page.state === "later" && page.wakeAt !== null && words.later(said(page.wakeAt, now, words, tongue)),
  ].filter(Boolean);
  const { main, first, rest } = deedsOf(page, words, on);
  const button = ({ what, icon, label, run }: Deed, look: string) => (
    <button type="button" class={`button button--small ${look}`} key={what} aria-busy={busy === what} onClick={run}>
      <Icon name={icon} />
      {label}
    </button>
  );
  return (
    <div class="conv__head">
      <div class="conv__title">
        <button
          type="button"
          class="button button--quiet button--icon conv__back"
          aria-label={words.back}
          onClick={onBack}
        >
          <Icon name="left" />
        </button>
        <div class="conv__name">
          <h1 tabIndex={-1} id="part" data-home>
            {page.topic.title}
          </h1>
          <p class="meta">
            <span class="num">{page.reference}</span> · {facts.join(" · ")}
          </p>
        </div>
        <MenuButton
          label={<Icon name="more" />}
          name={words.moreDeeds}
          class="button button--icon button--small"
          panelClass="pop__panel--end"
        >
          {(shut) => (
            <ul class="pop__list">
              {[
                ...first.map((deed) => ({ ...deed, narrow: true })),
                ...rest.map((deed) => ({ ...deed, narrow: false })),
              ].map(({ what, icon, label, run, narrow }) => (
                <li class={narrow ? "only-narrow" : ""}>
                  <button
                    type="button"
                    class="button button--quiet button--small"
                    key={what}
                    onClick={() => {
                      shut();
                      run();
                    }}
                  >
                    <Icon name={icon} />
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </MenuButton>
      </div>
      <div class="conv__signs ticket__signs">
        <Signs row={page} me={me} department={null} />
      </div>
      <div class="row conv__deeds">
        {main.map((deed, at) => button(deed, at === 0 ? "button--primary" : ""))}
        <span class="row not-narrow">{first.map((deed) => button(deed, ""))}</span>
        <button
          type="button"
          class="button button--small only-middle"
          aria-expanded={tab !== "talk"}
          onClick={() => onTab(tab === "talk" ? "why" : "talk")}
        >
          <Icon name="info" />
          {words.why}
        </button>
      </div>
      <nav class="conv__tabs" aria-label={words.show}>
        {(["talk", "why", "about"] as const).map((each) => (
          <button
            type="button"
            class="tab"
            key={each}
            aria-current={each === tab ? "page" : undefined}
            onClick={() => onTab(each)}
          >
            {words.tabs[each]}
          </button>
        ))}
      </nav>
    </div>
  );
}

/** What can be done as it stands: what one does first, what one often does, and the rest behind the dots. */
function deedsOf(page: PartPage, words: Words, { onDo, onOver, onPrint }: Pick<Props, "onDo" | "onOver" | "onPrint">) {
  const can = (what: PartDeed) => page.can.includes(what);
  const over = (kind: Exclude<Over["kind"], "move" | "mask" | "help">) => () => onOver({ kind });
  const list = (...deeds: readonly (Deed | false)[]) => deeds.filter((deed) => deed !== false);
  const named = page.claimant?.name.split(" ")[0] ?? "";
  const waits = page.live === "waiting";
  return {
    main: list(
      can("join") && waits && { what: "join", icon: "person", label: words.join, run: () => onDo("join") },
      can("claim") && { what: "claim", icon: "hand", label: words.take, run: () => onDo("claim") },
      can("reopen") && { what: "reopen", icon: "undo", label: words.reopen, run: () => onDo("reopen") },
    ),
    first: list(
      can("move") && {
        what: "move",
        icon: "move",
        label: words.notUs,
        run: () => onOver({ kind: "move", department: null, topic: null }),
      },
      can("later") && { what: "later", icon: "clock", label: words.contactLater, run: over("later") },
      can("close") && { what: "close", icon: "check", label: words.close, run: over("close") },
      can("hand-back") && { what: "hand-back", icon: "undo", label: words.handBack, run: () => onDo("hand-back") },
    ),
    rest: list(
      can("join") && !waits && { what: "join", icon: "person", label: words.join, run: () => onDo("join") },
      can("leave") && { what: "leave", icon: "arrow", label: words.leave, run: () => onDo("leave") },
      can("take-over") && { what: "take-over", icon: "hand", label: words.takeOver(named), run: over("take-over") },
      can("release") && { what: "release", icon: "undo", label: words.release, run: () => onDo("release") },
      { what: "note", icon: "doc", label: words.fileNote, run: over("note") },
      { what: "print", icon: "print", label: words.print, run: onPrint },
      can("mask") && {
        what: "mask",
        icon: "mask",
        label: words.mask,
        run: () => onOver({ kind: "mask", words: selectedWords() }),
      },
      can("hold") && { what: "hold", icon: "pin", label: words.hold, run: over("hold") },
      can("unhold") && { what: "unhold", icon: "pin", label: words.unhold, run: () => onDo("unhold") },
      can("block") && { what: "block", icon: "block", label: words.block, run: over("block") },
    ),
  } as const;
}
