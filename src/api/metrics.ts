import { createHash, timingSafeEqual } from "node:crypto";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Outcome } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";
import type { Route } from "../domain/route.ts";
import type { Store } from "../domain/store.ts";
import { HttpProblem } from "./problems.ts";

/** Numbers about the program and none about people. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests: Histogram<"method" | "route" | "status">;
  readonly #turns: Counter<"outcome">;
  readonly #commits: Histogram;
  readonly #refusals: Counter<"kind">;
  readonly sockets: Gauge;
  readonly sent: Counter<"kind" | "did">;
  readonly signIns: Counter<"did">;

  constructor() {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#requests = new Histogram({
      name: "nem_indgang_request_seconds",
      help: "Time to answer a request, by route pattern",
      labelNames: ["method", "route", "status"],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    });
    this.#turns = new Counter({
      name: "nem_indgang_turns_total",
      help: "Citizens' messages answered, by outcome",
      labelNames: ["outcome"],
      registers,
    });
    this.#commits = new Histogram({
      name: "nem_indgang_commit_seconds",
      help: "Time until what was saved is on disk",
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2, 10],
      registers,
    });
    this.#refusals = new Counter({
      name: "nem_indgang_store_refusals_total",
      help: "What the store did not take: conflict (tried again) or unavailable (disk or database)",
      labelNames: ["kind"],
      registers,
    });
    this.sent = new Counter({
      name: "nem_indgang_outbox_total",
      help: "Mails, webhooks and activities: sent, postponed or failed",
      labelNames: ["kind", "did"],
      registers,
    });
    this.signIns = new Counter({
      name: "nem_indgang_sign_ins_total",
      help: "How staff signed in, or did not",
      labelNames: ["did"],
      registers,
    });
    this.sockets = new Gauge({ name: "nem_indgang_sockets", help: "Open chats that listen", registers });
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** The same store, and what it takes and refuses is counted. */
  counting(store: Store): Store {
    const commit: Store["commit"] = async (changes, how) => {
      const end = this.#commits.startTimer();
      try {
        const committed = await store.commit(changes, how);
        end();
        if (!committed.repeated) for (const outcome of changes.flatMap(outcomeOf)) this.#turns.inc({ outcome });
        return committed;
      } catch (error) {
        this.#refusals.inc({ kind: error instanceof Problem ? error.kind : "error" });
        throw error;
      }
    };
    return new Proxy(store, {
      get: (target, name) => {
        if (name === "commit") return commit;
        const value: unknown = Reflect.get(target, name, target);
        // The stores keep their state in fields of their own, which only they themselves reach.
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  }
}

function outcomeOf(change: Parameters<Store["commit"]>[0][number]): Outcome[] {
  return "say" in change && change.say.by === "citizen" && change.say.decision !== null
    ? [change.say.decision.outcome]
    : [];
}

/** Loopback only, or whoever has the token. A proxy on the same machine is no loopback: it says for whom it asks. */
export function metricsRoute(metrics: Metrics, token: string | undefined): Route {
  return {
    method: "GET",
    path: "/metrics",
    // Often enough for whoever collects them, too seldom to guess.
    limit: { burst: 60, perMinute: 60 },
    handle: async ({ address, headers }) => {
      const isLocal = /^(?:::ffff:)?127\.|^::1$/.test(address) && headers["x-forwarded-for"] === undefined;
      const isKnown = token !== undefined && isSame(headers.authorization ?? "", `Bearer ${token}`);
      if (token === undefined ? !isLocal : !isKnown) throw new HttpProblem("not-for-you", 403);
      return { status: 200, text: await metrics.registry.metrics(), type: metrics.registry.contentType };
    },
  };
}

/** Takes as long whatever was guessed right: hashes are of one length, and are compared to the end. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
