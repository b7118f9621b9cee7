import { isOver } from "../domain/part.ts";
import { answerDayWords } from "./availability.ts";
import { said, text } from "./blocks.ts";
import { bare } from "./command.ts";
import { nameOf, type Step, type Turn, topicOf } from "./turn.ts";

const asked =
  /^(?:og |men |so |and |und )*(?:hvornår|hvor (?:lang tid|længe|hurtigt)|when|how (?:long|soon)|wann|wie lange)\b.*\b(?:svar|svarer|svaret|hører|besked|answer|hear|antwort|antworten)\b/;
const mostWords = 14;

/** "Hvornår svarer I?": the day is known of what is being sent or has been; null when it is neither, or nothing of the kind was asked. */
export function whenAnswered(turn: Turn): Step | null {
  const words = bare(turn.heard.text);
  const about = asksWhen(turn) && words.split(" ").length <= mostWords ? underWay(turn) : null;
  if (about === null) return null;
  const department = nameOf(turn, about.department);
  const day = answerDayWords(turn, about.department);
  return {
    dialogue: { ...turn.dialogue, open: null, failed: 0 },
    replies: [said(text(turn.say("person-later", { department, day })))],
    did: { outcome: "answer", topic: about.topic, departments: [about.department] },
  };
}

export const asksWhen = ({ heard }: Turn): boolean => asked.test(bare(heard.text));

function underWay({ dialogue, state, ...turn }: Turn): { topic: string; department: string } | null {
  const matter = dialogue.matters.find(({ reference }) => reference === null);
  if (matter?.department != null) return { topic: matter.topic, department: matter.department };
  const part = state.parts.findLast((part) => !isOver(part) && part.urgent === "no" && part.answerBy !== null);
  if (part !== undefined) return part;
  const topic = topicOf({ dialogue, state, ...turn }, dialogue.topic);
  return topic?.department == null || topic.outcome === "social"
    ? null
    : { topic: topic.id, department: topic.department };
}
