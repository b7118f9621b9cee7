import type { Dialogue } from "../domain/dialogue.ts";
import { type Locale, locales } from "../domain/phrase.ts";
import type { Context } from "../language/understand.ts";
import { dangerIn } from "../triage/worry.ts";
import { answersOff } from "./answers-off.ts";
import { besidePerson } from "./beside-person.ts";
import { close } from "./close.ts";
import { commandIn } from "./command.ts";
import { careStays, crisis } from "./crisis.ts";
import { guard } from "./guard.ts";
import { answerOpenQuestion } from "./open-question.ts";
import { resume } from "./resume.ts";
import { steer } from "./steer.ts";
import type { Answered, Front, Heard, Incoming, State, Step, Turn } from "./turn.ts";
import { understood } from "./understood.ts";
import { sayIn } from "./wording.ts";

/**
 * One turn, from what came in to what is saved and said. Pure: the same state, message and front give the same answer.
 * Each step ends the turn or passes on.
 */
export function respond(state: State, message: Incoming, front: Front): Answered {
  // 1. Private data is masked before anything else looks at the text.
  const turn = begin(state, guard(message, state, front), front);
  const { joined } = state.conversation;

  // 3. A person has joined: the assistant is silent. (Danger is seen to there, too: 1 and 2 always run.)
  if (joined !== null) return close(turn, besidePerson(turn, joined));

  // 2. Danger comes before everything, and the care stays until there is clearly something else.
  if (dangerIn(turn.heard.reading, () => turn.alone().whole) !== null) return close(turn, crisis(turn));
  const care = careStays(turn);
  if (care !== null) return close(turn, care);

  return close(turn, story({ ...turn, dialogue: { ...turn.dialogue, crisis: false } }));
}

function story(turn: Turn): Step {
  // 4. What steers the talk, and what answers the open question.
  const answer = steer(turn) ?? answerOpenQuestion(turn);
  if (answer !== null) return answer;
  const fresh: Turn = { ...turn, dialogue: { ...turn.dialogue, open: null } };
  if (commandIn(turn.heard.text) === "resume" && turn.dialogue.matters.length > 0) return resume(fresh);

  const off = answersOff(fresh);
  if (off !== null) return off;

  // 5 to 9. Understood, decided, carried out: one thing or several, and the second failure in a row is a person's.
  return understood(fresh);
}

function begin(state: State, heard: Heard, front: Front): Turn {
  const locale = localeOf(state, heard);
  const { dialogue } = state.conversation;
  const alone = once(() => front.understand(heard.reading));
  return {
    front,
    state,
    heard,
    dialogue,
    locale,
    say: sayIn(front.texts, locale),
    seq: state.conversation.seq + 1,
    alone,
    inContext: once(() => {
      // What is firm by itself needs no context, and gets none; where nothing was said before, there is none.
      const context = alone().whole.band === "firm" ? null : contextOf(front, dialogue);
      return context === null ? alone() : front.understand(heard.reading, context);
    }),
  };
}

// With a name beside an address this is still no sentence in any language.
const fewWords = 6;

/** Where only a name and an address or a number were written, the talk goes on in its own language. */
function localeOf({ conversation, messages }: State, { reading }: Heard): Locale {
  const isContact = reading.entities.some(({ kind }) => kind === "email" || kind === "phone");
  if (isContact && messages.length > 0 && reading.words.length <= fewWords) return conversation.locale;
  return locales.find((known) => known === reading.locale) ?? "en";
}

/** What was said before helps a text that says too little by itself. */
function contextOf({ content }: Front, { topic: id, open }: Dialogue): Context | null {
  // "Mente du …?" has narrowed it down to what was offered.
  if (open?.kind === "choice") return { topic: null, related: open.choices, group: [] };
  const topic = id === null ? undefined : content.topics.get(id);
  if (topic === undefined) return null;
  const group = content.groups.get(topic.group)?.topics ?? [];
  return { topic: topic.id, related: topic.related, group: group.filter((id) => id !== topic.id) };
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
