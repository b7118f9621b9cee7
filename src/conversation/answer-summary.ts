import type { Contact, Dialogue, Matter, OpenQuestion } from "../domain/dialogue.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { advance, oddWords } from "./ask.ts";
import { said, text } from "./blocks.ts";
import { afterNo, afterYes, bare, commandIn } from "./command.ts";
import { contactIn, contactProblem } from "./contact.ts";
import { changesIn, correctedLine, lineToChange } from "./correct.ts";
import { valueIn } from "./detail-values.ts";
import { repeat } from "./details.ts";
import { batchOf, isFound, needsOf, replaced, withDetail } from "./matters.ts";
import { send } from "./send.ts";
import { contactWords, didSummarise, mayShare, summarise } from "./summary.ts";
import { type Step, type Turn, titleOf, today } from "./turn.ts";

/** What the message says to the summary; null when it is neither a yes nor a change of it. */
export function answerSummary(turn: Turn, open: OpenQuestion): Step | null {
  const { dialogue, heard } = turn;
  const batch = batchOf(dialogue.matters);
  const matters = batch.flatMap((at) => dialogue.matters[at] ?? []);
  if (matters.length === 0) return null;
  const command = commandIn(heard.text);
  const share = mayShare(turn, matters) && (heard.share || wantsShare(heard.text));

  if (command === "yes" || command === "yes-please" || command === "fine") return send(turn, dialogue, { share });
  if (command === "no") return doubt(turn, dialogue, open, matters);
  if (command === "back") return reopenLast(turn, batch);
  if (command === "resume") return summarise(turn, dialogue);
  const line = lineToChange(turn, dialogue.matters);
  if (line !== null) return reopen(turn, line.at, line.need.id);
  const struck = strike(turn, batch);
  if (struck !== null) return struck;

  const yes = afterYes(heard.text);
  if (yes === null && isOtherMatter(turn, matters)) return null;
  const contact = contactIn(heard.reading, dialogue.contact);
  const changed = change(turn, batch);
  const lead: ReplyBlock[] = [...changed.lead];
  if (contact !== null) lead.push(text(turn.say("contact-noted", { contact: wordsOf(contact) })));
  const next: Dialogue = { ...dialogue, matters: [...changed.matters], contact: contact ?? dialogue.contact };
  if (yes !== null && changed.lead.length === 0 && (contact !== null || share || bare(yes) === ""))
    return send(turn, next, { share });
  if (lead.length > 0) return advance(turn, next, lead);
  const wrong = contactProblem(turn);
  if (wrong !== null) return problem(dialogue, open, matters, text(wrong));
  const odd = oddDay(turn, batch);
  if (odd !== null) return problem(dialogue, open, matters, text(odd));
  if (yes !== null && yes.split(/\s+/).length <= fewWords) return send(turn, next, { share });
  const no = afterNo(heard.text);
  return no !== null && no.split(/\s+/).length <= fewWords ? doubt(turn, dialogue, open, matters) : null;
}

// "ja, det er helt fint sådan" is a yes; what is longer may say more, and is asked.
const fewWords = 5;
const wordsOf = (contact: Contact): SafeText => contactWords(contact) as SafeText;

const rest = /\b(?:resten|hele samtalen|resten af samtalen|the rest|whole conversation|den rest|das ganze gespräch)\b/i;
const without = /\b(?:ikke|uden|not|without|nicht|ohne)\b/i;
const wantsShare = (words: string) => rest.test(words) && !without.test(words);

/** A sentence that is firmly about something else changes nothing here, whatever places and days stand in it. */
function isOtherMatter(turn: Turn, matters: readonly Matter[]): boolean {
  if (afterNo(turn.heard.text) !== null || turn.heard.reading.words.length <= fewWords) return false;
  const { whole } = turn.alone();
  return whole.band === "firm" && !matters.some(({ topic }) => topic === whole.topics[0]?.id);
}

