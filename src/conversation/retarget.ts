import type { Matter } from "../domain/dialogue.ts";
import type { Need } from "../domain/topic.ts";
import { concerns } from "../triage/worry.ts";
import { shortOf } from "./article-block.ts";
import { advance } from "./ask.ts";
import { text } from "./blocks.ts";
import { verdictFor } from "./chosen.ts";
import { commandIn } from "./command.ts";
import { concern } from "./concern.ts";
import { matterOf, replaced, withDetail } from "./matters.ts";
import * as topics from "./topics.ts";
import { type Step, type Turn, topicOf } from "./turn.ts";
import { tidy } from "./wording.ts";

/** A person was asked for, and now it is said what about: it goes to whoever owns that. */
export function retarget(turn: Turn, at: number, matter: Matter, need: Need): Step | null {
  const { whole } = turn.alone();
  const best = whole.band === "firm" ? whole.topics[0]?.id : undefined;
  const topic = topicOf(turn, best ?? null);
  const command = commandIn(turn.heard.text);
  if (command === "yes" || command === "no" || command === "person" || best === topics.person) return null;
  if (topic === undefined || topic.outcome === "social") {
    const named = withDetail(matter, need, { text: tidy(turn.heard.text, 500), value: null });
    return advance(turn, { ...turn.dialogue, matters: [...replaced(turn.dialogue.matters, at, named)], open: null });
  }
  const verdict = verdictFor(turn, topic.id);
  if (concerns.has(topic.id)) return concern(turn, verdict);
  const next = matterOf(turn, verdict, { person: true });
  const short = verdict.outcome === "answer" || verdict.outcome === "refer" ? shortOf(turn, verdict.article) : null;
  const dialogue = {
    ...turn.dialogue,
    topic: topic.id,
    matters: [...replaced(turn.dialogue.matters, at, next)],
    open: null,
  };
  const step = advance(turn, dialogue, [short === null ? null : text(short)]);
  return short === null ? step : { ...step, did: { ...step.did, outcome: verdict.outcome } };
}
