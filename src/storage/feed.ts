import type { Event } from "../domain/event.ts";
import { Problem } from "../domain/problem.ts";
import type { Feed, Subscription } from "../domain/store.ts";
import type { NewEvent } from "./events-of.ts";

const kept = 5_000;
const atOnce = 500;

/** A commit's number, and an event's place in it. */
type Place = readonly [n: number, at: number];

/** The latest events of a store in one process: a cursor is the commit's number and the event's place in it. */
export class MemoryFeed {
  private events: Event[] = [];
  /** Where each of them stands: what is asked for at every message is not read out of its cursor. */
  private places: Place[] = [];
  private lost: Place = [0, 0];
  private readonly waiting = new Set<() => void>();
  private readonly warn: (problem: Problem) => void;

  constructor(warn: (problem: Problem) => void) {
    this.warn = warn;
  }

  add(n: number, events: readonly NewEvent[]): void {
    if (events.length === 0) return;
    for (const [at, event] of events.entries()) {
      const place: Place = [n, at + 1];
      this.places.push(place);
      this.events.push({ ...event, cursor: cursorOf(place) });
    }
    // Cut in strides, so that a push stays a push.
    if (this.events.length > kept * 1.2) {
      const old = this.events.length - kept;
      this.lost = this.places[old - 1] ?? this.lost;
      this.events.splice(0, old);
      this.places.splice(0, old);
    }
    for (const wake of this.waiting) wake();
  }

  read(after: string, limit: number): Feed {
    if (after === "now") return { events: [], upTo: cursorOf(this.end), complete: true };
    return this.from(after === "start" ? this.lost : placeOf(after), limit);
  }

  subscribe(after: string, each: (feed: Feed) => void | Promise<void>): Subscription {
    let from = placeOf(this.read(after, 0).upTo);
    let open = true;
    let wake = () => {};
    const listen = async () => {
      while (open) {
        const feed = this.from(from, atOnce);
        from = placeOf(feed.upTo);
        if (feed.events.length > 0 || !feed.complete) await tell(each, feed, this.warn);
        if (!feed.complete) from = compare(from, this.lost) < 0 ? this.lost : from;
        if (open && compare(from, this.end) === 0) await new Promise<void>((resolve) => (wake = resolve));
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
    const lost: Place = [n, Number.MAX_SAFE_INTEGER];
    const first = this.firstAfter(lost);
    this.events = this.events.slice(first);
    this.places = this.places.slice(first);
    this.lost = lost;
  }

  private get end(): Place {
    return this.places.at(-1) ?? this.lost;
  }

  private from(place: Place, limit: number): Feed {
    // A place that has not been reached yet is from before a restore.
    if (compare(place, this.end) > 0) return { events: [], upTo: cursorOf(this.end), complete: false };
    const first = this.firstAfter(place);
    const events = this.events.slice(first, first + limit);
    return { events, upTo: events.at(-1)?.cursor ?? cursorOf(place), complete: compare(place, this.lost) >= 0 };
  }

  /** For the snapshot. */
  tail(): { readonly events: readonly Event[]; readonly lost: string } {
    return { events: this.events, lost: cursorOf(this.lost) };
  }

  restore(tail: { readonly events: readonly Event[]; readonly lost: string }): void {
    this.events = [...tail.events];
    this.places = this.events.map(({ cursor }) => placeOf(cursor));
    this.lost = placeOf(tail.lost);
  }

  private firstAfter(place: Place): number {
    // Who listens has mostly heard everything but the last.
    const last = this.places.length;
    let low = last > 0 && compare(this.places[last - 1] as Place, place) <= 0 ? last : 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.places[middle] as Place, place) <= 0) low = middle + 1;
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

const cursorOf = ([n, at]: Place): string => `${n}.${at}`;

function placeOf(cursor: string): Place {
  const [n = 0, at = 0] = cursor.split(".").map(Number);
  return [n, at];
}

const compare = ([n, at]: Place, [other, there]: Place): number => n - other || at - there;
