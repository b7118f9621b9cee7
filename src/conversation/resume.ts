import type { Dialogue, OpenQuestion } from "../domain/dialogue.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import { advance } from "./ask.ts";
import { said, text, with_ } from "./blocks.ts";
import { commandIn } from "./command.ts";
import { batchOf, missingIn, replaced, withDetailsFrom } from "./matters.ts";
import { answerTo } from "./open-question.ts";
import * as topics from "./topics.ts";
import { type Step, type Turn, titleOf } from "./turn.ts";
import { understood } from "./understood.ts";
import { phraseIn } from "./wording.ts";

export const resumeOpen: OpenQuestion = { kind: "offer", matter: null, need: "resume", choices: [], asked: 1 };

/** A clear other matter: the open question is put aside, the message is handled, and the reply ends by offering to go on. */
export function interrupted(turn: Turn, open: OpenQuestion): Step {
  const same = sameMatter(turn);
  if (same !== null) return same;
  const parked: Dialogue = { ...turn.dialogue, open: null, parked: open };
  return offeringToGoOn(turn, understood({ ...turn, dialogue: parked }), open);
}

/** The matter under way, said once more: its details are taken, and it goes on. */
function sameMatter(turn: Turn): Step | null {
  const best = turn.alone().whole.topics[0]?.id;
  const at = turn.dialogue.matters.findIndex(({ topic }) => topic === best);
  const matter = turn.dialogue.matters[at];
  if (matter === undefined) return null;
  const filled = withDetailsFrom(turn, { ...matter, details: [] }, turn.heard.reading);
  const kept = matter.details.filter(({ need }) => !filled.details.some((detail) => detail.need === need));
  const next = { ...matter, details: [...kept, ...filled.details] };
  return advance(turn, { ...turn.dialogue, matters: [...replaced(turn.dialogue.matters, at, next)], open: null });
}

export function offeringToGoOn(turn: Turn, step: Step, parked: OpenQuestion): Step {
  const { dialogue } = step;
  // It went on by itself, was forgotten or sent, or there is danger: nothing is offered.
  const goesOn = dialogue.open !== null && ["detail", "summary", "contact", "choice"].includes(dialogue.open.kind);
  if (goesOn || dialogue.matters.length === 0 || dialogue.crisis) return step;
  const last = step.replies.at(-1);
  return {
    ...step,
    dialogue: { ...dialogue, open: resumeOpen, parked },
    replies: [...step.replies.slice(0, -1), with_(withoutQuestion(last), ...offerBlocks(turn, dialogue))],
  };
}

// One question at a time: "Hjalp det?" gives way to going on.
function withoutQuestion(reply: Step["replies"][number] | undefined): Step["replies"][number] | undefined {
  if (reply?.by !== "assistant") return reply;
  return said(...reply.blocks.filter((block) => block.kind !== "choices" || block.about !== "helped"));
}

function offerBlocks(turn: Turn, dialogue: Dialogue): readonly ReplyBlock[] {
  const matter = dialogue.matters[batchOf(dialogue.matters)[0] ?? 0];
  if (matter === undefined) return [];
  const need = missingIn(turn, matter);
  const offer = text(turn.say("resume-offer", { title: titleOf(turn, matter.topic) }));
  if (need === undefined) return [offer];
  return [offer, text(turn.say("resume-missing", { question: phraseIn(need.question, turn.locale) }))];
}

/** The answer to "shall we go on?"; what answers the question that was put aside is an answer, too. */
export function answerResume(turn: Turn): Step | null {
  const { dialogue } = turn;
  const { parked } = dialogue;
  const command = commandIn(turn.heard.text);
  if (command === "yes" || command === "yes-please" || command === "fine" || command === "resume") return resume(turn);
  if (command === "no" || command === "skip")
    return {
      dialogue: { ...dialogue, open: null },
      replies: [said(text(turn.say("resume-later")))],
      did: { outcome: "social", topic: topics.undo, departments: [] },
    };
  if (parked === null) return null;
  if (turn.alone().whole.band !== "firm") {
    const step = answerTo({ ...turn, dialogue: { ...dialogue, open: parked, parked: null } }, parked);
    if (step !== null) return step;
  }
  return interrupted({ ...turn, dialogue: { ...dialogue, open: null } }, parked);
}

/** Goes on where it stopped. */
export function resume(turn: Turn): Step {
  const dialogue: Dialogue = { ...turn.dialogue, open: null, parked: null, crisis: false };
  if (dialogue.matters.length === 0)
    return {
      dialogue,
      replies: [said(text(turn.say("resume-nothing")))],
      did: { outcome: "social", topic: topics.greeting, departments: [] },
    };
  return advance(turn, dialogue, [text(turn.say("resumed"))]);
}
