import { parsed } from "./raw.ts";

/** The server has said no, or could not be reached (`status` 0). */
export class Failure extends Error {
  readonly status: number;
  /** Milliseconds after which the server wants to be asked again. */
  readonly after: number;

  constructor(status: number, after = 0) {
    super(`status ${status}`);
    this.status = status;
    this.after = after;
  }

  /** The same may well succeed later. */
  get passes(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

const patience = 15_000;

export type Ask = { readonly method?: "GET" | "POST"; readonly token?: string; readonly body?: unknown };

/** Answers with what the server says, or throws a Failure. */
export async function request(url: string, { method = "POST", token, body }: Ask): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // The token says who asks; a cookie of the host page has no business here.
      credentials: "omit",
      cache: "no-store",
      signal: stop.signal,
    });
    const text = await response.text();
    if (!response.ok) throw new Failure(response.status, Number(response.headers.get("retry-after")) * 1000 || 0);
    return parsed(text);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(0);
  } finally {
    clearTimeout(timer);
  }
}
