import type { Contact, Matter, OpenQuestion } from "../domain/dialogue.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Need } from "../domain/topic.ts";
import { advance, didAsk, oddWords, questionBlocks } from "./ask.ts";
import { said, text } from "./blocks.ts";
import { choiceIn } from "./choose.ts";
import { afterNo, commandIn } from "./command.ts";
import { contactIn } from "./contact.ts";
import { corrected, lineToChange } from "./correct.ts";
import { bareValueIn, type Found, type Odd, valueIn } from "./detail-values.ts";
import { asWords, hintFor } from "./detail-words.ts";
import { isFurther } from "./follow-up.ts";
import { isRequest } from "./interrupt.ts";
import { isFound, needsOf, replaced, shared, withDetail, withDetailsFrom } from "./matters.ts";
import { retarget } from "./retarget.ts";
import * as topics from "./topics.ts";
import { type Step, type Turn, today } from "./turn.ts";
import { joined, made, phraseIn } from "./wording.ts";

/** What the message says to the detail that was asked for; null when it does not answer it. */
export function answerDetail(turn: Turn, open: OpenQuestion): Step | null {
  const at = open.matter ?? 0;
  const matter = turn.dialogue.matters[at];
  const need = matter === undefined ? undefined : needsOf(turn, matter).find(({ id }) => id === open.need);
  if (matter === undefined || need === undefined) return advance(turn, { ...turn.dialogue, open: null });

  const command = commandIn(turn.heard.text);
  if (command === "dont-know" || command === "skip" || isIndifferent(turn)) return skip(turn, at, matter, need);
  if (command === "back") return back(turn, at, matter, need);
  if (command === "resume") return again(turn, open, matter, need, null);

  const line = lineToChange(turn, turn.dialogue.matters);
  if (line !== null && line.at === at && line.need.id !== need.id) return reopen(turn, at, matter, line.need);
  const reachable = contactFirst(turn, need);
  if (reachable !== null) return advance(turn, { ...turn.dialogue, contact: reachable, open: null });
  const fix = corrected(turn, at, need);
  if (fix !== null) return fix;
  if (matter.topic === topics.person) return retarget(turn, at, matter, need);
  return given(turn, open, at, matter, need);
}

const indifferent =
  /\b(?:lige meget|lige fedt|ligegyldigt|uden betydning|bestemmer I selv|does ?n.t matter|don.t mind|any is fine|egal)\b/i;
const fewWords = 7;

/** "det er lige meget hvor" */
function isIndifferent({ heard }: Turn): boolean {
  return heard.reading.words.length <= fewWords && indifferent.test(heard.text);
}

/** How to be reached, written before it was asked for; what was asked for is asked again. */
function contactFirst(turn: Turn, need: Need): Contact | null {
  const { reading } = turn.heard;
  if (need.kind === "contact" || reading.words.length > longestContact) return null;
  return contactIn(reading, turn.dialogue.contact);
}

const longestContact = 9;

function reopen(turn: Turn, at: number, matter: Matter, need: Need): Step {
  const open: Matter = { ...matter, details: matter.details.filter((detail) => detail.need !== need.id) };
  return repeat(turn, at, open, need, [], replaced(turn.dialogue.matters, at, open));
}

function given(turn: Turn, open: OpenQuestion, at: number, matter: Matter, need: Need): Step | null {
  const found = foundIn(turn, need);
  if (found === "not on the list") return again(turn, open, matter, need, null);
  if (isFound(found)) return taken(turn, at, withDetail(matter, need, found), need);
  if (found !== null) return again(turn, open, matter, need, text(oddWords(turn, found)));

  const more = withDetailsFrom(turn, matter, turn.heard.reading);
  if (isRequest(turn, matter) || isFurther(turn)) return null;
  const words = asWords(turn, open, need);
  if (words !== null) return taken(turn, at, withDetail(more, need, words), need);
  if (more.details.length > matter.details.length) return taken(turn, at, more, need);
  if (isFirm(turn, matter)) return null;
  const otherwise = corrected(turn, at, need, { anyway: true });
  if (otherwise !== null) return otherwise;
  // Asked three times in vain, it is left out: the person can ask.
  return open.asked >= mostAsked ? skip(turn, at, matter, need) : again(turn, open, matter, need, null);
}

const mostAsked = 3;

