import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Item } from "./talk.ts";

type Place = { readonly atEnd: boolean; readonly top: number };

export type Scrolling = {
  /** Something new stands where nobody sees it. */
  readonly below: boolean;
  readonly onScroll: () => void;
  readonly toLast: () => void;
  /** It has been drawn before. */
  readonly known: (item: Item) => boolean;
};

const margin = 12;

/** The question stands on top and the answer begins below it: never to the end of a long answer, never away from who reads. */
export function useScrolling(log: { readonly current: HTMLElement | null }, items: readonly Item[]): Scrolling {
  const [below, setBelow] = useState(false);
  const seen = useRef(new Set<string>());
  const place = useRef<Place>({ atEnd: false, top: 0 });
  const last = items.at(-1);

  // A warning over the field or a phone's keyboard takes room from below: the end stays in sight.
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null || !("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(() => {
      if (place.current.atEnd) element.scrollTop = element.scrollHeight;
      place.current = placeOf(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [log]);

  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    const isFirst = seen.current.size === 0;
    const at = items.findIndex(({ key }) => !seen.current.has(key));
    const fresh = items[at];
    for (const { key } of items) seen.current.add(key);
    if (fresh === undefined) {
      if (place.current.atEnd) element.scrollTop = element.scrollHeight;
    } else {
      const hasMoved = Math.abs(element.scrollTop - place.current.top) > 2;
      const anchor = anchorOf(items, at, place.current.atEnd || isFirst, hasMoved);
      if (anchor !== null) element.scrollTop = topOf(element, anchor);
      setBelow(isBelow(element, last));
    }
    place.current = placeOf(element);
  });

  return {
    below,
    known: ({ key }) => seen.current.has(key),
    onScroll() {
      const element = log.current;
      if (element === null) return;
      place.current = { ...place.current, atEnd: placeOf(element).atEnd };
      if (below && !isBelow(element, last)) setBelow(false);
    },
    toLast() {
      const element = log.current;
      if (element === null || last === undefined) return;
      element.scrollTop = topOf(element, last);
      place.current = placeOf(element);
      setBelow(false);
      element.focus({ preventScroll: true });
    },
  };
}

/** What shall stand on top, now that the item at `at` is there; null: nothing moves. */
function anchorOf(items: readonly Item[], at: number, wasAtEnd: boolean, hasMoved: boolean): Item | null {
  const [fresh, before] = [items[at], items[at - 1]];
  if (fresh === undefined) return null;
  // Who has spoken sees what they said; of a whole talk that comes back, the last thing they said.
  if (fresh.kind === "own") return items.findLast(({ kind }) => kind === "own") ?? fresh;
  if (before?.kind === "own" && (wasAtEnd || !hasMoved)) return before;
  // A person is there now. Who has gone elsewhere in the talk is not moved.
  if (!hasMoved && isFromPerson(fresh)) return fresh;
  return wasAtEnd ? fresh : null;
}

function isFromPerson(item: Item): boolean {
  if (item.kind === "reply")
    return item.reply.blocks.some((block) => block.kind === "notice" && block.about === "joined");
  return item.kind === "staff";
}

function elementOf(log: HTMLElement, { key }: Item): HTMLElement | undefined {
  const children = [...log.children].reverse();
  return children.find((child): child is HTMLElement => child instanceof HTMLElement && child.dataset.key === key);
}

function topOf(log: HTMLElement, item: Item): number {
  const element = elementOf(log, item);
  return element === undefined ? log.scrollHeight : element.offsetTop - log.offsetTop - margin;
}

/** It begins where nobody sees it. */
function isBelow(log: HTMLElement, item: Item | undefined): boolean {
  const element = item && elementOf(log, item);
  return element !== undefined && element.offsetTop - log.offsetTop > log.scrollTop + log.clientHeight - 2 * margin;
}

function placeOf(log: HTMLElement): Place {
  return { atEnd: log.scrollHeight - log.scrollTop - log.clientHeight < 48, top: log.scrollTop };
}
