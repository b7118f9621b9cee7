import type { Decision, Verdict } from "../domain/decision.ts";
import { answer, refer } from "./answer.ts";
import { askFor } from "./ask-for.ts";
import { verdictFor } from "./chosen.ts";
import { clarify } from "./clarify.ts";
import { crisis } from "./crisis.ts";
import { decline } from "./decline.ts";
import { handOver } from "./hand-over.ts";
import { several } from "./several.ts";
import { failedAgain, social } from "./social.ts";
import type { Did, Heard, Step, Turn } from "./turn.ts";

/** Does what was decided: one of nine outcomes, or several at once. */
export function carryOut(turn: Turn, decision: Decision): Step {
  if (decision.parts.length + decision.apart.length > 1) return several(turn, decision);
  const did: Did = {
    outcome: decision.outcome,
    topic: decision.topic,
    departments: decision.departments,
    article: decision.article,
    decision,
  };
  switch (decision.outcome) {
    case "emergency":
      return crisis(turn);
    case "answer":
      // The answer that has just not helped is not given a second time.
      return isSameAgain(turn, decision) ? failedAgain(turn, decision) : answer(turn, decision, did);
    case "clarify":
      return clarify(turn, decision, did);
    // "route" is the turn of the citizen's yes: a decision that says so only begins to ask.
    case "ask":
    case "route":
      return askFor(turn, decision, did);
    case "human":
      return handOver(turn, decision, did);
    case "refer":
      return refer(turn, decision, did);
    case "social":
      return social(turn, decision, did);
    case "decline":
      return decline(turn, did);
    default:
      return decision.outcome satisfies never;
  }
}

const isSameAgain = ({ dialogue }: Turn, { article }: Decision) => dialogue.failed > 0 && dialogue.article === article;

/** The citizen has said which topic was meant: it is done for the message that was asked back. */
export function carryOutChoice(turn: Turn, topic: string): Step {
  const asked = questionBefore(turn);
  const about: Turn = asked === null ? turn : { ...turn, heard: asked.heard, seq: asked.seq };
  const verdict = verdictFor(about, topic);
  const step = carryOut({ ...about, dialogue: { ...turn.dialogue, open: null, failed: 0 } }, alone(verdict));
  return { ...step, did: { ...step.did, outcome: step.did.outcome } };
}

export function alone(verdict: Verdict): Decision {
  return { ...verdict, departments: verdict.department === null ? [] : [verdict.department], parts: [], apart: [] };
}

/** The message that led to "Mente du …?", read again. */
function questionBefore(turn: Turn): { readonly heard: Heard; readonly seq: number } | null {
  const before = turn.state.messages.findLast(
    ({ by, decision }) => by === "citizen" && (decision?.topics.length ?? 0) > 0,
  );
  if (before === undefined) return null;
  const reading = turn.front.read(before.text);
  return { heard: { ...turn.heard, text: reading.text, reading }, seq: before.seq };
}
