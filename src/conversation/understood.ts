import { carryOut } from "./carry-out.ts";
import { followUp, unknownFollowUp } from "./follow-up.ts";
import type { Step, Turn } from "./turn.ts";
import { leftToPerson, movedWaiting } from "./waiting.ts";
import { whenAnswered } from "./when-answered.ts";
import { withWorry } from "./worry.ts";

/** Steps 5 to 9: what the message is about in the light of the talk, what the rules say, and what is done. */
export function understood(turn: Turn): Step {
  const left = whenAnswered(turn) ?? leftToPerson(turn) ?? movedWaiting(turn) ?? followUp(turn);
  if (left !== null) return left;
  const { front, state, heard, dialogue } = turn;
  const { whole, wishes } = turn.inContext();
  const decided = front.decide({
    reading: heard.reading,
    understanding: whole,
    wishes,
    page: state.conversation.page,
    failed: dialogue.failed,
    now: front.now,
  });
  const decision = withWorry(turn, decided);
  if (decision.outcome === "decline" || decision.outcome === "clarify") {
    const further = unknownFollowUp(turn);
    if (further !== null) return further;
  }
  return carryOut(turn, decision);
}
