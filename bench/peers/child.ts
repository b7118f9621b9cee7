/** One system and one job in a process of its own: its memory is its own, and it can be ended when it takes too long. */
import { type Answer, accuracyOf, outsideOf } from "../../src/language/measure.ts";
import { background, topicOf } from "../../src/language/model.ts";
import type { Lesson } from "../../src/language/train.ts";
import type { Job, Score, ScoreJob, SmallJob, SystemName, Word } from "./job.ts";
import type { Said, System, Trained } from "./system.ts";

const load: Readonly<Record<SystemName, () => Promise<{ default: System }>>> = {
  ours: () => import("./ours.ts"),
  nlpjs: () => import("./nlpjs.ts"),
  "natural-bayes": () => import("./natural-bayes.ts"),
  "natural-logistic": () => import("./natural-logistic.ts"),
  wink: () => import("./wink.ts"),
  minisearch: () => import("./minisearch.ts"),
};

const say = (word: Word) => new Promise<void>((done) => process.send?.(word, () => done()));

type Heard = Answer & { readonly inside: number };

/** Asks everything and notes how long each took. A promise is awaited only where there is one: awaiting costs time. */
async function ask(trained: Trained, lessons: readonly Lesson[]): Promise<{ heard: Heard[]; times: Float64Array }> {
  const heard: Heard[] = [];
  const times = new Float64Array(lessons.length);
  for (const [at, { text, label }] of lessons.entries()) {
    const from = performance.now();
    const answer = trained.ask(text);
    const said = answer instanceof Promise ? await answer : answer;
    times[at] = performance.now() - from;
    heard.push(heardOf(said, topicOf(label)));
  }
  return { heard, times };
}

function heardOf({ topics, inside }: Said, truth: string): Heard {
  const known = topics.filter(({ id }) => id !== background);
  const best = known[0]?.score ?? 0;
  // Who learnt the background as a topic like the others may let it speak against the best one.
  const strange = topics.find(({ id }) => id === background)?.score ?? 0;
  const probability = Math.min(1, Math.max(0, best));
  return { truth, ranked: known.map(({ id }) => id), probability, inside: inside ?? best - strange };
}

const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const microseconds = (sorted: Float64Array, share: number) =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000);
// A server has answered before: the first questions pay for the compiler.
const warmUp = 300;

async function score(system: System, job: ScoreJob): Promise<Score> {
  const before = memory();
  const from = performance.now();
  const trained = await system.train(job.lessons, job.language);
  const trainMs = Math.round(performance.now() - from);
  await say({ kind: "trained" });
  await ask(trained, job.test.slice(0, warmUp));
  const after = memory();
  trained.calibrate?.();
  const { heard, times } = await ask(trained, job.test);
  const strangers = await ask(
    trained,
    job.outside.map((text) => ({ text, label: background })),
  );
  const typed: Record<string, number> = {};
  for (const [way, lessons] of Object.entries(job.typed))
    typed[way] = accuracyOf((await ask(trained, lessons)).heard).accuracy;
  const { accuracy, macroF1, top3, ece } = accuracyOf(heard);
  const outside = outsideOf(
    heard.map(({ inside }) => inside),
    strangers.heard.map(({ inside }) => inside),
    0,
  );
  const sorted = times.sort();
  return {
    accuracy,
    macroF1,
    top3,
    ece: trained.calibrated ? ece : null,
    outside: job.outside.length === 0 ? null : { auroc: outside.auroc, recallAt5: outside.recallAt5 },
    typed,
    trainMs,
    p50Us: microseconds(sorted, 0.5),
    p99Us: microseconds(sorted, 0.99),
    memoryBytes: after - before,
    modelBytes: trained.bytes(),
  };
}

async function small(system: System, { lessons, test, turns, left, language }: SmallJob): Promise<void> {
  const answers = async (some: readonly Lesson[]) => (await ask(await system.train(some, language), test)).heard;
  const others = (heard: readonly Heard[], topic: string) =>
    accuracyOf(heard.filter(({ truth }) => truth !== topic)).accuracy;
  const whole = await answers(lessons);
  for (const topic of turns) {
    let kept = 0;
    const heard = await answers(lessons.filter(({ label }) => label !== topic || kept++ < left));
    const own = accuracyOf(heard.filter(({ truth }) => truth === topic));
    await say({
      kind: "turn",
      turn: { topic, recall: own.accuracy, top3: own.top3, loss: others(whole, topic) - others(heard, topic) },
    });
  }
}

process.once("message", async (job: Job) => {
  const { default: system } = await load[job.system]();
  if (job.kind === "score") await say({ kind: "score", score: await score(system, job) });
  else await small(system, job);
  await say({ kind: "end" });
  process.disconnect();
});
