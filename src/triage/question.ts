import type { Content } from "../domain/content.ts";
import type { Reading } from "../domain/reading.ts";
import type { Span } from "../domain/safe-text.ts";
import type { Understanding, Wish } from "../domain/understanding.ts";
import { type IndexedWords, indexed } from "./words.ts";

/** Everything a decision may look at. */
export type Question = {
  readonly reading: Reading;
  readonly understanding: Understanding;
  /** The several things asked in one message, at most four; empty or one when it is a single matter. */
  readonly wishes: readonly Wish[];
  /** Topics whose article stands near the message's own words: looked for when no topic is firm. */
  readonly found?: readonly string[];
  /** Path of the page the chat stands on. */
  readonly page: string | null;
  /** Turns in a row that failed before this one. */
  readonly failed: number;
  /** UTC. Rules that look at the clock add words to the reply; what is decided never depends on it. */
  readonly now: string;
};

/** What of the content decisions are made from. */
export type Ground = Pick<Content, "rules" | "topics" | "departments" | "facts" | "municipality">;

/** One thing that was asked: the whole message, or a stretch of it. */
export type Matter = {
  readonly question: Question;
  readonly understanding: Understanding;
  readonly span: Span;
  /** The words of that stretch, ready to be looked up. */
  readonly words: IndexedWords;
};

export function matterOf(question: Question, understanding: Understanding, span: Span): Matter {
  const words = question.reading.words.filter(({ start, end }) => start >= span.start && end <= span.end);
  return { question, understanding, span, words: indexed(words) };
}
