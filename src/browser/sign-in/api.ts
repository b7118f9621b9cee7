import type { LinkFor, Me, SessionsSeen, SignInCode, SignInProblem } from "../../domain/people-api.ts";
import { csrfHeader } from "../shared/csrf.ts";

/** The server has said no, or could not be reached (`status` 0). */
export class Failure extends Error {
  readonly status: number;
  readonly code: SignInCode | null;
  readonly until: string | null;
  readonly why: string | null;

  constructor(status: number, said: Partial<SignInProblem> = {}) {
    super(`status ${status}`);
    this.status = status;
    this.code = said.code ?? null;
    this.until = said.until ?? null;
    this.why = said.why ?? null;
  }
}

const patience = 20_000;

// Page and server are one build and share the types, so the answer is taken for what its route says it is.
async function ask<Answer>(path: string, body?: unknown, method?: "DELETE"): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(path, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: { ...csrfHeader(), ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: "same-origin",
      cache: "no-store",
      signal: stop.signal,
    });
    const said = await response.json();
    if (!response.ok) throw new Failure(response.status, said);
    return said as Answer;
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(0);
  } finally {
    clearTimeout(timer);
  }
}

export type Ways = { readonly local: boolean; readonly oidc: boolean };
export type FirstAdmin = {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

export const api = {
  ways: () => ask<Ways>("/api/sign-in"),
  me: () => ask<Me>("/api/me"),
  signIn: (email: string, password: string) => ask<Me>("/api/sign-in", { email, password }),
  forgotten: (email: string) => ask<unknown>("/api/sign-in/forgotten", { email }),
  linkFor: (token: string) => ask<LinkFor>("/api/sign-in/link", { token }),
  choose: (token: string, password: string) => ask<Me>("/api/sign-in/password", { token, password }),
  sessions: () => ask<SessionsSeen>("/api/me/sessions"),
  endSession: (id: string) => ask<unknown>(`/api/me/sessions/${id}`, undefined, "DELETE"),
  newPassword: (old: string, password: string) => ask<Me>("/api/me/password", { old, password }),
  signOut: () => ask<{ readonly to: string }>("/api/sign-out", {}),
  firstAdmin: (first: FirstAdmin) => ask<Me>("/api/sign-in/first-admin", first),
};
