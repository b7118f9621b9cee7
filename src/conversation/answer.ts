import type { Verdict } from "../domain/decision.ts";
import type { Dialogue, OpenQuestion } from "../domain/dialogue.ts";
import { wordingOf } from "../domain/phrase.ts";
import type { ChoicesBlock, ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { fill } from "../knowledge/fill.ts";
import { passageOf } from "../knowledge/markdown.ts";
import { articleBlock } from "./article-block.ts";
import { opensWords } from "./availability.ts";
import { choices, said, text } from "./blocks.ts";
import { type Did, departmentOf, nameOf, type Step, type Turn, today } from "./turn.ts";
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
  const ours = departmentOf(turn, verdict.department) !== undefined && !namesAnother(turn);
  const department = ours ? nameOf(turn, verdict.department) : null;
  const article = articleBlock(turn, verdict.article);
  return {
    dialogue: { ...answered(turn.dialogue, verdict), open: ours ? offerOpen : null },
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

/** A matter of another municipality: nobody here can take it. */
function namesAnother(turn: Turn): boolean {
  const own = turn.front.content.municipality["own-names"];
  return turn.heard.reading.entities.some(({ kind, value }) => kind === "municipality" && !own.includes(String(value)));
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

/** What rules add, with local facts, the department's name and its next opening filled in. */
export function noticeBlocks(
  turn: Turn,
  { notices, department }: Pick<Verdict, "notices" | "department">,
): readonly ReplyBlock[] {
  return notices.map((notice) => {
    const words = wordingOf(notice, turn.locale)
      .replaceAll("{department}", () => nameOf(turn, department))
      .replaceAll("{opens}", () => opensWords(turn, department));
    const { text: plain } = passageOf(fill(words, turn.locale, turn.front.content.facts, today(turn)));
    return text(written({ content: plain }));
  });
}

/** The link or the number, unless the article has it. */
function externalBlock(turn: Turn, { external }: Verdict, shown: string | null): ReplyBlock | null {
  const other = external === null ? undefined : turn.front.content.externals.get(external);
  if (other === undefined) return null;
  const all = [other.link, other.phone].filter((way) => way !== undefined);
  const ways = all.filter((way) => !shown?.includes(bareAddress(way)));
  if (all.length > 0 && ways.length === 0) return null;
  const line = turn.say("external-line", {
    name: phraseIn(other.name, turn.locale),
    for: phraseIn(other.for, turn.locale),
  });
  return text(joined([line, ...ways.map((way) => made({ program: way }))]));
}

const bareAddress = (way: string) => way.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
