import { said, text } from "./blocks.ts";
import { bare, commandIn } from "./command.ts";
import { contactIn, later } from "./contact.ts";
import { person } from "./feedback.ts";
import { broughtByReference } from "./reference.ts";
import { forget, startOver, withdraw } from "./take-back.ts";
import * as topics from "./topics.ts";
import type { Step, Turn } from "./turn.ts";
import { leaveQueue } from "./waiting.ts";

/** Words that steer the talk itself, whatever is open; null when there are none. */
export function steer(turn: Turn): Step | null {
  if (turn.heard.reading.words.length === 0 && turn.heard.text.trim() !== "?") return noWords(turn);
  if (isOnlySecret(turn)) return nothingLeft(turn);
  const command = commandIn(turn.heard.text);
  if (command === "start-over") return startOver(turn);
  if (command === "leave-queue") return leaveQueue(turn);
  if (command === "forget") return forget(turn);
  if (command === "withdraw") return withdraw(turn);
  if (command === "person") return person(turn);
  const reachable = writtenAfterwards(turn);
  if (reachable !== null) return reachable;
  const brought = broughtByReference(turn);
  if (brought !== null) return brought;
  return isInsult(turn) ? calm(turn) : null;
}

const longestContact = 9;

/** A mail address or a number on its own, when something sent waits for its answer and nothing else is under way. */
function writtenAfterwards(turn: Turn): Step | null {
  const { dialogue, state, heard } = turn;
  if (dialogue.matters.length > 0 || dialogue.open?.kind === "contact" || state.enquiries.length === 0) return null;
  if (heard.reading.words.length > longestContact) return null;
  const contact = contactIn(heard.reading, dialogue.contact);
  return contact === null ? null : later(turn, contact);
}

function noWords(turn: Turn): Step {
  return {
    dialogue: turn.dialogue,
    replies: [said(text(turn.say("no-words")))],
    did: { outcome: "social", topic: topics.greeting, departments: [] },
  };
}

/** All that was written was masked: it says nothing else, and is no failure to understand. */
function isOnlySecret({ heard }: Turn): boolean {
  return heard.reading.secrets.length > 0 && !/\p{L}/u.test(heard.text.replace(/\[[^\]]*\]/g, ""));
}

function nothingLeft(turn: Turn): Step {
  return {
    dialogue: turn.dialogue,
    replies: [said(text(turn.say("masked-only")))],
    did: { outcome: "social", topic: topics.greeting, departments: [] },
  };
}

const rude =
  /\b(?:idiot(?:er|isk)?|dumme? (?:maskine|robot|bot|svin|kælling)|din dumme?|hold kæft|hold din kæft|skrid|luk røven|røvhul|lorte?(?:bot|robot|maskine|system|kommune|svar)?|fuck(?:ing| you| jer| dig)?|møgbot|møgsystem|til grin|kælling|svin|nar|narrøv|klaphat|spade|åndssvag|hjernedød|inkompetente?|ubrugelig(?:e|t)?|stupid|useless bot|moron|asshole|shut up|piss off|dumm(?:kopf)?|arschloch|halt die klappe|scheiß(?:e|bot)?)\b/;
const fewWords = 8;

/** Rude words and hardly a matter beside them. */
function isInsult(turn: Turn): boolean {
  const words = bare(turn.heard.text);
  if (!rude.test(words) || words.split(" ").length > fewWords) return false;
  const { whole } = turn.alone();
  const firm = whole.band === "firm" && whole.topics[0]?.id !== topics.dissatisfied;
  return !firm || words.split(" ").length <= 3;
}

/** Calm, and on with it: what was open stays open. */
function calm(turn: Turn): Step {
  return {
    dialogue: turn.dialogue,
    replies: [said(text(turn.say("insult")))],
    did: { outcome: "social", topic: topics.dissatisfied, departments: [] },
  };
}
