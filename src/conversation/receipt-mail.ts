import type { Enquiry } from "../domain/enquiry.ts";
import type { Part } from "../domain/part.ts";
import type { Locale } from "../domain/phrase.ts";
import { linkMark } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import { dayWithoutYear } from "./days.ts";
import { mailEntry } from "./mail-entry.ts";
import type { Front } from "./turn.ts";
import { joined, made, phraseIn, sayIn } from "./wording.ts";

/** The receipt by mail, to a citizen who has left an address: number, departments, the day of the answer, the way back. */
export function receiptMail(front: Front, locale: Locale, enquiry: Enquiry, parts: readonly Part[]): readonly Change[] {
  const to = enquiry.contact.email;
  if (to === null) return [];
  const say = sayIn(front.texts, locale);
  const reference = made({ program: enquiry.reference });
  // A part without a day was brought to whoever has another number: who that is is not shown.
  const answers = parts.flatMap(({ department, answerBy }) => {
    const owner = front.content.departments.get(department);
    if (answerBy === null || owner === undefined) return [];
    const day = dayWithoutYear(answerBy, locale);
    return [say("mail-receipt-answer", { department: phraseIn(owner.name, locale), day })];
  });
  return [
    mailEntry(front, {
      conversation: enquiry.conversation,
      part: parts[0]?.id ?? null,
      to,
      subject: say("mail-receipt-subject", { reference }),
      text: joined(
        [
          say("mail-receipt-text", { reference }),
          ...(answers.length === 0 ? [] : [joined(answers, "\n")]),
          say("mail-receipt-link", { link: made({ program: linkMark }) }),
          footOf(front, locale),
        ],
        "\n\n",
      ),
      locale,
    }),
  ];
}

/** The last lines of every mail to a citizen. */
export function footOf(front: Front, locale: Locale): SafeText {
  const municipality = phraseIn(front.content.municipality.name, locale);
  return sayIn(front.texts, locale)("mail-foot", { municipality });
}
