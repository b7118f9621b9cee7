import type { IncomingMessage } from "node:http";
import type restify from "restify";
import type { Route } from "../domain/route.ts";
import { pathPattern } from "./path-pattern.ts";
import { urlOf } from "./request.ts";

/** All routes, to be asked before restify has found one: who may call a path, and which methods it has. */
export class KnownRoutes {
  readonly all: readonly Route[];
  readonly #matching: readonly { readonly route: Route; readonly match: ReturnType<typeof pathPattern> }[];

  constructor(routes: readonly Route[]) {
    this.all = routes;
    this.#matching = routes.map((route) => ({ route, match: pathPattern(route.path) }));
  }

  /** Those of a request's path, whatever its method. */
  at(request: IncomingMessage): readonly Route[] {
    const path = urlOf(request).pathname;
    return this.#matching.filter(({ match }) => match(path) !== null).map(({ route }) => route);
  }

  /** For log and metrics: what stands in an address may be a token. */
  patternOf({ url = "/" }: IncomingMessage): string {
    const path = url.split("?")[0] ?? "/";
    return this.#matching.find(({ match }) => match(path) !== null)?.route.path ?? "other";
  }
}

export function methodsOf(routes: readonly Route[]): string {
  const methods = routes.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return [...new Set([...methods, "OPTIONS"])].join(", ");
}

export function mount(server: restify.Server, { method, path }: Route, handler: restify.RequestHandler): void {
  switch (method) {
    case "GET":
      server.head(path, handler);
      server.get(path, handler);
      break;
    case "POST":
      server.post(path, handler);
      break;
    case "PUT":
      server.put(path, handler);
      break;
    case "PATCH":
      server.patch(path, handler);
      break;
    case "DELETE":
      server.del(path, handler);
      break;
    default:
      method satisfies never;
  }
}
