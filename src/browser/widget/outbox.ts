import { backOff } from "./back-off.ts";
import { Failure } from "./request.ts";
import type { Refusal } from "./talk.ts";

export type Outgoing = { readonly clientId: string; readonly activity: Readonly<Record<string, unknown>> };

export type OutboxEvents = {
  readonly post: (activity: Outgoing["activity"]) => Promise<string>;
  readonly delivered: (clientId: string) => void;
  readonly refused: (clientId: string, refusal: Refusal) => void;
  /** It could not be delivered now; `retry` when there is a line again. */
  readonly held: (failure: Failure) => void;
};

/** Messages leave one after the other, in the order in which they were written, each until it has arrived. */
export class Outbox {
  readonly #on: OutboxEvents;
  #waiting: Outgoing[] = [];
  #busy = false;
  #attempt = 0;
  /** The server has asked to be left alone until then. */
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(on: OutboxEvents) {
    this.#on = on;
  }

  add(outgoing: Outgoing): void {
    this.#waiting.push(outgoing);
    void this.#send();
  }

  drop(clientId: string): void {
    this.#waiting = this.#waiting.filter((each) => each.clientId !== clientId);
  }

  empty(): void {
    clearTimeout(this.#timer);
    this.#notBefore = 0;
    this.#waiting = [];
  }

  retry(): void {
    void this.#send();
  }

  async #send(): Promise<void> {
    if (this.#busy || Date.now() < this.#notBefore) return;
    this.#busy = true;
    try {
      for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
        const { clientId, activity } = first;
        const refusal = await this.#try(activity);
        this.drop(clientId);
        if (refusal === null) this.#on.delivered(clientId);
        else this.#on.refused(clientId, refusal);
        this.#attempt = 0;
      }
    } catch (error) {
      this.#hold(error instanceof Failure ? error : new Failure(0));
    } finally {
      this.#busy = false;
    }
  }

  async #try(activity: Outgoing["activity"]): Promise<Refusal | null> {
    try {
      await this.#on.post(activity);
      return null;
    } catch (error) {
      // The token has run out or the conversation is gone: the line finds out, and nothing is thrown away.
      if (!(error instanceof Failure) || error.passes || [401, 403, 404].includes(error.status)) throw error;
      return error.status === 413 ? "too-long" : "not-taken";
    }
  }

  #hold(failure: Failure): void {
    // Without a line it is the line that says when to try again; a server that is there but busy is asked by itself.
    if (failure.status === 429 || failure.status >= 500) {
      const wait = Math.max(failure.after, backOff(this.#attempt++));
      this.#notBefore = Date.now() + wait;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#notBefore = 0;
        void this.#send();
      }, wait);
    }
    this.#on.held(failure);
  }
}
