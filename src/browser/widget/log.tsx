import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { mayKeep } from "./private.ts";
import { Said, type SaidEvents } from "./said.tsx";
import { useScrolling } from "./scrolling.ts";
import type { Item, Talk } from "./talk.ts";
import type { Words } from "./words.ts";

type Props = {
  readonly talk: Talk;
  readonly words: Words;
  readonly troubled: boolean;
  /** What was there before has arrived: from now on what comes is read out. */
  readonly settled: boolean;
  readonly on: SaidEvents;
  readonly log: { current: HTMLDivElement | null };
  readonly children: ComponentChildren;
};

/** All that was said, in one live region. */
export function Log({ talk, words, troubled, settled, on, log, children }: Props) {
  const items: readonly Item[] = [...talk.said, ...talk.waiting];
  // One picture later than `settled`: what was there before is neither read out nor moved.
  const [live, setLive] = useState(settled);
  useEffect(() => setLive(settled), [settled]);
  const { below, known, onScroll, toLast } = useScrolling(log, items);
  const draw = (item: Item) => {
    const waits = item.kind === "own" && item.state !== "sent";
    return (
      <Said
        key={item.key}
        {...{ item, words, on }}
        isNews={live && !known(item)}
        troubled={waits && troubled}
        isKept={waits && mayKeep(item.text)}
      />
    );
  };

  return (
    <div class="log-place">
      <div
        class="log"
        role="log"
        aria-live={live ? "polite" : "off"}
        aria-relevant="additions"
        aria-label={words.talk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        ref={log}
        onScroll={onScroll}
      >
        {children}
        {items.map(draw)}
        {talk.typing !== null && (
          <p class="typing">
            <span class="typing__dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {words.typing(talk.typing.name)}
          </p>
        )}
        {talk.ended && (
          <p class="notice">
            <span>{words.ended}</span>
          </p>
        )}
      </div>
      {below && (
        <button type="button" class="button button--small log__below" onClick={toLast}>
          {words.newBelow}
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}
