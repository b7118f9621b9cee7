import { fork } from "node:child_process";
import { join } from "node:path";
import type { Job, Score, Turn, Word } from "./job.ts";

/** Why there is no figure, in words for the table; `slow` when training took too long, which more data would not mend. */
export type Missing = { readonly missing: string; readonly slow?: boolean };

/** What a system said until it was done or its time was up. */
type Said = { readonly words: readonly Word[]; readonly late: boolean; readonly broken: string | null };

function run(job: Job, seconds: number): Promise<Said> {
  return new Promise((done) => {
    const child = fork(join(import.meta.dirname, "child.ts"), [], {
      execArgv: ["--expose-gc", "--max-old-space-size=6144"],
      serialization: "advanced",
      // What a peer prints while it learns is no result.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const words: Word[] = [];
    let errors = "";
    let late = false;
    const end = () => {
      late = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(end, seconds * 1000);
    child.stderr?.on("data", (data) => {
      errors = `${errors}${data}`.slice(-2000);
    });
    child.on("message", (word: Word) => {
      words.push(word);
      // Training and asking have the same time each.
      if (word.kind !== "trained") return;
      clearTimeout(timer);
      timer = setTimeout(end, seconds * 1000);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      const failed = !late && (code !== 0 || words.at(-1)?.kind !== "end");
      done({ words, late, broken: failed ? causeOf(errors, code, signal) : null });
    });
    child.send(job);
  });
}

/** A process that was ended has no code: V8 aborts where its heap is full, and the system kills where the machine's memory is. */
function causeOf(errors: string, code: number | null, signal: NodeJS.Signals | null): string {
  if (/heap out of memory|Array buffer allocation failed/.test(errors)) return "more memory needed than 6 GB";
  const said = /^\w*Error: .*$/m.exec(errors)?.[0];
  if (said !== undefined) return said;
  return signal === null ? `ended with ${code}` : `ended by ${signal}${signal === "SIGKILL" ? " (out of memory)" : ""}`;
}

/** Trains and asks one system, for at most `seconds` of training and as many of questions. */
export async function scoreOf(job: Job & { kind: "score" }, seconds: number): Promise<Score | Missing> {
  const { words, late, broken } = await run(job, seconds);
  const score = words.find((word) => word.kind === "score");
  if (score !== undefined) return score.score;
  if (broken !== null) return { missing: broken };
  const trained = words.some(({ kind }) => kind === "trained");
  return late && trained
    ? { missing: `questions not done in ${seconds} s` }
    : { missing: `not trained in ${seconds} s`, slow: true };
}

/** As many turns as fit into the time. */
export async function turnsOf(job: Job & { kind: "small" }, seconds: number): Promise<readonly Turn[] | Missing> {
  const { words, broken } = await run(job, seconds);
  const turns = words.filter((word) => word.kind === "turn").map(({ turn }) => turn);
  if (turns.length > 0) return turns;
  return { missing: broken ?? `no turn done in ${seconds} s` };
}
