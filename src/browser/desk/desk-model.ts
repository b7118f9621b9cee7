import type { Notices, QueueView, Sent } from "../../domain/desk-api.ts";
import type { Colleague, PartPage, Start, Told } from "../../domain/desk-pages.ts";
import { Failure } from "../staff/request.ts";
import { Observed } from "../staff/store.ts";
import { Toasts } from "../staff/toasts.ts";
import { Alerts } from "./alerts.ts";
import { type DeskApi, eventsUrl } from "./api.ts";
import { Drafts } from "./drafts.ts";
import { PartModel } from "./part-model.ts";
import { PresenceModel } from "./presence-model.ts";
import { QueueModel } from "./queue-model.ts";
import { type Line, Stream } from "./stream.ts";

export type DeskState = {
  readonly phase: "loading" | "failed" | "ready";
  readonly start: Start | null;
  readonly line: Line;
  /** The session has ended: everything stays as it is until somebody has signed in again. */
  readonly signedOut: boolean;
  readonly colleagues: readonly Colleague[];
};

/** Everything behind the page: what has been fetched, what is told, and what is done. */
export class Desk {
  readonly state = new Observed<DeskState>({
    phase: "loading",
    start: null,
    line: "on",
    signedOut: false,
    colleagues: [],
  });
  readonly queue: QueueModel;
  readonly part: PartModel;
  readonly presence: PresenceModel;
  readonly drafts = new Drafts();
  readonly toasts = new Toasts();
  readonly alerts = new Alerts();
  readonly api: DeskApi;
  #stream: Stream | null = null;
  #started = false;
  /** The server's clock less one's own. */
  #ahead = 0;

  constructor(api: DeskApi, view: QueueView) {
    this.api = api;
    this.queue = new QueueModel(api, this.ask, view);
    this.part = new PartModel(api, this.ask);
    this.presence = new PresenceModel(api, this.ask);
    this.part.onChanged = (page) => this.#changed(page);
    this.queue.onRows = (counts) => this.alerts.counted(counts);
  }

  /** As the server's clock stands. */
  readonly now = (): number => Date.now() + this.#ahead;

  /** Every question goes through here: whoever is signed out is asked to sign in, and loses nothing. */
  readonly ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await question();
    } catch (error) {
      if (error instanceof Failure && error.status === 401) this.state.set({ signedOut: true });
      throw error;
    }
  };

  async begin(open: string | null): Promise<void> {
    this.state.set({ phase: "loading" });
    // The part and the queue need not wait for what the page is told about itself.
    const part = this.part.open(open);
    const queue = this.queue.load();
    try {
      const start = await this.ask(() => this.api.start());
      this.#ahead = Date.parse(start.now) - Date.now();
      this.alerts.start(start);
      this.presence.start(start);
      this.#started = true;
      this.state.set({ phase: "ready", start, signedOut: false });
      if (this.queue.state.now.counts === null) this.queue.state.set({ counts: start.counts });
      this.#listen(start.cursor);
      void this.#people();
    } catch {
      if (!this.state.now.signedOut) this.state.set({ phase: "failed" });
    }
    await Promise.all([part, queue]);
  }

  /** Somebody has signed in again where they were. */
  async signedIn(): Promise<void> {
    this.state.set({ signedOut: false });
    if (!this.#started) return this.begin(this.part.state.now.id);
    this.#stream?.tryNow();
    await this.#everything();
  }

  async open(part: string | null): Promise<void> {
    this.presence.look(part);
    await this.part.open(part);
  }

  /** A sign that one writes. It is worth nothing later, so nobody is told when it does not arrive. */
  typing(part: string): void {
    this.api.typing(part).catch(() => undefined);
  }

  async setNotices(notices: Sent<typeof Notices>): Promise<boolean> {
    const before = this.alerts.notices.now;
    this.alerts.notices.set(notices);
    try {
      await this.ask(() => this.api.notices(notices));
      return true;
    } catch {
      this.alerts.notices.set(before);
      return false;
    }
  }

  tryNow(): void {
    this.#stream?.tryNow();
    if (this.state.now.phase === "failed") void this.begin(this.part.state.now.id);
  }

  #listen(cursor: string): void {
    this.#stream?.close();
    this.#stream = new Stream(eventsUrl(cursor), {
      onEvent: ({ data }) => this.#told(JSON.parse(data) as Told),
      onLine: (line) => this.state.set({ line }),
      onSignedOut: () => this.state.set({ signedOut: true }),
    });
    this.#stream.tryNow();
  }

  #told({ kind, part, staff }: Told): void {
    const here = part !== null && part === this.part.state.now.id;
    const me = this.state.now.start?.me.id;
    switch (kind) {
      case "everything":
        void this.#everything();
        return;
      case "typing":
        if (here && staff !== me) this.part.typed(staff ?? "");
        return;
      case "message":
        if (here) this.part.renewSoon();
        if (part !== null && staff === null && this.#isMine(part, me)) this.alerts.answered();
        this.queue.renewSoon();
        return;
      case "masked":
      case "part":
        if (here) this.part.renewSoon();
        this.queue.renewSoon();
        return;
      case "part-left":
        // It may have left one of my departments for another: whether it is still mine to see, the server says.
        if (here) this.part.renewSoon();
        this.queue.renewSoon();
        return;
      case "presence":
      case "staff":
        if (staff !== me) this.queue.renewSoon();
        void this.#people();
        return;
      case "version":
        if (here) this.part.renewSoon();
        return;
      default:
        kind satisfies never;
    }
  }

  #isMine(part: string, me: string | undefined): boolean {
    const { page } = this.part.state.now;
    const row = page?.id === part ? page : this.queue.state.now.list.latest.find(({ id }) => id === part);
    return row !== undefined && row.claimant !== null && row.claimant.id === me;
  }

  async #everything(): Promise<void> {
    this.queue.renewSoon();
    await Promise.all([this.part.load(), this.#people()]);
  }

  #changed(page: PartPage | null): void {
    if (page !== null) this.queue.put(page);
    this.queue.renewSoon();
  }

  /** Where a part can go just now. */
  people(): void {
    void this.#people();
  }

  async #people(): Promise<void> {
    try {
      const { colleagues, departments } = await this.ask(() => this.api.colleagues());
      const { start } = this.state.now;
      // Who is open and who is free changes while the page stands; the rest of what it was told does not.
      this.state.set({ colleagues, start: start && { ...start, departments } });
    } catch {
      // Those of before stay; the dialog that needs them asks again.
    }
  }
}
