import type { Lesson } from "../src/language/train.ts";
import type { BenchOptions, Found } from "./part.ts";
import { type Score, type SystemName, systems } from "./peers/job.ts";
import { type Missing, scoreOf } from "./peers/run.ts";
import { type DataSet, ownExamples, readSet, setsIn, shuffled } from "./sets.ts";
import { smallBesideLarge, smallText } from "./small.ts";
import { beside, percent, table } from "./table.ts";
import { waysOfTyping } from "./typing.ts";

/** Figures of one system on one set; a ratio is theirs to ours in the same run. */
type Row = { readonly system: SystemName } & (Missing | (Score & { readonly ratio: Ratio | null }));
type Ratio = Readonly<Record<(typeof compared)[number], number>>;
const compared = ["accuracy", "macroF1", "trainMs", "p50Us", "p99Us", "memoryBytes", "modelBytes"] as const;

type SetResult = { readonly set: string; readonly train: number; readonly test: number; readonly rows: readonly Row[] };

/** From how many sentences on a system does not learn in time. */
type Slow = Map<SystemName, number>;

const mostTyped = 1500;

/** Our engine and its peers, trained and asked in one run on the same data, each in a process of its own. */
export async function benchEngine(options: BenchOptions): Promise<Found> {
  const chosen = systems.filter((system) => options.systems.length === 0 || options.systems.includes(system));
  const sets = await setsOf(options);
  const results: SetResult[] = [];
  const slow: Slow = new Map();
  const typedOn = sets.find(({ name }) => name === "massive_da_k20") ?? sets[0];
  for (const set of sets) results.push(await measure(set, set === typedOn, chosen, slow, options));
  // The set with most to learn from holds topics of every size.
  const largest = sets.find(({ name }) => name === "massive_da") ?? [...sets].sort(byLessons)[0];
  const quick = largest === undefined ? null : await measure(sixtyByForty(largest), false, chosen, slow, options);
  const small = largest === undefined ? null : await smallBesideLarge(largest, inTime(chosen, slow), options);
  const json = { sets: results, sixtyByForty: quick, smallBesideLarge: small };
  const texts = [...results.map(setText), ...results.flatMap(typedText)];
  if (quick !== null) texts.push(setText(quick));
  if (small !== null) texts.push(smallText(small));
  return { json, text: texts.join("\n\n") };
}

/** Whoever learnt everything in time so far. */
const inTime = (chosen: readonly SystemName[], slow: Slow) => chosen.filter((system) => !slow.has(system));

const byLessons = (a: DataSet, b: DataSet) => b.lessons.length - a.lessons.length;

async function setsOf({ data, sets, voice, note }: BenchOptions): Promise<DataSet[]> {
  if (data === undefined) return [await ownExamples(voice, note)].filter((set) => set !== null);
  const names = await setsIn(data, note);
  for (const set of sets) if (!names.includes(set)) note(`${set}: there is no ${set}.train.jsonl in ${data}`);
  const read: DataSet[] = [];
  for (const name of names) {
    if (sets.length > 0 && !sets.includes(name)) continue;
    const set = await readSet(data, name, note);
    if (set !== null) read.push(set);
  }
  // The smallest first: who cannot learn it in time is not tried on more.
  return read.sort((a, b) => a.lessons.length - b.lessons.length);
}

async function measure(
  set: DataSet,
  withTyping: boolean,
  chosen: readonly SystemName[],
  slow: Slow,
  { limit, note }: BenchOptions,
): Promise<SetResult> {
  const typed = withTyping ? typedIn(set.test) : {};
  const rows: Row[] = [];
  let ours: Score | undefined;
  for (const system of chosen) {
    const { language, lessons, test, outside } = set;
    const tooMany = slow.get(system);
    if (tooMany !== undefined && lessons.length >= tooMany) {
      rows.push({ system, missing: `not tried: ${tooMany} sentences took more than ${limit} s` });
      continue;
    }
    note(`${set.name}: ${system} …`);
    const score = await scoreOf({ kind: "score", system, language, lessons, test, outside, typed }, limit);
    if ("missing" in score) {
      if (score.slow) slow.set(system, lessons.length);
      rows.push({ system, ...score });
      continue;
    }
    if (system === "ours") ours = score;
    rows.push({ system, ...score, ratio: ours === undefined ? null : ratioOf(score, ours) });
  }
  return { set: set.name, train: set.lessons.length, test: set.test.length, rows };
}

