import type { Content } from "../domain/content.ts";
import type { Decision } from "../domain/decision.ts";
import type { Places } from "../language/entities/find.ts";
import { gazetteerOf } from "../language/entities/gazetteer.ts";
import { type ReadingOptions, read } from "../language/read.ts";
import { type Engine, understand } from "../language/understand.ts";
import { decide } from "../triage/decide.ts";
import type { Question } from "../triage/question.ts";
import { nearestArticles } from "./nearest-articles.ts";

/** What of a question does not stand in its text. */
export type About = Pick<Question, "page" | "failed" | "now">;

/** One message with nothing said before it: read and understood, and what is done with it. */
export type Door = {
  question(text: string, about: About): Question;
  ask(text: string, now: Date): { readonly question: Question; readonly decision: Decision };
};

const placesOf = new WeakMap<Content, Places>();

/** What reading needs of the content. */
export function readingOptionsOf(content: Content, engine: Engine, now: Date): ReadingOptions {
  let places = placesOf.get(content);
  if (places === undefined) {
    places = gazetteerOf(content.municipality.places);
    placesOf.set(content, places);
  }
  const addedDanger = content.municipality["danger-phrases"] ?? [];
  return { now, parts: engine.classifier.model.parts, places, addedDanger };
}

/** Where no topic is firm, articles are looked up by the message's own words. */
export function withFound(content: Content, engine: Engine, question: Question): Question {
  if (question.understanding.band === "firm") return question;
  return { ...question, found: nearestArticles(content, engine, question.reading.text) };
}

export function doorOf(content: Content, engine: Engine): Door {
  const options = readingOptionsOf(content, engine, new Date(0));
  const question = (text: string, about: About): Question => {
    const reading = read(text, { ...options, now: new Date(about.now) });
    const { whole, wishes } = understand(engine, reading);
    return withFound(content, engine, { reading, understanding: whole, wishes, ...about });
  };
  return {
    question,
    ask(text, now) {
      const asked = question(text, { page: null, failed: 0, now: now.toISOString() });
      return { question: asked, decision: decide(asked, content) };
    },
  };
}
