import { randomUUID } from "node:crypto";
import type { House } from "../../conversation/receive.ts";
import type { Event } from "../../domain/event.ts";
import type { Message } from "../../domain/message.ts";
import type { Locale } from "../../domain/phrase.ts";
import { Problem } from "../../domain/problem.ts";
import type { Line } from "../../domain/route.ts";
import type { Feed, Subscription } from "../../domain/store.ts";
import { type Activity, activityOf, botId, type Scene } from "./activity.ts";
import { bareScene, namesPerson, personOf, sceneOf } from "./scene.ts";

type Stream = {
  readonly line: Line;
  /** What this client calls the citizen. */
  readonly user: string;
  /** The number of the last message that it has been told. */
  seq: number;
};

type Talk = {
  readonly conversation: string;
  readonly streams: Set<Stream>;
  /** Set while it is read from the store; true: read once more. */
  reading: boolean | null;
  /** How many turns of this process are under way: what the feed says of them, `tell` says, too. */
  turns: number;
  /** The last message that the feed has named. */
  upTo: number;
  /** When staff had looked, as far as that was told. */
  lookedAt: string;
};

export type Opening = {
  readonly conversation: string;
  readonly user: string;
  readonly seq: number;
  /** Said first, and only to this stream. */
  readonly greeting: Activity | null;
};

/** Proxies close a line on which nothing is said for a minute. */
const aliveEvery = 25_000;
/** As many windows as a citizen may have open; the oldest gives way. */
const mostStreams = 8;
const goneAway = 1001;
const failed = 1011;
const tooMany = 1008;

/**
 * The open chats of this process. What they are told comes from the store: messages of this process at once, those of another
 * process, or of staff, when the feed says that there are some. The message's number tells what a stream has had already.
 */
export class Streams {
  readonly #house: Pick<House, "store" | "equipment">;
  readonly #warn: (problem: Problem) => void;
  readonly #talks = new Map<string, Talk>();
  #listening: Promise<Subscription> | undefined;
  readonly #alive: NodeJS.Timeout;

  constructor(house: Pick<House, "store" | "equipment">, warn: (problem: Problem) => void) {
    this.#house = house;
    this.#warn = warn;
    this.#alive = setInterval(() => this.#keepAlive(), aliveEvery).unref();
  }

