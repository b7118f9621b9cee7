import type { Enquiry } from "../domain/enquiry.ts";
import type { Part } from "../domain/part.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import type { Front } from "./turn.ts";

/** A part that is closed: its file note stands in it. `answer` is what staff have answered; null: nothing in writing. */
export type Closed = {
  readonly part: Part;
  readonly enquiry: Pick<Enquiry, "reference" | "at">;
  readonly answer: SafeText | null;
};

/**
 * The file note on its way to the municipality's case system, with what it needs to file it. No name and no address: the case worker
 * has those from the desk. Without WEBHOOK_URL the outbox lets it go at once.
 */
export function fileNoteWebhook(front: Front, { part, enquiry, answer }: Closed): readonly Change[] {
  if (part.fileNote === null) return [];
  const topic = front.content.topics.get(part.topic);
  const department = front.content.departments.get(part.department);
  return [
    {
      put: "outbox-entry",
      value: {
        id: front.id(),
        revision: 0,
        kind: "webhook",
        conversation: part.conversation,
        part: part.id,
        to: null,
        subject: null,
        text: null,
        html: null,
        payload: {
          event: "file-note",
          reference: enquiry.reference,
          part: part.id,
          department: { id: part.department, name: department?.name.da ?? part.department },
          topic: { id: part.topic, title: topic?.title.da ?? part.topic },
          kle: topic?.kle ?? null,
          sensitive: part.sensitive,
          receivedAt: enquiry.at,
          closedAt: part.result?.at ?? front.now,
          result: part.result?.id ?? null,
          question: part.summary ?? part.question,
          answer,
          fileNote: part.fileNote.text,
        },
        at: front.now,
        state: "waiting",
        sentAt: null,
        tries: 0,
        wakeAt: front.now,
        failure: null,
      },
    },
  ];
}
