import type { Content } from "../domain/content.ts";
import type { Decision } from "../domain/decision.ts";
import type { Reading } from "../domain/reading.ts";
import { type ReadingOptions, read } from "../language/read.ts";
import { type Engine, understand } from "../language/understand.ts";
import { decide } from "../triage/decide.ts";
import type { Question } from "../triage/question.ts";

/** One message, read, understood and decided, with nothing said before it. */
export type Asked = { readonly reading: Reading; readonly question: Question; readonly decision: Decision };

export function readingOptionsOf(content: Content, engine: Engine, now: Date): ReadingOptions {
  return { now, parts: engine.classifier.model.parts, addedDanger: content.municipality["danger-phrases"] ?? [] };
}

export function ask(content: Content, engine: Engine, text: string, now: Date): Asked {
  const reading = read(text, readingOptionsOf(content, engine, now));
  const { whole, wishes } = understand(engine, reading);
  const question = { reading, understanding: whole, wishes, page: null, failed: 0, now: now.toISOString() };
  return { reading, question, decision: decide(question, content) };
}
