import type { AdminStart } from "../../domain/admin-pages.ts";
import type { Me } from "../../domain/people-api.ts";
import { Failure } from "../staff/request.ts";
import { Observed } from "../staff/store.ts";
import { Toasts } from "../staff/toasts.ts";
import { adminApi } from "./api.ts";

type State = {
  readonly phase: "loading" | "ready" | "failed" | "refused";
  readonly me: Me | null;
  /** Null: this person does not work with the content. */
  readonly start: AdminStart | null;
  readonly online: boolean;
  readonly signedOut: boolean;
  /** Raised when somebody has changed draft or content: pages load again. */
  readonly news: number;
};

/** What every admin page stands on: who is here, what is live, how much is in the draft. */
export class Admin {
  readonly state = new Observed<State>({
    phase: "loading",
    me: null,
    start: null,
    online: true,
    signedOut: false,
    news: 0,
  });
  readonly toasts = new Toasts();
  #events: EventSource | undefined;

  async begin(): Promise<void> {
    this.state.set({ phase: "loading" });
    try {
      const me = await adminApi.me();
      if (!me.may.some((action) => belongsHere.has(action))) return this.state.set({ phase: "refused", me });
      this.state.set({ me, signedOut: false });
      await this.reload();
      this.state.set({ phase: "ready" });
      this.#listen();
    } catch (error) {
      this.failed(error);
      if (this.state.now.phase === "loading") this.state.set({ phase: "failed" });
    }
  }

  /** Draft bar and menus as they are now. */
  async reload(): Promise<void> {
    if (!this.may("content-read")) return;
    const start = await adminApi.start();
    this.state.set({ start, online: true });
  }

  /** After a change of one's own, or somebody else's. */
  changed(): void {
    this.state.set({ news: this.state.now.news + 1 });
    this.reload().catch((error) => this.failed(error));
  }

  /** Says what is the same for every page: signed out, offline. True: it has been dealt with. */
  failed(error: unknown): boolean {
    if (!(error instanceof Failure)) throw error;
    if (error.status === 401) this.state.set({ signedOut: true });
    if (error.status === 0) this.state.set({ online: false });
    return error.status === 401 || error.status === 0;
  }

  may(action: Me["may"][number]): boolean {
    return this.state.now.me?.may.includes(action) ?? false;
  }

  #listen(): void {
    if (this.#events !== undefined || !this.may("content-read")) return;
    this.#events = new EventSource("/api/admin/events");
    this.#events.onmessage = () => this.changed();
    this.#events.onopen = () => this.state.set({ online: true });
  }
}

const belongsHere: ReadonlySet<string> = new Set(["content-read", "people-read", "audit-read", "answers-off"]);
