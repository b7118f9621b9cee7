import type { Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";

/**
 * The lead of an enquiry sees how far the other parts are. Their events are for their own departments alone, so the lead's is told that
 * its own page has something new: by its own id, and nothing of the other.
 */
export function toldLead(parts: readonly Part[], changes: readonly Change[], at: string): readonly Change[] {
  const changed = changes.flatMap((change) => ("put" in change && change.put === "part" ? [change.value] : []));
  const leads = changed.filter((part) => isNews(part, parts)).map(({ enquiry }) => leadOf(enquiry, parts));
  return [...new Set(leads)].flatMap((lead) =>
    lead === undefined || changed.some(({ id }) => id === lead.id)
      ? []
      : [
          {
            signal: {
              at,
              kind: "part" as const,
              conversation: lead.conversation,
              part: lead.id,
              department: lead.department,
              staff: null,
              seq: null,
            },
          },
        ],
  );
}

// What is sensitive is not shown to the lead at all.
function isNews(part: Part, parts: readonly Part[]): boolean {
  const before = parts.find(({ id }) => id === part.id);
  if (before === undefined || part.lead || part.sensitive) return false;
  return before.state !== part.state || before.department !== part.department || before.answerBy !== part.answerBy;
}

const leadOf = (enquiry: string, parts: readonly Part[]): Part | undefined =>
  parts.find((part) => part.enquiry === enquiry && part.lead);
