import { backOff } from "./back-off.ts";
import type { KeptConversation } from "./kept.ts";
import type { LineAbout, LineEvents, LineState } from "./line.ts";
import { randomId } from "./random-id.ts";
import { listOf, numberOrNull, parsed, rawOf, textOf } from "./raw.ts";
import { Failure, request } from "./request.ts";

const pollEvery = 2_500;
const pollWhenHidden = 15_000;
const openWithin = 8_000;
/** A socket that cannot be opened is tried again after so long of asking. */
const askFor = 60_000;
/** A line that has stood so long counts as a good one. */
const steady = 5_000;
/** The stream brings the citizen's own message back within this time, or it is dead without knowing it. */
const echoWithin = 6_000;

/** A client of Direct Line 3.0: one conversation, its stream, and the way back when the line is lost. */
export class DirectLine {
  readonly #base: string;
  readonly #on: LineEvents;
  readonly #locale: () => string;
  readonly #isShown: () => boolean;
  #conversation: KeptConversation | null;
  #state: LineState = { kind: "closed" };
  #watermark = "";
  #socket: WebSocket | null = null;
  /** Sockets in a row that brought nothing: never open, or cut off by something on the way. */
  #closedDoors = 0;
  #attempt = 0;
  #onlineSince = 0;
  /** Set while the conversation is asked for: asks at once. */
  #pollNow: (() => void) | null = null;
  /** Raised with every new try: what an older one still brings is not listened to. */
  #run = 0;
  #next: ReturnType<typeof setTimeout> | undefined;
  #refresh: ReturnType<typeof setTimeout> | undefined;
  #echo: ReturnType<typeof setTimeout> | undefined;
  #awaited = "";

  constructor(base: string, conversation: KeptConversation | null, about: LineAbout, on: LineEvents) {
    this.#base = `${base}/v3/directline`;
    this.#conversation = conversation;
    this.#locale = about.locale;
    this.#isShown = about.isShown;
    this.#on = on;
  }

  get state(): LineState {
    return this.#state;
  }

