import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { loadavg } from "node:os";
import { WebSocket } from "ws";
import { EventLines } from "../src/browser/desk/event-lines.ts";
import type { Told } from "../src/domain/desk-pages.ts";
import type { Found } from "./part.ts";
import { type Latency, openLoop } from "./store.ts";
import { table } from "./table.ts";

const colleagues = 50;
const talks = 200;
/** Each of them writes every twenty seconds. */
const perSecond = 10;
const seconds = 30;
/** What was promised for a calm machine. */
const atMost = 150;
/** As the desk's page looks at its queue when much happens. */
const looksEvery = 1_500;
const looksSpread = 400;

type Json = Readonly<Record<string, unknown>>;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function call(url: string, given: Readonly<Record<string, string>>, body?: Json): Promise<Json> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const length = text === undefined ? {} : { "content-length": String(Buffer.byteLength(text)) };
  const headers = { ...given, ...length, ...(text !== undefined && { "content-type": "application/json" }) };
  return new Promise((done, refuse) => {
    const sent = request(url, { agent, method: text === undefined ? "GET" : "POST", headers }, (response) => {
      let got = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        got += chunk;
      });
      response.on("end", () =>
        (response.statusCode ?? 500) < 300
          ? done(JSON.parse(got) as Json)
          : refuse(new Error(`${new URL(url).pathname}: ${response.statusCode} ${got}`)),
      );
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // The server has let go of an idle connection in the very moment it was taken up again; every browser asks once more.
      if (sent.reusedSocket && error.code === "ECONNRESET") call(url, given, body).then(done, refuse);
      else refuse(error);
    });
    sent.end(text);
  });
}

/** Each person sits at an address of their own. */
const at = (net: number, number: number) => `10.${net}.${number >> 8}.${number & 255}`;

/** An open chat with its stream. */
async function aTalk(url: string, number: number) {
  const user = { id: `dl_${randomUUID()}` };
  const from = { "x-forwarded-for": at(1, number) };
  const given = await call(`${url}/v3/directline/tokens/generate`, from, { user });
  const known = { ...from, authorization: `Bearer ${given.token}` };
  const opened = await call(`${url}/v3/directline/conversations`, known, { user });
  const { conversationId } = opened;
  const stream = new WebSocket(String(opened.streamUrl), { perMessageDeflate: false, headers: from });
  await new Promise((done, refuse) => stream.once("open", done).once("error", refuse));
  const headers = { ...from, authorization: `Bearer ${opened.token}` };
  const say = (text: string) =>
    call(`${url}/v3/directline/conversations/${conversationId}/activities`, headers, {
      type: "message",
      text,
      from: user,
      locale: "da",
      channelData: { clientActivityID: randomUUID() },
    });
  // The assistant answers the first one; from the second on there is a person.
  await say("Hvem skal have børneattest?");
  return { id: String(conversationId), say, close: () => stream.close() };
}

/** A desk page: it hears what happens, and looks at its queue as the page does. `fetched`: the part of its own, when it has changed. */
class DeskPage {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #stop = new AbortController();
  readonly #heard: (page: DeskPage, told: Told) => void;
  #looks: ReturnType<typeof setTimeout> | undefined;
  #looked = 0;

  constructor(url: string, number: number, cookie: string, heard: (page: DeskPage, told: Told) => void) {
    this.#url = `${url}/api/desk`;
    this.#headers = { cookie, "x-forwarded-for": at(2, number) };
    this.#heard = heard;
  }

  async open(): Promise<void> {
    const { cursor } = await this.get("start");
    const response = await fetch(`${this.#url}/events?after=${cursor}`, {
      headers: { ...this.#headers, accept: "text/event-stream", "x-background": "1" },
      signal: this.#stop.signal,
    });
    if (!response.ok || response.body === null) throw new Error(`events: ${response.status}`);
    void this.#listen(response.body).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) throw error;
    });
  }

  get(path: string): Promise<Json> {
    return call(`${this.#url}/${path}`, this.#headers);
  }

  close(): void {
    clearTimeout(this.#looks);
    this.#stop.abort();
  }

  async #listen(body: ReadableStream<Uint8Array>): Promise<void> {
    const lines = new EventLines();
    for await (const chunk of body.pipeThrough(new TextDecoderStream()))
      for (const { data } of lines.take(chunk)) {
        this.#heard(this, JSON.parse(data) as Told);
        this.#lookSoon();
      }
  }

  #lookSoon(): void {
    this.#looks ??= setTimeout(
      () => {
        this.#looks = undefined;
        this.#looked = performance.now();
        void Promise.all([this.get("queue?view=department&limit=200"), this.get("counts")]).catch(() => undefined);
      },
      Math.max(80, looksEvery - (performance.now() - this.#looked)) + Math.random() * looksSpread,
    );
  }
}

