import type { Matter } from "../domain/dialogue.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import { linkMark, type ReceiptBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { answerBy, answerDayWords } from "./availability.ts";
import { nameOf, type Turn } from "./turn.ts";
import { made } from "./wording.ts";

/** Number, owners, the day of the answer, the way back. */
export function receiptBlock(
  turn: Turn,
  enquiry: Enquiry,
  matters: readonly Matter[],
  departments: readonly string[],
): ReceiptBlock {
  const { say } = turn;
  const referred = matters.find(({ reference }) => reference !== null)?.reference ?? null;
  return {
    kind: "receipt",
    reference: enquiry.reference,
    departments: referred === null ? departments : [],
    answerBy: referred === null ? answerBy(turn, departments[0] ?? null) : null,
    lines: [
      ...ownerLines(turn, departments, referred),
      say("receipt-number", { reference: made({ program: enquiry.reference }) }),
      ...contactLines(turn, enquiry),
      say("receipt-link", { link: made({ program: linkMark }) }),
      say("receipt-more"),
    ],
  };
}

function ownerLines(turn: Turn, departments: readonly string[], referred: string | null): readonly SafeText[] {
  const { say } = turn;
  if (referred !== null) return [say("receipt-reference-owner", { reference: made({ program: referred }) })];
  const [first, ...others] = departments;
  const owner = nameOf(turn, first ?? null);
  if (others.length === 0)
    return [
      say("receipt-owner", { department: owner }),
      say("receipt-answer", { day: answerDayWords(turn, first ?? null) }),
    ];
  return departments.map((id) =>
    say("receipt-answer-of", { department: nameOf(turn, id), day: answerDayWords(turn, id) }),
  );
}

function contactLines({ say }: Turn, { contact }: Enquiry): readonly SafeText[] {
  const lines: SafeText[] = [];
  if (contact.email !== null) lines.push(say("receipt-mail", { contact: contact.email }));
  if (contact.phone !== null) lines.push(say("receipt-phone", { contact: contact.phone }));
  return lines.length === 0 ? [say("receipt-only-link")] : lines;
}
