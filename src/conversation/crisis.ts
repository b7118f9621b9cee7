import { openAt } from "../domain/hours.ts";
import type { CrisisLine } from "../domain/municipality.ts";
import type { CrisisBlock, CrisisCard, ReplyBlock } from "../domain/reply.ts";
import { articleBlock } from "./article-block.ts";
import { opensWords } from "./availability.ts";
import { said, text } from "./blocks.ts";
import { commandIn } from "./command.ts";
import { dayInWords } from "./days.ts";
import * as topics from "./topics.ts";
import { departmentOf, nameOf, type SilentStep, type Step, type Turn, topicOf } from "./turn.ts";
import { handUrgentOver, urgentPart } from "./urgent.ts";
import { phraseIn } from "./wording.ts";

/** Danger: the card, a person, and no question. What was under way is kept, and waits until the citizen asks for it. */
export function crisis(turn: Turn): Step {
  const department = crisisDepartment(turn);
  const { part, changes } = handUrgentOver(turn, { urgent: "crisis", department, topic: topics.danger });
  const card = crisisCard(turn);
  return {
    dialogue: {
      ...turn.dialogue,
      open: null,
      parked: turn.dialogue.open ?? turn.dialogue.parked,
      crisis: true,
      failed: 0,
    },
    replies: [said(...card.blocks, whoComes(turn, department))],
    did: { ...didCrisis, departments: ownersOfTheRest(turn) },
    changes,
    about: [part],
    sensitive: true,
  };
}

/** The same while a person is in the chat: both sides see the card, and nothing else is said. */
export function crisisBesidePerson(turn: Turn, joinedPart: string): SilentStep {
  const { part, changes } = handUrgentOver(turn, {
    urgent: "crisis",
    department: crisisDepartment(turn),
    topic: topics.danger,
  });
  return {
    dialogue: { ...turn.dialogue, crisis: true },
    replies: [crisisCard(turn)],
    did: didCrisis,
    changes,
    about: [joinedPart, part],
    sensitive: true,
  };
}

/** Who owns what was asked beside the danger, for whoever looks at it later; nothing is done about it now. */
function ownersOfTheRest(turn: Turn): readonly string[] {
  const { front, state, heard, dialogue } = turn;
  const { whole, wishes } = turn.alone();
  const { page } = state.conversation;
  const question = {
    reading: heard.reading,
    understanding: whole,
    wishes,
    page,
    failed: dialogue.failed,
    now: front.now,
  };
  return front.decide(question).departments;
}

const didCrisis: Step["did"] = { outcome: "emergency", topic: topics.danger, departments: [] };
const crisisDepartment = (turn: Turn) => turn.front.content.municipality["crisis-department"];

export function crisisCard(turn: Turn): CrisisCard {
  const { say, locale } = turn;
  const article = articleBlock(turn, topicOf(turn, topics.danger)?.article ?? topics.danger);
  const lines = turn.front.content.municipality["crisis-lines"];
  const checked = lines.flatMap(({ confirmed }) => confirmed ?? []).sort()[0];
  const block: CrisisBlock = {
    kind: "crisis",
    call: say("crisis-call"),
    text: article?.text ?? say("crisis-stays"),
    lines: lines.map((line) => ({
      name: phraseIn(line.name, locale),
      for: phraseIn(line.for, locale),
      ...confirmedOnly(line, turn),
      link: line.link ?? null,
    })),
    foot: checked === undefined ? null : say("crisis-checked", { date: dayInWords(checked, locale) }),
  };
  return { by: "assistant", blocks: [block] };
}

/** A number nobody has confirmed is not shown: a wrong one costs the most when it is needed. */
function confirmedOnly({ phone, hours, confirmed }: CrisisLine, { locale }: Turn) {
  if (confirmed === null) return { phone: null, hours: null };
  return { phone, hours: hours === null ? null : phraseIn(hours, locale) };
}

function whoComes(turn: Turn, id: string): ReplyBlock {
  const hours = departmentOf(turn, id)?.hours;
  const department = nameOf(turn, id);
  if (hours !== undefined && openAt(hours, turn.front.now)) return text(turn.say("crisis-person", { department }));
  return text(turn.say("crisis-closed", { department, opening: opensWords(turn, id) }));
}

/** After danger the care stays until the citizen writes a clear other matter; null when that is what this is. */
export function careStays(turn: Turn): Step | null {
  if (!turn.dialogue.crisis) return null;
  if (isOtherMatter(turn)) return null;
  const part = urgentPart(turn, "crisis");
  return {
    dialogue: turn.dialogue,
    replies: [said(text(turn.say("crisis-stays")))],
    did: didCrisis,
    about: part === undefined ? [] : [part.id],
    sensitive: true,
  };
}

function isOtherMatter(turn: Turn): boolean {
  const command = commandIn(turn.heard.text);
  if (command === "resume" && turn.dialogue.parked !== null) return true;
  const { whole } = turn.alone();
  const topic = topicOf(turn, whole.topics[0]?.id ?? null);
  if (whole.band !== "firm" || topic === undefined) return false;
  return topic.outcome !== "social" && topic.id !== topics.person && !topics.nearDanger.has(topic.id);
}
