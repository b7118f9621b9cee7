import { textOf } from "../conversation/plain.ts";
import type { Content } from "../domain/content.ts";
import type { Likely } from "../domain/understanding.ts";
import type { AskedOnce } from "../insight/ask-once.ts";

/** The topic of a message that fits none. */
export const outside = "uden-for";

/** The object that scripts read: one line of `ask --batch`. */
export function lineOf(asked: AskedOnce, text: string, content: Content, ms: number) {
  const { reading, decision, outcome, topic } = asked;
  const parts = decision === null ? [] : [...decision.apart, ...decision.parts];
  return {
    text,
    safeText: reading.text,
    language: reading.locale,
    outcome,
    topic: topic ?? outside,
    topics: topicsOf(asked, content),
    departments: asked.departments,
    rule: decision?.rule ?? null,
    article: asked.article,
    ...(parts.length > 1 && {
      parts: parts.map((part) => ({ topic: part.topic, department: part.department, outcome: part.outcome })),
    }),
    reply: asked.replies.map(textOf).join("\n"),
    ms: Math.round(ms * 1000) / 1000,
  };
}

const shown = 5;

/** The engine's view, best first, at least five. */
function topicsOf({ understood }: AskedOnce, content: Content): Likely[] {
  return understood.whole.topics
    .slice(0, Math.max(shown, Math.min(shown, content.topics.size)))
    .map(({ id, probability }) => ({ id, probability: Math.round(probability * 10_000) / 10_000 }));
}
