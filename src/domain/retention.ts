import { emptyDialogue } from "./dialogue.ts";
import type { Dossier } from "./dossier.ts";
import type { Enquiry } from "./enquiry.ts";
import type { OutboxEntry } from "./outbox-entry.ts";
import { isOver, type Part } from "./part.ts";
import type { Change } from "./store.ts";
import { shows } from "./visible-to.ts";

/** How many days each is kept; the municipality sets them. */
export type Retention = {
  /** A conversation that was handed to nobody, after its last message. */
  readonly conversation: number;
  /** An enquiry after it is closed. */
  readonly enquiry: number;
  readonly sentMail: number;
  readonly audit: number;
  /** The list of what was erased: longer than any backup. */
  readonly erasures: number;
};

export const usualRetention: Retention = { conversation: 30, enquiry: 90, sentMail: 7, audit: 730, erasures: 60 };

export const daysBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString();

const closedAt = (part: Part): string => part.result?.at ?? part.since;

// A closed part waits for its file note to be taken, or for a reason why not; a withdrawn one has nothing to file.
const isFiled = (part: Part): boolean =>
  part.state === "withdrawn" ||
  (part.fileNote !== null && (part.fileNote.takenAt !== null || part.fileNote.whyNot !== null));

/** When an enquiry may go at the earliest; undefined: not before somebody does something about it. */
export function enquiryEnds(
  enquiry: Enquiry,
  parts: readonly Part[],
  retention: Pick<Retention, "enquiry">,
): string | undefined {
  const own = parts.filter((part) => part.enquiry === enquiry.id);
  if (own.some((part) => !isOver(part) || !isFiled(part) || part.hold !== null)) return undefined;
  const last = own.map(closedAt).reduce((latest, at) => (at > latest ? at : latest), enquiry.at);
  return daysBefore(last, -retention.enquiry);
}

/** What of a conversation has been kept long enough, as the changes that remove it. */
export function expired(dossier: Dossier, now: string, retention: Retention): readonly Change[] {
  const { conversation, enquiries, parts } = dossier;
  if (conversation.hold !== null) return [];
  const over = enquiries.filter((enquiry) => {
    const ends = enquiryEnds(enquiry, parts, retention);
    return ends !== undefined && ends <= now;
  });
  const quiet = daysBefore(conversation.lastAt, -retention.conversation) <= now;
  // A conversation that was handed over lives as long as its last enquiry: it is the way back to the answer.
  if (over.length === enquiries.length && quiet) return forget(dossier, now);
  return [
    ...oldMails(dossier.outbox, now, retention),
    ...over.flatMap((enquiry) => forgetEnquiry(enquiry, dossier, now)),
  ];
}

/** Mails that have left, or have been given up. */
export function oldMails(outbox: readonly OutboxEntry[], now: string, retention: Retention): readonly Change[] {
  const sent = daysBefore(now, retention.sentMail);
  return outbox
    .filter(({ state, sentAt, at }) => state !== "waiting" && (sentAt ?? at) <= sent)
    .map((value): Change => ({ drop: "outbox-entry", value }));
}

/** Everything of a conversation. Each part is named, so that one claimed in the meantime refuses it. */
function forget(dossier: Dossier, now: string): readonly Change[] {
  const { conversation, parts } = dossier;
  return [
    ...parts.map((value): Change => ({ drop: "part", value })),
    { drop: "conversation", value: conversation },
    { erased: { id: conversation.id, kind: "conversation", at: now } },
  ];
}

function forgetEnquiry(enquiry: Enquiry, dossier: Dossier, now: string): readonly Change[] {
  const gone = dossier.parts.filter((part) => part.enquiry === enquiry.id);
  const stays = new Set(dossier.parts.filter((part) => part.enquiry !== enquiry.id).map(({ id }) => id));
  return [
    ...gone.map((value): Change => ({ drop: "part", value })),
    { drop: "enquiry", value: enquiry },
    ...aboutOnly(gone, stays, dossier),
    { erased: { id: enquiry.id, kind: "enquiry", at: now } },
  ];
}

// Messages and mails about the parts that go, unless they are about one that stays, too.
function aboutOnly(gone: readonly Part[], stays: ReadonlySet<string>, dossier: Dossier): readonly Change[] {
  const ids = new Set(gone.map(({ id }) => id));
  return [
    ...dossier.messages
      .filter(({ parts }) => parts.some((id) => ids.has(id)) && !parts.some((id) => stays.has(id)))
      .map(({ conversation, seq }): Change => ({ unsay: { conversation, seq } })),
    ...dossier.outbox
      .filter(({ part }) => part !== null && ids.has(part))
      .map((value): Change => ({ drop: "outbox-entry", value })),
  ];
}

/**
 * What "Slet" does: everything goes, but a part somebody has claimed stays with its department until it is closed and filed, with
 * what it shows. The contact, and the mails on their way to it, go in any case.
 */
export function forgetForCitizen(dossier: Dossier, now: string): readonly Change[] {
  const { conversation, enquiries, parts } = dossier;
  const kept = parts.filter((part) => part.claimant !== null && part.state !== "withdrawn");
  if (kept.length === 0) return forget(dossier, now);
  const keptIds = new Set(kept.map(({ id }) => id));
  const keptEnquiries = new Set(kept.map(({ enquiry }) => enquiry));
  const addresses = new Set(enquiries.map(({ contact }) => contact.email));
  return [
    ...parts.filter(({ id }) => !keptIds.has(id)).map((value): Change => ({ drop: "part", value })),
    ...enquiries.map(
      (value): Change =>
        keptEnquiries.has(value.id)
          ? { put: "enquiry", value: { ...value, contact: { name: null, email: null, phone: null } } }
          : { drop: "enquiry", value },
    ),
    ...dossier.messages
      .filter((message) => !kept.some((part) => shows(part, message)))
      .map(({ conversation, seq }): Change => ({ unsay: { conversation, seq } })),
    ...dossier.links.map((value): Change => ({ drop: "citizen-link", value })),
    ...dossier.outbox
      .filter(({ part, to }) => part === null || !keptIds.has(part) || addresses.has(to))
      .map((value): Change => ({ drop: "outbox-entry", value })),
    { put: "conversation", value: { ...conversation, ...emptied } },
    { erased: { id: conversation.id, kind: "by-citizen", at: now } },
  ];
}

const emptied = {
  state: "ended",
  channelReference: null,
  page: null,
  dialogue: emptyDialogue,
  joined: null,
  mayLearn: false,
  feedback: [],
  wakeAt: null,
} as const;
