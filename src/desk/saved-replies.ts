import { dayWithoutYear } from "../conversation/days.ts";
import type { SavedReply as Filled } from "../domain/desk-pages.ts";
import { wordingOf } from "../domain/phrase.ts";
import type { SavedReply, SavedReplyField } from "../domain/saved-reply.ts";
import type { Work } from "./work.ts";

/** The department's texts, in the citizen's language and filled in. */
export function savedReplies(work: Work): Filled[] {
  const { part, front, staff, dossier } = work;
  const { savedReplies } = front.content;
  const own = work.replies?.replies ?? savedReplies[part.department] ?? [];
  const { locale } = dossier.conversation;
  const fields = fieldsOf(work);
  return [...own, ...(savedReplies.alle ?? [])]
    .filter(({ topics }) => topics === undefined || topics.includes(part.topic))
    .map(({ id, title, text }: SavedReply) => ({
      id,
      title: wordingOf(title, staff.locale),
      text: filled(wordingOf(text, locale), fields),
    }));
}

function fieldsOf({ part, enquiry, front, staff, dossier }: Work): Readonly<Record<SavedReplyField, string | null>> {
  const { locale } = dossier.conversation;
  const department = front.content.departments.get(part.department);
  const topic = front.content.topics.get(part.topic);
  return {
    name: enquiry.contact.name,
    reference: enquiry.reference,
    department: department === undefined ? part.department : wordingOf(department.name, locale),
    topic: topic === undefined ? part.topic : wordingOf(topic.title, locale),
    day: part.answerBy === null ? null : dayWithoutYear(part.answerBy, locale),
    staff: staff.firstName,
    phone: department?.phone ?? null,
  };
}

// A name that is not known goes with the space before it: "Hej {name}, tak" is "Hej, tak"; all else is left for whoever sends it.
const named: readonly string[] = ["name", "staff"] satisfies readonly SavedReplyField[];

function filled(text: string, fields: Readonly<Record<string, string | null>>): string {
  return text
    .replace(/(,?[ ]?)\{([a-z]+)\}(, )?/g, (whole, before: string, name: string, behind = "") => {
      const value = fields[name];
      if ((value === null || value === undefined) && named.includes(name)) return before === "" ? "" : behind;
      return whole.replace(`{${name}}`, () => value ?? "[…]");
    })
    .trim();
}