function foundIn(turn: Turn, need: Need): Found | Odd | "not on the list" | null {
  const { text: words, reading } = turn.heard;
  if (need.kind === "choice") {
    const titles = (need.choices ?? []).map(({ title }) => phraseIn(title, turn.locale));
    const chosen = choiceIn(words, titles);
    if (chosen === null || chosen === "not on the list") return chosen;
    const choice = need.choices?.[chosen];
    return choice === undefined
      ? null
      : { text: phraseIn(choice.title, turn.locale), value: made({ program: choice.id }) };
  }
  return valueIn(reading, need, today(turn), turn.locale) ?? bareValueIn(words, need, turn.locale);
}

/** A detail has come: what was read into numbers is read back, and the next is asked for. */
function taken(turn: Turn, at: number, matter: Matter, need: Need): Step {
  const filled = withDetailsFrom(turn, matter, turn.heard.reading);
  const before = turn.dialogue.matters[at];
  const matters = shared(turn, replaced(turn.dialogue.matters, at, filled));
  const fresh = filled.details.filter((detail) => !before?.details.some((old) => old.text === detail.text));
  const words = fresh.flatMap((detail) => {
    const of = needsOf(turn, filled).find(({ id }) => id === detail.need);
    const worth = of !== undefined && (of.id !== need.id || readBack.has(of.kind));
    return worth ? [joined([phraseIn(of.title, turn.locale), made({ program: ": " }), detail.text], "")] : [];
  });
  const lead = words.length === 0 ? [] : [text(turn.say("details-noted", { details: list(words) }))];
  return advance(turn, { ...turn.dialogue, matters: [...matters], open: null }, lead);
}

const readBack: ReadonlySet<Need["kind"]> = new Set(["date", "time", "weekday"]);
export const list = (words: readonly SafeText[]): SafeText => joined(words, ". ");

function skip(turn: Turn, at: number, matter: Matter, need: Need): Step {
  const skipped: Matter = { ...matter, skipped: [...matter.skipped, need.id] };
  const dialogue = { ...turn.dialogue, matters: [...replaced(turn.dialogue.matters, at, skipped)], open: null };
  return advance(turn, dialogue, [text(turn.say("detail-skipped"))]);
}

/** The detail before this one is asked for anew. */
function back(turn: Turn, at: number, matter: Matter, need: Need): Step {
  const needs = needsOf(turn, matter).filter(({ id, optional }) => id === need.id || optional !== true);
  const place = needs.findIndex(({ id }) => id === need.id);
  const previous = needs
    .slice(0, place)
    .findLast(({ id }) => matter.details.some((detail) => detail.need === id) || matter.skipped.includes(id));
  if (previous === undefined)
    return repeat(turn, at, matter, need, [text(turn.say("detail-back-first"))], turn.dialogue.matters);
  const reopened: Matter = {
    ...matter,
    details: matter.details.filter((detail) => detail.need !== previous.id),
    skipped: matter.skipped.filter((id) => id !== previous.id),
  };
  const matters = replaced(turn.dialogue.matters, at, reopened);
  return repeat(turn, at, reopened, previous, [text(turn.say("detail-back"))], matters);
}

/** One certain detail, whatever else is missing. */
export function repeat(
  turn: Turn,
  at: number,
  matter: Matter,
  need: Need,
  lead: readonly ReplyBlock[],
  matters: readonly Matter[],
): Step {
  const open: OpenQuestion = { kind: "detail", matter: at, need: need.id, choices: [], asked: 1 };
  return {
    dialogue: { ...turn.dialogue, matters: [...matters], open, parked: null },
    replies: [said(...lead, ...questionBlocks(turn, need))],
    did: didAsk(matter, matters),
  };
}

/** Asked once more, with how to write it. */
function again(turn: Turn, open: OpenQuestion, matter: Matter, need: Need, why: ReplyBlock | null): Step {
  const hint = why ?? text(hintFor(turn, need));
  return {
    dialogue: { ...turn.dialogue, open: { ...open, asked: open.asked + 1 }, parked: null },
    replies: [said(hint, ...questionBlocks(turn, need), text(turn.say("detail-hint")))],
    did: didAsk(matter, turn.dialogue.matters),
  };
}

function isFirm(turn: Turn, matter: Matter): boolean {
  const { whole } = turn.alone();
  return whole.band === "firm" && whole.topics[0]?.id !== matter.topic && afterNo(turn.heard.text) === null;
}
