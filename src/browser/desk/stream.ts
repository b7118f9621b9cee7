import { Failure } from "../staff/request.ts";
import { EventLines, type ServerEvent } from "./event-lines.ts";

export type Line = "on" | "off";

type Listener = {
  readonly onEvent: (event: ServerEvent) => void;
  readonly onLine: (line: Line) => void;
  /** The session has ended: nothing comes until somebody signs in. */
  readonly onSignedOut: () => void;
};

/** Nothing for so long, not even a sign of life, means that the line is dead though nobody has said so. */
const silence = 45_000;
const steps = [0.5, 1, 2, 4, 8, 15, 30];

/** Milliseconds before the next try, a little different for everybody, so that they do not all come back at once. */
export function pauseBefore(attempt: number, random = Math.random()): number {
  return (steps[Math.min(attempt, steps.length - 1)] ?? 30) * 1000 * (0.75 + random / 2);
}

/** What happens on the server, as it happens. After a break it goes on behind the last event it has seen. */
export class Stream {
  readonly #url: string;
  readonly #listener: Listener;
  #last: string | null = null;
  #attempt = 0;
  #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(url: string, listener: Listener) {
    this.#url = url;
    this.#listener = listener;
    addEventListener("online", this.tryNow);
  }

  readonly tryNow = (): void => {
    if (this.#closed) return;
    this.#stop.abort();
    clearTimeout(this.#timer);
    void this.#listen();
  };

  close(): void {
    this.#closed = true;
    removeEventListener("online", this.tryNow);
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  async #listen(): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    try {
      await this.#read(stop);
      throw new Failure(0, null);
    } catch (error) {
      if (stop !== this.#stop || this.#closed) return;
      if (error instanceof Failure && error.status === 401) {
        this.#listener.onSignedOut();
        return;
      }
      this.#listener.onLine("off");
      this.#timer = setTimeout(() => void this.#listen(), pauseBefore(this.#attempt++));
    }
  }

  async #read(stop: AbortController): Promise<void> {
    let watch = setTimeout(() => stop.abort(), silence);
    try {
      const response = await fetch(this.#url, {
        headers: {
          accept: "text/event-stream",
          "x-background": "1",
          ...(this.#last !== null && { "last-event-id": this.#last }),
        },
        cache: "no-store",
        signal: stop.signal,
      });
      if (!response.ok || response.body === null) throw new Failure(response.status, null);
      this.#attempt = 0;
      this.#listener.onLine("on");
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const lines = new EventLines();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(watch);
        watch = setTimeout(() => stop.abort(), silence);
        for (const event of lines.take(value)) {
          if (event.id !== null) this.#last = event.id;
          this.#listener.onEvent(event);
        }
      }
    } finally {
      clearTimeout(watch);
    }
  }
}
