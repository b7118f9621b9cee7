import type { Dossier } from "./dossier.ts";
import type { Event } from "./event.ts";
import type { Message, NewMessage } from "./message.ts";
import type { Part } from "./part.ts";
import { may, mayWhere } from "./permissions.ts";
import type { StaffMember } from "./staff-member.ts";
import type { Reader, Store } from "./store.ts";

/** The unit of access is the part: it is seen by those who answer in its department, and by nobody else, whatever their role. */
export function visibleTo(reader: Reader, part: Pick<Part, "department">): boolean {
  return departmentsOf(reader)?.includes(part.department) ?? true;
}

/** The departments whose parts a reader sees; undefined: all. */
export function departmentsOf(reader: Reader): readonly string[] | undefined {
  if (reader === "program") return undefined;
  const where = mayWhere(reader, "part-read");
  return where === "any" ? undefined : where;
}

/** Who is there is for those who answer in the same department; everybody sees themselves. */
export function colleagueVisibleTo(staff: StaffMember, other: StaffMember): boolean {
  if (other.id === staff.id) return staff.active;
  return other.departments.some((id) => may(staff, "colleagues-read", id) && may(other, "part-work", id));
}

/** `about`: the colleague whom an event of a person is about. */
export function eventVisibleTo(staff: StaffMember, event: Event, about?: StaffMember): boolean {
  if (event.kind === "version") return staff.active;
  if (event.kind === "presence" || event.kind === "staff")
    return event.staff === staff.id ? staff.active : about !== undefined && colleagueVisibleTo(staff, about);
  return event.department !== null && visibleTo(staff, { department: event.department });
}

/**
 * Whether a part shows a message: it is about the part, or lies in the stretch that is shared with it. What touched a sensitive
 * topic is never shown along with another matter, whatever the stretch: the tick box is offered before one knows what follows.
 */
export function shows(
  part: Pick<Part, "id" | "shared" | "sensitive">,
  message: Pick<Message, "parts" | "sensitive" | "seq">,
): boolean {
  if (message.parts.includes(part.id)) return true;
  if (part.shared === null || message.seq < part.shared.from) return false;
  if (part.shared.to !== null && message.seq > part.shared.to) return false;
  return !message.sensitive || (part.sensitive && message.parts.length === 0);
}

/** What staff get of a conversation; nothing else of it leaves the store for them. */
export type PartView = {
  readonly part: Part;
  readonly reference: string;
  readonly enquiredAt: string;
  readonly contact: Dossier["enquiries"][number]["contact"];
  readonly conversation: Pick<
    Dossier["conversation"],
    "id" | "locale" | "channel" | "state" | "joined" | "blocked" | "lastAt"
  >;
  readonly messages: readonly Message[];
  /** For the lead: how far the others are, not what is said there. */
  readonly others: readonly Pick<Part, "department" | "state" | "answerBy">[];
};

function viewOf(staff: StaffMember, part: Part, dossier: Dossier): PartView | undefined {
  const enquiry = dossier.enquiries.find(({ id }) => id === part.enquiry);
  if (!visibleTo(staff, part) || enquiry === undefined) return undefined;
  const { id, locale, channel, state, joined, blocked, lastAt } = dossier.conversation;
  const others = dossier.parts.filter(
    (other) => other.enquiry === part.enquiry && other.id !== part.id && !other.sensitive,
  );
  return {
    part,
    reference: enquiry.reference,
    enquiredAt: enquiry.at,
    contact: enquiry.contact,
    // Another department's chat is not even hinted at.
    conversation: { id, locale, channel, state, joined: joined?.part === part.id ? joined : null, blocked, lastAt },
    messages: dossier.messages.filter((message) => shows(part, message)).map((message) => forPart(part, message)),
    others: part.lead ? others.map(({ department, state, answerBy }) => ({ department, state, answerBy })) : [],
  };
}

// A message about several parts names only the one that is looked at.
function forPart(part: Part, message: Message): Message {
  return { ...message, parts: message.parts.filter((id) => id === part.id) };
}

/** The only way for staff to a conversation; undefined also when the part is there but not theirs. */
export async function lookAt(
  store: Pick<Store, "get" | "dossier">,
  staff: StaffMember,
  part: string,
): Promise<PartView | undefined> {
  const found = await store.get("part", part);
  if (found === undefined || !visibleTo(staff, found)) return undefined;
  const dossier = await store.dossier(found.conversation);
  // Both reads see the part; it may have been moved away between them.
  const now = dossier?.parts.find(({ id }) => id === part);
  return dossier === undefined || now === undefined ? undefined : viewOf(staff, now, dossier);
}

/** What a part is found by: what it shows and no more, so that a search cannot tell what the eyes may not see. */
export function foundBy(
  part: Part,
  dossier: Pick<Dossier, "enquiries" | "messages">,
): { readonly own: string; readonly messages: readonly Message[] } {
  const enquiry = dossier.enquiries.find(({ id }) => id === part.enquiry);
  const { name, email, phone } = enquiry?.contact ?? {};
  const own = [
    enquiry?.reference,
    part.topic,
    part.question,
    part.summary,
    ...part.details.map(({ text }) => text),
    ...part.remarks.map(({ text }) => text),
    part.fileNote?.text,
    name,
    email,
    phone,
  ].filter((text) => text !== null && text !== undefined);
  return { own: own.join("\n"), messages: dossier.messages.filter((message) => shows(part, message)) };
}

/** The parts a message is told to: those that show it. */
export function toldTo(parts: readonly Part[], message: NewMessage & { readonly seq: number }): readonly Part[] {
  return parts.filter((part) => shows(part, message));
}
