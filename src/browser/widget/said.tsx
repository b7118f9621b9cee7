import { Component } from "preact";
import { BlockOf } from "./blocks/block.tsx";
import type { BlockEvents } from "./blocks/props.ts";
import { Lines } from "./blocks/runs.tsx";
import { Icon } from "./icon.tsx";
import type { SeenBlock } from "./reply.ts";
import type { FromStaff, Item, Own, Replied } from "./talk.ts";
import { together } from "./together.ts";
import { shortTime } from "./when.ts";
import type { Words } from "./words.ts";

export type SaidEvents = BlockEvents & {
  readonly tryAgain: (key: string) => void;
  readonly takeBack: (key: string) => void;
};

type Props<Kind> = {
  readonly item: Kind;
  readonly words: Words;
  /** It came just now, while somebody was looking. */
  readonly isNews: boolean;
  /** There is no line. */
  readonly troubled: boolean;
  /** A message that waits survives a reload of the page. */
  readonly isKept: boolean;
  readonly on: SaidEvents;
};

/**
 * One thing that was said. Only people have bubbles. Of five hundred messages only those are drawn that have changed, and news is
 * what it was when it came.
 */
export class Said extends Component<Props<Item>> {
  readonly #isNews = this.props.isNews;

  override shouldComponentUpdate(next: Props<Item>): boolean {
    const { item, words, troubled, isKept } = this.props;
    return next.item !== item || next.words !== words || next.troubled !== troubled || next.isKept !== isKept;
  }

  override render() {
    const { item } = this.props;
    const props = { ...this.props, isNews: this.#isNews };
    if (item.kind === "own") return <OwnSaid {...props} item={item} />;
    if (item.kind === "staff") return <StaffSaid {...props} item={item} />;
    return <AssistantSaid {...props} item={item} />;
  }
}

// A reply may be in another language than the buttons: a screen reader must change its voice.
const langOf = (locale: string, words: Words) => (locale !== "" && locale !== words.language ? locale : undefined);
const arriving = (isNews: boolean, name: string) => (isNews ? `${name} arrives` : name);

function AssistantSaid({ item, words, isNews, on }: Props<Replied>) {
  const { blocks, by } = item.reply;
  return (
    <div class={arriving(isNews, "said")} lang={langOf(item.locale, words)} data-key={item.key}>
      {by === "assistant" && <span class="hidden">{words.replied}</span>}
      {nextFirst(blocks).map((block) => (
        <BlockOf {...{ block, item, words, isNews, on }} />
      ))}
    </div>
  );
}

// Whoever waits for a person sees first that they do: a receipt fills the window of a phone.
const nextFirst = (blocks: readonly SeenBlock[]) =>
  [...blocks].sort((one, other) => Number(other.kind === "queue") - Number(one.kind === "queue"));

function StaffSaid({ item, words, isNews }: Props<FromStaff>) {
  const { name, department } = item.staff;
  return (
    <div class={arriving(isNews, "said said--staff")} lang={langOf(item.locale, words)} data-key={item.key}>
      <p class="said__name">{department === "" ? name : `${name}, ${department}`}</p>
      <div class="bubble text">
        <Lines text={item.text} words={words} />
      </div>
      <p class="said__meta">{shortTime(item.at, words.language)}</p>
    </div>
  );
}

function OwnSaid({ item, words, isNews, troubled, isKept, on }: Props<Own>) {
  const waits = item.state === "waiting";
  return (
    <div class={arriving(isNews, "said said--citizen")} data-key={item.key}>
      <div class={item.state === "sent" ? "bubble" : "bubble bubble--waiting"}>
        <span class="hidden">{words.youWrote}</span>
        {together(item.text)}
      </div>
      <p class="said__meta">
        {item.state === "sent" && <Delivery item={item} words={words} />}
        {waits && !troubled && (
          <>
            <Icon name="clock" /> {words.sending}
          </>
        )}
        {waits && troubled && (
          <>
            <Icon name="clock" /> {words.waiting} {isKept ? words.waitingKept : words.waitingUnkept}{" "}
            <button type="button" class="link-button" onClick={() => on.tryAgain(item.key)}>
              {words.now}
            </button>
          </>
        )}
        {item.state === "refused" && (
          <span class="said__refused">
            <Icon name="warn" /> {words.refused} {item.refusal === "too-long" ? words.tooLong : words.notTaken}{" "}
            <button type="button" class="link-button" onClick={() => on.takeBack(item.key)}>
              {words.takeBack}
            </button>{" "}
            <button type="button" class="link-button" onClick={() => on.tryAgain(item.key)}>
              {words.again}
            </button>
          </span>
        )}
      </p>
    </div>
  );
}

function Delivery({ item, words }: { readonly item: Own; readonly words: Words }) {
  const { seenAt, at } = item;
  return seenAt === "" ? (
    <>
      <Icon name="check" /> {words.sent(shortTime(at, words.language))}
    </>
  ) : (
    <>
      <Icon name="checks" /> {words.seen(shortTime(seenAt, words.language))}
    </>
  );
}
