import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { CitizenDeletion, CitizenTalk } from "../../src/domain/chat-activity.ts";
import { withLink } from "../../src/domain/reply.ts";
import { type Scripted, script } from "./scripted.ts";
import { type Host, servePage, withOpening } from "./stand-pages.ts";
import { fair, type Weather } from "./weather.ts";

type Activity = Record<string, unknown> & { id: string };
type Talk = {
  readonly id: string;
  activities: Activity[];
  sockets: Set<WebSocket>;
  seen: Map<string, string>;
  gone: boolean;
  /** A person is there: what is not in the script is left to them. */
  joined: boolean;
};

/** A small Direct Line that plays scripted replies and drops the line when told to. Only tests talk to it. */
export class Stand {
  readonly weather: Weather = { ...fair };
  readonly talks = new Map<string, Talk>();
  readonly requests: string[] = [];
  readonly posted: Record<string, unknown>[] = [];
  /** Pages of a host, by path. */
  readonly hosts = new Map<string, Host>();
  stays: string[] = [];
  /** Streams stand and bring nothing. */
  deaf = false;
  /** What is said to a message, instead of the script. */
  answer: ((text: string, share: boolean) => Promise<readonly Scripted[]>) | null = null;
  readonly #pages: string;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });

  constructor(pages: string) {
    this.#pages = pages;
    this.#server.on("upgrade", (request, socket, head) => {
      const talk = this.#talkOf(request.url ?? "");
      if (this.weather.down || this.weather.noSockets || talk === undefined) {
        socket.destroy();
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (stream) => {
        if (this.weather.cutSockets) stream.terminate();
        else this.#stream(talk, stream, request.url ?? "");
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return this.url;
  }

  /** The private link of every receipt. */
  get link(): string {
    return `${this.url}/c#q8Zt1mQ0sVb7LrXn4KpE2w`;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.drop();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Every stream breaks off, as when the server is restarted. */
  drop(): void {
    for (const talk of this.talks.values()) for (const socket of talk.sockets) socket.terminate();
  }

  /** The talk that was begun last. */
  get talk(): Talk {
    const last = [...this.talks.values()].at(-1);
    if (last === undefined) throw new Error("nobody has opened the chat");
    return last;
  }

  /** Something comes without having been asked for. */
  push(activity: Record<string, unknown>, talk = this.talk): Activity {
    const stored = {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      from: { id: "bot", role: "bot" },
      ...activity,
    };
    const known = talk.activities.findIndex(({ id }) => id === stored.id);
    if (known >= 0) talk.activities[known] = stored;
    else if (activity.type !== "typing") talk.activities.push(stored);
    const frame = JSON.stringify({ activities: [stored], watermark: String(talk.activities.length) });
    if (!this.deaf) for (const socket of talk.sockets) socket.send(frame);
    return stored;
  }

  reply({ text, locale = "da", reply, staff, joined }: Scripted, talk = this.talk): void {
    if (joined !== undefined) talk.joined = joined !== null;
    const channelData = {
      ...(reply && { reply }),
      ...(staff && { staff }),
      ...(joined !== undefined && { joined }),
    };
    const linked = withLink(JSON.stringify({ type: "message", text, locale, channelData }), this.link);
    this.push(JSON.parse(linked) as Record<string, unknown>, talk);
  }

  /** A talk that was had earlier, on another device. */
  async talkedBefore(texts: readonly string[]): Promise<void> {
    const ask = async (path: string, body: unknown, token = "") => {
      const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
      const answer = await fetch(`${this.url}/v3/directline/${path}`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return (await answer.json()) as { conversationId: string; token: string };
    };
    const { conversationId, token } = await ask("tokens/generate", {});
    await ask("conversations", {}, token);
    const from = { id: "dl_before", role: "user" };
    for (const text of texts)
      await ask(
        `conversations/${conversationId}/activities`,
        { type: "message", text, from, channelData: { clientActivityID: randomUUID() } },
        token,
      );
  }

  #talkOf(url: string): Talk | undefined {
    return this.talks.get(new URL(url, "http://localhost").pathname.split("/")[4] ?? "");
  }

  #stream(talk: Talk, stream: WebSocket, url: string): void {
    talk.sockets.add(stream);
    stream.on("close", () => talk.sockets.delete(stream));
    const since = Number(new URL(url, "http://localhost").searchParams.get("watermark") ?? 0);
    stream.send(
      JSON.stringify({ activities: talk.activities.slice(since), watermark: String(talk.activities.length) }),
    );
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    this.requests.push(`${request.method} ${url.pathname}`);
    if (this.weather.down) {
      request.socket.destroy();
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "authorization, content-type");
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    const body = await bodyOf(request);
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (url.pathname.startsWith("/v3/directline/")) this.#directLine(request, url, body, json, response);
    else if (url.pathname === "/chat.json") json(200, withOpening());
    else if (url.pathname === "/c/talk" || url.pathname === "/c/delete") this.#citizen(request, url, body, json);
    else servePage(this.#pages, url.pathname, response, this.hosts.get(url.pathname), this.weather.policy);
  }

  #directLine(
    request: IncomingMessage,
    url: URL,
    body: Record<string, unknown>,
    json: (status: number, value: unknown) => void,
    response: ServerResponse,
  ): void {
    const [, , , what, id, rest] = url.pathname.split("/");
    if (what === "tokens") {
      const conversationId = id === "generate" ? randomUUID() : this.#bearer(request);
      json(200, { conversationId, token: `token-${conversationId}`, expires_in: this.weather.expires });
      return;
    }
    const bearer = this.#bearer(request);
    if (id === undefined) {
      const talk: Talk = {
        id: bearer,
        activities: [],
        sockets: new Set(),
        seen: new Map(),
        gone: false,
        joined: false,
      };
      this.talks.set(bearer, talk);
      json(201, this.#joined(talk, 0));
      this.push({ type: "message", text: "Hej.", channelData: { greeting: true } }, talk);
      return;
    }
    const talk = this.talks.get(id);
    if (talk === undefined || talk.gone || bearer !== id) {
      json(talk === undefined ? 403 : 404, { error: { code: "gone", message: "…" } });
      return;
    }
    const since = Number(url.searchParams.get("watermark") || 0);
    if (rest === undefined) json(200, this.#joined(talk, since));
    else if (request.method === "GET")
      json(200, { activities: talk.activities.slice(since), watermark: String(talk.activities.length) });
    else this.#post(talk, body, json, response);
  }

  #post(
    talk: Talk,
    body: Record<string, unknown>,
    json: (status: number, value: unknown) => void,
    response: ServerResponse,
  ): void {
    if (this.weather.refuse > 0) {
      json(this.weather.refuse, { error: { code: "refused", message: "…" } });
      return;
    }
    if (this.weather.busy > 0) {
      this.weather.busy--;
      response.setHeader("retry-after", "1");
      json(429, { error: { code: "busy", message: "…" } });
      return;
    }
    const clientId = String(
      (body.channelData as Record<string, unknown> | undefined)?.clientActivityID ?? randomUUID(),
    );
    const known = talk.seen.get(clientId);
    const id = known ?? randomUUID();
    if (known === undefined) {
      talk.seen.set(clientId, id);
      this.posted.push(body);
      if (body.type === "message") {
        this.push({ ...body, id }, talk);
        const said = String(body.text);
        const spare = talk.joined ? [] : [{ text: `Du skrev »${said.slice(0, 60)}«.` }];
        const share = (body.channelData as { share?: boolean }).share === true;
        if (this.answer === null) for (const each of script[said] ?? spare) this.reply(each, talk);
        else void this.#answered(talk, said, share);
      }
    }
    if (this.weather.loseAnswers > 0) {
      this.weather.loseAnswers--;
      response.socket?.destroy();
    } else json(200, { id });
  }

  async #answered(talk: Talk, text: string, share: boolean): Promise<void> {
    for (const each of (await this.answer?.(text, share)) ?? []) this.reply(each, talk);
  }

  #citizen(
    request: IncomingMessage,
    url: URL,
    body: Record<string, unknown>,
    json: (status: number, value: unknown) => void,
  ): void {
    const id = typeof body.link === "string" ? body.link : this.#bearer(request);
    const talk = typeof body.link === "string" ? [...this.talks.values()][0] : this.talks.get(id);
    if (talk === undefined || talk.gone || body.link === "unknown") {
      json(404, { error: { code: "gone", message: "…" } });
      return;
    }
    if (url.pathname === "/c/delete") {
      talk.gone = true;
      for (const socket of talk.sockets) socket.close();
      json(200, { stays: this.stays } satisfies CitizenDeletion);
      return;
    }
    const answer: CitizenTalk = {
      conversationId: talk.id,
      token: `token-${talk.id}`,
      user: "dl_returned",
      expires_in: this.weather.expires,
      locale: "da",
      enquiries: [
        {
          reference: "NI-7K3PXQ",
          at: "2026-11-24T09:33:00.000Z",
          parts: [
            { department: "Kultur og Fritid", state: "answered", answerBy: "2026-11-27" },
            { department: "Kommunale Ejendomme", state: "claimed", answerBy: "2026-11-27" },
          ],
        },
      ],
      stays: this.stays,
    };
    json(200, answer);
  }

  #joined(talk: Talk, since: number) {
    const streamUrl = `${this.url.replace("http", "ws")}/v3/directline/conversations/${talk.id}/stream?watermark=${since}&t=${randomUUID()}`;
    return { conversationId: talk.id, token: `token-${talk.id}`, expires_in: this.weather.expires, streamUrl };
  }

  #bearer(request: IncomingMessage): string {
    return (request.headers.authorization ?? "").replace("Bearer token-", "");
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body: unknown = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString("utf8"));
  return body as Record<string, unknown>;
}
