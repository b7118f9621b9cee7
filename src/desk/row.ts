import type { DeskRow } from "../domain/desk-pages.ts";
import type { QueueRow } from "../domain/store.ts";
import { answerClock } from "./clock.ts";
import { lookingAt, type Names, personOf, topicTitled } from "./names.ts";

const longestLine = 160;

/** A line of the queue. What is sensitive is read when it is opened, and that look is written down. */
export function rowOf(names: Names, row: QueueRow): DeskRow {
  const { id, revision, reference, department, urgent, sensitive, lead, state, since, openedAt, moves, claimant } = row;
  const hours = names.content.departments.get(department)?.hours;
  return {
    id,
    revision,
    reference,
    department,
    topic: topicTitled(names, row.topic),
    urgent,
    sensitive,
    lead,
    state,
    since,
    openedAt,
    clock: hours === undefined ? null : answerClock(row, hours, names.now),
    firstLine: sensitive || row.question === null ? null : firstLineOf(row.question),
    moves,
    claimant: claimant === null ? null : personOf(names, claimant),
    live: liveOf(row),
    looking: lookingAt(names, row),
  };
}

export function liveOf({ live, state }: Pick<QueueRow, "live" | "state">): DeskRow["live"] {
  if (live === null || (state !== "waiting" && state !== "claimed")) return null;
  if (live.joinedAt === null) return "waiting";
  return state === "claimed" ? "talking" : null;
}

function firstLineOf(question: string): string {
  const [first = ""] = question.trim().split("\n");
  return first.length <= longestLine ? first : `${first.slice(0, longestLine - 1).trimEnd()}…`;
}