  get count(): number {
    return [...this.#talks.values()].reduce((sum, { streams }) => sum + streams.size, 0);
  }

  /** Fulfilled when nothing that is stored from now on can be missed. */
  async ready(): Promise<void> {
    this.#listening ??= this.#house.store.subscribe("now", (feed) => this.#hear(feed));
    try {
      await this.#listening;
    } catch (error) {
      this.#listening = undefined;
      throw error;
    }
  }

  /** What was said since is told first. Only after `ready`. */
  open(line: Line, { conversation, user, seq, greeting }: Opening): void {
    const talk = this.#talkOf(conversation);
    const stream: Stream = { line, user, seq };
    const [oldest] = talk.streams;
    if (oldest !== undefined && talk.streams.size >= mostStreams) oldest.line.close(tooMany);
    talk.streams.add(stream);
    line.onClose(() => this.#leave(talk, stream));
    if (greeting !== null) send(stream, [greeting]);
    this.#read(talk);
  }

  /** A turn of this process: while it lasts, what it stores is not read from the store, for it is told at its end. */
  async during<Done>(conversation: string, turn: () => Promise<Done>): Promise<Done> {
    const talk = this.#talks.get(conversation);
    if (talk === undefined) return turn();
    talk.turns += 1;
    try {
      return await turn();
    } finally {
      talk.turns -= 1;
      if (talk.turns === 0 && [...talk.streams].some(({ seq }) => seq < talk.upTo)) this.#read(talk);
    }
  }

  /** A turn of this process has just been stored: nobody needs to ask the store for it. */
  tell(conversation: string, locale: Locale, messages: readonly Message[]): void {
    const talk = this.#talks.get(conversation);
    if (talk === undefined) return;
    if (messages.some(namesPerson)) this.#read(talk);
    else this.#tellAll(talk, messages, bareScene(this.#house, conversation, locale));
  }

  async close(): Promise<void> {
    clearInterval(this.#alive);
    for (const { streams } of this.#talks.values()) for (const { line } of streams) line.close(goneAway);
    this.#talks.clear();
    await (await this.#listening?.catch(() => undefined))?.close();
  }

  #talkOf(conversation: string): Talk {
    const known = this.#talks.get(conversation);
    if (known !== undefined) return known;
    const talk: Talk = { conversation, streams: new Set(), reading: null, turns: 0, upTo: 0, lookedAt: "" };
    this.#talks.set(conversation, talk);
    return talk;
  }

  #leave(talk: Talk, stream: Stream): void {
    talk.streams.delete(stream);
    if (talk.streams.size === 0 && this.#talks.get(talk.conversation) === talk) this.#talks.delete(talk.conversation);
  }

  /** Each stream gets what it has not had; where something is missing before it, the store is asked. */
  #tellAll(talk: Talk, messages: readonly Message[], scene: Scene): void {
    for (const stream of talk.streams) {
      const fresh = messages.filter(({ seq }) => seq > stream.seq);
      const [first] = fresh;
      if (first === undefined) continue;
      // Something before it was said elsewhere, or was erased: the store knows, what this process has just said does not.
      if (first.seq === stream.seq + 1) this.#tellOne(stream, fresh, scene);
      else this.#read(talk);
    }
  }

  #tellOne(stream: Stream, fresh: readonly Message[], scene: Scene): void {
    stream.seq = fresh.at(-1)?.seq ?? stream.seq;
    send(
      stream,
      fresh.map((message) => activityOf(message, scene, stream.user)),
    );
  }

  /** What is stored and not told yet. One reading at a time, so that nothing overtakes. */
  #read(talk: Talk): void {
    if (talk.reading !== null) {
      talk.reading = true;
      return;
    }
    this.#reading(talk).catch((cause) => {
      this.#warn(new Problem("an open chat could not be told what is new", { next: "it asks again by itself", cause }));
      for (const { line } of talk.streams) line.close(failed);
    });
  }

  async #reading(talk: Talk): Promise<void> {
    try {
      do {
        talk.reading = false;
        if (talk.streams.size === 0) return;
        const since = Math.min(...[...talk.streams].map(({ seq }) => seq));
        const messages = await this.#house.store.messages(talk.conversation, since);
        if (messages.length === 0) continue;
        const scene = await sceneOf(this.#house, talk.conversation, messages);
        for (const stream of talk.streams) {
          const fresh = messages.filter(({ seq }) => seq > stream.seq);
          if (fresh.length > 0) this.#tellOne(stream, fresh, scene);
        }
      } while (talk.reading);
    } finally {
      talk.reading = null;
    }
  }

  // The feed waits for whoever is told; a slow reading must not hold up the others.
  #hear({ events, complete }: Feed): void {
    if (!complete) for (const talk of this.#talks.values()) this.#read(talk);
    for (const event of events) {
      const talk = event.conversation === null ? undefined : this.#talks.get(event.conversation);
      if (talk === undefined) continue;
      this.#happened(talk, event).catch((cause) =>
        this.#warn(new Problem("an open chat was not told of an event", { next: "see the cause", cause })),
      );
    }
  }

  async #happened(talk: Talk, event: Event): Promise<void> {
    const { kind, seq, part, staff } = event;
    if (kind === "message" && part === null) this.#said(talk, seq ?? 0);
    else if (kind === "masked" && part === null && seq !== null) await this.#again(talk, seq);
    else if (kind === "typing" && staff !== null) await this.#types(talk, staff, part);
    else if (kind === "part" && part !== null) await this.#looked(talk, part);
    else if (kind === "conversation-gone") this.#gone(talk);
  }

  #said(talk: Talk, seq: number): void {
    talk.upTo = Math.max(talk.upTo, seq);
    if (talk.turns === 0 && [...talk.streams].some((stream) => stream.seq < seq)) this.#read(talk);
  }

  /** A message has another wording: it comes again under its id. */
  async #again(talk: Talk, seq: number): Promise<void> {
    const [message] = await this.#house.store.messages(talk.conversation, seq - 1);
    if (message?.seq !== seq) return;
    const scene = await sceneOf(this.#house, talk.conversation, [message]);
    for (const stream of talk.streams) if (stream.seq >= seq) send(stream, [activityOf(message, scene, stream.user)]);
  }

  async #types(talk: Talk, staff: string, part: string | null): Promise<void> {
    const conversation = await this.#house.store.get("conversation", talk.conversation);
    if (conversation === undefined) return;
    const person = await personOf(this.#house, staff, part, conversation);
    this.#sendAll(talk, { type: "typing", channelData: { staff: person } });
  }

  /** Somebody has looked: the citizen sees up to where. */
  async #looked(talk: Talk, id: string): Promise<void> {
    const part = await this.#house.store.get("part", id);
    const at = part?.looked?.at ?? "";
    if (at <= talk.lookedAt) return;
    talk.lookedAt = at;
    const messages = await this.#house.store.messages(talk.conversation);
    const seen = messages.findLast((message) => message.by === "citizen" && message.at <= at);
    if (seen !== undefined) this.#sendAll(talk, { type: "event", name: "read", value: seen.id });
  }

  #gone(talk: Talk): void {
    this.#sendAll(talk, { type: "endOfConversation" });
    for (const { line } of talk.streams) line.close(goneAway);
  }

  #sendAll(talk: Talk, what: Pick<Activity, "type" | "name" | "value" | "channelData">): void {
    const activity: Activity = {
      ...what,
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: "directline",
      conversation: { id: talk.conversation },
      from: { id: botId, role: "bot" },
    };
    for (const stream of talk.streams) send(stream, [activity]);
  }

  #keepAlive(): void {
    for (const { streams } of this.#talks.values()) for (const { line } of streams) line.send("");
  }
}

function send(stream: Stream, activities: readonly Activity[]): void {
  stream.line.send(JSON.stringify({ activities, watermark: String(stream.seq) }));
}
