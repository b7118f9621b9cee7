import type { CitizenLink } from "./citizen-link.ts";
import type { Conversation } from "./conversation.ts";
import type { Enquiry } from "./enquiry.ts";
import type { Message } from "./message.ts";
import type { OutboxEntry } from "./outbox-entry.ts";
import type { Part } from "./part.ts";

/** Everything that belongs to one conversation: what is kept, exported, erased and masked together. */
export type Dossier = {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly enquiries: readonly Enquiry[];
  readonly parts: readonly Part[];
  readonly links: readonly CitizenLink[];
  readonly outbox: readonly OutboxEntry[];
};
