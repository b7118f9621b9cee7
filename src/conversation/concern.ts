import type { Verdict } from "../domain/decision.ts";
import { openAt } from "../domain/hours.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import { concerns } from "../triage/worry.ts";
import { noticeBlocks } from "./answer.ts";
import { articleBlock } from "./article-block.ts";
import { opensWords } from "./availability.ts";
import { said, text } from "./blocks.ts";
import * as topics from "./topics.ts";
import { catchAll, departmentOf, nameOf, type Step, type Turn } from "./turn.ts";
import { handUrgentOver } from "./urgent.ts";

export function isConcern(verdict: Verdict): boolean {
  return verdict.outcome === "human" && concerns.has(verdict.topic ?? "");
}

/** Worry for a child or an adult: whom to call now, the municipality's own form, and a person. Nothing is collected or summed up. */
export function concern(turn: Turn, verdict: Verdict): Step {
  const department = verdict.department ?? catchAll(turn);
  const topic = verdict.topic ?? topics.none;
  const { part, changes } = handUrgentOver(turn, { urgent: "concern", department, topic });
  return {
    dialogue: { ...turn.dialogue, topic, article: verdict.article, open: null, failed: 0, wantsPerson: true },
    replies: [said(articleBlock(turn, verdict.article), ...noticesBut(turn, verdict), whoReads(turn, department))],
    did: { outcome: "human", topic, departments: [department], article: verdict.article },
    changes,
    about: [part],
    sensitive: true,
  };
}

// Who reads it and when is said by `whoReads` at any hour.
function noticesBut(turn: Turn, { notices, department }: Verdict): readonly ReplyBlock[] {
  return noticeBlocks(turn, { department, notices: notices.filter(({ da }) => !da.includes("{opens}")) });
}

/** Who reads what is written here, and when: the one thing that must not be guessed. */
export function whoReads(turn: Turn, id: string): ReplyBlock {
  const hours = departmentOf(turn, id)?.hours;
  const department = nameOf(turn, id);
  if (hours !== undefined && openAt(hours, turn.front.now)) return text(turn.say("concern-open", { department }));
  return text(turn.say("concern-closed", { department, opening: opensWords(turn, id) }));
}

/** What follows belongs to it: the line is short, and asks for nothing. */
export function concernGoesOn(
  turn: Turn,
  part: { readonly id: string; readonly department: string; readonly topic: string },
): Step {
  const department = nameOf(turn, part.department);
  return {
    dialogue: { ...turn.dialogue, failed: 0 },
    replies: [said(text(turn.say("concern-more", { department })), whoReads(turn, part.department))],
    did: { outcome: "human", topic: part.topic, departments: [part.department] },
    about: [part.id],
    sensitive: true,
  };
}
