import type { House } from "../conversation/receive.ts";
import { Problem } from "../domain/problem.ts";
import { heldFor, sendHeld } from "./reply.ts";

/** Sends replies on time. What this misses (a restart, a store that takes nothing for a moment), the rounds find. */
export class HeldReplies {
  readonly #house: House;
  readonly #report: (problem: Problem) => void;

  constructor(house: House, report: (problem: Problem) => void) {
    this.#house = house;
    this.#report = report;
  }

  later(part: string): void {
    const failed = (cause: unknown) => {
      const next = "the next round tries again; see the cause";
      this.#report(new Problem("a reply was not sent on time", { kind: "unavailable", next, cause }));
    };
    // A little later than the moment itself: by then it has come for every clock.
    setTimeout(() => void sendHeld(this.#house, part).catch(failed), heldFor + 20).unref();
  }
}
