import { timingSafeEqual } from "node:crypto";
import { Problem } from "../../domain/problem.ts";
import type { Request } from "../../domain/route.ts";

const safe = new Set(["GET"]);

export const changesNothing = (request: Pick<Request, "method">): boolean => safe.has(request.method);

const refused = (what: string) =>
  new Problem(what, { kind: "refused", next: "use the page itself, and load it anew when it has been open for long" });

/** A request that changes something comes from our own pages: the browser says so in two ways, and one No is enough. */
export function fromOurPages(request: Pick<Request, "method" | "headers">, publicUrl: string): void {
  if (changesNothing(request)) return;
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw refused("the request comes from another site");
  if (origin === undefined) return;
  // A page cannot choose its Host: where it equals the Origin, both are ours, under whatever name we were called.
  const own = origin === new URL(publicUrl).origin || (host !== undefined && hostOf(origin) === host);
  if (!own) throw refused("the request comes from another site");
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** And it carries what only a script of our own site can read. */
export function withToken(request: Pick<Request, "method" | "headers">, csrf: string): void {
  if (changesNothing(request)) return;
  const [given, right] = [Buffer.from(request.headers["x-csrf-token"] ?? ""), Buffer.from(csrf)];
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw refused("the request lacks the token of its page");
}
