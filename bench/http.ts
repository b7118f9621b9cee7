import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { WebSocket } from "ws";
import type { Found } from "./part.ts";
import { type NewCitizen, openLoop, saturation } from "./store.ts";
import { table } from "./table.ts";
import { type Measured, summary, talk } from "./turns.ts";

const rounds = 3;
/** More than anybody answers in a round. */
const mostTurns = 8_000;
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

type Json = Readonly<Record<string, unknown>>;
type Activity = {
  readonly from: { readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
};

function post(
  port: number,
  path: string,
  body: Json,
  how: { readonly token?: string; readonly address: string },
): Promise<Json> {
  const text = JSON.stringify(body);
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(text)),
    "x-forwarded-for": how.address,
    ...(how.token !== undefined && { authorization: `Bearer ${how.token}` }),
  };
  return new Promise((done, refuse) => {
    const sent = request({ agent, host: "127.0.0.1", port, method: "POST", path, headers }, (response) => {
      let got = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        got += chunk;
      });
      response.on("end", () =>
        response.statusCode === 200 || response.statusCode === 201
          ? done(JSON.parse(got) as Json)
          : refuse(new Error(`${path}: ${response.statusCode} ${got}`)),
      );
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // The server has let go of an idle connection in the very moment it was taken up again; every browser asks once more.
      if (sent.reusedSocket && error.code === "ECONNRESET") post(port, path, body, how).then(done, refuse);
      else refuse(error);
    });
    sent.end(text);
  });
}

let citizens = 0;
/** Each one comes from an address of their own. */
const anAddress = () => {
  citizens += 1;
  return `10.${(citizens >> 16) & 255}.${(citizens >> 8) & 255}.${citizens & 255}`;
};

/** One open chat: `say` is fulfilled when the reply has come on the stream. */
async function aChat(port: number) {
  const address = anAddress();
  const user = { id: `dl_${randomUUID()}` };
  const given = await post(port, "/v3/directline/tokens/generate", { user }, { address });
  const joined = await post(port, "/v3/directline/conversations", { user }, { address, token: String(given.token) });
  const token = String(joined.token);
  const path = `/v3/directline/conversations/${joined.conversationId}/activities`;
  const stream = new WebSocket(String(joined.streamUrl), {
    perMessageDeflate: false,
    headers: { "x-forwarded-for": address },
  });
  const awaited = { id: "", own: false, came: () => {} };
  stream.on("message", (data) => {
    const frame = data.toString();
    if (frame === "") return;
    for (const { from, channelData } of (JSON.parse(frame) as { activities: Activity[] }).activities) {
      if (channelData?.clientActivityID === awaited.id) awaited.own = true;
      else if (awaited.own && from.role === "bot") awaited.came();
    }
  });
  await new Promise((done, refuse) => stream.once("open", done).once("error", refuse));
  return {
    say: async (text: string) => {
      awaited.id = randomUUID();
      awaited.own = false;
      const replied = new Promise<void>((done) => {
        awaited.came = done;
      });
      const activity = {
        type: "message",
        text,
        from: user,
        locale: "da",
        channelData: { clientActivityID: awaited.id },
      };
      await Promise.all([post(port, path, activity, { address, token }), replied]);
    },
    close: () => stream.close(),
  };
}

type Chat = Awaited<ReturnType<typeof aChat>>;

/** Chats that stand open before anybody talks: what is measured are turns. */
class Chats {
  readonly #port: number;
  readonly #waiting: Chat[] = [];
  readonly #ended: Chat[] = [];

  constructor(port: number) {
    this.#port = port;
  }

