import { randomUUID } from "node:crypto";
import type { ActivityHandlerBase, Activity as BotActivity } from "botbuilder";
import { type House, wasErased } from "../../conversation/receive.ts";
import { phraseIn } from "../../conversation/wording.ts";
import { type Locale, locales } from "../../domain/phrase.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Answer, Request, Route, SocketRoute } from "../../domain/route.ts";
import { TriageBot } from "../triage-bot.ts";
import { Access, type Holder, isBound } from "./access.ts";
import { type Activity, activityOf, botId } from "./activity.ts";
import { letLearn, typing } from "./beside-messages.ts";
import { OwnAdapter } from "./own-adapter.ts";
import { ownTongue } from "./own-tongue.ts";
import { Refusal, refusing } from "./refusal.ts";
import { sceneOf } from "./scene.ts";
import { Begin, longestText, Sent, Watermark } from "./sent.ts";
import { Streams } from "./streams.ts";

export type DirectLineOptions = {
  readonly house: House;
  /** What went wrong without anybody waiting for it. */
  readonly warn: (problem: Problem) => void;
  /** Who answers; left out: the front door itself. */
  readonly bot?: Pick<ActivityHandlerBase, "run">;
};

const base = "/v3/directline";
const one = `${base}/conversations/:conversation`;

/** Nobody opens that many chats; who does is a script. A school or a town hall shares one address. */
const openings = { burst: 60, perMinute: 60 } as const;

/** The server lets only pages in whose origin is allowed. Direct Line 3.0, as far as the clients use it: our own chat, the official Web Chat, and any other. */
export function directLine(options: DirectLineOptions): {
  readonly routes: readonly Route[];
  readonly sockets: readonly SocketRoute[];
  readonly access: Access;
  close(): Promise<void>;
} {
  const line = new DirectLine(options);
  return { routes: line.routes(), sockets: [line.socket()], access: line.access, close: () => line.close() };
}

class DirectLine {
  readonly access: Access;
  readonly #house: House;
  readonly #streams: Streams;
  readonly #adapter = new OwnAdapter();
  readonly #bot: Pick<ActivityHandlerBase, "run">;

  constructor({ house, warn, bot }: DirectLineOptions) {
    this.#house = house;
    this.#streams = new Streams(house, warn);
    this.#bot = bot ?? new TriageBot(house, ownTongue(house));
    this.access = new Access(
      () => house.equipment().key,
      () => Date.parse(house.now()),
    );
  }

