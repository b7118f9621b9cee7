import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Content } from "../domain/content.ts";
import { Problem } from "../domain/problem.ts";
import type { Store, Subscription } from "../domain/store.ts";
import type { Texts } from "../domain/texts.ts";
import type { Version } from "../domain/version.ts";
import type { Engine } from "../language/understand.ts";
import { intoCache } from "./cached.ts";
import { keyOf, loadEngine } from "./engine.ts";
import { type Files, readFiles } from "./files.ts";
import type { Finding } from "./finding.ts";
import { fetchModel, keepModel } from "./kept-models.ts";
import { lessonsOf } from "./lessons.ts";
import { contentFrom, refusal } from "./load.ts";
import type { MeasuringDone, MeasuringTask } from "./measuring-worker.ts";
import { withNewerTexts } from "./newer-texts.ts";
import { prepare } from "./prepare.ts";
import { keepReady, type Ready, readyFrom } from "./prepared-cache.ts";
import { readThresholds, Thresholds } from "./thresholds.ts";
import { keepFiles, keptFiles, liveVersion } from "./versions.ts";

/** What the front door works with at this moment. */
export type Live = {
  readonly version: number;
  readonly content: Content;
  readonly texts: Texts;
  readonly engine: Engine;
  readonly thresholds: Thresholds;
  /** The thresholds were measured on other examples: they are measured anew in the background. */
  readonly stale: boolean;
};

export type LiveOptions = {
  readonly store: Store;
  /** The shipped content: imported at the first start. */
  readonly root: string;
  readonly cacheDir: string;
  now(): string;
  readonly report?: (what: string) => void;
  /** A new version that cannot be loaded here: the old one stays. */
  readonly failed: (problem: unknown) => void;
};

/** The live content of this process. It changes between two messages, when a version is published anywhere. */
export class LiveContent {
  readonly #options: LiveOptions;
  #live: Live;
  #subscription: Subscription | undefined;
  #loading: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<(live: Live) => void>();

  private constructor(options: LiveOptions, live: Live) {
    this.#options = options;
    this.#live = live;
  }

