import type { OutboxEntry } from "../domain/outbox-entry.ts";
import { Problem } from "../domain/problem.ts";
import type { Change, Store } from "../domain/store.ts";
import type { Time } from "../domain/stored.ts";
import { codeOf } from "./not-sent.ts";

/** What the other side has said to it: changes to be kept together with the mark that it was sent. Asked anew at each try. */
export type Receipt = () => Promise<readonly Change[]>;

/** Sends one entry, or throws. The same entry may come twice (a kill before it was marked): its id is what makes it the same. */
export type Sender = (entry: OutboxEntry, signal: AbortSignal) => Promise<Receipt | null>;

/** Null: nothing is set up that could send this kind, and such entries are not kept. */
export type Senders = { readonly [Kind in OutboxEntry["kind"]]: Sender | null };

export type Outbox = {
  /** Something may be due: look now. */
  nudge(): void;
  /** Ends what is being sent, and waits for it; what is not done by then is sent again later. */
  close(): Promise<void>;
};

type Options = {
  readonly store: Pick<Store, "due" | "get" | "commit" | "subscribe">;
  readonly senders: Senders;
  now(): Time;
  /** What went wrong without anybody waiting for it. */
  report(problem: Problem): void;
  /** For the metrics: a kind and what became of it, nothing of whom or what about. */
  counted?(kind: OutboxEntry["kind"], did: "sent" | "postponed" | "failed"): void;
  /** Milliseconds between two looks when nobody nudges. */
  readonly every?: number;
};

const minute = 60_000;
/** After each try that failed; then it is given up, after about two days. */
export const pauses = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * minute);
/** So long it belongs to who has claimed it: longer than any sending takes. */
export const lease = 5 * minute;
const atOnce = 50;
const sideBySide = 4;
const settling = 100;
const grace = 5_000;

/** Brings out of the house what waits in the store. Any number of processes may do so on one store. */
export function openOutbox(options: Options): Outbox {
  const { store, now } = options;
  const stop = new AbortController();
  let closed = false;
  let running: Promise<void> | null = null;
  let again = false;
  let soon: NodeJS.Timeout | undefined;

  const nudge = () => {
    again = true;
    if (running !== null || closed) return;
    running = rounds()
      .catch((cause: unknown) => options.report(problemOf("the outbox could not look for what is due", cause)))
      .finally(() => {
        running = null;
      });
  };
  const rounds = async () => {
    while (again && !closed) {
      again = false;
      const due = await store.due("outbox-entry", now(), atOnce);
      if (due.length === atOnce) again = true;
      const left = [...due];
      const worker = async () => {
        for (let next = left.shift(); next !== undefined && !closed; next = left.shift())
          await deliver(next, options, stop.signal);
      };
      await Promise.all(Array.from({ length: sideBySide }, worker));
    }
  };

  // A new entry comes with a message or a part, so an event is a hint; the timer is what makes sure.
  const hinted = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      nudge();
    }, settling);
  };
  const listening = store.subscribe("now", hinted).catch((cause: unknown) => {
    options.report(problemOf("the outbox hears of nothing and looks by the clock alone", cause));
    return null;
  });
  const timer = setInterval(nudge, options.every ?? 5_000);
  nudge();

  return {
    nudge,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await (await listening)?.close();
      clearTimeout(soon);
      const patience = setTimeout(() => stop.abort(), grace);
      await Promise.race([running, aborted(stop.signal)]);
      clearTimeout(patience);
      stop.abort();
    },
  };
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((done) => signal.addEventListener("abort", () => setTimeout(done, settling), { once: true }));

async function deliver(entry: OutboxEntry, options: Options, signal: AbortSignal): Promise<void> {
  try {
    const claimed = await claim(entry, options);
    if (claimed === null) return;
    const sender = options.senders[claimed.kind];
    if (sender === null || (await isDemo(claimed, options)))
      return await settle(claimed, options, signal, (value) => [{ drop: "outbox-entry", value }]);
    if (claimed.tries > pauses.length + 1) return await postpone(claimed, "given-up", options, signal);
    let receipt: Receipt | null;
    try {
      receipt = await sender(claimed, signal);
    } catch (cause) {
      return await postpone(claimed, codeOf(cause), options, signal);
    }
    await settle(claimed, options, signal, async (value) => [
      { put: "outbox-entry", value: { ...value, state: "sent", sentAt: options.now(), wakeAt: null, failure: null } },
      ...((await receipt?.()) ?? []),
    ]);
    options.counted?.(claimed.kind, "sent");
  } catch (cause) {
    options.report(problemOf("an entry of the outbox could not be claimed or marked", cause));
  }
}

/** Nothing of a demonstration leaves the house, whatever address stands in it. */
async function isDemo({ conversation }: OutboxEntry, { store }: Options): Promise<boolean> {
  return conversation !== null && (await store.get("conversation", conversation))?.channel === "demo";
}

/** Null: another process has it, or it is gone. */
async function claim(entry: OutboxEntry, { store, now }: Options): Promise<OutboxEntry | null> {
  const wakeAt = later(now(), lease);
  const claimed: OutboxEntry = { ...entry, tries: entry.tries + 1, wakeAt };
  try {
    await store.commit([{ put: "outbox-entry", value: claimed }]);
    return { ...claimed, revision: entry.revision + 1 };
  } catch (problem) {
    if (isOfKind(problem, "conflict")) return null;
    throw problem;
  }
}

async function postpone(entry: OutboxEntry, failure: string, options: Options, signal: AbortSignal): Promise<void> {
  const pause = pauses[entry.tries - 1];
  await settle(entry, options, signal, (value) => [
    {
      put: "outbox-entry",
      value:
        pause === undefined
          ? { ...value, state: "failed", wakeAt: null, failure }
          : { ...value, wakeAt: later(options.now(), pause), failure },
    },
  ]);
  options.counted?.(entry.kind, pause === undefined ? "failed" : "postponed");
}

type Mark = (entry: OutboxEntry) => readonly Change[] | Promise<readonly Change[]>;

/**
 * Keeps what became of it, whatever happens meanwhile: masked afterwards, erased, a store that takes nothing for a moment. Only when
 * that lasts as long as the claim does it end: then it is sent once more.
 */
async function settle(entry: OutboxEntry, { store, now }: Options, signal: AbortSignal, mark: Mark): Promise<void> {
  const end = Date.parse(now()) + lease / 2;
  for (let current: OutboxEntry | undefined = entry; current !== undefined; ) {
    try {
      await store.commit(await mark(current));
      return;
    } catch (problem) {
      const waits = isOfKind(problem, "unavailable") && !signal.aborted && Date.parse(now()) < end;
      if (waits) await new Promise((done) => setTimeout(done, 1_000));
      else if (!isOfKind(problem, "conflict")) throw problem;
      else current = await store.get("outbox-entry", entry.id);
    }
  }
}

const later = (from: Time, by: number): Time => new Date(Date.parse(from) + by).toISOString();

const isOfKind = (problem: unknown, kind: Problem["kind"]) => problem instanceof Problem && problem.kind === kind;

function problemOf(what: string, cause: unknown): Problem {
  return new Problem(what, { kind: "unavailable", next: "it is tried again by itself; see the cause", cause });
}
