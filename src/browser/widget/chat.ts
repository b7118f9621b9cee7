import type { ChatEvent, ChatSent } from "../../domain/chat-activity.ts";
import type { Secret } from "../../domain/safe-text.ts";
import { activityOf } from "./activity.ts";
import { DirectLine } from "./direct-line.ts";
import type { Keeper } from "./kept.ts";
import type { LineState } from "./line.ts";
import { Outbox } from "./outbox.ts";
import { mayKeep, secretIn } from "./private.ts";
import { randomId } from "./random-id.ts";
import type { Failure } from "./request.ts";
import { delivered, emptyTalk, hear, type Item, refused, say, type Talk, takeBack, waitAgain } from "./talk.ts";

/** Beside the words of a message. */
export type Along = Pick<ChatSent, "share">;

export type ChatView = {
  readonly talk: Talk;
  readonly line: LineState;
  /** The line was lost and is not back: said until it is. */
  readonly troubled: boolean;
  /** Came while the chat was closed. */
  readonly unread: Item | null;
  /** What was there when the line was opened has arrived: from now on whatever comes is news. */
  readonly settled: boolean;
};

export type ChatAbout = {
  /** Path of the page it stands on. */
  readonly page: string;
  readonly locale: string;
  /** The page is not behind others. */
  readonly isShown: () => boolean;
};

const typingLasts = 6_000;
/** So often a person is told that the citizen is typing. */
const typingEvery = 3_000;