  open(): void {
    if (this.#state.kind === "closed") void this.#connect();
  }

  close(): void {
    this.#stop();
    clearTimeout(this.#refresh);
    this.#become({ kind: "closed" });
  }

  /** Now, not when the back-off has run out. */
  retry(): void {
    if (this.#state.kind !== "closed" && this.#state.kind !== "gone") void this.#connect();
  }

  /** The device says that it has no network, or a message could not be delivered. */
  lost(): void {
    if (this.#state.kind === "online") this.#again();
  }

  /** Somebody looks again. */
  wake(): void {
    if (this.#state.kind === "offline") this.retry();
    this.#pollNow?.();
  }

  /** Leaves the conversation where it is; the next one begins with a new token. */
  leave(): void {
    this.close();
    this.#conversation = null;
    this.#watermark = "";
    this.#attempt = 0;
  }

  /** Answers with the activity's id. The same `clientActivityID` twice is one message. */
  async post(activity: Readonly<Record<string, unknown>>): Promise<string> {
    const conversation = this.#conversation;
    if (conversation === null) throw new Failure(0);
    const from = { id: conversation.user, role: "user" };
    const answer = await this.#ask(`conversations/${conversation.id}/activities`, {
      body: { ...activity, from, locale: this.#locale() },
    });
    const id = textOf(rawOf(answer).id);
    if (activity.type === "message" && this.#socket !== null) this.#await(id);
    this.#pollNow?.();
    return id;
  }

  async #connect(): Promise<void> {
    this.#stop();
    const run = ++this.#run;
    this.#become({ kind: "connecting" });
    try {
      const stream = await this.#join();
      if (run !== this.#run) return;
      if (stream !== "" && this.#closedDoors < 2) this.#listen(stream, run);
      else await this.#poll(run, Date.now() + askFor);
    } catch (error) {
      if (run === this.#run) this.#failed(error);
    }
  }

  /** Begins the conversation, or comes back to it. Answers with the address of its stream. */
  async #join(): Promise<string> {
    const known = this.#conversation;
    if (known !== null) {
      const path = `conversations/${known.id}?watermark=${encodeURIComponent(this.#watermark)}`;
      return this.#joined(known, await this.#ask(path, { method: "GET" }));
    }
    const user = { id: `dl_${randomId()}` };
    const given = rawOf(await request(`${this.#base}/tokens/generate`, { body: { user } }));
    const token = textOf(given.token);
    const answer = await request(`${this.#base}/conversations`, { token, body: { user, locale: this.#locale() } });
    return this.#joined({ id: textOf(given.conversationId), token, user: user.id }, answer);
  }

  #joined(known: KeptConversation, answer: unknown): string {
    const { conversationId, token, expires_in, streamUrl } = rawOf(answer);
    this.#keep({ ...known, id: textOf(conversationId) || known.id, token: textOf(token) || known.token }, expires_in);
    return textOf(streamUrl);
  }

  #keep(conversation: KeptConversation, expiresIn: unknown): void {
    this.#conversation = conversation;
    this.#on.conversation(conversation);
    clearTimeout(this.#refresh);
    const seconds = numberOrNull(expiresIn) ?? 1800;
    // A timer cannot be longer than 24 days.
    this.#refresh = setTimeout(() => void this.#renew(), Math.min(seconds * 500, 2 ** 31 - 1));
  }

  async #renew(): Promise<void> {
    const known = this.#conversation;
    if (known === null) return;
    try {
      const { token, expires_in } = rawOf(await this.#ask("tokens/refresh", {}));
      if (this.#conversation?.id === known.id)
        this.#keep({ ...known, token: textOf(token) || known.token }, expires_in);
    } catch {
      // The next time the line is opened says whether the token still holds.
    }
  }

  #listen(url: string, run: number): void {
    const socket = new WebSocket(url);
    this.#socket = socket;
    let opened = false;
    let isGood = false;
    const slow = setTimeout(() => socket.close(), openWithin);
    socket.onopen = () => {
      clearTimeout(slow);
      opened = true;
      if (run === this.#run) this.#online();
    };
    socket.onmessage = ({ data }) => {
      isGood = true;
      this.#closedDoors = 0;
      // An empty frame says only that the line is alive.
      if (run === this.#run && typeof data === "string" && data !== "") this.#take(parsed(data));
    };
    socket.onclose = () => {
      clearTimeout(slow);
      const stood = opened && Date.now() - this.#onlineSince > steady;
      if (!isGood && !stood) this.#closedDoors++;
      if (run === this.#run) this.#again();
    };
  }

  /** Where sockets do not get through, the conversation is asked for. */
  async #poll(run: number, until: number): Promise<void> {
    const { id } = this.#conversation ?? { id: "" };
    const path = `conversations/${id}/activities?watermark=${encodeURIComponent(this.#watermark)}`;
    const answer = await this.#ask(path, { method: "GET" });
    if (run !== this.#run) return;
    this.#online();
    this.#take(answer);
    if (Date.now() > until) {
      this.#closedDoors = 1;
      void this.#connect();
      return;
    }
    const again = () => {
      clearTimeout(this.#next);
      this.#pollNow = null;
      this.#poll(run, until).catch((error) => {
        if (run === this.#run) this.#failed(error);
      });
    };
    this.#pollNow = again;
    this.#next = setTimeout(again, this.#isShown() ? pollEvery : pollWhenHidden);
  }

  #take(frame: unknown): void {
    const { activities, watermark } = rawOf(frame);
    if (textOf(watermark) !== "") this.#watermark = textOf(watermark);
    const list = listOf(activities, (activity) => activity);
    if (list.some((activity) => textOf(rawOf(activity).id) === this.#awaited)) clearTimeout(this.#echo);
    if (list.length > 0) this.#on.activities(list, this.#conversation?.user ?? "");
  }

  #await(id: string): void {
    this.#awaited = id;
    clearTimeout(this.#echo);
    this.#echo = setTimeout(() => this.#again(), echoWithin);
  }

  #online(): void {
    if (this.#state.kind === "online") return;
    this.#onlineSince = Date.now();
    this.#become({ kind: "online" });
  }

  /** The line was there and is gone: the first try follows soon and is not worth a word. */
  #again(): void {
    if (this.#state.kind === "closed" || this.#state.kind === "gone") return;
    const wasOnline = this.#state.kind === "online";
    this.#stop();
    this.#run++;
    if (!wasOnline) {
      // The server answered and its stream did not open: there are two tries, and then it is asked instead.
      this.#next = setTimeout(() => void this.#connect(), backOff(0) / 4);
      return;
    }
    this.#become({ kind: "connecting" });
    // A line that opens and closes at once must not be knocked at without end.
    const stood = Date.now() - this.#onlineSince > steady;
    if (stood) this.#attempt = 0;
    this.#next = setTimeout(() => void this.#connect(), stood ? backOff(0) / 2 : backOff(this.#attempt++));
  }

  #failed(error: unknown): void {
    this.#stop();
    this.#run++;
    const failure = error instanceof Failure ? error : new Failure(0);
    if (!failure.passes && this.#conversation !== null) {
      this.#become({ kind: "gone" });
      return;
    }
    const wait = Math.max(failure.after, backOff(this.#attempt++));
    this.#become({ kind: "offline", retryAt: Date.now() + wait });
    this.#next = setTimeout(() => void this.#connect(), wait);
  }

  #stop(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#echo);
    this.#pollNow = null;
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    socket.onclose = null;
    socket.onmessage = null;
    socket.close();
  }

  #become(state: LineState): void {
    this.#state = state;
    this.#on.state(state);
  }

  #ask(path: string, ask: { readonly method?: "GET"; readonly body?: unknown }): Promise<unknown> {
    return request(`${this.#base}/${path}`, { ...ask, token: this.#conversation?.token ?? "" });
  }
}
