import type { Kind, Records } from "../domain/store.ts";

/** The table of each kind, in the order in which a transaction locks them: everybody in the same, so that nobody waits in a ring. */
export const tables = {
  conversation: "conversation",
  enquiry: "enquiry",
  part: "part",
  "citizen-link": "citizen_link",
  "outbox-entry": "outbox_entry",
  "staff-member": "staff_member",
  presence: "presence",
  session: "session",
  version: "version",
  "draft-item": "draft_item",
  "department-replies": "department_replies",
} as const satisfies Record<Kind, string>;

export const kindsInOrder = Object.keys(tables) as readonly Kind[];

/** Whose table says which conversation a record belongs to. */
export const ofConversation = (kind: Kind): kind is "enquiry" | "part" | "citizen-link" | "outbox-entry" =>
  kind === "enquiry" || kind === "part" || kind === "citizen-link" || kind === "outbox-entry";

export type ConversationRow = {
  readonly data: Records["conversation"];
  readonly seq: number;
  readonly last_at: string;
};

/** The end of a conversation stands in columns of its own. */
export const conversationOf = ({ data, seq, last_at }: ConversationRow): Records["conversation"] => ({
  ...data,
  seq,
  lastAt: last_at,
});
