import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import restify from "restify";
import type { Answer, Route, SocketRoute } from "../domain/route.ts";
import { send } from "./answer.ts";
import { bodyOf, checked } from "./body.ts";
import { KnownRoutes, methodsOf, mount } from "./known-routes.ts";
import { callerOf, inConversation, Limits, usual } from "./limits.ts";
import { listenProblem } from "./listen-problem.ts";
import { type Logger, traceOf } from "./logs.ts";
import type { Metrics } from "./metrics.ts";
import { Origins } from "./origins.ts";
import { detailsOf, HttpProblem, headersOf } from "./problems.ts";
import { addressOf, requestOf } from "./request.ts";
import { policyFor, securityHeaders } from "./security.ts";
import { Sockets } from "./sockets.ts";
import { tongueOf } from "./words.ts";

export type ServerOptions = {
  readonly routes: readonly Route[];
  readonly sockets: readonly SocketRoute[];
  readonly publicUrl: string;
  /** Pages of others that may call what is open. */
  readonly allowedOrigins: readonly string[];
  /** Proxies in front that are trusted to say who calls. */
  readonly proxies: number;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What a person's browser gets at an address that nobody has; left out: what a program gets. */
  readonly missingPage?: (status: number) => Answer;
};

export type OpenServer = {
  listen(port: number, host: string): Promise<AddressInfo>;
  /** Takes nothing new, finishes what has begun, and lets go of who only listens. */
  close(): Promise<void>;
};

/** Whoever has not had an answer by then does not get one. */
const finishWithin = 4_000;