  routes(): readonly Route[] {
    const route = (
      method: Route["method"],
      path: string,
      summary: string,
      handle: Route["handle"],
      more: Partial<Pick<Route, "body" | "query" | "limit">> = {},
    ): Route => ({ method, path, summary, open: true, ...more, handle: refusing(handle) });
    return [
      route("POST", `${base}/tokens/generate`, "A token for a new conversation", (request) => this.#generate(request), {
        limit: openings,
        body: Begin,
      }),
      route("POST", `${base}/tokens/refresh`, "The same token, for longer", async (request) =>
        ok(this.access.token(this.access.holder(request))),
      ),
      route(
        "POST",
        `${base}/conversations`,
        "Begins the conversation of the token",
        (request) => this.#begin(request),
        { body: Begin },
      ),
      route("GET", one, "Comes back to a conversation, with a new stream", (request) => this.#comeBack(request), {
        query: Watermark,
      }),
      route("POST", `${one}/activities`, "Says something", (request) => this.#post(request), {
        body: Sent,
      }),
      route("GET", `${one}/activities`, "What was said after the watermark", (request) => this.#said(request), {
        query: Watermark,
      }),
      route("POST", `${one}/upload`, "Files are not taken", async (request) => {
        this.access.holderOf(request);
        throw new Refusal("files");
      }),
    ];
  }

  socket(): SocketRoute {
    return {
      path: `${one}/stream`,
      open: async (request) => {
        const holder = this.access.use(request.query.t ?? "");
        if (holder.conversation !== request.params.conversation) throw new Refusal("foreign");
        const watermark = watermarkOf(request);
        await this.#streams.ready();
        const greeting = watermark === null ? this.#greeting(holder, request.query.locale) : null;
        // After a restore a client may have seen more than there is: it hears what comes from here on.
        const seq = Math.min(watermark ?? 0, (await this.#stands(holder)) ?? 0);
        const opening = { conversation: holder.conversation, user: userOf(holder), seq, greeting };
        return (line) => this.#streams.open(line, opening);
      },
    };
  }

  close(): Promise<void> {
    return this.#streams.close();
  }

  async #generate(request: Request): Promise<Answer> {
    const user = parsed(Begin, request.body)?.user?.id ?? null;
    return ok(this.access.token({ conversation: randomUUID(), user, begun: this.#house.now() }));
  }

  async #begin(request: Request): Promise<Answer> {
    const holder = this.access.holder(request);
    const begin = parsed(Begin, request.body);
    const user = begin?.user?.id ?? null;
    if (isBound(holder.user) && user !== null && user !== holder.user) throw new Refusal("foreign");
    const known = await this.#stands(holder);
    const named = { ...holder, user: holder.user ?? user };
    return { status: known === undefined ? 201 : 200, json: this.#joined(request, named, null, begin?.locale) };
  }

  async #comeBack(request: Request): Promise<Answer> {
    const holder = this.access.holderOf(request);
    await this.#stands(holder);
    return ok(this.#joined(request, holder, request.query.watermark ?? null, request.query.locale));
  }

  async #post(request: Request): Promise<Answer> {
    const holder = this.access.holderOf(request);
    // The route has read it by its schema already.
    const sent = request.body as Sent;
    const from = sent.from?.id;
    if (isBound(holder.user) && from !== undefined && from !== holder.user) throw new Refusal("foreign");
    if (sent.type === "message") return ok({ id: await this.#hear(holder, sent) });
    if (sent.type === "typing") await typing(this.#house, holder.conversation);
    if (sent.type === "event" && sent.name === "may-learn" && typeof sent.value === "boolean")
      await letLearn(this.#house.store, holder.conversation, sent.value);
    return ok({ id: randomUUID() });
  }

  async #hear({ conversation, user }: Holder, sent: Sent): Promise<string> {
    const text = sent.text ?? "";
    if (text.length > longestText) throw new Refusal("long");
    const activity: Partial<BotActivity> = {
      ...(sent as Partial<BotActivity>),
      text,
      channelId: "directline",
      conversation: { id: conversation } as BotActivity["conversation"],
      recipient: { id: botId, name: "" },
      from: { id: user ?? sent.from?.id ?? "user", name: "" },
    };
    return this.#streams.during(conversation, async () => {
      const { messages, locale, repeated } = await this.#adapter.process(activity, this.#bot);
      if (!repeated) this.#streams.tell(conversation, locale, messages);
      return messages[0]?.id ?? "";
    });
  }

  async #said(request: Request): Promise<Answer> {
    const holder = this.access.holderOf(request);
    const watermark = watermarkOf(request);
    const since = Math.min(watermark ?? 0, (await this.#stands(holder)) ?? 0);
    const { conversation } = holder;
    const messages = await this.#house.store.messages(conversation, since);
    const scene = await sceneOf(this.#house, conversation, messages);
    const activities = messages.map((message) => activityOf(message, scene, userOf(holder)));
    const greeting = watermark === null ? [this.#greeting(holder, undefined)] : [];
    return ok({ activities: [...greeting, ...activities], watermark: String(messages.at(-1)?.seq ?? since) });
  }

  /** The number of its last message; undefined: nobody has said anything yet, so nothing is stored. What was erased is refused. */
  async #stands({ conversation }: Holder): Promise<number | undefined> {
    const stored = await this.#house.store.get("conversation", conversation);
    if (await wasErased(this.#house.store, conversation, stored)) throw new Refusal("gone");
    return stored?.seq;
  }

  #joined(request: Request, holder: Holder, watermark: string | null, locale: string | null | undefined) {
    const query = new URLSearchParams({ t: this.access.ticket(holder) });
    if (watermark !== null) query.set("watermark", watermark);
    if (locale) query.set("locale", locale);
    const { publicUrl } = this.#house.equipment();
    const path = `${base}/conversations/${holder.conversation}/stream`;
    return { ...this.access.token(holder), streamUrl: `${streamBase(request, publicUrl)}${path}?${query}` };
  }

  #greeting({ conversation, begun }: Holder, wanted: string | undefined): Activity {
    const locale = locales.find((known) => wanted?.toLowerCase().startsWith(known)) ?? "da";
    return {
      type: "message",
      id: `${conversation}-greeting`,
      timestamp: begun,
      channelId: "directline",
      conversation: { id: conversation },
      from: { id: botId, role: "bot" },
      locale,
      text: this.#welcome(locale),
      textFormat: "plain",
      channelData: { greeting: true },
    };
  }

  #welcome(locale: Locale): string {
    const { municipality } = this.#house.equipment().content;
    return phraseIn(municipality.texts.greeting ?? municipality.name, locale);
  }
}

const ok = (json: unknown): Answer => ({ status: 200, json });
const userOf = ({ user }: Holder) => user ?? "user";

/** Null: from the beginning. */
function watermarkOf({ query }: Request): number | null {
  const { watermark } = parsed(Watermark, { watermark: query.watermark });
  return watermark ? Number(watermark) : null;
}

function parsed<Value>(
  schema: { safeParse(value: unknown): { success: true; data: Value } | { success: false } },
  value: unknown,
): Value {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal("unreadable");
  return result.data;
}

/** On this machine itself the address is whatever one has called it by; anywhere else only the public one is believed. */
function streamBase({ headers }: Request, publicUrl: string): string {
  const host = headers.host ?? "";
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)) return `ws://${host}`;
  return publicUrl.replace(/^http/, "ws").replace(/\/$/, "");
}
