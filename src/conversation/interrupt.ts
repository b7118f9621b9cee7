import type { Matter } from "../domain/dialogue.ts";
import { concerns } from "../triage/worry.ts";
import * as topics from "./topics.ts";
import { type Turn, topicOf } from "./turn.ts";

const begins =
  /^(?:(?:og|men|forresten|hej|øh|nå|ok|okay|først|lige|en anden ting|and|but|by the way|und|aber)[\s,:]+)*(?:hvad|hvor|hvem|hvis|hvornår|hvordan|hvorfor|hvilke|kan|må|skal|er der|er det|har i|findes|får|bliver|gælder|what|where|who|when|how|which|why|can|may|do|does|is|are|was|wo|wer|wann|wie|warum|kann|darf|gibt|jeg vil gerne|vi vil gerne|jeg har brug|vi har brug|jeg skal have|i want|we want|i would like|i need|ich möchte|wir möchten|ich brauche)\b/i;

/** A question or a wish of its own, not the words that were asked for. */
export function isRequest(turn: Turn, matter: Matter): boolean {
  const { whole } = asks(turn) ? turn.inContext() : turn.alone();
  const [best] = whole.topics;
  if (whole.band !== "firm" || best === undefined || best.id === matter.topic) return false;
  const outcome = topicOf(turn, best.id)?.outcome;
  if (outcome === "social" || best.id === topics.person) return best.probability > sure;
  if (concerns.has(best.id)) return true;
  return asks(turn);
}

// "tak" and "hej" are answers to nothing; a name that resembles them is.
const sure = 0.6;

/** Firm on its own, on another matter than the one that is asked about: it is handled first. */
export function isInterruption(turn: Turn): boolean {
  const { whole } = turn.alone();
  if (whole.band === "firm" && whole.topics[0] !== undefined) return true;
  // "og hvad koster det?" is firm only in the light of what is under way.
  return asks(turn) && turn.inContext().whole.band === "firm";
}

export function asks({ heard }: Turn): boolean {
  return /\?\s*$/.test(heard.text) || begins.test(heard.text.trim());
}
