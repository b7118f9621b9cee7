import type { IncomingHttpHeaders } from "node:http";

/** Whose pages may call: our own, and those of ALLOWED_ORIGINS. Programs send no Origin. */
export class Origins {
  readonly #allowed: ReadonlySet<string>;
  readonly #own: string;

  constructor(publicUrl: string, allowed: readonly string[]) {
    this.#own = new URL(publicUrl).origin;
    this.#allowed = new Set(allowed);
  }

  isOwn({ origin, host }: IncomingHttpHeaders): boolean {
    if (origin === undefined || origin === this.#own) return true;
    // Reached by another name, as localhost: then the page was, too.
    return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  }

  isAllowed(headers: IncomingHttpHeaders): boolean {
    return this.isOwn(headers) || this.#allowed.has(headers.origin ?? "");
  }

  /** What a browser is told when the page is another's. */
  headersFor(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
    const { origin } = headers;
    if (origin === undefined || this.isOwn(headers) || !this.#allowed.has(origin)) return {};
    return {
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "retry-after, x-request-id",
      "access-control-allow-headers": "authorization, content-type, x-ms-bot-agent, x-requested-with",
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      "access-control-max-age": "7200",
    };
  }
}