  async open(many: number): Promise<void> {
    while (this.#waiting.length < many) {
      const chats = Array.from({ length: Math.min(16, many - this.#waiting.length) }, () => aChat(this.#port));
      this.#waiting.push(...(await Promise.all(chats)));
    }
  }

  /** Where none is left one is opened while the citizen waits. */
  async next(): Promise<Chat> {
    return this.#waiting.pop() ?? aChat(this.#port);
  }

  leave(chat: Chat): void {
    this.#ended.push(chat);
  }

  closeEnded(): void {
    for (const chat of this.#ended.splice(0)) chat.close();
  }
}

/** A citizen who talks a chat to its end, and then another one. */
export const citizensAt =
  (port: number, chats = new Chats(port)): NewCitizen =>
  () => {
    let turn = 0;
    let chat: Chat | undefined;
    return async () => {
      chat ??= await chats.next();
      await chat.say(talk[turn % talk.length] ?? "");
      turn += 1;
      if (turn % talk.length !== 0) return;
      chats.leave(chat);
      chat = undefined;
    };
  };

type Measurement = { readonly measured: readonly Measured[]; readonly cpuMs: number };

/** Milliseconds of a processor so far. */
const cpuOf = (server: ChildProcess) =>
  new Promise<number>((done) => {
    server.once("message", (said) => done((said as { cpuMs: number }).cpuMs));
    server.send("cpu");
  });

async function measure(which: string): Promise<Measurement> {
  const server = fork(new URL("./http-server.ts", import.meta.url), [which]);
  try {
    const port = await new Promise<number>((done, refuse) => {
      server.once("message", (said) => done((said as { port: number }).port));
      server.once("exit", (code) => refuse(new Error(`the server has ended with ${code}`)));
    });
    const chats = new Chats(port);
    const citizen = citizensAt(port, chats);
    await saturation(citizen, { clients: 8, seconds: 3 });
    const measured: Measured[] = [];
    const used = { ms: 0, turns: 0 };
    for (let round = 0; round < rounds; round++) {
      await chats.open(60);
      const offered = await openLoop(citizen, { citizens: 20, perSecond: 40, seconds: 8 });
      await chats.open(mostTurns / talk.length);
      const before = await cpuOf(server);
      const saturated = await saturation(citizen, { clients: 64, seconds: 6 });
      used.ms += (await cpuOf(server)) - before;
      used.turns += saturated.count;
      measured.push({ offered, saturated });
      chats.closeEnded();
    }
    return { measured, cpuMs: used.ms / used.turns };
  } finally {
    const gone = new Promise((done) => server.once("exit", done));
    if (server.connected) server.disconnect();
    await gone;
    agent.destroy();
  }
}

/** Turns through Direct Line, from the post to the reply on the socket, with the server in a process of its own. */
export async function benchHttp(note: (line: string) => void): Promise<Found> {
  const found: Record<string, ReturnType<typeof summary> & { readonly cpuMs: number }> = {};
  for (const which of ["embedded", "postgres", "memory", "echo"] as const) {
    note(`${which}: ${rounds} rounds of 8 seconds at 40 turns a second and 6 seconds with 64 clients …`);
    const { measured, cpuMs } = await measure(which);
    found[which] = { ...summary(measured), cpuMs };
  }
  const floor = found.echo ?? { perSecond: 0, cpuMs: 0 };
  // What a turn costs beside being carried, where nothing waits for a disk.
  const aboveFloorMs = (found.memory?.cpuMs ?? 0) - floor.cpuMs;
  const rows = Object.entries(found).map(([which, { p50, p99, perSecond, cpuMs }]) => [
    which,
    `${p50.toFixed(1)} ms`,
    `${p99.toFixed(1)} ms`,
    perSecond.toFixed(0),
    (perSecond / floor.perSecond).toFixed(2),
    `${cpuMs.toFixed(2)} ms`,
  ]);
  const headings = ["turns through HTTP", "p50", "p99", "turns/s with 64", "of the floor (echo)", "processor a turn"];
  const text = `${table(headings, rows)}\na turn without a disk, above the floor: ${aboveFloorMs.toFixed(2)} ms`;
  return { json: { ...found, aboveFloorMs }, text };
}
