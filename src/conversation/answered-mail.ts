import type { Conversation } from "../domain/conversation.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import type { Part } from "../domain/part.ts";
import { linkMark } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import { mailEntry } from "./mail-entry.ts";
import { footOf } from "./receipt-mail.ts";
import type { Front } from "./turn.ts";
import { made, phraseIn, sayIn } from "./wording.ts";

/** What has been answered: `answer` is what the staff member wrote. */
export type Answer = {
  readonly conversation: Pick<Conversation, "id" | "locale">;
  readonly part: Part;
  readonly enquiry: Pick<Enquiry, "reference" | "contact">;
  readonly answer: SafeText;
};

/**
 * "Der er svar", to a citizen who has left an e-mail; else nothing. The answer itself stands in it only where the department has
 * chosen that, and never for a sensitive topic. For whoever sits in the chat with the staff member it is not meant.
 */
export function answeredMail(front: Front, { conversation, part, enquiry, answer }: Answer): readonly Change[] {
  const to = enquiry.contact.email;
  if (to === null) return [];
  const { id, locale } = conversation;
  const say = sayIn(front.texts, locale);
  const owner = front.content.departments.get(part.department);
  const department = phraseIn(owner?.name ?? front.content.municipality.name, locale);
  const reference = made({ program: enquiry.reference });
  const link = made({ program: linkMark });
  const foot = footOf(front, locale);
  const inFull = owner?.["answer-by-mail"] === true && !part.sensitive;
  return [
    mailEntry(front, {
      conversation: id,
      part: part.id,
      to,
      subject: say("mail-answered-subject", { reference }),
      text: inFull
        ? say("mail-answered-words", { reference, department, answer, link, foot })
        : say("mail-answered-text", { reference, department, link, foot }),
      locale,
    }),
  ];
}
