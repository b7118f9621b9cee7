import type { AnswerClock } from "../domain/desk-pages.ts";
import { addDays } from "../domain/holidays.ts";
import { type Hours, isWorkingDay } from "../domain/hours.ts";
import { localTime } from "../domain/local-time.ts";
import type { Part } from "../domain/part.ts";

const unanswered: readonly Part["state"][] = ["waiting", "claimed", "later"];
const longest = 400;

/** Working days until the promised day; red from the day after, amber on it and the working day before. */
export function answerClock(
  { answerBy, state }: Pick<Part, "answerBy" | "state">,
  hours: Hours,
  now: string,
): AnswerClock {
  if (answerBy === null || !unanswered.includes(state)) return null;
  const today = localTime(now).day;
  const late = today > answerBy;
  const between = late ? workingDays(hours, answerBy, today) : workingDays(hours, today, answerBy);
  // A day that is over is over, also when no working day lies between.
  const daysLeft = late ? -Math.max(1, between) : between;
  return { answerBy, daysLeft, colour: late ? "red" : daysLeft <= 1 ? "amber" : "green" };
}

/** Those after the first day, up to the last. */
function workingDays(hours: Hours, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1), guard = 0; day <= to && guard < longest; day = addDays(day, 1), guard++)
    if (isWorkingDay(hours, day)) count++;
  return count;
}
