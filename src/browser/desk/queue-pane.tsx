import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { QueueView } from "../../domain/desk-api.ts";
import type { Start } from "../../domain/desk-pages.ts";
import { useTongue } from "../staff/use-tongue.ts";
import type { QueueState } from "./queue-model.ts";
import { QueueNews } from "./queue-news.tsx";
import { QueueRow } from "./queue-row.tsx";
import { QueueViews } from "./queue-views.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly queue: QueueState;
  readonly start: Start;
  /** The part on the screen. */
  readonly open: string | null;
  readonly now: number;
  readonly onView: (view: QueueView) => void;
  readonly onOpen: (part: string) => void;
  readonly onSettle: () => void;
  /** The pointer has left it. */
  readonly onRest: () => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onHelp: () => void;
  /** How to find out whether somebody reads the list just now. */
  readonly onReading: (isRead: () => boolean) => void;
};

export function QueuePane({ queue, start, open, now, ...on }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const { list, phase, view } = queue;
  const [reached, setReached] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    on.onReading(() => {
      const place = scroller.current;
      return (
        place !== null && (place.scrollTop > 4 || place.matches(":hover") || place.contains(document.activeElement))
      );
    });
  }, []);
  const isListed = phase === "ready";
  useEffect(() => {
    // For whoever measures how soon the desk is of use.
    if (isListed && performance.getEntriesByName("desk-list").length === 0) performance.mark("desk-list");
  }, [isListed]);
  useEffect(() => scroller.current?.scrollTo(0, 0), [view, queue.department, queue.words]);

  const tabbed = [reached, open, list.rows[0]?.id].find((id) => list.rows.some((row) => row.id === id)) ?? null;
  const several = start.me.departments.length > 1 && queue.department === null;
  // Every 500 of them are drawn anew only when the list, the minute or the open one has changed: never while somebody writes.
  const rows = useMemo(
    () =>
      list.rows.map((row) => (
        <QueueRow
          key={row.id}
          row={row}
          me={start.me.id}
          department={several ? (start.departments.find(({ id }) => id === row.department)?.name ?? null) : null}
          now={now}
          open={row.id === open}
          reached={row.id === tabbed}
          gone={list.gone.has(row.id)}
          found={queue.words !== ""}
        />
      )),
    [list.rows, list.gone, open, tabbed, now, several, start, tongue, queue.words],
  );
  const settle = () => {
    on.onSettle();
    scroller.current?.scrollTo(0, 0);
    setReached(null);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(".ticket")?.focus());
  };
  return (
    <section class="pane pane--queue" aria-label={words.queue} id="queue">
      <h1 class="hidden">{words.desk}</h1>
      <QueueViews view={queue.words === "" ? view : null} counts={queue.counts} onView={on.onView} />
      <div class="sort">
        <span>{queue.words === "" ? words.sorted[view] : words.found(queue.words)}</span>
        {phase === "ready" && <span class="num">{words.total(list.rows.length, queue.more)}</span>}
      </div>
      <QueueNews list={list} onSettle={settle} />
      <div class="queue__scroll" ref={scroller} aria-busy={phase === "loading"} onPointerLeave={on.onRest}>
        {phase === "loading" && <Skeleton />}
        {phase === "failed" && (
          <div class="blank" role="alert">
            <p>{words.queueFailed}</p>
            <button type="button" class="button" onClick={on.onRetry}>
              {words.again}
            </button>
          </div>
        )}
        {phase === "ready" && list.rows.length === 0 && (
          <p class="blank">{queue.words === "" ? words.empty[view] : words.noneFound}</p>
        )}
        {phase === "ready" && list.rows.length > 0 && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a row is a click on its link
          <ul
            class="queue"
            onClick={(event) => {
              const part = partOf(event.target);
              // A new tab is the browser's own matter.
              if (part === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              setReached(part);
              on.onOpen(part);
            }}
            onFocusIn={({ target }) => setReached(partOf(target))}
          >
            {rows}
          </ul>
        )}
        {queue.more && phase === "ready" && (
          <p class="blank">
            <button type="button" class="button button--small" onClick={on.onMore}>
              {words.more}
            </button>
          </p>
        )}
      </div>
      <p class="keys">
        <span>
          <kbd class="kbd">J</kbd> <kbd class="kbd">K</kbd> {words.keyHint.move}
        </span>
        <span>
          <kbd class="kbd">T</kbd> {words.keyHint.take}
        </span>
        <button type="button" class="link-button" onClick={on.onHelp}>
          <kbd class="kbd">?</kbd> {words.keyHint.all}
        </button>
      </p>
    </section>
  );
}

const partOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>("[data-part]")?.dataset.part ?? null) : null;

function Skeleton() {
  const words = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="hidden">{words.loading}</span>
      {[72, 56, 64, 48, 60, 52].map((width) => (
        <div class="skeleton__row" aria-hidden="true">
          <i style={{ inlineSize: `${width}%` }} />
          <i style={{ inlineSize: `${width + 24}%` }} />
        </div>
      ))}
    </div>
  );
}
