import type { Verdict } from "../domain/decision.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import { answered, noticeBlocks } from "./answer.ts";
import { articleBlock } from "./article-block.ts";
import { advance } from "./ask.ts";
import { text } from "./blocks.ts";
import { matterOf, needsOf, shared } from "./matters.ts";
import { type Did, nameOf, type Step, type Turn, titleOf } from "./turn.ts";
import { joined, made, phraseIn } from "./wording.ts";

/** The department must act: what it needs is asked for, one thing at a time. */
export function askFor(turn: Turn, verdict: Verdict, did: Did): Step {
  const { dialogue } = turn;
  const matter = matterOf(turn, verdict, { person: verdict.outcome === "human" });
  const matters = shared(turn, [...dialogue.matters, matter]);
  const more = dialogue.matters.length > 0;
  const lead: (ReplyBlock | null)[] = [
    more ? also(turn, verdict) : articleBlock(turn, verdict.article),
    ...noticeBlocks(turn, verdict),
    ...read(turn, matters.at(-1) ?? matter),
  ];
  const step = advance(turn, { ...answered(dialogue, verdict), matters: [...matters] }, lead);
  return { ...step, did, sensitive: verdict.sensitive };
}

function also(turn: Turn, verdict: Verdict): ReplyBlock {
  const department = nameOf(turn, verdict.department);
  return text(turn.say("ask-also", { title: titleOf(turn, verdict.topic), department }));
}

/** What the message gave already, so that a day that was misread is seen at once. */
export function read(turn: Turn, matter: ReturnType<typeof matterOf>): readonly ReplyBlock[] {
  const lines = needsOf(turn, matter).flatMap((need) => {
    const given = matter.details.find((detail) => detail.need === need.id);
    return given === undefined
      ? []
      : [joined([phraseIn(need.title, turn.locale), made({ program: ": " }), given.text], "")];
  });
  return lines.length === 0 ? [] : [text(turn.say("details-noted", { details: joined(lines, ". ") }))];
}