/** One citizen's talk: what is said and heard, delivered, kept and told to whoever looks. It knows no page. */
export class Chat {
  readonly #keeper: Keeper;
  readonly #page: string;
  readonly #line: DirectLine;
  readonly #outbox: Outbox;
  readonly #watchers = new Set<() => void>();
  #locale: string;
  #watched = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #typedAt = 0;
  #view: ChatView = {
    talk: emptyTalk,
    line: { kind: "closed" },
    troubled: false,
    unread: null,
    settled: true,
  };

  constructor(base: string, keeper: Keeper, { page, locale, isShown }: ChatAbout) {
    this.#keeper = keeper;
    this.#page = page;
    this.#locale = locale;
    this.#view = { ...this.#view, settled: keeper.now.conversation === null };
    const about = {
      locale: () => this.#locale,
      isShown,
    };
    this.#line = new DirectLine(base, keeper.now.conversation, about, {
      state: (line) => this.#onLine(line),
      activities: (activities, me) => this.#onActivities(activities, me),
      conversation: (conversation) => this.#keeper.change({ conversation }),
    });
    this.#outbox = new Outbox({
      post: (activity) => this.#line.post(activity),
      delivered: (id) => this.#settle(delivered(this.#view.talk, id, new Date().toISOString())),
      refused: (id, refusal) => this.#settle(refused(this.#view.talk, id, refusal)),
      held: (failure) => this.#onHeld(failure),
    });
    for (const { clientId, text } of keeper.now.outbox) {
      this.#show({ talk: say(this.#view.talk, clientId, text) });
      this.#outbox.add(this.#outgoing(clientId, text, {}));
    }
  }

  get view(): ChatView {
    return this.#view;
  }

  /** Says when there is something else to see; answers with the way to stop that. */
  watch(each: () => void): () => void {
    this.#watchers.add(each);
    return () => this.#watchers.delete(each);
  }

  open(): void {
    this.#line.open();
  }

  close(): void {
    clearTimeout(this.#typing);
    this.#outbox.empty();
    this.#line.close();
  }

  retry(): void {
    this.#line.retry();
    this.#outbox.retry();
  }

  wake(): void {
    this.#line.wake();
  }

  lost(): void {
    this.#line.lost();
  }

  /** Whether somebody is looking at the talk: what arrives otherwise is unread. */
  watched(now: boolean): void {
    this.#watched = now;
    if (now && this.#view.unread !== null) this.#show({ unread: null });
  }

  speak(locale: string): void {
    this.#locale = locale;
  }

  say(words: string, along: Along = {}): void {
    const text = words.trim();
    if (text === "") return;
    const clientId = randomId();
    this.#show({ talk: say(this.#view.talk, clientId, text) });
    this.#outbox.add(this.#outgoing(clientId, text, along));
    this.#keepWaiting();
    this.open();
  }

  tryAgain(clientId: string): void {
    const own = this.#view.talk.waiting.find(({ key }) => key === clientId);
    if (own === undefined) return;
    this.#show({ talk: waitAgain(this.#view.talk, clientId) });
    if (own.state === "refused") this.#outbox.add(this.#outgoing(clientId, own.text, {}));
    this.retry();
  }

  /** A refused message goes back to where it can be changed. */
  takeBack(clientId: string): string {
    const own = this.#view.talk.waiting.find(({ key }) => key === clientId);
    this.#outbox.drop(clientId);
    this.#show({ talk: takeBack(this.#view.talk, clientId) });
    this.#keepWaiting();
    return own?.text ?? "";
  }

  get mayLearn(): boolean {
    return this.#keeper.now.mayLearn;
  }

  async letLearn(may: boolean): Promise<void> {
    this.#keeper.change({ mayLearn: may });
    this.#show({});
    const event: ChatEvent = { name: "may-learn", value: may };
    await this.#line.post({ type: "event", ...event }).catch(() => undefined);
  }

  /** Another conversation. What has not been delivered goes along. */
  startNew(): void {
    this.#line.leave();
    this.#keeper.change({ conversation: null });
    this.#show({ talk: { ...emptyTalk, waiting: this.#view.talk.waiting }, settled: true });
    this.#line.open();
  }

  /** Nothing of it stays on this device. */
  forget(): void {
    this.#outbox.empty();
    this.#line.leave();
    this.#keeper.forget();
    this.#show({ talk: emptyTalk, unread: null, settled: true });
  }

  /** What is typed survives a reload, unless it looks private. */
  draft(text: string): void {
    this.#keeper.change({ draft: this.secretIn(text) ? "" : text });
    if (text !== "") this.#tellTyping();
  }

  /** A person who is there learns that something is being written, and not what. */
  #tellTyping(): void {
    if (this.#view.talk.person === null || Date.now() - this.#typedAt < typingEvery) return;
    this.#typedAt = Date.now();
    this.#line.post({ type: "typing" }).catch(() => undefined);
  }

  secretIn(text: string): Secret | undefined {
    const own = [...this.#view.talk.said, ...this.#view.talk.waiting].findLast(({ kind }) => kind === "own");
    return secretIn(text, own?.kind === "own" ? own.text : "");
  }

  #outgoing(clientId: string, text: string, along: Along) {
    const channelData: ChatSent = {
      clientActivityID: clientId,
      page: this.#page,
      ...(!this.mayLearn && { mayLearn: false }),
      ...along,
    };
    return { clientId, activity: { type: "message", text, channelData } };
  }

  #keepWaiting(): void {
    const outbox = this.#view.talk.waiting
      .filter(({ text, state }) => state === "waiting" && mayKeep(text))
      .map(({ key, text }) => ({ clientId: key, text }));
    this.#keeper.change({ outbox });
  }

  #settle(talk: Talk): void {
    this.#show({ talk });
    this.#keepWaiting();
  }

  #onHeld(failure: Failure): void {
    if (failure.status === 0) this.#line.lost();
    else if (!failure.passes) this.#line.retry();
    this.#show({});
  }

  #onLine(line: LineState): void {
    const troubled = line.kind === "offline" || (line.kind === "connecting" && this.#view.troubled);
    this.#show({ line, troubled });
    if (line.kind === "online") this.#outbox.retry();
  }

  #onActivities(raw: readonly unknown[], me: string): void {
    let { talk, unread } = this.#view;
    for (const each of raw) {
      const activity = activityOf(each, me);
      if (activity === null) continue;
      talk = hear(talk, activity);
      if (activity.kind === "typing") this.#expectEndOfTyping();
      if (activity.kind === "theirs" && !this.#watched && this.#view.settled) unread = talk.said.at(-1) ?? null;
    }
    this.#show({ talk, unread, settled: true });
    this.#keepWaiting();
  }

  #expectEndOfTyping(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#show({ talk: { ...this.#view.talk, typing: null } }), typingLasts);
  }

  #show(change: Partial<ChatView>): void {
    this.#view = { ...this.#view, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}
