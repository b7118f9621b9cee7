import type { OpenQuestion } from "../domain/dialogue.ts";
import { said, text } from "./blocks.ts";
import * as topics from "./topics.ts";
import type { Did, Step, Turn } from "./turn.ts";

/** Outside everything: says so, shows what it can do, and offers a person. */
export function decline(turn: Turn, did: Did): Step {
  const open: OpenQuestion = { kind: "offer", matter: null, need: "person", choices: [], asked: 1 };
  return {
    dialogue: { ...turn.dialogue, open, failed: turn.dialogue.failed + 1 },
    replies: [said(text(turn.say("decline")), text(turn.say("decline-offer")))],
    did: { ...did, topic: topics.none, departments: [] },
  };
}