/** What waits to be seen on a desk, by part; looked at by one desk, as only one has the part open. */
class Waiting {
  readonly #seen = new Map<string, { readonly words: string; readonly owner: DeskPage; done: () => void }>();

  readonly heard = (page: DeskPage, { kind, part }: Told): void => {
    const awaited = kind === "message" && part !== null ? this.#seen.get(part) : undefined;
    if (awaited === undefined || awaited.owner !== page) return;
    void page.get(`parts/${part}`).then((shown) => {
      if (JSON.stringify(shown.messages).includes(awaited.words)) awaited.done();
    });
  };

  see(part: string, owner: DeskPage, words: string): Promise<void> {
    return new Promise((done) => this.#seen.set(part, { words, owner, done }));
  }
}

type Rig = { readonly talks: readonly Awaited<ReturnType<typeof aTalk>>[]; readonly parts: readonly string[] };

/** From the citizen's message to the staff member's page with it. `desks`: who has which talk. */
function measure(rig: Rig, desks: readonly DeskPage[], waiting: Waiting, how: { perSecond: number; seconds: number }) {
  let next = 0;
  let said = 0;
  return openLoop(
    () => {
      const number = next++;
      const talk = rig.talks[number];
      const part = rig.parts[number] ?? "";
      const desk = desks[number % desks.length];
      if (talk === undefined || desk === undefined) throw new Error("there are fewer talks than citizens");
      return async () => {
        said += 1;
        const words = `Vi bliver ${said} til mødet på onsdag.`;
        const seen = waiting.see(part, desk, words);
        await Promise.all([talk.say(words), seen]);
      };
    },
    { citizens: rig.talks.length, ...how },
  );
}

const told = <Answer>(server: ChildProcess) =>
  new Promise<Answer>((done, refuse) => {
    server.once("message", (said) => done(said as Answer));
    server.once("exit", (code) => refuse(new Error(`the server has ended with ${code}`)));
  });

/** Milliseconds of a processor so far: the same on a busy machine. */
async function cpuOf(server: ChildProcess): Promise<number> {
  server.send("cpu");
  return (await told<{ cpuMs: number }>(server)).cpuMs;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** How long it takes from a citizen's Enter until it is on a desk, with a town hall at work and with one desk alone. */
export async function benchDesk(note: (line: string) => void): Promise<Found> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = fork(new URL("./desk-server.ts", import.meta.url), [String(port), String(colleagues)]);
  const open: { close(): void }[] = [];
  try {
    const { cookies } = await told<{ cookies: string[] }>(server);
    note(`desk: ${talks} talks are opened …`);
    const rig: Rig["talks"][number][] = [];
    for (let number = 0; number < talks; number++) rig.push(await aTalk(url, number));
    open.push(...rig);
    server.send(rig.map(({ id }) => id));
    const { parts } = await told<{ parts: string[] }>(server);

    const waiting = new Waiting();
    const pages = cookies.map((cookie, number) => new DeskPage(url, number, cookie, waiting.heard));
    open.push(...pages);
    const [first] = pages;
    if (first === undefined) throw new Error("nobody is signed in");
    await first.open();
    const one = rig.filter((_, number) => number % colleagues === 0);
    const oneParts = parts.filter((_, number) => number % colleagues === 0);
    note("desk: one desk, two messages a second …");
    const idle = await measure({ talks: one, parts: oneParts }, [first], waiting, { perSecond: 2, seconds: 15 });
    await Promise.all(pages.slice(1).map((page) => page.open()));
    note(`desk: ${colleagues} desks, ${talks} talks, ${perSecond} messages a second for ${seconds} seconds …`);
    const before = await cpuOf(server);
    const busy = await measure({ talks: rig, parts }, pages, waiting, { perSecond, seconds });
    const cpuMs = ((await cpuOf(server)) - before) / busy.count;
    return found(idle, busy, cpuMs);
  } finally {
    for (const each of open) each.close();
    const gone = new Promise((done) => server.once("exit", done));
    if (server.connected) server.disconnect();
    await gone;
    agent.destroy();
  }
}

function found(idle: Latency, busy: Latency, cpuMs: number): Found {
  const ratio = { p50: busy.p50 / idle.p50, p99: busy.p99 / idle.p99 };
  const load = loadavg()[0] ?? 0;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const rows = [
    ["one desk, nothing else", ms(idle.p50), ms(idle.p99), "", String(idle.count)],
    [`${colleagues} desks, ${talks} live talks`, ms(busy.p50), ms(busy.p99), ms(atMost), String(busy.count)],
    ["so many times as long", ratio.p50.toFixed(2), ratio.p99.toFixed(2), "", ""],
  ];
  const heading = ["citizen's Enter → part on the desk", "p50", "p99", "at most", "messages"];
  const text = `${table(heading, rows)}\nprocessor of the server a message: ${ms(cpuMs)}; load of the machine: ${load.toFixed(1)}`;
  return { json: { idle, busy, ratio, cpuMs, load }, text };
}
