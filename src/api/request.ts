import type { IncomingMessage } from "node:http";
import type { Method, Request } from "../domain/route.ts";
import { HttpProblem } from "./problems.ts";

/** Everything of a request but its body. */
export function requestOf(
  raw: IncomingMessage,
  about: { readonly id: string; readonly params: Readonly<Record<string, string>>; readonly proxies: number },
): Request {
  const url = urlOf(raw);
  return {
    // A HEAD is a GET whose answer is cut short, and no other method has a route.
    method: raw.method === "HEAD" ? "GET" : (raw.method as Method),
    path: url.pathname,
    params: about.params,
    query: Object.fromEntries(url.searchParams),
    headers: headersOf(raw),
    body: undefined,
    address: addressOf(raw, about.proxies),
    id: about.id,
  };
}

export function urlOf({ url }: IncomingMessage): URL {
  try {
    const read = new URL(`http://localhost${url?.startsWith("/") ? url : "/"}`);
    decodeURIComponent(read.pathname);
    return read;
  } catch {
    throw new HttpProblem("bad-address", 400);
  }
}

function headersOf({ headers }: IncomingMessage): Request["headers"] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}

/** Each trusted proxy has written at the end whom it heard; what stands before that anybody may have written. */
export function addressOf({ socket, headers }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? "";
  if (proxies === 0) return direct;
  const forwarded = headers["x-forwarded-for"];
  const told = (Array.isArray(forwarded) ? forwarded.join(",") : (forwarded ?? ""))
    .split(",")
    .map((each) => each.trim());
  return told.at(-Math.min(proxies, told.length)) || direct;
}
