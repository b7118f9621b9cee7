import { type Equipment, frontOf } from "../conversation/front.ts";
import { textOf } from "../conversation/plain.ts";
import { begun } from "../conversation/receive.ts";
import { respond } from "../conversation/respond.ts";
import type { Front, State } from "../conversation/turn.ts";
import type { Content } from "../domain/content.ts";
import type { Decision } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Reading } from "../domain/reading.ts";
import type { Likely } from "../domain/understanding.ts";
import type { Understood } from "../language/understand.ts";

/** What the front door does with one message that nothing was said before; nothing is stored. */
export type Asked = {
  readonly reading: Reading;
  readonly understood: Understood;
  /** Null when the message steers the talk ("glem det") and no topic was decided. */
  readonly decision: Decision | null;
  readonly outcome: Outcome;
  readonly topic: string;
  readonly departments: readonly string[];
  readonly article: string | null;
  readonly reply: string;
  readonly front: Front;
};

const nobody: State["desk"] = { manned: new Set(), waiting: new Map(), minutes: new Map() };

export function askOnce(equipment: Equipment, text: string, now: string): Asked {
  const made = frontOf(equipment, now);
  let reading: Reading | undefined;
  let understood: Understood | undefined;
  const front: Front = {
    ...made,
    // Only kept messages have use for the words that weighed.
    weigh: () => [],
    read(raw) {
      reading = made.read(raw);
      return reading;
    },
    understand(read, context) {
      const result = made.understand(read, context);
      if (context === undefined) understood = result;
      return result;
    },
  };
  const conversation = begun(
    { conversation: "ask", channel: "chat", channelReference: null, page: null, text, clientId: null },
    now,
  );
  const state: State = {
    conversation,
    messages: [],
    enquiries: [],
    parts: [],
    hasLink: false,
    desk: nobody,
    referred: null,
  };
  const { did, replies } = respond(state, { text, clientId: null }, front);
  const read = reading ?? made.read(text);
  return {
    reading: read,
    understood: understood ?? made.understand(read),
    decision: did.decision ?? null,
    outcome: did.outcome,
    topic: did.topic ?? "uden-for",
    departments: did.departments,
    article: did.article ?? did.decision?.article ?? null,
    reply: replies.map(textOf).join("\n"),
    front: made,
  };
}

/** The object that scripts read: one line of `ask --batch`. */
export function lineOf(asked: Asked, text: string, content: Content, ms: number) {
  const { reading, decision, outcome, topic } = asked;
  const parts = decision === null ? [] : [...decision.apart, ...decision.parts];
  return {
    text,
    safeText: reading.text,
    language: reading.locale,
    outcome,
    topic,
    topics: topicsOf(asked, content),
    departments: asked.departments,
    rule: decision?.rule ?? null,
    article: asked.article,
    ...(parts.length > 1 && {
      parts: parts.map((part) => ({ topic: part.topic, department: part.department, outcome: part.outcome })),
    }),
    reply: asked.reply,
    ms: Math.round(ms * 1000) / 1000,
  };
}

const shown = 5;

/** The engine's view, best first, at least five. */
function topicsOf({ understood }: Asked, content: Content): Likely[] {
  return understood.whole.topics
    .slice(0, Math.max(shown, Math.min(shown, content.topics.size)))
    .map(({ id, probability }) => ({ id, probability: Math.round(probability * 10_000) / 10_000 }));
}
