import type { Enquiry } from "../../src/domain/enquiry.ts";
import type { Part } from "../../src/domain/part.ts";
import type { Change, Store } from "../../src/domain/store.ts";
import { aConversation, aLink, aMail, aMessage, anEnquiry, aPart } from "../domain/builders.ts";

export type Turn = {
  readonly conversation: string;
  readonly enquiry: Enquiry;
  readonly part: Part;
  readonly changes: readonly Change[];
};

/** A whole turn as the citizen's yes makes one: conversation, two messages, enquiry, part, return link and mail. */
export function aTurn(with_: Partial<Part> = {}, about: { conversation?: string; words?: string } = {}): Turn {
  const conversation = aConversation(about.conversation === undefined ? {} : { id: about.conversation });
  const enquiry = anEnquiry(conversation.id);
  const part = aPart(enquiry, with_);
  const words = about.words ?? "Kan vi låne hallen på onsdag?";
  return {
    conversation: conversation.id,
    enquiry,
    part,
    changes: [
      { put: "conversation", value: conversation },
      { say: aMessage(conversation.id, words) },
      { put: "enquiry", value: enquiry },
      { put: "part", value: part },
      { say: aMessage(conversation.id, "Tak, det er sendt.", { by: "assistant", parts: [part.id] }) },
      { put: "citizen-link", value: aLink(conversation.id) },
      { put: "outbox-entry", value: aMail(conversation.id, { part: part.id }) },
    ],
  };
}

/** Undefined: none of the turn is there. Otherwise what is missing of it. */
export async function missingOf(store: Store, conversation: string): Promise<readonly string[] | undefined> {
  const dossier = await store.dossier(conversation);
  if (dossier === undefined) {
    const left = await store.messages(conversation);
    return left.length === 0 ? undefined : ["conversation"];
  }
  const { messages, enquiries, parts, links, outbox } = dossier;
  const row = (await store.queue("program", {}, { limit: 100_000 })).rows.find(
    (row) => row.conversation === conversation,
  );
  const counted = { messages: 2, enquiries: 1, parts: 1, links: 1, outbox: 1, row: 1 };
  const there = { messages, enquiries, parts, links, outbox, row: row === undefined ? [] : [row] };
  return Object.entries(counted).flatMap(([name, count]) => {
    const found = there[name as keyof typeof there].length;
    return found < count ? [`${name}: ${found} of ${count}`] : [];
  });
}
