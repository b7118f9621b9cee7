import type { Contact, Matter } from "../domain/dialogue.ts";
import { answerDay, nextOpening, openAt } from "../domain/hours.ts";
import type { ReplyBlock } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import { text } from "./blocks.ts";
import { dayInWords, dayWithoutYear, openingInWords } from "./days.ts";
import { departmentOf, type InPlace, nameOf, type Turn } from "./turn.ts";

/** live: somebody can write at once · else an answer in writing, and why. */
export type Availability = "live" | "closed" | "busy" | "written";

/** Live chat when the department has switched it on, is open, and somebody with the duty is signed in and not busy. */
export function availabilityOf(turn: Turn, department: string | null): Availability {
  const found = departmentOf(turn, department);
  if (found === undefined || department === null) return "written";
  if (!openAt(found.hours, turn.front.now)) return "closed";
  if (!found["live-chat"]) return "written";
  return turn.state.desk.manned.has(department) ? "live" : "busy";
}

/** The day on which the citizen has an answer at the latest. */
export function answerBy(turn: Turn, department: string | null): string | null {
  const found = departmentOf(turn, department);
  return found === undefined ? null : answerDay(found.hours, turn.front.now, found["answer-days"]);
}

export function answerDayWords(turn: Turn, department: string | null): SafeText {
  const day = answerBy(turn, department);
  if (day === null) return turn.say("opening-unknown");
  // Into the next year it says which.
  const sameYear = day.slice(0, 4) === turn.front.now.slice(0, 4);
  return sameYear ? dayWithoutYear(day, turn.locale) : dayInWords(day, turn.locale);
}

export function opensWords(turn: InPlace & Pick<Turn, "locale" | "say">, department: string | null): SafeText {
  const found = departmentOf(turn, department);
  const opening = found === undefined ? null : nextOpening(found.hours, turn.front.now);
  return openingInWords(opening, turn.front.now, turn.locale, turn.say);
}

/** Whoever asked for a person reads at once whether one is there, and if not when. */
export function availabilityLines(turn: Turn, matters: readonly Matter[]): readonly ReplyBlock[] {
  const first = forPerson(matters);
  if (first === undefined) return [];
  return [...whyNot(turn, first.department), later(turn, first.department)].map(text);
}

const forPerson = (matters: readonly Matter[]) => matters.find(({ person, reference }) => person && reference === null);

/** Nobody is there now: where the answer may go is asked for at once. */
export function formIfNobody(turn: Turn, matters: readonly Matter[], contact: Contact): ReplyBlock | null {
  const first = forPerson(matters);
  if (first === undefined || contact.email !== null || contact.phone !== null) return null;
  if (availabilityOf(turn, first.department) === "live") return null;
  return { kind: "form", text: turn.say("contact-form") };
}

function whyNot(turn: Turn, id: string | null): readonly SafeText[] {
  const department = nameOf(turn, id);
  const how = availabilityOf(turn, id);
  if (how === "closed") return [turn.say("person-closed", { department, opening: opensWords(turn, id) })];
  return how === "busy" ? [turn.say("person-busy", { department })] : [];
}

function later(turn: Turn, id: string | null): SafeText {
  const department = nameOf(turn, id);
  if (availabilityOf(turn, id) === "live") return turn.say("person-live", { department });
  return turn.say("person-later", { department, day: answerDayWords(turn, id) });
}
