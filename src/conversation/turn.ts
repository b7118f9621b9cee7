import type { Article } from "../domain/article.ts";
import type { Content } from "../domain/content.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Decision } from "../domain/decision.ts";
import type { DecisionRecord } from "../domain/decision-record.ts";
import type { Department } from "../domain/department.ts";
import type { Dialogue } from "../domain/dialogue.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import { localTime } from "../domain/local-time.ts";
import type { Message } from "../domain/message.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Part } from "../domain/part.ts";
import type { Locale } from "../domain/phrase.ts";
import type { Reading } from "../domain/reading.ts";
import type { Rendered } from "../domain/rendered.ts";
import type { Reply, ReplyBesidePerson } from "../domain/reply.ts";
import type { SafeText } from "../domain/safe-text.ts";
import type { Change } from "../domain/store.ts";
import type { Time } from "../domain/stored.ts";
import type { Texts } from "../domain/texts.ts";
import type { Topic } from "../domain/topic.ts";
import type { Around } from "../knowledge/render.ts";
import type { Context, Understood } from "../language/understand.ts";
import type { Question } from "../triage/question.ts";
import { phraseIn, type Say } from "./wording.ts";

/** Everything the conversation asks of others. All of it answers at once and changes nothing. */
export type Front = {
  readonly content: Content;
  readonly texts: Texts;
  /** The published version of the content; 0 while nothing is published. */
  readonly version: number;
  readonly now: Time;
  read(text: string): Reading;
  understand(reading: Reading, context?: Context): Understood;
  decide(question: Question): Decision;
  render(article: Article, locale: Locale, around?: Around): Rendered;
  /** The words that spoke for a topic, and against the one it competed with. */
  weigh(reading: Reading, topic: string, against: string | null): readonly Weighed[];
  id(): string;
  /** A new one, `NI-` and six signs. */
  reference(): string;
  /** The hash under which the conversation's private link is kept. */
  linkId(conversation: string): string;
  /** Where staff open a part. */
  deskLink(part: string): string;
};

export type Weighed = { readonly start: number; readonly end: number; readonly weight: number };

/** Who is there to talk, and who waits for them. */
export type Desk = {
  /** Departments in which somebody with the duty is signed in and not busy. */
  readonly manned: ReadonlySet<string>;
  /** Since when each of those has waited who wait for a person in a department. */
  readonly waiting: ReadonlyMap<string, readonly Time[]>;
  /** The usual wait in minutes, where at least twenty have been measured. */
  readonly minutes: ReadonlyMap<string, number>;
};

/** All that is known when a message comes in. */
export type State = {
  readonly conversation: Conversation;
  /** The last ones at least, in order. */
  readonly messages: readonly Message[];
  readonly enquiries: readonly Enquiry[];
  readonly parts: readonly Part[];
  /** The private way back has been made. */
  readonly hasLink: boolean;
  readonly desk: Desk;
  /** The part whose enquiry's number stands in the message, of whatever conversation; null when there is none. */
  readonly referred: Pick<Part, "department" | "topic" | "sensitive"> | null;
};

/** What came in. Its text is not safe: only the first step of a turn may look at it. */
export type Incoming = {
  readonly text: string;
  /** What the sender's device calls it. */
  readonly clientId: string | null;
  /** The tick box "send the rest of the talk along". */
  readonly share?: boolean;
};

/** What was said, masked and read. */
export type Heard = {
  readonly text: SafeText;
  readonly reading: Reading;
  readonly clientId: string | null;
  readonly share: boolean;
};

/** One turn under way. */
export type Turn = {
  readonly front: Front;
  readonly state: State;
  readonly heard: Heard;
  readonly dialogue: Dialogue;
  readonly locale: Locale;
  readonly say: Say;
  /** The number the citizen's message will have. */
  readonly seq: number;
  /** What the text is about by itself, whatever was said before. */
  alone(): Understood;
  /** The same in the light of the talk, when it is not firm by itself. */
  inContext(): Understood;
};

/** What was done, as the exam, the record and the numbers know it. */
export type Did = {
  readonly outcome: Outcome;
  readonly topic: string | null;
  /** Lead first. */
  readonly departments: readonly string[];
  readonly article?: string | null;
  readonly decision?: Decision;
};

/** What a turn has come to, before it is put together. */
export type Step<Answer extends Reply = Reply> = {
  readonly dialogue: Dialogue;
  readonly replies: readonly Answer[];
  readonly did: Did;
  /** Enquiries, parts, mails. */
  readonly changes?: readonly Change[];
  /** The parts that the citizen's message is about. */
  readonly about?: readonly string[];
  readonly sensitive?: boolean;
  readonly feedback?: { readonly helped: boolean };
  /** When the conversation must be looked at by itself; left out: as before. */
  readonly wakeAt?: Time | null;
};

/** Beside a person the assistant is silent: this step can hold no other reply. */
export type SilentStep = Step<ReplyBesidePerson>;

export type Answered = {
  /** For one commit: conversation, messages, enquiry, parts, mails. */
  readonly changes: readonly Change[];
  readonly replies: readonly Reply[];
  readonly did: Did;
  readonly record: DecisionRecord;
};

/** What needs no turn, only the content and the hour. */
export type InPlace = { readonly front: Pick<Front, "content" | "now"> };

export const today = (turn: Turn): string => localTime(turn.front.now).day;

export function topicOf(turn: Turn, id: string | null): Topic | undefined {
  return id === null ? undefined : turn.front.content.topics.get(id);
}

export function departmentOf(turn: InPlace, id: string | null): Department | undefined {
  return id === null ? undefined : turn.front.content.departments.get(id);
}

export function nameOf(turn: Turn, department: string | null): SafeText {
  const found = departmentOf(turn, department) ?? departmentOf(turn, catchAll(turn));
  return found === undefined
    ? phraseIn(turn.front.content.municipality.name, turn.locale)
    : phraseIn(found.name, turn.locale);
}

export function titleOf(turn: Turn, topic: string | null): SafeText {
  const found = topicOf(turn, topic);
  return found === undefined ? turn.say("summary-matter") : phraseIn(found.title, turn.locale);
}

export const catchAll = (turn: InPlace): string => turn.front.content.municipality["catch-all"];
