import { closesAt } from "../domain/hours.ts";
import type { ContactBlock, ContactLine } from "../domain/reply.ts";
import { opensWords } from "./availability.ts";
import { clock } from "./days.ts";
import { catchAll, departmentOf, type InPlace, type Turn } from "./turn.ts";
import { phraseIn, written } from "./wording.ts";

/** What the card depends on: the content and the hour, and in which language it is read. */
type Place = InPlace & Pick<Turn, "locale" | "say">;

/** The municipality's phone and address, and when somebody is there. */
export function contactBlock(turn: Place): ContactBlock {
  const { name, contact } = turn.front.content.municipality;
  const line = (content: string, href: string | null): ContactLine => ({ text: written({ content }), href });
  return {
    kind: "contact",
    title: turn.say("contact-title", { municipality: phraseIn(name, turn.locale) }),
    lines: [
      line(contact.phone, `tel:${contact.phone.replace(/\s/g, "")}`),
      line(contact.mail, `mailto:${contact.mail}`),
      line(contact.address, null),
      line(contact.website, contact.website),
      { text: openLine(turn), href: null },
    ],
  };
}

function openLine(turn: Place) {
  const department = frontDesk(turn);
  const hours = departmentOf(turn, department)?.hours;
  const closes = hours === undefined ? null : closesAt(hours, turn.front.now);
  if (closes !== null) return turn.say("contact-open", { time: clock(closes, turn.locale) });
  return turn.say("contact-opens", { opening: opensWords(turn, department) });
}

/** Whoever answers the municipality's own number. */
function frontDesk(turn: Place): string {
  const { content } = turn.front;
  const { phone } = content.municipality.contact;
  const found = [...content.departments].find(([, department]) => department.phone === phone);
  return found?.[0] ?? catchAll(turn);
}
