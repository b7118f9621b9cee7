import { isOver, type Part } from "../domain/part.ts";
import { concerns } from "../triage/worry.ts";
import { said, text } from "./blocks.ts";
import { concernGoesOn } from "./concern.ts";
import { asks } from "./interrupt.ts";
import { queueBlock } from "./queue.ts";
import * as topics from "./topics.ts";
import { nameOf, type State, type Step, type Turn, topicOf } from "./turn.ts";
import { urgentPart } from "./urgent.ts";

/** The part whose citizen waits at the screen for a person. */
export function waitingPart({ parts }: Pick<State, "parts">): Part | undefined {
  return parts.findLast((part) => part.live !== null && part.live.joinedAt === null && !isOver(part));
}

/** While a person is awaited, what is no question of its own is left to that person; null when nobody is awaited. */
export function leftToPerson(turn: Turn): Step | null {
  if (turn.alone().whole.band === "firm") return isShortStatement(turn) ? answersStaff(turn) : null;
  const concern = urgentPart(turn, "concern");
  if (concern !== undefined && turn.dialogue.wantsPerson) return concernGoesOn(turn, concern);
  const waiting = waitingPart(turn.state);
  if (waiting === undefined) return answersStaff(turn);
  const department = nameOf(turn, waiting.department);
  return {
    dialogue: { ...turn.dialogue, failed: 0 },
    replies: [
      said(text(turn.say("left-to-person", { department })), queueBlock(turn, waiting.department, waiting.live?.since)),
    ],
    did: didWait(waiting),
    about: [waiting.id],
    sensitive: waiting.sensitive,
  };
}

const longestAnswer = 12;

// "Ja, det vil vi gerne" is surely something or other to who has not read the question before it.
const isShortStatement = (turn: Turn) => turn.heard.reading.words.length <= longestAnswer && !asks(turn);

/** The last word was a colleague's, who has left: what fits nothing else, or is short and asks for nothing, is an answer to it. */
function answersStaff(turn: Turn): Step | null {
  const last = turn.state.messages.findLast(({ by }) => by === "staff" || by === "assistant");
  if (last?.by !== "staff") return null;
  const part = turn.state.parts.find(({ id }) => last.parts.includes(id));
  if (part === undefined || isOver(part)) return null;
  const department = nameOf(turn, part.department);
  return {
    dialogue: { ...turn.dialogue, failed: 0 },
    replies: [said(text(turn.say("left-to-person", { department })))],
    did: didWait(part),
    changes: answeredAgain(turn, part),
    about: [part.id],
    sensitive: part.sensitive,
  };
}

/** The citizen has written again: the department has it on its table. */
export function answeredAgain(turn: Turn, part: Part): NonNullable<Step["changes"]> {
  if (part.state !== "answered") return [];
  const state = part.claimant === null ? "waiting" : "claimed";
  return [{ put: "part", value: { ...part, state, since: turn.front.now } }];
}

/** "Er der nogen?": the place in the queue. */
export function inQueue(turn: Turn, waiting: Part): Step {
  return {
    dialogue: { ...turn.dialogue, open: null, failed: 0 },
    replies: [said(queueBlock(turn, waiting.department, waiting.live?.since))],
    did: didWait(waiting),
    about: [waiting.id],
    sensitive: waiting.sensitive,
  };
}

const didWait = ({ topic, department }: Part): Step["did"] => ({
  outcome: "human",
  topic,
  departments: [department],
});

/** A person was asked for and nobody knew what about; now it turns out whose it is, and it moves there. Null: it stays. */
export function movedWaiting(turn: Turn): Step | null {
  const waiting = waitingPart(turn.state);
  const { whole } = turn.alone();
  const topic = topicOf(turn, whole.band === "firm" ? (whole.topics[0]?.id ?? null) : null);
  if (waiting === undefined || topic === undefined || !topics.unknown.has(waiting.topic)) return null;
  if (topic.outcome !== "route" && topic.outcome !== "human") return null;
  if (topic.department === null || topics.unknown.has(topic.id) || concerns.has(topic.id)) return null;
  const moves = topic.department !== waiting.department;
  const department = nameOf(turn, topic.department);
  const move = {
    from: waiting.department,
    to: topic.department,
    topic: topic.id,
    staff: null,
    at: turn.front.now,
    reason: null,
  };
  const value: Part = {
    ...waiting,
    department: topic.department,
    topic: topic.id,
    sensitive: waiting.sensitive || topic.sensitive,
    moves: moves ? [...waiting.moves, move] : waiting.moves,
  };
  return {
    dialogue: { ...turn.dialogue, topic: topic.id, failed: 0 },
    replies: [
      said(
        text(turn.say(moves ? "moved-waiting" : "left-to-person", { department })),
        queueBlock(turn, topic.department, waiting.live?.since),
      ),
    ],
    did: { outcome: "human", topic: topic.id, departments: [topic.department] },
    changes: [{ put: "part", value }],
    about: [waiting.id],
    sensitive: value.sensitive,
  };
}

/** The citizen would rather not wait: the answer comes in writing. */
export function leaveQueue(turn: Turn): Step | null {
  const waiting = waitingPart(turn.state);
  if (waiting === undefined) return null;
  const department = nameOf(turn, waiting.department);
  return {
    dialogue: {
      ...turn.dialogue,
      wantsPerson: false,
      open: { kind: "contact", matter: null, need: null, choices: [], asked: 1 },
    },
    replies: [said(text(turn.say("queue-left", { department })), { kind: "form", text: turn.say("contact-form") })],
    did: didWait(waiting),
    changes: [{ put: "part", value: { ...waiting, live: null } }],
    about: [waiting.id],
    sensitive: waiting.sensitive,
    wakeAt: null,
  };
}
