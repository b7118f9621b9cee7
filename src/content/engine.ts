import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Content } from "../domain/content.ts";
import { bandsFor, calibrated } from "../language/calibrate.ts";
import type { Outcome } from "../language/cross-validate.ts";
import type { Calibration, Model } from "../language/model.ts";
import { modelFrom } from "../language/model-file.ts";
import { type Engine, engineOf } from "../language/understand.ts";
import { cached } from "./cached.ts";
import { guardReady } from "./danger-guard.ts";
import { type Lessons, lessonsOf } from "./lessons.ts";
import { stakesOf } from "./stakes.ts";
import { readThresholds, type Thresholds } from "./thresholds.ts";
import type { Work } from "./training-worker.ts";

export type LoadedEngine = {
  readonly engine: Engine;
  readonly thresholds: Thresholds;
  /** Hash of the examples and the engine: names the model in the cache. */
  readonly key: string;
  /** The thresholds were measured on other examples, or by another engine. */
  readonly stale: boolean;
};

export type EngineOptions = {
  /** The folder that holds intents/, for the committed thresholds. */
  readonly root: string;
  readonly cacheDir: string;
  /** Instead of the committed ones. */
  readonly thresholds?: Thresholds;
  readonly report?: (what: string) => void;
};

// What a model and its thresholds are made by: these and all they import.
const makers = [
  join(import.meta.dirname, "training-worker.ts"),
  join(import.meta.dirname, "..", "language", "calibrate.ts"),
];

/** Names what a model was made from: the sentences, and the code that learns them. */
export async function keyOf({ lessons }: Lessons): Promise<string> {
  const hash = createHash("sha256");
  for (const { text, label } of lessons) hash.update(`${label}\0${text}\n`);
  const sources = new Map<string, string>();
  for (const maker of makers) await collectSources(maker, sources);
  for (const file of [...sources.keys()].sort()) hash.update(sources.get(file) as string);
  return hash.digest("hex").slice(0, 16);
}

/** A file of ours and, through its import lines, all that it is built on. */
async function collectSources(file: string, into: Map<string, string>): Promise<void> {
  if (into.has(file)) return;
  const text = await readFile(file, "utf8");
  into.set(file, text);
  for (const [, path] of text.matchAll(/^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)";$/gm))
    await collectSources(join(dirname(file), path as string), into);
}

/** The content's engine: from the cache when it is there, else trained on a thread of its own and kept. */
export async function loadEngine(content: Content, options: EngineOptions): Promise<LoadedEngine> {
  await guardReady(options.cacheDir);
  const lessons = lessonsOf(content);
  const key = await keyOf(lessons);
  const model = modelFrom(await cached(options.cacheDir, `model-${key}.bin`, () => trained(lessons, options.report)));
  const committed = options.thresholds ?? (await readThresholds(options.root));
  const thresholds = committed ?? (await measure(content, options)).thresholds;
  const calibration: Calibration = {
    ...model.calibration,
    measured: true,
    temperature: thresholds.temperature,
    shape: thresholds.shape,
    outside: thresholds.outside,
  };
  const calibratedModel: Model = { ...model, calibration };
  return {
    engine: engineOf(calibratedModel, thresholds.bands, stakesOf(content)),
    thresholds,
    key,
    stale: thresholds.of !== key,
  };
}

/** Cross-validates the content over its voices: thresholds, and what came of every example. */
export async function measure(
  content: Content,
  { cacheDir, report }: EngineOptions,
): Promise<{ thresholds: Thresholds; outcomes: readonly Outcome[]; lessons: Lessons; key: string }> {
  const lessons = lessonsOf(content);
  const key = await keyOf(lessons);
  const bytes = await cached(cacheDir, `outcomes-${key}.json`, async () => {
    report?.("Measuring the examples, each voice left out in turn (about a minute) …");
    const outcomes = await work<readonly Outcome[]>("validate", lessons, (fold) => report?.(`  ${fold} of 5 done`));
    return new TextEncoder().encode(JSON.stringify({ at: new Date().toISOString(), outcomes }));
  });
  const { at, outcomes } = JSON.parse(new TextDecoder().decode(bytes)) as { at: string; outcomes: Outcome[] };
  // Written in per cent, as people say it.
  const accepted = content.municipality["accepted-error"] / 100;
  const rough: Calibration = { measured: false, temperature: 1, shape: [1, 1, 0], meanTop: 1, outside: 0 };
  const { temperature, shape, outside } = calibrated(rough, outcomes);
  const { bands, price } = bandsFor(outcomes, { ...rough, temperature, shape, outside }, stakesOf(content), accepted);
  const thresholds: Thresholds = {
    of: key,
    at: at.slice(0, 10),
    accepted,
    temperature,
    shape: [...shape],
    outside,
    bands,
    price,
  };
  return { thresholds, outcomes, lessons, key };
}

/** Cross-validated outcomes that an earlier measuring left in the cache, or null. */
export async function measuredBefore(
  content: Content,
  cacheDir: string,
): Promise<{ at: string; outcomes: readonly Outcome[]; lessons: Lessons } | null> {
  const lessons = lessonsOf(content);
  const bytes = await readFile(join(cacheDir, `outcomes-${await keyOf(lessons)}.json`)).catch(() => null);
  if (bytes === null) return null;
  return { ...(JSON.parse(bytes.toString()) as { at: string; outcomes: Outcome[] }), lessons };
}

async function trained(lessons: Lessons, report?: (what: string) => void): Promise<Uint8Array> {
  report?.(`Learning from ${lessons.lessons.length} sentences (about ten seconds, once) …`);
  return work<Uint8Array>("train", lessons);
}

function work<T>(task: Work["task"], { lessons, fold }: Lessons, progress?: (step: number) => void): Promise<T> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, "training-worker.ts"), {
      workerData: { task, lessons, fold } satisfies Work,
    });
    worker.on("message", (message: { done?: T; progress?: number }) => {
      if (message.progress !== undefined) progress?.(message.progress);
      if (message.done !== undefined) done(message.done);
    });
    worker.on("error", fail);
    worker.on("exit", (code) => {
      if (code !== 0) fail(new Error(`the training thread ended with ${code}`));
    });
  });
}