function change(turn: Turn, batch: readonly number[]): { matters: readonly Matter[]; lead: readonly ReplyBlock[] } {
  let { matters }: { matters: readonly Matter[] } = turn.dialogue;
  const lead: ReplyBlock[] = [];
  for (const at of batch) {
    const matter = matters[at];
    if (matter === undefined) continue;
    const changes = changesIn(turn, matter);
    if (changes.length === 0) continue;
    const next = changes.reduce((matter, { need, found }) => withDetail(matter, need, found), matter);
    matters = replaced(matters, at, next);
    if (lead.length === 0) lead.push(correctedLine(turn, changes));
  }
  return { matters, lead };
}

function oddDay(turn: Turn, batch: readonly number[]): SafeText | null {
  for (const at of batch) {
    const matter = turn.dialogue.matters[at];
    for (const need of matter === undefined ? [] : needsOf(turn, matter)) {
      const value = need.kind === "date" ? valueIn(turn.heard.reading, need, today(turn), turn.locale) : null;
      if (value !== null && !isFound(value)) return oddWords(turn, value);
    }
  }
  return null;
}

const leaveOut =
  /\b(?:uden|slet|fjern|stryg|drop|ikke|without|remove|not|delete|ohne|streichen)\s+(?:nr\.?|nummer|linje|punkt|number|line|nummer)?\s*(\d)\b/i;

/** "uden 2": a line is struck out. */
function strike(turn: Turn, batch: readonly number[]): Step | null {
  const number = Number(leaveOut.exec(turn.heard.text)?.[1] ?? Number.NaN);
  const at = Number.isNaN(number) || batch.length < 2 ? undefined : inOrderShown(turn, batch)[number - 1];
  const matter = at === undefined ? undefined : turn.dialogue.matters[at];
  if (at === undefined || matter === undefined) return null;
  const matters = turn.dialogue.matters.filter((_, place) => place !== at);
  const lead = [text(turn.say("summary-struck", { title: titleOf(turn, matter.topic) }))];
  return advance(turn, { ...turn.dialogue, matters, open: null }, lead);
}

// The summary groups by department: its numbers follow that.
function inOrderShown(turn: Turn, batch: readonly number[]): readonly number[] {
  const departments = [...new Set(batch.map((at) => turn.dialogue.matters[at]?.department))];
  return departments.flatMap((department) =>
    batch.filter((at) => turn.dialogue.matters[at]?.department === department),
  );
}

/** "nej": nothing is sent, and it stays open what is to be changed. */
function doubt(turn: Turn, dialogue: Dialogue, open: OpenQuestion, matters: readonly Matter[]): Step {
  return problem(dialogue, open, matters, text(turn.say("summary-no")));
}

function problem(dialogue: Dialogue, open: OpenQuestion, matters: readonly Matter[], why: ReplyBlock): Step {
  return {
    dialogue: { ...dialogue, open: { ...open, asked: open.asked + 1 } },
    replies: [said(why)],
    did: didSummarise(matters),
  };
}

function reopenLast(turn: Turn, batch: readonly number[]): Step {
  const at = batch.at(-1) ?? 0;
  const matter = turn.dialogue.matters[at];
  const asked = matter === undefined ? [] : needsOf(turn, matter).filter(({ optional }) => optional !== true);
  const last = asked.at(-1);
  return last === undefined ? summarise(turn, turn.dialogue) : reopen(turn, at, last.id);
}

/** One line is asked for anew. */
function reopen(turn: Turn, at: number, needId: string): Step {
  const matter = turn.dialogue.matters[at];
  const need = matter === undefined ? undefined : needsOf(turn, matter).find(({ id }) => id === needId);
  if (matter === undefined || need === undefined) return summarise(turn, turn.dialogue);
  const open: Matter = {
    ...matter,
    details: matter.details.filter((detail) => detail.need !== needId),
    skipped: matter.skipped.filter((id) => id !== needId),
  };
  return repeat(turn, at, open, need, [], replaced(turn.dialogue.matters, at, open));
}
