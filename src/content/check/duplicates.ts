import type { Content } from "../../domain/content.ts";
import { type Example, examplesOf, labelOf } from "../examples.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";
import { alike, type Shingled } from "./likeness.ts";

// "må vi låne hallen på lørdag" and "må vi låne hallen på søndag" share more than this.
const nearly = 0.7;

/** Sentences that stand twice, or nearly so (`sentences`: all examples in their order): within a topic they teach nothing, across topics they teach confusion. */
export function duplicates(content: Content, lines: Lines, sentences: readonly Shingled[]): readonly Finding[] {
  const examples = examplesOf(content);
  const findings: Finding[] = [];
  const first = new Map<string, Example>();
  const again = new Set<number>();
  for (const [at, { key }] of sentences.entries()) {
    const example = examples[at] as Example;
    const before = first.get(key);
    if (before === undefined) first.set(key, example);
    else {
      again.add(at);
      findings.push(twice(before, example, lines));
    }
  }
  for (const pair of alike(sentences, nearly))
    if (!again.has(pair.first) && !again.has(pair.second))
      findings.push(near(examples[pair.first] as Example, examples[pair.second] as Example, pair.share, lines));
  return findings;
}

function twice(before: Example, example: Example, lines: Lines): Finding {
  const [one, two] = [labelOf(before), labelOf(example)];
  const place = lines.example(example);
  const { file, line } = lines.example(before);
  const where = `${file}:${line}`;
  if (one === two)
    return {
      ...place,
      what: `"${example.text}" stands twice under "${one}" (${where})`,
      next: "keep one",
      level: "warning",
      said: { code: "example-twice", values: { text: example.text, topic: one } },
    };
  return {
    ...place,
    what: `"${example.text}" stands under "${two}" and under "${one}" (${where})`,
    next: "keep it where it belongs; if it fits both, take it out of both: it says too little",
    level: "error",
    said: { code: "example-in-two", values: { text: example.text, topic: two, other: one } },
  };
}

function near(before: Example, example: Example, share: number, lines: Lines): Finding {
  const [one, two] = [labelOf(before), labelOf(example)];
  const { file, line } = lines.example(before);
  const what = `"${example.text}" is ${Math.round(share * 100)} % the same as "${before.text}" (${file}:${line}${one === two ? "" : `, "${one}"`})`;
  const next =
    one === two
      ? "write it anew in other words, or take it out: another name in the same sentence teaches nothing"
      : "make clear in the sentence what tells the two topics apart";
  const percent = Math.round(share * 100);
  const values = { text: example.text, topic: two, other: one, otherText: before.text, percent };
  return { ...lines.example(example), what, next, level: "warning", said: { code: "example-near", values } };
}
