import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Problem } from "../domain/problem.ts";
import type { Outcome, Prepared, Task } from "./preparing-worker.ts";

/** Reads, learns and checks some files on a thread of its own. */
export function prepare(task: Task, report?: (what: string) => void): Promise<Prepared> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, "preparing-worker.ts"), { workerData: task });
    worker.on("message", (outcome: Outcome) => {
      if ("report" in outcome) report?.(outcome.report);
      else if ("done" in outcome) done(outcome.done);
      else fail(new Problem(outcome.problem.what, aboutOf(outcome.problem)));
    });
    worker.on("error", fail);
    worker.on("exit", (code) => {
      if (code !== 0) fail(new Error(`the preparing thread ended with ${code}`));
    });
  });
}

const aboutOf = ({ kind, where, next }: { kind: Problem["kind"]; where: string | undefined; next: string }) =>
  where === undefined ? { kind, next } : { kind, where, next };
