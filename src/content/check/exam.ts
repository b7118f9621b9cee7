import type { Content } from "../../domain/content.ts";
import { examplesOf } from "../examples.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";
import { alike, type Shingled } from "./likeness.ts";

// From here on an example gives the answer away.
const nearly = 0.9;

/** Sentences of the exam must not stand among the examples: what has been learnt by heart measures nothing. `sentences`: exam, then examples. */
export function examSentences(
  content: Content,
  lines: Lines,
  exam: readonly string[],
  sentences: readonly Shingled[],
): readonly Finding[] {
  const examples = examplesOf(content);
  const asked = new Map(sentences.slice(0, exam.length).map(({ key }, at) => [key, at]));
  const found = new Map<number, number>();
  for (const [at, { key, words }] of sentences.slice(exam.length).entries()) {
    const same = asked.get(key);
    // "hej" and "tak" stand in both: there is no other way to say them.
    if (same !== undefined && words > 2) found.set(at, same);
  }
  for (const { first, second } of alike(sentences, nearly, exam.length)) found.set(second - exam.length, first);
  return [...found].flatMap(([at, question]) => {
    const example = examples[at];
    if (example === undefined) return [];
    const what = `"${example.text}" is a sentence of the exam: "${exam[question]}"`;
    const next = "take it out: exam sentences are never learnt";
    const values = { text: example.text, question: exam[question] ?? "" };
    return [
      { ...lines.example(example), what, next, level: "error" as const, said: { code: "example-in-exam", values } },
    ];
  });
}
