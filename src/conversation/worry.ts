import type { Decision, Verdict } from "../domain/decision.ts";
import type { Span } from "../domain/safe-text.ts";
import { alone } from "./carry-out.ts";
import { verdictFor } from "./chosen.ts";
import { isConcern } from "./concern.ts";
import * as topics from "./topics.ts";
import type { Turn } from "./turn.ts";
import { sliced } from "./wording.ts";

/** Below this the message as a whole does not speak of it. */
const spokenOf = 0.03;

/**
 * A worry for somebody that is said beside another matter must not be lost in it: where one sentence by itself is firmly a worry, it
 * is taken out and handled first.
 */
export function withWorry(turn: Turn, decision: Decision): Decision {
  const verdicts =
    decision.parts.length + decision.apart.length > 0 ? [...decision.apart, ...decision.parts] : [decision];
  if (verdicts.some(isConcern) || decision.outcome === "emergency") return decision;
  const { whole } = turn.inContext();
  if (!whole.topics.some(({ id, probability }) => topics.concerns.has(id) && probability >= spokenOf)) return decision;
  const worry = worryIn(turn);
  if (worry === null) return decision;
  // Alone with what nobody could tell, the worry is what the message is about.
  if (decision.outcome === "clarify" || decision.outcome === "decline") return alone(worry);
  const parts = verdicts.filter(({ sensitive }) => !sensitive);
  const apart = [worry, ...verdicts.filter(({ sensitive }) => sensitive)];
  const departments = [...apart, ...parts].flatMap(({ department }) => department ?? []);
  return { ...worry, departments: [...new Set(departments)], parts, apart };
}

function worryIn(turn: Turn): Verdict | null {
  const sentences = sentencesOf(turn.heard.text);
  if (sentences.length < 2) return null;
  for (const span of sentences) {
    const { whole } = turn.front.understand(turn.front.read(sliced(turn.heard.text, span.start, span.end)));
    const best = whole.topics[0]?.id;
    if (whole.band === "firm" && best !== undefined && topics.concerns.has(best)) return verdictFor(turn, best, span);
  }
  return null;
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
