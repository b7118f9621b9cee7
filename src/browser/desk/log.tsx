import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PartPage, Start } from "../../domain/desk-pages.ts";
import { Icon } from "../staff/icon.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import { happenedIn } from "./happened.ts";
import { HappenedRow } from "./happened-row.tsx";
import { useWords } from "./use-words.ts";

type Props = {
  readonly page: PartPage;
  readonly start: Start;
  /** Who writes just now, in words; null: nobody. */
  readonly typing: string | null;
  readonly now: number;
};

/** Near enough to the end to be there. */
const atEnd = (log: HTMLElement) => log.scrollHeight - log.scrollTop - log.clientHeight < 48;

/** What the citizen said last stands at the top when what follows it is longer than the window. */
function toLastQuestion(log: HTMLElement | null): void {
  const last = [...(log?.querySelectorAll<HTMLElement>(".from-citizen") ?? [])].at(-1);
  if (!log || !last) return;
  const above = last.getBoundingClientRect().top - log.getBoundingClientRect().top;
  if (above < 0) log.scrollTop += above - 16;
}

/** All that was said and done. It follows what comes only for those who stand at the end; others are told that there is more. */
export function Log({ page, start, typing, now }: Props) {
  const words = useWords();
  const tongue = useTongue();
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const shown = useRef("");
  const [below, setBelow] = useState(false);
  const happened = useMemo(() => happenedIn(page), [page]);
  const last = happened.at(-1)?.key;
  const toEnd = () => log.current?.scrollTo(0, log.current.scrollHeight);
  useLayoutEffect(() => {
    setBelow(false);
    toEnd();
    toLastQuestion(log.current);
    follows.current = log.current === null || atEnd(log.current);
  }, [page.id]);
  useLayoutEffect(() => {
    const isNew = shown.current === page.id;
    shown.current = page.id;
    if (follows.current) toEnd();
    else if (isNew) setBelow(true);
  }, [last, page.held?.clientId]);
  useLayoutEffect(() => {
    if (follows.current) toEnd();
  }, [typing]);
  // The field below grows and the menu comes: whoever stood at the end stays there.
  useEffect(() => {
    if (log.current === null) return;
    const sizes = new ResizeObserver(() => follows.current && toEnd());
    sizes.observe(log.current);
    return () => sizes.disconnect();
  }, []);

  const drawn = useMemo(
    () => happened.map((each) => <HappenedRow key={each.key} happened={each} now={now} start={start} />),
    [happened, now, tongue, start],
  );
  return (
    <div class="log-place">
      <div
        class="talk"
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={words.log}
        ref={log}
        onScroll={({ currentTarget }) => {
          follows.current = atEnd(currentTarget);
          if (follows.current) setBelow(false);
        }}
      >
        {page.summary !== null && (
          <section class="card card--sent" aria-label={words.summary}>
            <div class="card__body">
              <p class="meta">{words.summary}</p>
              <p class="lines-kept">{page.summary}</p>
            </div>
          </section>
        )}
        {drawn}
        {happened.length === 0 && page.summary === null && <p class="blank">{words.noMessages}</p>}
        {page.held !== null && (
          <div class="said said--staff from-staff">
            <p class="said__meta">{words.sendsSoon}</p>
            <div class="bubble bubble--waiting">{page.held.text}</div>
          </div>
        )}
        {typing !== null && (
          <p class="typing">
            <span class="typing__dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {typing}
          </p>
        )}
      </div>
      {below && (
        <button
          type="button"
          class="button button--small log__below"
          onClick={() => {
            toEnd();
            log.current?.focus();
          }}
        >
          <Icon name="down" />
          {words.newBelow}
        </button>
      )}
    </div>
  );
}