  /** The store is the truth; only at the very first start the shipped files are taken into it. */
  static async open(options: LiveOptions): Promise<LiveContent> {
    // Where the feed stands before looking: what is published meanwhile is looked at twice, and nothing is missed.
    const { upTo } = await options.store.events("now", 1);
    const version = (await liveVersion(options.store)) ?? (await imported(options));
    const live = new LiveContent(options, await loadVersion(options, version, undefined));
    live.#subscription = await options.store.subscribe(upTo, (feed) => {
      return !feed.complete || feed.events.some(({ kind }) => kind === "version") ? live.look() : undefined;
    });
    return live;
  }

  get now(): Live {
    return this.#live;
  }

  onChange(each: (live: Live) => void): () => void {
    this.#listeners.add(each);
    return () => this.#listeners.delete(each);
  }

  /** Loads the live version if it is another one; whoever publishes waits for it. */
  look(): Promise<void> {
    this.#loading = this.#loading.then(() => this.#load()).catch((problem) => this.#options.failed(problem));
    return this.#loading;
  }

  async #load(): Promise<void> {
    const version = await liveVersion(this.#options.store);
    if (version === undefined) return;
    const measured = this.#live.stale && (await keptThresholds(this.#options.store, version.model)) !== undefined;
    if (version.number === this.#live.version && !measured) return;
    this.#live = await loadVersion(this.#options, version, this.#live.thresholds);
    for (const each of this.#listeners) each(this.#live);
  }

  async close(): Promise<void> {
    await this.#subscription?.close();
    await this.#loading;
  }
}

async function imported(options: LiveOptions): Promise<Version> {
  const files = await readFiles(options.root);
  const content = contentFrom(files);
  const version: Version = {
    id: "1",
    revision: 0,
    number: 1,
    at: options.now(),
    by: "program",
    note: "Indholdet, som det følger med",
    content: await keepFiles(options.store, files),
    model: await keyOf(lessonsOf(content)),
  };
  try {
    await options.store.commit([{ put: "version", value: version }]);
  } catch (problem) {
    // Another process was first.
    if (!(problem instanceof Problem) || problem.kind !== "conflict") throw problem;
  }
  return (await liveVersion(options.store)) ?? version;
}

async function loadVersion(options: LiveOptions, version: Version, before: Thresholds | undefined): Promise<Live> {
  const { store, root, cacheDir } = options;
  const ready = await readyFrom(cacheDir, version.content);
  if (ready !== undefined) {
    await fetchModel(store, cacheDir, ready.key);
    return { version: version.number, ...(await equipped(options, ready, before)) };
  }
  const files = withNewerTexts(await keptFiles(store, version.content), await readFiles(root));
  const { key, findings: _, ...live } = await prepared(options, files, { before, key: version.model });
  await keepModel(store, cacheDir, key);
  await keepReady(cacheDir, version.content, { ...live, key });
  return { version: version.number, ...live };
}

/** Content, texts and engine of some files: from the cache, else from the store, else trained here. */
export async function prepared(
  { store, root, cacheDir, report }: Pick<LiveOptions, "store" | "root" | "cacheDir" | "report">,
  files: Files,
  how: { readonly before?: Thresholds | undefined; readonly key?: string | null; readonly today?: string },
): Promise<Omit<Live, "version"> & { readonly key: string; readonly findings: readonly Finding[] }> {
  if (how.key) await fetchModel(store, cacheDir, how.key);
  const kept = await keptThresholds(store, how.key ?? null);
  const task = { files, root, cacheDir, thresholds: kept ?? how.before ?? null, today: how.today ?? null };
  const preparation = await prepare(task, report);
  if ("broken" in preparation) throw refusal(preparation.broken);
  const { content, texts, key, findings } = preparation;
  const live = await equipped({ store, root, cacheDir }, { content, texts, key }, how.before);
  return { ...live, key, findings };
}

async function equipped(
  { store, root, cacheDir }: Pick<LiveOptions, "store" | "root" | "cacheDir">,
  { content, texts, key }: Ready,
  before: Thresholds | undefined,
): Promise<Omit<Live, "version">> {
  const shipped = await readThresholds(root);
  const thresholds =
    (await keptThresholds(store, key)) ?? (shipped?.of === key ? shipped : (before ?? shipped ?? undefined));
  const loaded = await loadEngine(content, { root, cacheDir, ...(thresholds === undefined ? {} : { thresholds }) });
  return { content, texts, engine: loaded.engine, thresholds: loaded.thresholds, stale: loaded.stale };
}

async function keptThresholds(store: Pick<Store, "blob">, key: string | null): Promise<Thresholds | undefined> {
  const bytes = key === null ? undefined : await store.blob(`thresholds-${key}`);
  return bytes === undefined ? undefined : Thresholds.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
}

/** Measures the live examples, each voice left out in turn, and tells every process. `stop`: another version is live. */
export async function measureLive(options: LiveOptions, live: Live, stop: AbortSignal): Promise<void> {
  const { root, cacheDir } = options;
  const { thresholds, key } = await measured({ files: live.content.files, root, cacheDir }, stop);
  await options.store.putBlob(`thresholds-${key}`, new TextEncoder().encode(JSON.stringify(thresholds)));
  const at = options.now();
  const nothing = { conversation: null, part: null, department: null, staff: null, seq: null };
  await options.store.commit([{ signal: { kind: "version", at, ...nothing } }]);
}

function measured(task: MeasuringTask, stop: AbortSignal): Promise<MeasuringDone> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(import.meta.dirname, "measuring-worker.ts"), { workerData: task });
    const end = () => void worker.terminate();
    stop.addEventListener("abort", end, { once: true });
    // A program that ends does not wait for it.
    worker.unref();
    worker.on("message", done);
    worker.on("error", fail);
    worker.on("exit", (code) => {
      stop.removeEventListener("abort", end);
      if (code !== 0) fail(new Error(`the measuring thread ended with ${code}`));
    });
  });
}
