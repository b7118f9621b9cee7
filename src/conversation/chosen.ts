import type { Verdict } from "../domain/decision.ts";
import { localTime } from "../domain/local-time.ts";
import type { SafeText, Span } from "../domain/safe-text.ts";
import { ownOf } from "../triage/own.ts";
import { catchAll, type Turn, topicOf } from "./turn.ts";

/** What is done about a topic that the citizen has named, by a choice or by going on with it: what the topic itself does. */
export function verdictFor(turn: Turn, id: string, span: Span = whole(turn.heard.text)): Verdict {
  const topic = topicOf(turn, id);
  const own = topic === undefined ? null : ownOf(topic, null, turn.front.content.facts, localTime(turn.front.now).day);
  const outcome = own?.outcome ?? "human";
  return {
    outcome,
    topic: id,
    variant: null,
    department: topic?.department ?? (outcome === "social" ? null : catchAll(turn)),
    article: own?.article ?? null,
    external: own?.external ?? null,
    choices: [],
    sensitive: topic?.sensitive ?? false,
    priority: "normal",
    tags: [],
    notices: [],
    because: "the topic is firm",
    rule: null,
    band: "firm",
    topics: [{ id, probability: 1 }],
    span,
    tried: [],
  };
}

const whole = (text: SafeText): Span => ({ start: 0, end: text.length });
