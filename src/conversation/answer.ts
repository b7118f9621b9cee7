import type { Verdict } from "../domain/decision.ts";
import type { Dialogue, OpenQuestion } from "../domain/dialogue.ts";
import type { ChoicesBlock, ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { articleBlock } from "./article-block.ts";
import { choices, said, text } from "./blocks.ts";
import { type Did, departmentOf, nameOf, type Step, type Turn } from "./turn.ts";
import { joined, made, phraseIn, written } from "./wording.ts";

/** An article covers it: the answer with its sources, whether it helped, and who to send it to if not. */
export function answer(turn: Turn, verdict: Verdict, did: Did): Step {
  return {
    dialogue: { ...answered(turn.dialogue, verdict), open: helpedOpen },
    replies: [
      said(articleBlock(turn, verdict.article), ...noticeBlocks(turn, verdict), helpedBlock(turn, verdict.department)),
    ],
    did,
    sensitive: verdict.sensitive,
  };
}

/** Another authority owns it: who, why, and how to reach them. Never just "go away". */
export function refer(turn: Turn, verdict: Verdict, did: Did): Step {
  const department = departmentOf(turn, verdict.department) === undefined ? null : nameOf(turn, verdict.department);
  const article = articleBlock(turn, verdict.article);
  return {
    dialogue: { ...answered(turn.dialogue, verdict), open: offerOpen },
    replies: [
      said(
        article,
        externalBlock(turn, verdict, article?.text ?? null),
        ...noticeBlocks(turn, verdict),
        department === null ? null : text(turn.say("refer-offer", { department })),
      ),
    ],
    did,
    sensitive: verdict.sensitive,
  };
}

export const answered = (dialogue: Dialogue, verdict: Pick<Verdict, "topic" | "article">): Dialogue => ({
  ...dialogue,
  topic: verdict.topic ?? dialogue.topic,
  article: verdict.article,
  failed: 0,
});

export const helpedOpen: OpenQuestion = {
  kind: "feedback",
  matter: null,
  need: null,
  choices: ["helped", "not-helped", "send"],
  asked: 1,
};

export const offerOpen: OpenQuestion = { kind: "offer", matter: null, need: "send", choices: [], asked: 1 };

/** "Hjalp det?" with yes, no, and the department that can answer. */
export function helpedBlock(turn: Turn, department: string | null): ChoicesBlock {
  const { say } = turn;
  const titles: SafeText[] = [say("helped-yes"), say("helped-no")];
  if (departmentOf(turn, department) !== undefined)
    titles.push(say("send-to", { department: nameOf(turn, department) }));
  return choices("helped", say("helped-question"), titles);
}

/** What rules add. */
export function noticeBlocks(turn: Turn, { notices, department }: Verdict): readonly ReplyBlock[] {
  return notices.map((notice) => {
    const words = phraseIn(notice, turn.locale).replaceAll("{department}", nameOf(turn, department));
    return text(written({ content: words }));
  });
}

/** The link or the number, unless the article has it. */
function externalBlock(turn: Turn, { external }: Verdict, shown: string | null): ReplyBlock | null {
  const other = external === null ? undefined : turn.front.content.externals.get(external);
  if (other === undefined) return null;
  const ways = [other.link, other.phone].filter((way) => way !== undefined && !shown?.includes(bareAddress(way)));
  const line = turn.say("external-line", {
    name: phraseIn(other.name, turn.locale),
    for: phraseIn(other.for, turn.locale),
  });
  return text(joined([line, ...ways.map((way) => made({ program: way ?? "" }))]));
}

const bareAddress = (way: string) => way.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
