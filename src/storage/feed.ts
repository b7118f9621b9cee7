import type { Event } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import type { Feed, Subscription } from "../domain/store.ts";
import type { NewEvent } from "./events-of.ts";

const kept = 5_000;
const atOnce = 500;

/** The latest events of a store in one process: a cursor is the commit's number and the event's place in it. */
export class MemoryFeed {
  private events: Event[] = [];
  private lost = "0.0";
  private readonly waiting = new Set<() => void>();
  private readonly warn: (problem: Problem) => void;

  constructor(warn: (problem: Problem) => void) {
    this.warn = warn;
  }

  add(n: number, events: readonly NewEvent[]): void {
    if (events.length === 0) return;
    this.events.push(...events.map((event, at) => ({ ...event, cursor: `${n}.${at + 1}` })));
    // Cut in strides, so that a push stays a push.
    if (this.events.length > kept * 1.2) {
      const old = this.events.splice(0, this.events.length - kept);
      this.lost = old.at(-1)?.cursor ?? this.lost;
    }
    for (const wake of this.waiting) wake();
  }

  read(after: string, limit: number): Feed {
    const end = this.events.at(-1)?.cursor ?? this.lost;
    if (after === "now") return { events: [], upTo: end, complete: true };
    const from = after === "start" ? this.lost : after;
    // A place that has not been reached yet is from before a restore.
    if (compare(from, end) > 0) return { events: [], upTo: end, complete: false };
    const place = this.placeAfter(from);
    const events = this.events.slice(place, place + limit);
    return { events, upTo: events.at(-1)?.cursor ?? from, complete: compare(from, this.lost) >= 0 };
  }

  subscribe(after: string, each: (feed: Feed) => void | Promise<void>): Subscription {
    let from = this.read(after, 0).upTo;
    let open = true;
    let wake = () => {};
    const listen = async () => {
      while (open) {
        const feed = this.read(from, atOnce);
        from = feed.upTo;
        if (feed.events.length > 0 || !feed.complete) await tell(each, feed, this.warn);
        if (!feed.complete) from = compare(from, this.lost) < 0 ? this.lost : from;
        if (open && this.read(from, 1).events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      }
    };
    const onEvent = () => wake();
    this.waiting.add(onEvent);
    const done = listen();
    return {
      close: async () => {
        open = false;
        this.waiting.delete(onEvent);
        wake();
        await done;
      },
    };
  }

  /** Nothing up to commit `n` is known any more: whoever stands before its end looks at everything anew. */
  forgetUpTo(n: number): void {
    const lost = `${n}.${Number.MAX_SAFE_INTEGER}`;
    this.events = this.events.slice(this.placeAfter(lost));
    this.lost = lost;
  }

  /** For the snapshot. */
  tail(): { readonly events: readonly Event[]; readonly lost: string } {
    return { events: this.events, lost: this.lost };
  }

  restore(tail: { readonly events: readonly Event[]; readonly lost: string }): void {
    this.events = [...tail.events];
    this.lost = tail.lost;
  }

  private placeAfter(cursor: string): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.events[middle];
      if (there !== undefined && compare(there.cursor, cursor) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A listener that fails has missed these events; the feed goes on for it and for everybody else. */
export async function tell(
  each: (feed: Feed) => void | Promise<void>,
  feed: Feed,
  warn: (problem: Problem) => void,
): Promise<void> {
  try {
    await each(feed);
  } catch (cause) {
    warn(
      new Problem("a listener to the store failed", { next: "see the cause; it goes on with the next events", cause }),
    );
  }
}

function compare(one: string, other: string): number {
  const [n = 0, i = 0] = one.split(".").map(Number);
  const [m = 0, j = 0] = other.split(".").map(Number);
  return n - m || i - j;
}
