import type { Contact, Dialogue, Matter, OpenQuestion } from "../domain/dialogue.ts";
import type { ReplyBlock, SummaryBlock, SummaryRow } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { availabilityLines, formIfNobody } from "./availability.ts";
import { said, text } from "./blocks.ts";
import { asks } from "./interrupt.ts";
import { batchOf, needsOf } from "./matters.ts";
import { type Did, nameOf, type Step, type Turn, titleOf } from "./turn.ts";
import { joined, made, phraseIn, tidy } from "./wording.ts";

/** Shows what will be sent and asks for the yes. */
export function summarise(turn: Turn, dialogue: Dialogue, lead: readonly (ReplyBlock | null)[] = []): Step {
  const batch = batchOf(dialogue.matters);
  const matters = batch.flatMap((at) => dialogue.matters[at] ?? []);
  const form = formIfNobody(turn, matters, dialogue.contact);
  const summary = summaryBlock(turn, matters, dialogue.contact);
  const open: OpenQuestion = { kind: "summary", matter: batch[0] ?? null, need: null, choices: [], asked: 1 };
  return {
    dialogue: { ...dialogue, open, parked: null },
    replies: [said(...lead, ...availabilityLines(turn, matters), form, withoutHint(summary, form))],
    did: didSummarise(matters),
  };
}

// The form says it already.
const withoutHint = (summary: SummaryBlock, form: ReplyBlock | null): SummaryBlock =>
  form === null ? summary : { ...summary, hint: null };

const fewestWords = 4;

function withMore(turn: Turn, matters: readonly Matter[], at: number): Matter[] {
  return matters.map((matter, place) => {
    if (place !== at) return matter;
    const words = [matter.question, tidy(turn.heard.text)].filter((part) => part !== null);
    return { ...matter, question: joined(words, "\n") };
  });
}

export function didSummarise(matters: readonly Matter[]): Did {
  const [first] = matters;
  return {
    outcome: matters.some(({ person }) => person) ? "human" : "ask",
    topic: first?.topic ?? null,
    departments: [...new Set(matters.flatMap(({ department }) => department ?? []))],
  };
}

export function summaryBlock(turn: Turn, matters: readonly Matter[], contact: Contact): SummaryBlock {
  const { say } = turn;
  const departments = [...new Set(matters.map(({ department }) => department))];
  const [only, ...others] = departments;
  const single = others.length === 0 && only !== undefined && matters.every(({ reference }) => reference === null);
  const reachable = contact.email !== null || contact.phone !== null;
  return {
    kind: "summary",
    title: say("summary-title"),
    groups: departments.map((department) => {
      const own = matters.filter((matter) => matter.department === department);
      return {
        department: department ?? "",
        to: addressee(turn, department, own),
        matters: own.map((matter) => ({ title: titleOf(turn, matter.topic), rows: rowsOf(turn, matter) })),
      };
    }),
    reply: {
      need: "kontakt",
      label: say("summary-reply"),
      text: contactWords(contact) ?? say("summary-reply-link"),
      change: null,
    },
    hint: reachable ? null : say("summary-reply-hint"),
    share: mayShare(turn, matters) ? say("summary-share") : null,
    strike: matters.length > 1 ? say("summary-strike") : null,
    question: single ? say("summary-yes-to", { department: nameOf(turn, only) }) : say("summary-yes"),
  };
}

// A typed reference shows nothing, not even who has it.
function addressee(turn: Turn, department: string | null, matters: readonly Matter[]): SafeText {
  const reference = matters.find(({ reference }) => reference !== null)?.reference;
  if (reference !== undefined && reference !== null)
    return turn.say("summary-to-reference", { reference: made({ program: reference }) });
  return turn.say("summary-to", { department: nameOf(turn, department) });
}

function rowsOf(turn: Turn, matter: Matter): readonly SummaryRow[] {
  const { say } = turn;
  const question: SummaryRow[] =
    matter.question === null
      ? []
      : [{ need: null, label: say("summary-question"), text: quote(turn, matter.question), change: null }];
  const details = needsOf(turn, matter).flatMap((need): SummaryRow[] => {
    const label = phraseIn(need.title, turn.locale);
    const given = matter.details.find((detail) => detail.need === need.id);
    const skipped = matter.skipped.includes(need.id) && need["in-question"] !== true && matter.reference === null;
    if (given === undefined && !skipped) return [];
    const change = changeWords(turn, label);
    return [{ need: need.id, label, text: given?.text ?? say("detail-missing"), change }];
  });
  return [...question, ...details];
}

const marks = { da: ["»", "«"], en: ["“", "”"], de: ["»", "«"] } as const;

function quote({ locale }: Turn, words: SafeText): SafeText {
  const [open, close] = marks[locale];
  return joined([made({ program: open }), tidy(words), made({ program: close })], "");
}

function changeWords(turn: Turn, label: SafeText): SafeText {
  return joined([made({ program: { da: "Ret", en: "Change", de: "Ändern:" }[turn.locale] }), label]);
}

export function contactWords({ name, email, phone }: Contact): SafeText | null {
  const ways = [name, email, phone].filter((way) => way !== null);
  return email === null && phone === null ? null : joined(ways, ", ");
}

/** The rest of the talk is offered only when it touched nothing sensitive, and there is a rest. */
export function mayShare(turn: Turn, matters: readonly Matter[]): boolean {
  if (turn.state.conversation.touchedSensitive || matters.some(({ sensitive }) => sensitive)) return false;
  const before = turn.state.messages.filter(({ by }) => by === "citizen");
  return before.some(({ seq, decision }) => decision?.outcome === "answer" && !matters.some((m) => m.raisedBy === seq));
}

/** The summary as the department keeps it. */
export function summaryText(turn: Turn, matters: readonly Matter[]): SafeText {
  const lines = matters.flatMap((matter) => [
    titleOf(turn, matter.topic),
    ...rowsOf(turn, matter).map(({ label, text }) => joined([label, made({ program: ": " }), text], "")),
  ]);
  return joined(lines, "\n");
}

/** A sentence more goes along with what is sent; anything shorter is asked about. */
export function unclear(turn: Turn, dialogue: Dialogue, open: OpenQuestion): Step {
  const batch = batchOf(dialogue.matters);
  const [first] = batch;
  if (first !== undefined && turn.heard.reading.words.length >= fewestWords && !asks(turn))
    return summarise(turn, { ...dialogue, matters: withMore(turn, dialogue.matters, first) }, [
      text(turn.say("summary-added")),
    ]);
  // Once more with its buttons: those of the old one belong to a question that is over.
  return {
    ...summarise(turn, dialogue, [text(turn.say("summary-unclear"))]),
    dialogue: { ...dialogue, open: { ...open, asked: open.asked + 1 } },
  };
}
