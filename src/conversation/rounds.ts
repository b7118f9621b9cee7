import { Problem } from "../domain/problem.ts";
import { daysBefore, type Retention, usualRetention } from "../domain/retention.ts";
import type { Time } from "../domain/stored.ts";
import { alertUnseen, type House, wakeUp } from "./receive.ts";

/** Something that is looked after by the clock: staff are reminded, a session has run out. */
export type Round = { readonly name: string; run(): Promise<unknown> };

type Options = {
  /** What failed; the rounds go on. */
  report(problem: Problem): void;
  /** What others look after at the same beat, after the conversations. */
  readonly also?: readonly Round[];
  /** Milliseconds between the end of a round and the next. */
  readonly every?: number;
};

/** What happens by itself. Each process goes its rounds: of several that find the same, the store lets one save it. */
export function startRounds(house: House, { report, also = [], every = 5_000 }: Options): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let sweptAt: Time | null = null;

  const rounds: readonly Round[] = [
    { name: "conversations whose time has come", run: () => wakeUp(house) },
    { name: "alerts nobody has looked at", run: () => alertUnseen(house) },
    ...also,
    {
      name: "what has been kept long enough",
      run: async () => {
        const now = house.now();
        if (sweptAt !== null && daysBefore(now, 1) < sweptAt) return;
        await house.store.sweep(now, retentionOf(house));
        sweptAt = now;
      },
    },
  ];
  const round = async () => {
    for (const { name, run } of rounds) {
      if (stopped) return;
      try {
        await run();
      } catch (cause) {
        report(
          new Problem(`a round failed: ${name}`, { kind: "unavailable", next: "see the cause; it goes on", cause }),
        );
      }
    }
  };
  let running = Promise.resolve();
  const next = () => {
    running = round();
    // The next is set when this one has ended, so that they never overlap.
    void running.then(() => {
      if (!stopped) timer = setTimeout(next, every);
    });
  };
  next();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** How long the municipality keeps what. */
export function retentionOf({ equipment }: Pick<House, "equipment">): Retention {
  const { conversation, enquiry, audit, "sent-mail": sentMail, backups } = equipment().content.municipality.retention;
  // What was erased must be known as long as a backup may bring it back.
  const erasures = Math.max(usualRetention.erasures, backups + 1);
  return { conversation, enquiry, sentMail, audit, erasures };
}
