import { parentPort, workerData } from "node:worker_threads";
import type { Content } from "../domain/content.ts";
import { Problem, type ProblemKind } from "../domain/problem.ts";
import type { Texts } from "../domain/texts.ts";
import { doorOf } from "./ask.ts";
import { checkContent } from "./check/check-content.ts";
import { keyOf, loadEngine } from "./engine.ts";
import type { Files } from "./files.ts";
import type { Finding } from "./finding.ts";
import { lessonsOf } from "./lessons.ts";
import { contentFrom } from "./load.ts";
import { textsOf } from "./texts.ts";
import type { Thresholds } from "./thresholds.ts";

// Reading all files takes a second, and checking them two: a citizen who writes meanwhile must not wait for that.

export type Task = {
  readonly files: Files;
  readonly root: string;
  readonly cacheDir: string;
  readonly thresholds: Thresholds | null;
  /** The day of the check; null: it is only read and learnt. */
  readonly today: string | null;
};

export type Prepared = {
  readonly content: Content;
  readonly texts: Texts;
  /** Names the model, which lies in the cache from here on. */
  readonly key: string;
  /** What `check` calls an error. */
  readonly red: readonly Finding[];
};

export type Outcome =
  | { readonly done: Prepared }
  | { readonly problem: { what: string; kind: ProblemKind; where: string | undefined; next: string } }
  | { readonly report: string };

async function prepare({ files, root, cacheDir, thresholds, today }: Task): Promise<Prepared> {
  const content = contentFrom(files);
  const texts = textsOf(files);
  const { engine } = await loadEngine(content, {
    root,
    cacheDir,
    report: (report) => parentPort?.postMessage({ report } satisfies Outcome),
    ...(thresholds === null ? {} : { thresholds }),
  });
  const door = doorOf(content, engine);
  const red =
    today === null
      ? []
      : checkContent(content, { today, understands: (text, about) => door.question(text, about) }).filter(
          ({ level }) => level === "error",
        );
  return { content, texts, key: await keyOf(lessonsOf(content)), red };
}

try {
  parentPort?.postMessage({ done: await prepare(workerData as Task) } satisfies Outcome);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  const { message, kind, where, next } = error;
  parentPort?.postMessage({ problem: { what: message, kind, where, next } } satisfies Outcome);
}
