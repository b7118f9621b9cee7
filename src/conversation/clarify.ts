import type { Decision } from "../domain/decision.ts";
import type { OpenQuestion } from "../domain/dialogue.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { noticeBlocks } from "./answer.ts";
import { choices, said, text } from "./blocks.ts";
import { carryOutChoice } from "./carry-out.ts";
import { choiceIn } from "./choose.ts";
import { commandIn } from "./command.ts";
import { type Did, type Step, type Turn, titleOf, topicOf } from "./turn.ts";

/** The choice behind "Noget andet". */
const other = "noget-andet";

/** Two to four topics are close, or only a group was named: "Mente du …?" */
export function clarify(turn: Turn, decision: Decision, did: Did): Step {
  const ids = [...decision.choices];
  const open: OpenQuestion = { kind: "choice", matter: null, need: null, choices: [...ids, other], asked: 1 };
  // What is known to be about one group is a friendlier question than a doubt.
  const group = decision.rule !== null || sameGroup(turn, ids);
  const question = turn.say(group ? "clarify-group" : "clarify-question");
  return {
    dialogue: { ...turn.dialogue, open, failed: turn.dialogue.failed + 1 },
    replies: [said(...noticeBlocks(turn, decision), choices("topic", question, titlesOf(turn, ids)))],
    did,
    sensitive: decision.sensitive,
  };
}

function sameGroup(turn: Turn, ids: readonly string[]): boolean {
  return new Set(ids.map((id) => topicOf(turn, id)?.group)).size === 1;
}

function titlesOf(turn: Turn, ids: readonly string[]): readonly SafeText[] {
  return [...ids.map((id) => titleOf(turn, id)), turn.say("clarify-other")];
}

/** A number, a button or words; null when it is none of them. */
export function answerChoice(turn: Turn, open: OpenQuestion): Step | null {
  if (open.need === "withdraw") return null;
  const ids = open.choices.filter((id) => id !== other);
  if (commandIn(turn.heard.text) === "other" || commandIn(turn.heard.text) === "no") return ownWords(turn);
  const chosen = choiceIn(turn.heard.text, titlesOf(turn, ids));
  const command = commandIn(turn.heard.text);
  // "ja" says that it is one of them, and not which.
  if (chosen === "not on the list" || command === "yes" || command === "fine") return again(turn, open);
  if (chosen === null) return null;
  const id = ids[chosen];
  return id === undefined ? ownWords(turn) : carryOutChoice(turn, id);
}

/** A number that is not on the list is asked again, never guessed. */
function again(turn: Turn, open: OpenQuestion): Step {
  const ids = open.choices.filter((id) => id !== other);
  const titles = titlesOf(turn, ids);
  return {
    dialogue: { ...turn.dialogue, open: { ...open, asked: open.asked + 1 } },
    replies: [said(choices("topic", turn.say("clarify-again", { count: titles.length }), titles))],
    did: didClarify(turn, ids),
  };
}

function ownWords(turn: Turn): Step {
  const ids = turn.dialogue.open?.choices.filter((id) => id !== other) ?? [];
  return {
    dialogue: { ...turn.dialogue, open: null },
    replies: [said(text(turn.say("clarify-own-words")))],
    did: didClarify(turn, ids),
  };
}

function didClarify(turn: Turn, [first]: readonly string[]): Did {
  const department = topicOf(turn, first ?? null)?.department ?? null;
  return { outcome: "clarify", topic: first ?? null, departments: department === null ? [] : [department] };
}
