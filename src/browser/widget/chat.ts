import type { ChatSent } from "../../domain/chat-activity.ts";
import { findSecrets, splitSecret } from "../../language/private-data.ts";
import { activityOf } from "./activity.ts";
import { DirectLine, type LineState, randomId } from "./direct-line.ts";
import type { Keeper, KeptConversation } from "./kept.ts";
import { Outbox } from "./outbox.ts";
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

/** One citizen's talk: what is said and heard, delivered, kept and told to whoever looks. It knows no page. */
export class Chat {
  readonly #base: string;
  readonly #keeper: Keeper;
  readonly #page: string;
  readonly #line: DirectLine;
  readonly #outbox: Outbox;
  readonly #watchers = new Set<() => void>();
  #locale: string;
  #watched = false;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #view: ChatView = {
    talk: emptyTalk,
    line: { kind: "closed" },
    troubled: false,
    unread: null,
    settled: true,
  };

  constructor(base: string, keeper: Keeper, { page, locale, isShown }: ChatAbout) {
    this.#base = base;
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
      delivered: (id) => this.#settle(id, delivered(this.#view.talk, id, new Date().toISOString())),
      refused: (id, refusal) => this.#settle(id, refused(this.#view.talk, id, refusal)),
      held: (failure) => this.#onHeld(failure),
    });
    for (const { clientId, text } of keeper.now.outbox) {
      this.#show({ talk: say(this.#view.talk, clientId, text) });
      this.#outbox.add(this.#outgoing(clientId, text, {}));
    }
  }

  get base(): string {
    return this.#base;
  }

  get view(): ChatView {
    return this.#view;
  }

  get conversation(): KeptConversation | null {
    return this.#keeper.now.conversation;
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

  async mayLearn(may: boolean): Promise<void> {
    await this.#line.post({ type: "event", name: "may-learn", value: may }).catch(() => undefined);
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
  }

  /** Also the end of a number whose beginning was in the message before. */
  secretIn(text: string): ReturnType<typeof findSecrets>[number] | undefined {
    // A long text is looked at from its end: that is where somebody types.
    const shown = text.slice(-4_000);
    const own = [...this.#view.talk.said, ...this.#view.talk.waiting].findLast(({ kind }) => kind === "own");
    const before = own?.kind === "own" ? own.text.slice(-200) : "";
    const [found] = [...findSecrets(shown), ...splitSecret(before, shown)];
    const moved = text.length - shown.length;
    return found && { ...found, start: found.start + moved, end: found.end + moved };
  }

  /** Whether a message that waits may be kept on the device. */
  keeps(text: string): boolean {
    return findSecrets(text).length === 0;
  }

  #outgoing(clientId: string, text: string, along: Along) {
    const channelData: ChatSent = { clientActivityID: clientId, page: this.#page, ...along };
    return { clientId, activity: { type: "message", text, channelData } };
  }

  #keepWaiting(): void {
    const outbox = this.#view.talk.waiting
      .filter(({ text, state }) => state === "waiting" && this.keeps(text))
      .map(({ key, text }) => ({ clientId: key, text }));
    this.#keeper.change({ outbox });
  }

  #settle(_clientId: string, talk: Talk): void {
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
