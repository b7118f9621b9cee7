import type { OpenQuestion } from "../domain/dialogue.ts";
import { said, text } from "./blocks.ts";
import { alone } from "./carry-out.ts";
import { verdictFor } from "./chosen.ts";
import { bare, commandIn, numberIn } from "./command.ts";
import { handOver, sendLast } from "./hand-over.ts";
import { notHelped } from "./social.ts";
import * as topics from "./topics.ts";
import type { Step, Turn } from "./turn.ts";

/** "Hjalp det?"; null when the message is about something else. */
export function answerFeedback(turn: Turn, open: OpenQuestion): Step | null {
  const number = numberIn(turn.heard.text);
  const chosen = number === null ? null : (open.choices[number - 1] ?? null);
  const command = commandIn(turn.heard.text);
  const words = bare(turn.heard.text);
  if (chosen === "send" || command === "yes-please" || wantsSending.test(words)) return sendLast(turn);
  if (chosen === "helped" || command === "yes" || command === "fine" || command === "helped")
    return /\bgerne\b|\bgern\b/.test(words) ? sendLast(turn) : helped(turn);
  if (chosen === "not-helped" || command === "no" || command === "not-helped") return didNotHelp(turn);
  return null;
}

const wantsSending = /^(?:ja )?(?:send(?: det| den| mit spørgsmål| spørgsmålet)?(?: videre)? til|send to|senden an) /;

function helped(turn: Turn): Step {
  return {
    dialogue: { ...turn.dialogue, open: null, failed: 0 },
    replies: [said(text(turn.say("helped-thanks")))],
    did: { outcome: "social", topic: topics.thanks, departments: [] },
    feedback: { helped: true },
  };
}

export function didNotHelp(turn: Turn): Step {
  const decision = alone(verdictFor(turn, topics.dissatisfied));
  const did = { outcome: "social", topic: topics.dissatisfied, departments: [] } as const;
  return { ...notHelped(turn, decision, did), feedback: { helped: false } };
}

/** "Ja tak" to what was offered; null when the message is about something else. */
export function answerOffer(turn: Turn, open: OpenQuestion): Step | null {
  const command = commandIn(turn.heard.text);
  const yes = command === "yes" || command === "yes-please" || wantsSending.test(bare(turn.heard.text));
  if (yes && open.need === "send") return sendLast(turn);
  if (yes && open.need === "person") return person(turn);
  if (command === "no" || command === "fine")
    return {
      dialogue: { ...turn.dialogue, open: null },
      replies: [said(text(turn.say("helped-thanks")))],
      did: { outcome: "social", topic: topics.thanks, departments: [] },
    };
  return null;
}

/** A person, as if asked for in so many words. */
export function person(turn: Turn): Step {
  const decision = alone(verdictFor(turn, topics.person));
  return handOver(turn, decision, {
    outcome: "human",
    topic: topics.person,
    departments: decision.departments,
    decision,
  });
}
