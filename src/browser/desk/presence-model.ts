import type { Here, Sent } from "../../domain/desk-api.ts";
import type { Start } from "../../domain/desk-pages.ts";
import { Observed } from "../staff/store.ts";
import type { DeskApi } from "./api.ts";

type PresenceState = Omit<Sent<typeof Here>, "looking">;

type Ask = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

const every = 30_000;

/** Whether one is there, and what one looks at; said again and again, because silence means that one has gone. */
export class PresenceModel {
  readonly state = new Observed<PresenceState>({ status: "free", remark: null });
  readonly #api: DeskApi;
  readonly #ask: Ask;
  #looking: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;

  constructor(api: DeskApi, ask: Ask) {
    this.#api = api;
    this.#ask = ask;
  }

  start({ me }: Start): void {
    if (!this.#started) this.state.set(me.presence);
    this.#started = true;
    void this.#say();
  }

  look(part: string | null): void {
    this.#looking = part;
    if (this.#started) void this.#say();
  }

  async change(change: PresenceState): Promise<boolean> {
    const before = this.state.now;
    this.state.set(change);
    const said = await this.#say();
    if (!said) this.state.set(before);
    return said;
  }

  async #say(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#say(), every);
    const { status, remark } = this.state.now;
    try {
      await this.#ask(() => this.#api.here({ status, remark, looking: this.#looking }));
      return true;
    } catch {
      // Said again in half a minute; whoever chose a status is told by the caller.
      return false;
    }
  }
}
