import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Line, SocketRoute } from "../domain/route.ts";
import { callerOf, type Limits, usual } from "./limits.ts";
import { type Logger, traceOf } from "./logs.ts";
import type { Metrics } from "./metrics.ts";
import type { Origins } from "./origins.ts";
import { pathPattern } from "./path-pattern.ts";
import { detailsOf, HttpProblem } from "./problems.ts";
import { requestOf } from "./request.ts";
import { tongueOf } from "./words.ts";

const pingEvery = 30_000;
const mostWaiting = 1024 * 1024;
const mostPayload = 64 * 1024;
const goingAway = 1001;

export type SocketOptions = {
  readonly sockets: readonly SocketRoute[];
  readonly limits: Limits;
  readonly origins: Origins;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly proxies: number;
};

/** Takes the upgrades to WebSocket of a server, and lets go of those who no longer answer. */
export class Sockets {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: mostPayload, clientTracking: true });
  readonly #routes: readonly { readonly route: SocketRoute; readonly match: ReturnType<typeof pathPattern> }[];
  readonly #options: SocketOptions;
  readonly #silent = new WeakSet<WebSocket>();
  readonly #pinging: NodeJS.Timeout;

  constructor(http: Server, options: SocketOptions) {
    this.#options = options;
    this.#routes = options.sockets.map((route) => ({ route, match: pathPattern(route.path) }));
    http.on("upgrade", (request, socket, head) => void this.#upgrade(request, socket, head));
    this.#pinging = setInterval(() => this.#ping(), pingEvery);
    this.#pinging.unref();
  }

  /** Tells everybody that the server goes; a chat comes back by itself. */
  close(): void {
    clearInterval(this.#pinging);
    for (const socket of this.#server.clients) socket.close(goingAway);
  }

  /** Whoever has not gone by now. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  async #upgrade(raw: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const id = randomUUID();
    const { log, metrics, limits, origins, proxies } = this.#options;
    // Without a listener a broken connection would end the process.
    socket.on("error", () => socket.destroy());
    try {
      const { route, params } = this.#find(raw);
      const request = requestOf(raw, { id, params, proxies });
      const wait = limits.take(`socket ${callerOf(request.address)}`, usual);
      if (wait > 0) throw new HttpProblem("too-many", 429, { headers: { "retry-after": String(wait) } });
      if (!origins.isAllowed(raw.headers)) throw new HttpProblem("foreign-origin", 403);
      const opened = await route.open(request);
      this.#server.handleUpgrade(raw, socket, head, (stream) => {
        metrics.sockets.inc();
        stream.on("close", () => metrics.sockets.dec());
        this.#keep(stream);
        opened(lineOf(stream, (error) => log.error({ id, route: route.path, ...traceOf(error) }, "socket")));
      });
    } catch (error) {
      const details = detailsOf(error, id, tongueOf(raw.headers["accept-language"]));
      if (details.status >= 500) log.error({ id, ...traceOf(error) }, "upgrade");
      refuse(socket, details);
    }
  }

  #find(raw: IncomingMessage) {
    const path = (raw.url ?? "/").split("?")[0] ?? "/";
    for (const { route, match } of this.#routes) {
      const params = match(path);
      if (params !== null) return { route, params };
    }
    throw new HttpProblem("unknown-path", 404);
  }

  #keep(stream: WebSocket): void {
    stream.on("pong", () => this.#silent.delete(stream));
    // A payload that is too large, or no WebSocket at all: ws closes it with the right code.
    stream.on("error", () => stream.terminate());
  }

  #ping(): void {
    for (const stream of this.#server.clients) {
      if (this.#silent.has(stream)) stream.terminate();
      else {
        this.#silent.add(stream);
        stream.ping();
      }
    }
  }
}

function lineOf(stream: WebSocket, failed: (error: unknown) => void): Line {
  return {
    send: (text) => {
      // Whoever takes nothing is gone, whatever the connection says.
      if (stream.bufferedAmount > mostWaiting) stream.terminate();
      else if (stream.readyState === stream.OPEN) stream.send(text);
    },
    close: (code) => stream.close(code),
    onText: (each) =>
      stream.on("message", (data, isBinary) => {
        if (isBinary) return stream.close(1003);
        try {
          each(data.toString());
        } catch (error) {
          failed(error);
          stream.close(1011);
        }
      }),
    onClose: (done) => stream.once("close", done),
  };
}

function refuse(socket: Duplex, details: ReturnType<typeof detailsOf>): void {
  const body = JSON.stringify(details);
  const head = [
    `HTTP/1.1 ${details.status} ${details.status === 404 ? "Not Found" : "Refused"}`,
    "Connection: close",
    "Content-Type: application/problem+json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
