import type { Decision } from "../domain/decision.ts";
import { articleBlock } from "./article-block.ts";
import { said } from "./blocks.ts";
import { alone } from "./carry-out.ts";
import { handOver } from "./hand-over.ts";
import { takeBack } from "./take-back.ts";
import * as topics from "./topics.ts";
import { catchAll, type Did, type Step, type Turn, topicOf } from "./turn.ts";
import { inQueue, waitingPart } from "./waiting.ts";

/** Hello, thanks, "what can you do?", "forget it", "that did not help": a short line that moves on. */
export function social(turn: Turn, decision: Decision, did: Did): Step {
  if (decision.topic === topics.undo) return takeBack(turn);
  if (decision.topic === topics.dissatisfied) return notHelped(turn, decision, did);
  const waiting = waitingPart(turn.state);
  if (decision.topic === topics.greeting && waiting !== undefined) return inQueue(turn, waiting);
  return {
    dialogue: { ...turn.dialogue, open: null },
    replies: [said(articleBlock(turn, decision.article))],
    did: { ...did, departments: [] },
  };
}

/** The second time in a row, it is a person's. */
export function notHelped(turn: Turn, decision: Decision, did: Did): Step {
  const { dialogue } = turn;
  if (dialogue.failed >= 1) return failedAgain(turn, decision);
  return {
    dialogue: { ...dialogue, open: null, failed: dialogue.failed + 1 },
    replies: [said(articleBlock(turn, topicOf(turn, topics.dissatisfied)?.article ?? topics.dissatisfied))],
    did: { ...did, departments: [] },
  };
}

/** The second failed turn in a row is a person's. */
export function failedAgain(turn: Turn, decision: Decision): Step {
  const { topic } = turn.dialogue;
  const department = topicOf(turn, topic)?.department ?? catchAll(turn);
  const human = alone({
    ...decision,
    outcome: "human",
    topic,
    department,
    article: null,
    because: "the second failed turn in a row",
  });
  return handOver(turn, human, { outcome: "human", topic, departments: [department], decision: human });
}
