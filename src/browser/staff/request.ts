import type { DeskProblem } from "../../domain/desk-pages.ts";
import { csrfHeader } from "../shared/csrf.ts";
import { isIdle } from "./idle.ts";

/** The server has said no, or could not be reached (`status` 0). */
export class Failure extends Error {
  readonly status: number;
  /** Why, and how it stands now, where the server says so. */
  readonly problem: DeskProblem | null;

  constructor(status: number, problem: DeskProblem | null) {
    super(`status ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

const patience = 15_000;

type Ask = {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  /** The revision of the page that the change was made on. */
  readonly revision?: number;
  /** It is finished even when the page is left. */
  readonly keepalive?: boolean;
  /** How long the answer may take; some things are learnt or counted first. */
  readonly ms?: number;
};

/**
 * What our own server says, or a Failure. Page and server are one build and share the types, so the answer is taken for what its
 * route says it is.
 */
export async function request<Answer>(
  url: string,
  { method = "GET", body, revision, keepalive, ms = patience }: Ask = {},
): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms);
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: "application/json",
        // The page's own language, which need not be the browser's.
        ...(typeof document !== "undefined" && { "accept-language": document.documentElement.lang }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(revision !== undefined && { "if-match": `"${revision}"` }),
        ...(method !== "GET" && csrfHeader()),
        ...(isIdle() && { "x-background": "1" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: "same-origin",
      cache: "no-store",
      keepalive: keepalive === true,
      signal: stop.signal,
    });
    const text = await response.text();
    if (!response.ok) throw new Failure(response.status, problemIn(text));
    return JSON.parse(text) as Answer;
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(0, null);
  } finally {
    clearTimeout(timer);
  }
}

// What stands between browser and server (a proxy, a firewall) answers with pages of its own.
function problemIn(text: string): DeskProblem | null {
  try {
    const found = JSON.parse(text) as Partial<DeskProblem> | null;
    return typeof found?.detail === "string" ? (found as DeskProblem) : null;
  } catch {
    return null;
  }
}
