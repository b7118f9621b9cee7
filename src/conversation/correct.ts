import type { Detail, Matter } from "../domain/dialogue.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Need } from "../domain/topic.ts";
import { advance } from "./ask.ts";
import { text } from "./blocks.ts";
import { stemsOf } from "./choose.ts";
import { afterNo } from "./command.ts";
import { type Found, valueIn } from "./detail-values.ts";
import { batchOf, isFound, needsOf, replaced, withDetail } from "./matters.ts";
import { type Step, type Turn, today } from "./turn.ts";
import { joined, made, phraseIn, sliced, tidy } from "./wording.ts";

/** "nej, onsdag ikke tirsdag" while something else is asked for: what was given already is put right. `anyway`: without a "nej". */
export function corrected(turn: Turn, at: number, asked: Need, how = { anyway: false }): Step | null {
  const matter = turn.dialogue.matters[at];
  if (matter === undefined || !(how.anyway || isCorrection(turn.heard.text))) return null;
  const changes = changesIn(turn, matter).filter(({ need }) => need.id !== asked.id);
  if (changes.length === 0 || isFound(valueIn(turn.heard.reading, asked, today(turn), turn.locale, "last")))
    return null;
  const next = changes.reduce((matter, { need, found }) => withDetail(matter, need, found), matter);
  const matters = replaced(turn.dialogue.matters, at, next);
  return advance(turn, { ...turn.dialogue, matters: [...matters], open: null }, [correctedLine(turn, changes)]);
}

// "ja, men kl. 18" corrects as much as "nej, kl. 18".
const isCorrection = (words: SafeText) =>
  afterNo(words) !== null || /^\W*(?:ja|ok|jo|yes)?\W*(?:men|dog|but|aber)\b/i.test(words);

export type Correction = { readonly need: Need; readonly found: Found };

/** What the message says otherwise than it was: by the entities it holds, or by the name of a line ("formål: banko"). */
export function changesIn(turn: Turn, matter: Matter): readonly Correction[] {
  const { reading } = turn.heard;
  const named = namedIn(turn, matter);
  if (named !== null) return [named];
  return needsOf(turn, matter).flatMap((need): Correction[] => {
    const found = valueIn(reading, need, today(turn), turn.locale, "last");
    const old = matter.details.find((detail) => detail.need === need.id);
    return isFound(found) && !sameDetail(old, found) ? [{ need, found }] : [];
  });
}

const sameDetail = (old: Detail | undefined, found: Found) => old?.text === found.text;

const joint =
  /^\s*(?:ret|ændr|ret til|change|ändern?:?)?\s*(.{2,40}?)\s*(?::|=|\ber\b|\bskal være\b|\btil\b|\bis\b|\bto\b|\bshould be\b|\bist\b|\bzu\b)\s*(.+)$/isu;

/** "formål: fællesspisning", "stedet er Nørreskov Hallen". */
function namedIn(turn: Turn, matter: Matter): Correction | null {
  const rest = afterNo(turn.heard.text) ?? turn.heard.text;
  const offset = turn.heard.text.lastIndexOf(rest);
  const parts = joint.exec(rest);
  const [, label, value] = parts ?? [];
  if (label === undefined || value === undefined) return null;
  const need = needNamed(turn, matter, label);
  if (need === null) return null;
  const start = offset + rest.length - value.length;
  const words = tidy(sliced(turn.heard.text, start, start + value.length), 500);
  const found = valueIn(turn.heard.reading, need, today(turn), turn.locale, "last");
  if (found !== null && !isFound(found)) return null;
  return { need, found: found ?? { text: words, value: null } };
}

/** "Ret formål": the line to be asked for anew. */
export function lineToChange(
  turn: Turn,
  matters: readonly Matter[],
): { readonly at: number; readonly need: Need } | null {
  const words = /^\s*(?:ret|ændr|change|ändern?:?)\s+(.{2,40})$/iu.exec(turn.heard.text)?.[1];
  if (words === undefined) return null;
  for (const at of batchOf(matters)) {
    const matter = matters[at];
    const need = matter === undefined ? null : needNamed(turn, matter, words);
    if (need !== null) return { at, need };
  }
  return null;
}

function needNamed(turn: Turn, matter: Matter, label: string): Need | null {
  const said = stemsOf(label).join(" ");
  if (said === "") return null;
  const named = needsOf(turn, matter).find(({ id, title }) =>
    [phraseIn(title, turn.locale), id].some((name) => stemsOf(name).join(" ") === said),
  );
  return named ?? null;
}

export function correctedLine(turn: Turn, changes: readonly Correction[]) {
  const words = changes.map(({ need, found }) =>
    joined([phraseIn(need.title, turn.locale), made({ program: ": " }), found.text], ""),
  );
  return text(turn.say("details-corrected", { details: joined(words, ". ") }));
}
