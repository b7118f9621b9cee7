import type { OpenQuestion } from "../domain/dialogue.ts";
import { answerSummary } from "./answer-summary.ts";
import { didAsk, questionBlocks } from "./ask.ts";
import { said, text } from "./blocks.ts";
import { answerChoice } from "./clarify.ts";
import { answerContact } from "./contact.ts";
import { answerDetail } from "./details.ts";
import { answerFeedback, answerOffer } from "./feedback.ts";
import { isFurther } from "./follow-up.ts";
import { isInterruption } from "./interrupt.ts";
import { needsOf } from "./matters.ts";
import { answerResume, interrupted } from "./resume.ts";
import { unclear } from "./summary.ts";
import { answerWhich } from "./take-back.ts";
import type { Step, Turn } from "./turn.ts";
import { whenAnswered } from "./when-answered.ts";

/** What the message says to what was asked last. Null: it is something new, and nothing waits for its answer. */
export function answerOpenQuestion(turn: Turn): Step | null {
  const { open } = turn.dialogue;
  if (open === null) return null;
  const step = answerTo(turn, open);
  if (step !== null) return step;
  // "Hjalp det?" and "Mente du …?" wait for nobody: a new message takes their place.
  if (!waits(open)) return null;
  const when = whenAnswered(turn);
  if (when !== null) return stillOpen(turn, when, open);
  return isInterruption(turn) || isFurther(turn) ? interrupted(turn, open) : askedAgain(turn, open);
}

export function answerTo(turn: Turn, open: OpenQuestion): Step | null {
  switch (open.kind) {
    case "choice":
      return open.need === "withdraw" ? answerWhich(turn) : answerChoice(turn, open);
    case "detail":
      return answerDetail(turn, open);
    case "summary":
      return answerSummary(turn, open);
    case "feedback":
      return answerFeedback(turn, open);
    case "contact":
      return answerContact(turn, open);
    case "offer":
      return open.need === "resume" ? answerResume(turn) : answerOffer(turn, open);
    default:
      return open.kind satisfies never;
  }
}

const waits = ({ kind, matter }: OpenQuestion) =>
  kind === "detail" || kind === "summary" || (kind === "contact" && matter !== null);

/** A word in between that needs no going away from the question. */
function stillOpen(turn: Turn, step: Step, open: OpenQuestion): Step {
  const again = askedAgain(turn, open);
  const blocks = [...step.replies, ...again.replies].flatMap(({ blocks }) => [...blocks]);
  return { ...step, dialogue: { ...turn.dialogue, open }, replies: [said(...blocks)] };
}

/** Neither an answer nor clearly something else. */
function askedAgain(turn: Turn, open: OpenQuestion): Step {
  const matter = turn.dialogue.matters[open.matter ?? 0];
  if (open.kind === "summary" || matter === undefined) return unclear(turn, turn.dialogue, open);
  const need = needsOf(turn, matter).find(({ id }) => id === open.need);
  const blocks = need === undefined ? [text(turn.say("callback-phone"))] : questionBlocks(turn, need);
  return {
    dialogue: { ...turn.dialogue, open: { ...open, asked: open.asked + 1 } },
    replies: [said(...blocks, text(turn.say("detail-hint")))],
    did: didAsk(matter, turn.dialogue.matters),
  };
}
