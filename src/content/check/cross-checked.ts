import type { Example } from "../examples.ts";
import { labelOf } from "../examples.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

/** What a model made of each example that had never met its voice: measured now and then, and kept in the cache. */
export type CrossChecked = {
  /** When it was measured. */
  readonly at: string;
  readonly outcomes: readonly { readonly example: Example; readonly got: string; readonly probability: number }[];
};

// Less sure than this is a border that people, too, would argue about.
const sure = 0.95;
/** More than this nobody reads: the surest are named, the rest is a number. */
const most = 40;

/** Examples that are nearer to another topic than to their own. */
export function crossChecked({ at, outcomes }: CrossChecked, lines: Lines): readonly Finding[] {
  const wrong = outcomes
    .filter(({ example, got, probability }) => example.topic !== null && got !== example.topic && probability >= sure)
    .sort((a, b) => b.probability - a.probability);
  const day = at.slice(0, 10);
  const findings: Finding[] = wrong.slice(0, most).map(({ example, got, probability }) => ({
    ...lines.example(example),
    what: `"${example.text}" stands under "${labelOf(example)}" and looks like "${got}" (${Math.round(probability * 100)} %, measured ${day})`,
    next: `move it to "${got}", or make clear in the sentence what tells the two apart`,
    level: "warning",
    said: {
      code: "example-elsewhere",
      values: { text: example.text, topic: labelOf(example), other: got, percent: Math.round(probability * 100) },
    },
  }));
  const rest = wrong[most];
  if (rest !== undefined)
    findings.push({
      ...lines.example(rest.example),
      what: `and ${wrong.length - most} more examples look surely like another topic (measured ${day})`,
      next: "read the surest first; the admin page lists them all by topic",
      level: "warning",
      said: { code: "examples-elsewhere", values: { count: wrong.length - most } },
    });
  return findings;
}
