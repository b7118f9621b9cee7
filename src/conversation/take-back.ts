import { isOver } from "../domain/part.ts";
import type { Change } from "../domain/store.ts";
import { choices, said, text } from "./blocks.ts";
import { choiceIn } from "./choose.ts";
import { bare, commandIn } from "./command.ts";
import * as topics from "./topics.ts";
import { nameOf, type Step, type Turn } from "./turn.ts";
import { made } from "./wording.ts";

/** "Glem det", "start forfra", "træk det tilbage": what was meant by it, in longer words too. */
export function takeBack(turn: Turn): Step {
  const words = bare(turn.heard.text);
  if (/\b(?:forfra|start om|start igen|start over|restart|again|von vorne|neu)\b/.test(words)) return startOver(turn);
  return withdraws.test(words) && !unsent(turn) ? withdraw(turn) : forget(turn);
}

const withdraws = /\b(?:tilbage|sendt|sendte|henvendelse|withdraw|back|sent|request|zurück|anfrage)/;

const unsent = ({ dialogue }: Turn) => dialogue.matters.length > 0 || dialogue.open !== null;

/** What is under way and not sent is dropped. What was sent is not touched, and it says how. */
export function forget(turn: Turn): Step {
  const dropped = turn.dialogue.matters.length > 0 || turn.dialogue.parked !== null;
  const [latest] = sent(turn).slice(-1);
  const line =
    latest !== undefined && !dropped
      ? turn.say("forgotten-sent", { reference: made({ program: latest.reference }) })
      : turn.say(dropped || turn.dialogue.open !== null ? "forgotten" : "forgotten-nothing");
  return {
    dialogue: { ...turn.dialogue, open: null, parked: null, matters: [], failed: 0 },
    replies: [said(text(line))],
    did: didUndo,
  };
}

/** The talk begins anew; what was sent lies where it lies. */
export function startOver(turn: Turn): Step {
  const [latest] = sent(turn).slice(-1);
  const line =
    latest === undefined
      ? turn.say("started-over")
      : turn.say("started-over-sent", { reference: made({ program: latest.reference }) });
  return {
    dialogue: {
      ...turn.dialogue,
      topic: null,
      article: null,
      open: null,
      parked: null,
      matters: [],
      contact: { name: null, email: null, phone: null },
      failed: 0,
      crisis: false,
    },
    replies: [said(text(line))],
    did: didUndo,
  };
}

const didUndo: Step["did"] = { outcome: "social", topic: topics.undo, departments: [] };

/** Enquiries of which something is not over, oldest first. */
function sent({ state }: Turn) {
  return state.enquiries
    .filter(({ id }) => state.parts.some((part) => part.enquiry === id && !isOver(part) && part.urgent === "no"))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}

/** What nobody has claimed can be withdrawn. Of several, it asks which. */
export function withdraw(turn: Turn): Step {
  const enquiries = sent(turn);
  const named = enquiries.find(({ reference }) => turn.heard.text.toUpperCase().includes(reference));
  const [only, ...others] = named === undefined ? enquiries : [named];
  if (only === undefined)
    return { dialogue: turn.dialogue, replies: [said(text(turn.say("withdraw-nothing")))], did: didUndo };
  if (others.length > 0)
    return which(
      turn,
      [only, ...others].map(({ reference }) => reference),
    );
  return withdrawOne(turn, only.reference);
}

function which(turn: Turn, references: readonly string[]): Step {
  const titles = references.map((program) => made({ program }));
  return {
    dialogue: {
      ...turn.dialogue,
      open: { kind: "choice", matter: null, need: "withdraw", choices: [...references], asked: 1 },
    },
    replies: [said(choices("enquiry", turn.say("withdraw-which"), titles))],
    did: didUndo,
  };
}

/** The answer to "which one?"; null when it is none of them. */
export function answerWhich(turn: Turn): Step | null {
  const references = turn.dialogue.open?.choices ?? [];
  if (commandIn(turn.heard.text) === "no") return forget({ ...turn, dialogue: { ...turn.dialogue, open: null } });
  const chosen = choiceIn(turn.heard.text, references);
  if (chosen === "not on the list") return which(turn, references);
  const reference = chosen === null ? undefined : references[chosen];
  return reference === undefined ? null : withdrawOne(turn, reference);
}

function withdrawOne(turn: Turn, reference: string): Step {
  const { state, say } = turn;
  const enquiry = state.enquiries.find((enquiry) => enquiry.reference === reference);
  const parts = state.parts.filter((part) => part.enquiry === enquiry?.id && !isOver(part));
  const free = parts.filter(({ claimant }) => claimant === null);
  const taken = parts.find(({ claimant }) => claimant !== null);
  const number = made({ program: reference });
  const changes = free.map(
    (part): Change => ({
      put: "part",
      value: { ...part, state: "withdrawn", since: turn.front.now, wakeAt: null, live: null },
    }),
  );
  const line =
    taken === undefined
      ? say("withdrawn", { reference: number })
      : say(free.length > 0 ? "withdrawn-partly" : "withdrawn-taken", {
          reference: number,
          department: nameOf(turn, taken.department),
        });
  return {
    dialogue: { ...turn.dialogue, open: null, wantsPerson: false, failed: 0 },
    replies: [said(text(line))],
    did: didUndo,
    changes,
    about: parts.map(({ id }) => id),
    wakeAt: null,
  };
}
