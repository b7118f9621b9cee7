import type { Context } from "../language/understand.ts";
import { carryOut } from "./carry-out.ts";
import { followUp, unknownFollowUp } from "./follow-up.ts";
import { type Step, type Turn, topicOf } from "./turn.ts";
import { leftToPerson, movedWaiting } from "./waiting.ts";

/** Steps 5 to 9: what the message is about in the light of the talk, what the rules say, and what is done. */
export function understood(turn: Turn): Step {
  const left = leftToPerson(turn) ?? movedWaiting(turn) ?? followUp(turn);
  if (left !== null) return left;
  const { front, state, heard, dialogue } = turn;
  const { whole, wishes } = front.understand(heard.reading, contextOf(turn));
  const decision = front.decide({
    reading: heard.reading,
    understanding: whole,
    wishes,
    page: state.conversation.page,
    failed: dialogue.failed,
    now: front.now,
  });
  if (decision.outcome === "decline" || decision.outcome === "clarify") {
    const further = unknownFollowUp(turn);
    if (further !== null) return further;
  }
  return carryOut(turn, decision);
}

/** What was said before helps a text that says too little by itself. */
function contextOf(turn: Turn): Context {
  const topic = topicOf(turn, turn.dialogue.topic);
  if (topic === undefined) return { topic: null, related: [], group: [] };
  const group = turn.front.content.groups.get(topic.group)?.topics ?? [];
  return { topic: topic.id, related: topic.related, group: group.filter((id) => id !== topic.id) };
}
