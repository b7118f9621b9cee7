import { said, text } from "./blocks.ts";
import { contactBlock } from "./contact-card.ts";
import * as topics from "./topics.ts";
import type { Step, Turn } from "./turn.ts";

/** The municipality has switched the answers off: the contact card alone. What was begun can still be finished. */
export function answersOff(turn: Turn): Step | null {
  if (turn.front.content.municipality["answers-off"] !== true) return null;
  return {
    dialogue: turn.dialogue,
    replies: [said(text(turn.say("answers-off")), contactBlock(turn))],
    did: { outcome: "decline", topic: topics.none, departments: [] },
  };
}
