import { parentPort, workerData } from "node:worker_threads";
import type { Content } from "../domain/content.ts";
import { Problem, type ProblemKind } from "../domain/problem.ts";
import type { Texts } from "../domain/texts.ts";
import { type About, doorOf } from "./ask.ts";
import { checkContent, refusedFor } from "./check/check-content.ts";
import { contentOf } from "./content-of.ts";
import { loadEngine } from "./engine.ts";
import type { Files } from "./files.ts";
import type { Finding } from "./finding.ts";
import { readTexts } from "./texts.ts";
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
  /** What `check` finds. */
  readonly findings: readonly Finding[];
};

export type Outcome =
  | { readonly done: Prepared }
  /** It cannot be used at all. */
  | { readonly broken: readonly Finding[] }
  | { readonly problem: { what: string; kind: ProblemKind; where: string | undefined; next: string } }
  | { readonly report: string };

async function prepare({ files, root, cacheDir, thresholds, today }: Task): Promise<Outcome> {
  const read = contentOf(files);
  if (read.content === null) return { broken: read.findings };
  const { content } = read;
  const refused = refusedFor(content);
  if (refused.length > 0) return { broken: refused };
  const texts = readTexts(files);
  if ("findings" in texts) return { broken: texts.findings };
  const { engine, key } = await loadEngine(content, {
    root,
    cacheDir,
    report: (report) => parentPort?.postMessage({ report } satisfies Outcome),
    ...(thresholds === null ? {} : { thresholds }),
  });
  const door = doorOf(content, engine);
  const understands = (text: string, about: About) => door.question(text, about);
  const findings = today === null ? [] : checkContent(content, { today, understands });
  return { done: { content, texts: texts.value, key, findings } };
}

try {
  parentPort?.postMessage(await prepare(workerData as Task));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  const { message, kind, where, next } = error;
  parentPort?.postMessage({ problem: { what: message, kind, where, next } } satisfies Outcome);
}
