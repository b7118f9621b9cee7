import type { Decision, Verdict } from "../domain/decision.ts";
import type { Span } from "../domain/safe-text.ts";
import { concerns } from "../triage/worry.ts";
import { alone } from "./carry-out.ts";
import { verdictFor } from "./chosen.ts";
import { isConcern } from "./concern.ts";
import * as topics from "./topics.ts";
import type { Turn } from "./turn.ts";
import { sliced } from "./wording.ts";

/** Below this the message as a whole does not speak of it. */
const spokenOf = 0.03;

/**
 * A worry for somebody and another matter in one message: neither may be lost in the other. Where one sentence by itself is firmly
 * a worry, it is taken out and handled first.
 */
export function withWorry(turn: Turn, decision: Decision): Decision {
  const verdicts =
    decision.parts.length + decision.apart.length > 0 ? [...decision.apart, ...decision.parts] : [decision];
  const single = decision.parts.length + decision.apart.length === 0;
  if (decision.outcome === "emergency" || (!single && verdicts.some(isConcern))) return decision;
  const { whole } = turn.inContext();
  if (!whole.topics.some(({ id, probability }) => concerns.has(id) && probability >= spokenOf)) return decision;
  const worry = worryIn(turn);
  if (worry === null) return decision;
  if (single) {
    const rest = restOf(turn, worry);
    if (rest !== null) return together([worry], [rest]);
    // Alone with what nobody could tell, the worry is what the message is about.
    return isConcern(decision) ? decision : alone(worry);
  }
  const parts = decision.parts.filter(({ span }) => !overlaps(span, worry.span));
  return together([worry, ...decision.apart], parts);
}

function together(apart: readonly Verdict[], parts: readonly Verdict[]): Decision {
  const [first] = apart;
  const departments = [...apart, ...parts].flatMap(({ department }) => department ?? []);
  return { ...(first as Verdict), departments: [...new Set(departments)], parts, apart };
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** What the message asks besides, without a word of the worry: read and decided by itself. Null: nothing that is firm. */
function restOf(turn: Turn, worry: Verdict): Verdict | null {
  const { text } = turn.heard;
  const before = { start: 0, end: worry.span.start };
  const after = { start: worry.span.end, end: text.length };
  const rest = after.end - after.start > before.end - before.start ? after : before;
  const { whole } = turn.front.understand(turn.front.read(sliced(text, rest.start, rest.end)));
  const best = whole.topics[0]?.id;
  if (whole.band !== "firm" || best === undefined || concerns.has(best)) return null;
  const verdict = verdictFor(turn, best, rest);
  return verdict.outcome === "social" ? null : verdict;
}

function worryIn(turn: Turn): Verdict | null {
  const sentences = sentencesOf(turn.heard.text);
  if (sentences.length < 2) return null;
  for (const span of sentences) {
    const { whole } = turn.front.understand(turn.front.read(sliced(turn.heard.text, span.start, span.end)));
    const best = whole.topics[0]?.id;
    if (whole.band === "firm" && best !== undefined && concerns.has(best)) return verdictFor(turn, best, span);
  }
  return null;
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
