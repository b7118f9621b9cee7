import type { Verdict } from "../domain/decision.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { said, text } from "./blocks.ts";
import { contactBlock } from "./contact-card.ts";
import { matterOf } from "./matters.ts";
import { summaryBlock } from "./summary.ts";
import * as topics from "./topics.ts";
import type { Did, Step, Turn } from "./turn.ts";
import { joined, written } from "./wording.ts";

/** One polite line in the citizen's language and one in English, the contact card, and a person if the citizen writes where. */
export function otherLanguage(turn: Turn, verdict: Verdict, did: Did): Step {
  const lines = turn.front.content.otherLanguages;
  const own = lines.get(turn.heard.reading.locale);
  const english = lines.get("other");
  const asked = matterOf(turn, { ...verdict, topic: topics.none }, { person: true });
  const before = turn.dialogue.matters.find(({ topic }) => topic === topics.none);
  const matter = before === undefined ? asked : { ...before, question: both(before.question, asked.question) };
  const matters = [...turn.dialogue.matters.filter((other) => other !== before), matter];
  return {
    dialogue: {
      ...turn.dialogue,
      matters,
      open: { kind: "contact", matter: matters.length - 1, need: "svar", choices: [], asked: 1 },
      failed: 0,
    },
    replies: [
      said(
        ...[own, english].flatMap((content) => (content === undefined ? [] : [text(written({ content }))])),
        contactBlock(turn),
        summaryBlock(turn, [matter], turn.dialogue.contact),
      ),
    ],
    did: { ...did, topic: topics.none },
  };
}

const both = (one: SafeText | null, other: SafeText | null): SafeText =>
  joined(
    [one, other].filter((words) => words !== null),
    "\n",
  );
