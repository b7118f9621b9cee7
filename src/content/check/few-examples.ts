import type { Content } from "../../domain/content.ts";
import { examplesOf, labelOf } from "../examples.ts";
import type { Finding } from "../finding.ts";
import type { Lines, Place } from "../lines.ts";

const refusedUnder = 5;
const amberUnder = 25;

/** A topic is not learnt from a handful of sentences. */
export function fewExamples(content: Content, lines: Lines): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const example of examplesOf(content)) counts.set(labelOf(example), (counts.get(labelOf(example)) ?? 0) + 1);
  const findings: Finding[] = [];
  for (const topic of content.topics.values()) {
    // Acute danger is not learnt: the guard finds it.
    if (topic.outcome === "emergency") continue;
    const variants = Object.keys(topic.variants ?? {});
    if (variants.length === 0)
      findings.push(...tooFew(topic.id, counts.get(topic.id) ?? 0, () => lines.topic(topic.id)));
    for (const variant of variants) {
      const label = `${topic.id}/${variant}`;
      findings.push(...tooFew(label, counts.get(label) ?? 0, () => lines.topic(topic.id, "variants", variant)));
    }
  }
  return findings;
}

function tooFew(label: string, count: number, place: () => Place): readonly Finding[] {
  if (count >= amberUnder) return [];
  const what = `topic "${label}" has ${count === 0 ? "no" : count} example${count === 1 ? "" : "s"}`;
  const next =
    count < refusedUnder
      ? `write ${refusedUnder} at least, ${amberUnder} to be understood: as many different people would say it`
      : `write ${amberUnder} or more: other words, other situations, other people`;
  const values = { topic: label, count, least: refusedUnder, enough: amberUnder };
  const level = count < refusedUnder ? "error" : "warning";
  return [{ ...place(), what, next, level, said: { code: "few-examples", values } }];
}
