import type { Conversation } from "../domain/conversation.ts";
import { answerDay } from "../domain/hours.ts";
import type { Part } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { notice, said } from "./blocks.ts";
import { dayWithoutYear } from "./days.ts";
import { idleAfter, ownMessage } from "./join.ts";
import type { Front, State } from "./turn.ts";
import { waitingPart } from "./waiting.ts";
import { phraseIn, sayIn } from "./wording.ts";

/** What the program does by itself when a conversation's time has come: nobody has joined, or nobody writes. */
export function wake(state: Pick<State, "conversation" | "parts">, front: Front): readonly Change[] {
  const { conversation } = state;
  if (conversation.wakeAt === null || conversation.wakeAt > front.now) return [];
  if (conversation.joined !== null) return idle(conversation, front);
  const waiting = waitingPart(state);
  if (waiting?.live != null) return waitedTooLong(conversation, waiting, front);
  return [{ put: "conversation", value: { ...conversation, wakeAt: null } }];
}

/** Nobody has said a word for so long: the live chat ends, and the assistant answers again. */
function idle(conversation: Conversation, front: Front): readonly Change[] {
  const ends = idleAfter(front, conversation.lastAt);
  if (ends > front.now) return [{ put: "conversation", value: { ...conversation, wakeAt: ends } }];
  const say = sayIn(front.texts, conversation.locale);
  const words = say("idle-ended", { minutes: front.content.municipality.idle });
  const parts = conversation.joined === null ? [] : [conversation.joined.part];
  return [
    { put: "conversation", value: { ...conversation, joined: null, wakeAt: null } },
    { say: ownMessage(front, conversation.id, notice("idle", words), parts) },
  ];
}

/** The wait was too long: it becomes an answer in writing by itself, and what was written is kept. */
function waitedTooLong(conversation: Conversation, part: Part, front: Front): readonly Change[] {
  const say = sayIn(front.texts, conversation.locale);
  const department = front.content.departments.get(part.department);
  if (department === undefined) return [];
  const { email, phone } = conversation.dialogue.contact;
  const known = email !== null || phone !== null;
  const form = say("contact-form");
  const day = answerDay(department.hours, front.now, department["answer-days"]);
  const words = say("waited-too-long", {
    department: phraseIn(department.name, conversation.locale),
    day: dayWithoutYear(day, conversation.locale),
  });
  return [
    {
      put: "conversation",
      value: {
        ...conversation,
        dialogue: {
          ...conversation.dialogue,
          wantsPerson: false,
          open: known ? null : { kind: "contact", matter: null, need: null, choices: [], asked: 1 },
        },
        wakeAt: null,
      },
    },
    { put: "part", value: { ...part, live: null } },
    { say: ownMessage(front, conversation.id, notice("waited", words), [part.id]) },
    ...(known ? [] : [{ say: ownMessage(front, conversation.id, said({ kind: "form", text: form }), []) }]),
  ];
}
