import type { Decision, Verdict } from "../domain/decision.ts";
import type { ListBlock } from "../domain/reply.ts";
import { answered, helpedBlock, helpedOpen, noticeBlocks } from "./answer.ts";
import { shortOf } from "./article-block.ts";
import { advance } from "./ask.ts";
import { read } from "./ask-for.ts";
import { said, text } from "./blocks.ts";
import { alone, carryOut } from "./carry-out.ts";
import { concern, isConcern } from "./concern.ts";
import { matterOf, shared } from "./matters.ts";
import * as topics from "./topics.ts";
import { type Did, departmentOf, nameOf, type Step, type Turn, titleOf } from "./turn.ts";

/**
 * Several things in one message: a numbered list of what each is and who owns it, answered in short where it can be. Then what is
 * needed for the rest, and one summary. A sensitive one stands first and becomes an enquiry of its own.
 */
export function several(turn: Turn, decision: Decision): Step {
  const asked = untilTheNext(turn, [...decision.apart, ...decision.parts]);
  // "Ring mig op om vores aftale" is one matter, for a person.
  const forPerson = asked.some(({ topic }) => topic === topics.person);
  const verdicts = asked.filter(({ topic }) => topic !== topics.person);
  const [only, ...more] = verdicts;
  if (forPerson && only !== undefined && more.length === 0)
    return carryOut(turn, alone({ ...only, span: wholeOf(turn) }));
  const worry = verdicts.find(isConcern);
  const first = worry === undefined ? null : concern(turn, worry);
  const others = verdicts.filter((verdict) => verdict !== worry);
  const open = others.filter(({ outcome }) => outcome === "ask" || outcome === "human" || outcome === "route");
  const fresh = open.map((verdict) => matterOf(turn, verdict, { person: forPerson || verdict.outcome === "human" }));
  const matters = shared(turn, [...turn.dialogue.matters, ...fresh]);
  const lead = [
    ...(first?.replies[0]?.blocks ?? []),
    others.length > 1 ? text(turn.say("several-intro", { count: others.length })) : null,
    list(turn, others),
    turn.inContext().wishes.length > most ? text(turn.say("several-more")) : null,
    ...others.flatMap((verdict) => noticeBlocks(turn, verdict)),
    ...fresh.slice(0, 1).flatMap((matter) => read(turn, matter)),
  ];
  const topical = others.find(({ outcome }) => outcome === "answer" || outcome === "refer") ?? decision;
  const dialogue = { ...answered(first?.dialogue ?? turn.dialogue, topical), matters: [...matters] };
  const did: Did = {
    outcome: decision.outcome,
    topic: decision.topic,
    departments: decision.departments,
    article: decision.article,
    decision,
  };
  const step: Step =
    matters.length > 0
      ? advance(turn, dialogue, lead)
      : {
          dialogue: { ...dialogue, open: helpedOpen },
          replies: [said(...lead, helpedBlock(turn, topical.department))],
          did,
        };
  return {
    ...step,
    did,
    sensitive: verdicts.some(({ sensitive }) => sensitive),
    ...(first !== null && { changes: first.changes ?? [], about: first.about ?? [] }),
  };
}

/** So many are kept apart. */
const most = 4;

/** What is left of a matter's own sentence ("… kl. 10-16 for 40 personer") belongs to it; what the next sentence says does not. */
function untilTheNext({ heard }: Turn, verdicts: readonly Verdict[]): readonly Verdict[] {
  const starts = verdicts.map(({ span }) => span.start).sort((one, other) => one - other);
  return verdicts.map((verdict) => {
    const { start, end } = verdict.span;
    const next = starts.find((other) => other > start) ?? heard.text.length;
    const stop = heard.text.slice(end).search(/[.!?](?:\s+\p{Lu}|\s*$)|\n/u);
    const own = stop < 0 ? heard.text.length : end + stop + 1;
    return { ...verdict, span: { start, end: Math.max(end, Math.min(next, own)) } };
  });
}

const wholeOf = ({ heard }: Turn) => ({ start: 0, end: heard.text.length });

function list(turn: Turn, verdicts: readonly Verdict[]): ListBlock {
  return {
    kind: "list",
    items: verdicts.map((verdict) => {
      const known = departmentOf(turn, verdict.department) !== undefined;
      const department = nameOf(turn, verdict.department);
      const byPerson = verdict.outcome === "human";
      return {
        title: titleOf(turn, verdict.topic),
        owner: known ? turn.say(byPerson ? "several-person" : "several-owner", { department }) : null,
        text: verdict.outcome === "answer" || verdict.outcome === "refer" ? shortOf(turn, verdict.article) : null,
      };
    }),
  };
}
