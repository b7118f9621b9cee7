import type { Enquiry } from "../domain/enquiry.ts";
import { nextOpening, openAt } from "../domain/hours.ts";
import type { Part } from "../domain/part.ts";
import type { Time } from "../domain/stored.ts";
import { untilAlertedAgain } from "./alert.ts";
import { departmentOf, type Turn } from "./turn.ts";

type Given = Pick<Part, "department" | "topic"> & Partial<Part>;

/** A department's share of an enquiry, as it stands when it comes in. */
export function newPart(turn: Turn, enquiry: Enquiry, given: Given): Part {
  const { now } = turn.front;
  return {
    id: turn.front.id(),
    revision: 0,
    conversation: enquiry.conversation,
    enquiry: enquiry.id,
    urgent: "no",
    sensitive: false,
    lead: true,
    state: "waiting",
    openedAt: now,
    since: now,
    answerBy: null,
    wakeAt: remindAt(turn, given.department, given.urgent ?? "no"),
    claimant: null,
    claimedAt: null,
    live: null,
    looked: null,
    question: null,
    decision: null,
    details: [],
    summary: null,
    shared: null,
    moves: [],
    remarks: [],
    result: null,
    fileNote: null,
    hold: null,
    ...given,
  };
}

const untilReminded = 60;

/** When somebody is reminded of it: a danger soon and at any hour, all else after an hour of the department's day. */
function remindAt(turn: Turn, id: string, urgent: Part["urgent"]): Time {
  const { now } = turn.front;
  const later = (from: string, minutes: number) => new Date(Date.parse(from) + minutes * 60_000).toISOString();
  if (urgent !== "no") return later(now, untilAlertedAgain / 60_000);
  const hours = departmentOf(turn, id)?.hours;
  if (hours === undefined || openAt(hours, now)) return later(now, untilReminded);
  return later(nextOpening(hours, now)?.at ?? now, untilReminded);
}