function ratioOf(score: Score, ours: Score): Ratio {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(compared.map((name) => [name, rounded(score[name] / ours[name])])) as Ratio;
}

function typedIn(test: readonly Lesson[]): Record<string, Lesson[]> {
  const some = shuffled(test, 9).slice(0, mostTyped);
  return Object.fromEntries(
    Object.entries(waysOfTyping()).map(([way, type]) => [
      way,
      some.map(({ text, label }) => ({ text: type(text), label })),
    ]),
  );
}

/** The row for speed: sixty topics of forty examples, asked with other sentences of the same training data. */
function sixtyByForty({ name, language, lessons }: DataSet): DataSet {
  const sizes = new Map<string, number>();
  for (const { label } of lessons) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const largest = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 60);
  const left = new Map(largest.map(([label]) => [label, 40]));
  const train: Lesson[] = [];
  const rest: Lesson[] = [];
  for (const lesson of shuffled(lessons, 3)) {
    const room = left.get(lesson.label);
    if (room === undefined) continue;
    if (room > 0) train.push(lesson);
    else rest.push(lesson);
    left.set(lesson.label, Math.max(0, room - 1));
  }
  return {
    name: `${left.size} topics × 40 of ${name}`,
    language,
    lessons: train,
    test: (rest.length > 0 ? rest : train).slice(0, 3000),
    outside: [],
  };
}

const headings = [
  "accuracy %",
  "macro-F1",
  "top 3",
  "ece",
  "AUROC",
  "R5 %",
  "training ms",
  "p50 µs",
  "p99 µs",
  "MB",
  "model kB",
];

function setText({ set, train, test, rows }: SetResult): string {
  const ours = rows.find((row) => row.system === "ours");
  const base = ours === undefined || "missing" in ours ? undefined : ours;
  const cells = (row: Row): string[] => {
    if ("missing" in row) return [`${row.system}: ${row.missing}`];
    const mega = (value: number) => (value / 1e6).toFixed(0);
    return [
      row.system,
      beside(row.accuracy, base?.accuracy, percent),
      percent(row.macroF1),
      percent(row.top3),
      row.ece === null ? "–" : row.ece.toFixed(3),
      row.outside === null ? "–" : row.outside.auroc.toFixed(4),
      percent(row.outside?.recallAt5),
      beside(row.trainMs, base?.trainMs),
      beside(row.p50Us, base?.p50Us),
      beside(row.p99Us, base?.p99Us),
      beside(row.memoryBytes, base?.memoryBytes, mega),
      beside(row.modelBytes, base?.modelBytes, (value) => (value / 1000).toFixed(0)),
    ];
  };
  return `${set}: ${train} to learn from, ${test} questions (×: to ours)\n${table(["", ...headings], rows.map(cells))}`;
}

function typedText({ set, rows }: SetResult): string[] {
  const scored = rows.flatMap((row) => ("missing" in row ? [] : [row]));
  const ways = Object.keys(scored[0]?.typed ?? {});
  const first = ways[0];
  if (first === undefined) return [];
  const cells = scored.map(({ system, typed }) => [
    system,
    ...ways.map((way) => {
      const change = ((typed[way] ?? 0) - (typed[first] ?? 0)) * 100;
      return way === first ? percent(typed[way]) : `${percent(typed[way])} (${change.toFixed(1)})`;
    }),
  ]);
  return [`${set}, typed in other ways (accuracy %, and the points it changes)\n${table(["", ...ways], cells)}`];
}
