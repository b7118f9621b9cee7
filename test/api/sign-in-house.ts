import { randomUUID } from "node:crypto";
import { pathPattern } from "../../src/api/path-pattern.ts";
import { detailsOf } from "../../src/api/problems.ts";
import { openSignIn, type SignInDesk, type SignInOptions } from "../../src/api/sign-in/open-sign-in.ts";
import { Passwords } from "../../src/api/sign-in/passwords.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Answer, Method, Route } from "../../src/domain/route.ts";
import type { StaffMember } from "../../src/domain/staff-member.ts";
import type { Store } from "../../src/domain/store.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { aStaffMember, noon } from "../domain/builders.ts";

/** Cheap, so that a test may sign in often; what it costs for real is measured in one of its own. */
const cheap = new Passwords({ cost: { memory: 64, passes: 1, parallelism: 1 } });
export const goodPassword = "korte sætninger om vejret";

export type Said = { readonly status: number; readonly body: unknown; readonly headers: Answer["headers"] };

/** Signing in with a store in memory and a clock that the test sets. */
export class SignInHouse {
  clock = Date.parse(noon);
  readonly store: Store;
  readonly desk: SignInDesk;
  readonly counted: string[] = [];
  readonly reported: Problem[] = [];
  readonly publicUrl: string;

  constructor(about: Partial<SignInOptions> = {}) {
    this.store = about.store ?? openMemoryStore({ now: () => this.now() });
    this.publicUrl = about.publicUrl ?? "https://chat.example.org";
    this.desk = openSignIn({
      store: this.store,
      publicUrl: this.publicUrl,
      localAccounts: true,
      oidc: null,
      now: () => this.now(),
      id: randomUUID,
      departments: () => [
        { id: "kultur-fritid", name: "Kultur og Fritid" },
        { id: "ejendomme", name: "Kommunale Ejendomme" },
      ],
      municipality: () => "Eksempel Kommune",
      leaving: (conversation) => [{ put: "conversation", value: { ...conversation, joined: null } }],
      count: (what) => this.counted.push(what),
      report: (problem) => this.reported.push(problem),
      passwords: cheap,
      ...about,
    });
  }

  now(): string {
    return new Date(this.clock).toISOString();
  }

  pass(minutes: number): void {
    this.clock += minutes * 60_000;
  }

  /** Somebody with `goodPassword`. */
  async has(with_: Partial<StaffMember> = {}): Promise<StaffMember> {
    const staff = aStaffMember(with_);
    const signIn = { ...staff.signIn, password: await cheap.hash(goodPassword), ...with_.signIn };
    await this.store.commit([{ put: "staff-member", value: { ...staff, signIn } }]);
    return { ...staff, signIn, revision: 1 };
  }

  async person(id: string): Promise<StaffMember> {
    const staff = await this.store.get("staff-member", id);
    if (staff === undefined) throw new Error("no such person");
    return staff;
  }

  browser(agent?: string): Browser {
    return new Browser(this, agent);
  }

  /** The link in the newest mail, with its token alone. */
  async mailed(): Promise<{
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly token: string;
  }> {
    const mails = await this.store.due("outbox-entry", new Date(this.clock + 1).toISOString(), 100);
    const last = mails.at(-1);
    const text = last?.text ?? "";
    return { to: last?.to ?? "", subject: last?.subject ?? "", text, token: /#\w+=([\w-]+)/.exec(text)?.[1] ?? "" };
  }
}

export type Send = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly query?: Readonly<Record<string, string>>;
};

/** A browser as far as routes see one: it keeps cookies, and says which page asks. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #house: SignInHouse;
  readonly #agent: string | undefined;

  constructor(house: SignInHouse, agent?: string) {
    this.#house = house;
    this.#agent = agent;
  }

  async call(
    method: Method,
    path: string,
    send: Send = {},
    routes: readonly Route[] = this.#house.desk.routes,
  ): Promise<Said> {
    const found = routes
      .filter((route) => route.method === method)
      .map((route) => ({ route, params: pathPattern(route.path)(path) }))
      .find(({ params }) => params !== null);
    if (found === undefined) return { status: 404, body: undefined, headers: {} };
    const csrf = this.cookies.get("ni-csrf");
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = {
      cookie: cookie === "" ? undefined : cookie,
      origin: this.#house.publicUrl,
      "sec-fetch-site": "same-origin",
      "x-csrf-token": csrf,
      "user-agent": this.#agent,
      ...send.headers,
    };
    try {
      const answer = await found.route.handle({
        ...{ method, path, params: found.params ?? {}, query: send.query ?? {}, headers },
        ...{ body: send.body, address: "127.0.0.1", id: "a-request" },
      });
      this.#keep(answer.headers?.["set-cookie"] ?? []);
      return { status: answer.status, body: bodyOf(answer), headers: answer.headers };
    } catch (error) {
      const details = detailsOf(error, "a-request", "en");
      if (details.status >= 500) throw error;
      return { status: details.status, body: details, headers: {} };
    }
  }

  signIn(email = "kim@example.org", password = goodPassword): Promise<Said> {
    return this.call("POST", "/api/sign-in", { body: { email, password } });
  }

  #keep(set: string | readonly string[]): void {
    for (const line of [set].flat()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function bodyOf(answer: Answer): unknown {
  if ("json" in answer) return answer.json;
  return "text" in answer ? JSON.parse(answer.text) : undefined;
}
