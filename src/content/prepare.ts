import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Problem } from "../domain/problem.ts";
import type { Finding } from "./finding.ts";
import type { Outcome, Prepared, Task } from "./preparing-worker.ts";

/** Content with its engine in the cache, or what keeps it from being used. */
export type Preparation = Prepared | { readonly broken: readonly Finding[] };

/** Reads, learns and checks some files on a thread of its own. */
export function prepare(task: Task, report?: (what: string) => void): Promise<Preparation> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, "preparing-worker.ts"), { workerData: task });
    worker.on("message", (outcome: Outcome) => {
      if ("report" in outcome) report?.(outcome.report);
      else if ("done" in outcome) done(outcome.done);
      else if ("broken" in outcome) done(outcome);
      else fail(problemOf(outcome.problem));
    });
    worker.on("error", fail);
    worker.on("exit", (code) => {
      if (code !== 0) fail(new Error(`the preparing thread ended with ${code}`));
    });
  });
}

// An error loses its class on the way between threads.
function problemOf({ what, kind, where, next }: Extract<Outcome, { problem: unknown }>["problem"]): Problem {
  return new Problem(what, where === undefined ? { kind, next } : { kind, where, next });
}