export function openServer(options: ServerOptions): OpenServer {
  const { log, metrics, publicUrl, proxies } = options;
  const server = restify.createServer({ name: "", ignoreTrailingSlash: true });
  // Restify is an http server and has one inside; only that one knows upgrades and idle connections.
  const http = server.server as Server;
  // Those who send slowly on purpose hold no connection for long.
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  const known = new KnownRoutes(options.routes);
  const origins = new Origins(publicUrl, options.allowedOrigins);
  const limits = new Limits();
  const sockets = new Sockets(http, { sockets: options.sockets, limits, origins, log, metrics, proxies });
  const listening = new Set<() => void>();
  const policy = policyFor(publicUrl);

  const fail = (request: restify.Request, response: restify.Response, error: unknown) => {
    const details = detailsOf(error, idOf(response), tongueOf(request.headers["accept-language"]));
    if (details.status >= 500) log.error({ id: details.instance, ...traceOf(error) }, "request failed");
    // Half of it has gone out: the connection is all there is to end.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (options.missingPage !== undefined && isLost(error, request)) {
      send(response, options.missingPage(details.status), listening);
      return;
    }
    for (const [name, value] of Object.entries(headersOf(error))) response.setHeader(name, value);
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-type", "application/problem+json; charset=utf-8");
    response.sendRaw(details.status, JSON.stringify(details), {});
  };

  const limit = (address: string, route: Route | undefined, conversation?: string) => {
    if (route?.limit === "none") return;
    const caller = callerOf(address);
    const own = route?.limit;
    const waits = [
      limits.take(own === undefined ? caller : `${route?.path} ${caller}`, own ?? usual),
      conversation === undefined ? 0 : limits.take(`in ${conversation}`, inConversation),
    ];
    const wait = Math.max(...waits);
    if (wait > 0) throw new HttpProblem("too-many", 429, { headers: { "retry-after": String(wait) } });
  };

  const serve = async (route: Route, request: restify.Request, response: restify.Response) => {
    const params = request.params as Readonly<Record<string, string>>;
    const asked = requestOf(request, { id: idOf(response), params, proxies });
    limit(asked.address, route, route.method === "GET" ? undefined : params.conversation);
    if (route.query !== undefined) checked(route.query, asked.query, 400);
    const raw = route.method === "GET" ? undefined : await bodyOf(request, route.mostBytes);
    const body = route.body === undefined ? raw : checked(route.body, raw, 422);
    send(response, await route.handle({ ...asked, body }), listening);
  };

  server.pre((request, response, next) => {
    const [begun, id] = [performance.now(), randomUUID()];
    response.setHeader("x-request-id", id);
    response.setHeader("content-security-policy", policy);
    response.once("close", () => {
      const seconds = (performance.now() - begun) / 1000;
      const { method, route } = { method: request.method ?? "", route: known.patternOf(request) };
      const status = response.writableEnded ? response.statusCode : 499;
      metrics.answered(method, route, status, seconds);
      log[isWatching(route) ? "debug" : "info"](
        { id, method, route, status, ms: Math.round(seconds * 1000) },
        "request",
      );
    });
    next();
  });
  server.pre(securityHeaders(publicUrl));
  server.pre((request, response, next) => {
    try {
      const here = known.at(request);
      const isOpen = here.some(({ open }) => open === true);
      if (isOpen) {
        response.setHeader("vary", "Origin");
        response.setHeader("cross-origin-resource-policy", "cross-origin");
        for (const [name, value] of Object.entries(origins.headersFor(request.headers)))
          response.setHeader(name, value);
      }
      if (request.method === "OPTIONS") {
        if (here.length === 0) throw new HttpProblem("unknown-path", 404);
        limit(addressOf(request, proxies), undefined);
        response.setHeader("allow", methodsOf(here));
        response.sendRaw(204, "", {});
        return next(false);
      }
      // A page of somebody else may read what everybody may read, and change nothing.
      const changes = request.method !== "GET" && request.method !== "HEAD";
      const mayCall = isOpen ? origins.isAllowed(request.headers) : origins.isOwn(request.headers);
      if (changes && !mayCall) throw new HttpProblem("foreign-origin", 403);
      return next();
    } catch (error) {
      fail(request, response, error);
      return next(false);
    }
  });

  for (const route of known.all) {
    const handler = async (request: restify.Request, response: restify.Response) => {
      try {
        await serve(route, request, response);
      } catch (error) {
        fail(request, response, error);
      }
    };
    mount(server, route, handler);
  }

  // Paths and methods that nobody has, and whatever goes wrong inside restify: its own words would say too much.
  server.on(
    "restifyError",
    (request: restify.Request, response: restify.Response, error: unknown, done: () => void) => {
      try {
        if (!response.headersSent) {
          limit(addressOf(request, proxies), undefined);
          const here = known.at(request);
          if (here.length > 0 && statusOf(error) === 405)
            throw new HttpProblem("wrong-method", 405, { headers: { allow: methodsOf(here) } });
          throw statusOf(error) < 500 ? new HttpProblem("unknown-path", 404) : error;
        }
      } catch (problem) {
        fail(request, response, problem);
      }
      done();
    },
  );

  return {
    listen: (port, host) =>
      new Promise((done, refuse) => {
        // Restify hands on what the http server says, and an error to which nobody listens ends the process.
        server.on("error", (error: NodeJS.ErrnoException) => {
          if (http.listening) log.error(traceOf(error), "server");
          refuse(listenProblem(error, port, host));
        });
        http.listen(port, host, () => done(http.address() as AddressInfo));
      }),
    close: async () => {
      const closed = new Promise<void>((done) => http.close(() => done()));
      sockets.close();
      for (const end of listening) end();
      // A connection that was busy when it was told is idle a moment later.
      const idle = setInterval(() => http.closeIdleConnections(), 50);
      const late = setTimeout(() => {
        sockets.drop();
        http.closeAllConnections();
      }, finishWithin);
      await closed;
      clearTimeout(late);
      clearInterval(idle);
      sockets.drop();
    },
  };
}

const idOf = (response: restify.Response): string => String(response.getHeader("x-request-id"));

const isWatching = (route: string): boolean => ["/healthz", "/readyz", "/metrics"].includes(route);

// A browser that opens a page asks for HTML; what scripts and programs ask for is anything or JSON.
const isLost = (error: unknown, { method, headers }: restify.Request): boolean =>
  error instanceof HttpProblem &&
  error.code === "unknown-path" &&
  (method === "GET" || method === "HEAD") &&
  /\btext\/html\b/i.test(headers.accept ?? "");

function statusOf(error: unknown): number {
  return typeof error === "object" && error !== null && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : 500;
}
