import type { BenchOptions } from "./part.ts";
import type { SystemName, Turn } from "./peers/job.ts";
import { type Missing, turnsOf } from "./peers/run.ts";
import { type DataSet, shuffled } from "./sets.ts";
import { percent, table } from "./table.ts";

// What counts as large, what a large topic is cut to, and what is left of the small one.
const large = 150;
const left = 10;

type SmallRow = { readonly system: SystemName } & (
  | Missing
  | { readonly turns: number; readonly recall: number; readonly top3: number; readonly loss: number }
);
export type SmallResult = { readonly set: string; readonly topics: number; readonly rows: readonly SmallRow[] };

/** A topic that an editor has just begun, beside topics that have grown: is it found, and what does it cost the others? */
export async function smallBesideLarge(
  set: DataSet,
  chosen: readonly SystemName[],
  { limit, small, note }: BenchOptions,
): Promise<SmallResult | null> {
  const sizes = new Map<string, number>();
  for (const { label } of set.lessons) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const topics = [...sizes].flatMap(([label, size]) => (size >= large ? [label] : [])).sort();
  const asked = new Set(set.test.map(({ label }) => label));
  const turns = shuffled(
    topics.filter((topic) => asked.has(topic)),
    4,
  ).slice(0, small);
  if (topics.length < 2 || turns.length === 0) {
    note(`small beside large: ${set.name} has no two topics of ${large} examples, so nothing was measured`);
    return null;
  }
  const kept = new Map(topics.map((topic) => [topic, large]));
  const lessons = shuffled(set.lessons, 2).filter(({ label }) => {
    const room = kept.get(label) ?? 0;
    kept.set(label, room - 1);
    return room > 0;
  });
  const test = set.test.filter(({ label }) => sizes.has(label) && (sizes.get(label) ?? 0) >= large);
  const rows: SmallRow[] = [];
  for (const system of chosen) {
    note(`small beside large: ${system} …`);
    const found = await turnsOf({ kind: "small", system, language: set.language, lessons, test, turns, left }, limit);
    rows.push("missing" in found ? { system, ...found } : { system, ...meanOf(found) });
  }
  return { set: set.name, topics: topics.length, rows };
}

function meanOf(turns: readonly Turn[]) {
  const mean = (value: (turn: Turn) => number) => turns.reduce((sum, turn) => sum + value(turn), 0) / turns.length;
  return {
    turns: turns.length,
    recall: mean((turn) => turn.recall),
    top3: mean((turn) => turn.top3),
    loss: mean((turn) => turn.loss),
  };
}

export function smallText({ set, topics, rows }: SmallResult): string {
  const cells = rows.map((row) =>
    "missing" in row
      ? [`${row.system}: ${row.missing}`]
      : [row.system, String(row.turns), percent(row.recall), percent(row.top3), (row.loss * 100).toFixed(2)],
  );
  const title = `Small beside large: ${topics} topics of ${set} with ${large} examples, each in turn with ${left}`;
  return `${title}\n${table(["", "turns", "its recall %", "its top 3 %", "others lose"], cells)}`;
}
