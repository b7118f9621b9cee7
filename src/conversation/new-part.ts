import type { Department } from "../domain/department.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import { nextOpening, openAt } from "../domain/hours.ts";
import { isAlarm, type Part } from "../domain/part.ts";
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
    wakeAt: remindAt(departmentOf(turn, given.department), given.urgent ?? "no", now),
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
    held: null,
    ...given,
  };
}

const untilReminded = 60;

/** When somebody is reminded of it: a danger soon and at any hour, all else when the department is open and nobody has taken it. */
export function remindAt(department: Department | undefined, urgent: Part["urgent"], now: Time): Time {
  const later = (from: string, minutes: number) => new Date(Date.parse(from) + minutes * 60_000).toISOString();
  if (isAlarm({ urgent })) return later(now, untilAlertedAgain / 60_000);
  const minutes = department?.["claim-within"] ?? untilReminded;
  if (department === undefined || openAt(department.hours, now)) return later(now, minutes);
  return later(nextOpening(department.hours, now)?.at ?? now, minutes);
}
