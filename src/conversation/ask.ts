import type { Dialogue, Matter, OpenQuestion } from "../domain/dialogue.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Need } from "../domain/topic.ts";
import { choices, said, text } from "./blocks.ts";
import { callbackNeed } from "./callback.ts";
import { type Odd, valueIn } from "./detail-values.ts";
import { batchOf, isFound, missingIn } from "./matters.ts";
import { summarise } from "./summary.ts";
import { type Did, type Step, type Turn, today } from "./turn.ts";
import { phraseIn } from "./wording.ts";

/** Goes on with what is to be sent: asks for the next detail, or shows the summary when nothing is missing. */
export function advance(turn: Turn, dialogue: Dialogue, lead: readonly (ReplyBlock | null)[] = []): Step {
  const batch = batchOf(dialogue.matters);
  for (const at of batch) {
    const matter = dialogue.matters[at];
    const need = matter === undefined ? undefined : missingIn(turn, matter);
    if (matter === undefined || need === undefined) continue;
    const open: OpenQuestion = { kind: "detail", matter: at, need: need.id, choices: [], asked: 1 };
    return {
      dialogue: { ...dialogue, open, parked: null },
      replies: [said(...lead, oddBlock(turn, need), ...questionBlocks(turn, need))],
      did: didAsk(matter, dialogue.matters),
    };
  }
  if (needsPhone(turn, dialogue)) return askPhone(turn, dialogue, lead);
  return summarise(turn, dialogue, lead);
}

/** A question with what is needed to answer it. */
export function questionBlocks(turn: Turn, need: Need): readonly ReplyBlock[] {
  const question = phraseIn(need.question, turn.locale);
  if (need.choices === undefined) return [text(question)];
  const titles = need.choices.map(({ title }) => phraseIn(title, turn.locale));
  return [choices("detail", question, titles)];
}

/** A day that stands in the message and cannot be meant is not passed over in silence. */
function oddBlock(turn: Turn, need: Need): ReplyBlock | null {
  if (need.kind !== "date") return null;
  const value = valueIn(turn.heard.reading, need, today(turn), turn.locale);
  return value === null || isFound(value) ? null : text(oddWords(turn, value));
}

export function oddWords(turn: Turn, { odd, date }: Odd): SafeText {
  if (odd === "past") return turn.say("detail-date-past", { date });
  return odd === "weekday" ? turn.say("detail-date-weekday", { date }) : turn.say("detail-date-impossible");
}

/** What the turn was about: the matter that is asked for, and who owns the others. */
export function didAsk(matter: Matter, matters: readonly Matter[]): Did {
  const others = matters.filter(({ struck, sensitive }) => !struck && !sensitive && !matter.sensitive);
  const departments = [matter, ...others].flatMap(({ department }) => department ?? []);
  return {
    outcome: matter.person ? "human" : "ask",
    topic: matter.topic,
    departments: [...new Set(departments)],
  };
}

// Whoever wants to be called must say on which number.
function needsPhone({ heard }: Turn, { matters, contact }: Dialogue): boolean {
  if (contact.phone !== null || heard.reading.entities.some(({ kind }) => kind === "phone")) return false;
  return batchOf(matters).some((at) => {
    const matter = matters[at];
    const wished = matter?.details.some(({ need }) => need === callbackNeed.id) ?? false;
    return wished && !matter?.skipped.includes("telefon");
  });
}

function askPhone(turn: Turn, dialogue: Dialogue, lead: readonly (ReplyBlock | null)[]): Step {
  const [at = 0] = batchOf(dialogue.matters);
  const matter = dialogue.matters[at];
  const open: OpenQuestion = { kind: "contact", matter: at, need: "telefon", choices: [], asked: 1 };
  return {
    dialogue: { ...dialogue, open, parked: null },
    replies: [said(...lead, text(turn.say("callback-phone")))],
    did: matter === undefined ? { outcome: "ask", topic: null, departments: [] } : didAsk(matter, dialogue.matters),
  };
}
