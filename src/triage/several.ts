import type { Verdict } from "../domain/decision.ts";
import { type Ground, matterOf, type Question } from "./question.ts";
import { verdictOn } from "./verdict.ts";

const most = 4;
const order = ["first", "urgent", "normal"] as const;

/**
 * What was asked in one message, kept apart; none when it is a single matter. In doubt it is single: each must be firm by itself, and
 * they must differ in owner or article.
 */
export function severalIn(question: Question, ground: Ground): readonly Verdict[] {
  const matters = mattersIn(question, ground);
  return matters.length < 2 ? [] : [...matters].sort((a, b) => order.indexOf(a.priority) - order.indexOf(b.priority));
}

/** Each thing somebody must answer, once for each owner and article, in the order of the message. */
export function mattersIn(question: Question, ground: Ground): readonly Verdict[] {
  const verdicts = question.wishes
    .filter(({ understanding }) => understanding.band === "firm")
    .slice(0, most)
    .map(({ span, understanding }) => verdictOn(matterOf(question, understanding, span), ground))
    .filter(({ outcome }) => outcome === "answer" || outcome === "ask" || outcome === "refer" || outcome === "human");
  const different = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const key = `${verdict.department} ${verdict.article}`;
    if (!different.has(key)) different.set(key, verdict);
  }
  return [...different.values()];
}
