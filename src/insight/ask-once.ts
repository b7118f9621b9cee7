import { type Equipment, frontOf } from "../conversation/front.ts";
import { begun } from "../conversation/receive.ts";
import { respond } from "../conversation/respond.ts";
import type { Front, State } from "../conversation/turn.ts";
import type { Decision } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Reading } from "../domain/reading.ts";
import type { Reply } from "../domain/reply.ts";
import type { Understood } from "../language/understand.ts";

/** What the front door does with one message before which nothing was said; nothing is stored. */
export type AskedOnce = {
  readonly reading: Reading;
  readonly understood: Understood;
  /** Null when the message steers the talk ("glem det") and no topic was decided. */
  readonly decision: Decision | null;
  readonly outcome: Outcome;
  readonly topic: string | null;
  readonly departments: readonly string[];
  readonly article: string | null;
  readonly replies: readonly Reply[];
  readonly front: Front;
};

const nobody: State["desk"] = { manned: new Set(), waiting: new Map(), minutes: new Map() };

export function askOnce(equipment: Equipment, text: string, now: string, page: string | null = null): AskedOnce {
  const made = frontOf(equipment, now);
  // Kept on its way through. The first is the message; what is read after it is a sentence of it.
  let [reading, understood, decision]: [Reading | null, Understood | null, Decision | null] = [null, null, null];
  const front: Front = {
    ...made,
    // Only kept messages have use for the words that weighed.
    weigh: () => [],
    read(raw) {
      const result = made.read(raw);
      reading ??= result;
      return result;
    },
    understand(read, context) {
      const result = made.understand(read, context);
      if (context === undefined) understood ??= result;
      return result;
    },
    decide(question) {
      const result = made.decide(question);
      decision ??= result;
      return result;
    },
  };
  const conversation = begun(
    { conversation: "once", channel: "chat", channelReference: null, page, text, clientId: null },
    now,
  );
  const state = { conversation, messages: [], enquiries: [], parts: [], hasLink: false, desk: nobody, referred: null };
  const { did, replies } = respond(state, { text, clientId: null }, front);
  const read = reading ?? made.read(text);
  return {
    reading: read,
    understood: understood ?? made.understand(read),
    decision: did.decision ?? decision,
    outcome: did.outcome,
    topic: did.topic,
    departments: did.departments,
    article: did.article ?? did.decision?.article ?? null,
    replies,
    front: made,
  };
}
