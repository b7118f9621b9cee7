import { randomUUID } from "node:crypto";

export type Seen = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly locale: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly suggestedActions?: unknown;
  readonly channelData: Readonly<Record<string, unknown>>;
};
type Json = Readonly<Record<string, unknown>>;
type Asked = { readonly status: number; readonly json: Json; readonly headers: Headers };

/** Asks the server, and says with which status it answered. */
export async function ask(
  url: string,
  how: { method?: string; token?: string; body?: unknown; headers?: Readonly<Record<string, string>> } = {},
) {
  const { method = how.body === undefined ? "GET" : "POST", token, body, headers } = how;
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = (text === "" ? {} : JSON.parse(text)) as Json;
  return { status: response.status, json, headers: response.headers } satisfies Asked;
}

/** A client of Direct Line that hides nothing from the test. */
export class Client {
  readonly #base: string;
  id = "";
  token = "";
  streamUrl = "";
  status = 0;

  constructor(url: string) {
    this.#base = `${url}/v3/directline`;
  }

  static async begin(url: string, body: Json = {}, headers: Readonly<Record<string, string>> = {}): Promise<Client> {
    const client = new Client(url);
    const { json } = await ask(`${url}/v3/directline/tokens/generate`, { body, headers });
    client.#take(json);
    const begun = await client.ask("conversations", { body, headers });
    client.status = begun.status;
    client.#take(begun.json);
    return client;
  }

  ask(path: string, how: Parameters<typeof ask>[1] = {}): Promise<Asked> {
    return ask(`${this.#base}/${path}`, { token: this.token, ...how });
  }

  post(activity: Json, headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
    return this.ask(`conversations/${this.id}/activities`, { body: activity, headers });
  }

  async say(text: string, channelData: Json = { clientActivityID: randomUUID() }, more: Json = {}): Promise<string> {
    const { status, json } = await this.post({ type: "message", text, channelData, ...more });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(json)}`);
    return String(json.id);
  }

  async said(watermark = ""): Promise<{ readonly activities: readonly Seen[]; readonly watermark: string }> {
    const { json } = await this.ask(`conversations/${this.id}/activities?watermark=${watermark}`);
    return json as never;
  }

  async comeBack(watermark: string): Promise<Asked> {
    const asked = await this.ask(`conversations/${this.id}?watermark=${watermark}`);
    if (asked.status === 200) this.#take(asked.json);
    return asked;
  }

  listen(): Promise<Heard> {
    return Heard.open(this.streamUrl);
  }

  #take({ conversationId, token, streamUrl }: Json): void {
    this.id = String(conversationId ?? this.id);
    this.token = String(token ?? this.token);
    this.streamUrl = String(streamUrl ?? this.streamUrl);
  }
}

/** One stream, and what came on it in order. */
export class Heard {
  watermark = "";
  closed = 0;
  readonly #socket: WebSocket;
  readonly #came: Seen[] = [];
  #wake: () => void = () => {};

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      if (data === "") return;
      const frame = JSON.parse(String(data)) as { activities: Seen[]; watermark: string };
      this.watermark = frame.watermark;
      this.#came.push(...frame.activities);
      this.#wake();
    };
    socket.addEventListener("close", ({ code }) => {
      this.closed = code;
      this.#wake();
    });
  }

  static open(url: string): Promise<Heard> {
    return new Promise((done, refuse) => {
      const socket = new WebSocket(url);
      const heard = new Heard(socket);
      socket.onopen = () => done(heard);
      socket.onerror = () => refuse(new Error("the stream was refused"));
    });
  }

  async next(within = 8_000): Promise<Seen> {
    const until = Date.now() + within;
    while (this.#came.length === 0) {
      if (Date.now() > until || this.closed > 0) throw new Error(`nothing came (closed: ${this.closed})`);
      await this.#more(until - Date.now());
    }
    return this.#came.shift() as Seen;
  }

  get empty(): boolean {
    return this.#came.length === 0;
  }

  /** The next that is meant; what comes before it is left out. */
  async until(meant: (activity: Seen) => boolean): Promise<Seen> {
    for (;;) {
      const activity = await this.next();
      if (meant(activity)) return activity;
    }
  }

  async end(within = 8_000): Promise<number> {
    const until = Date.now() + within;
    while (this.closed === 0 && Date.now() < until) await this.#more(until - Date.now());
    return this.closed;
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  close(): void {
    this.#socket.close();
  }

  #more(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
