import type { Reason } from "../domain/decision.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Topic } from "../domain/topic.ts";
import type { Understanding } from "../domain/understanding.ts";
import type { Ground } from "./question.ts";

/** What to do when no rule says so; `own`: what the topic itself does. */
export type ByBand = {
  readonly outcome: Outcome | "own";
  readonly topic: Topic | null;
  readonly choices: readonly string[];
  readonly because: Reason;
};

const most = 4;
const likelySmallTalk = 0.6;
// A third or fourth choice is worth reading when it is not much less likely than the first.
const worthReading = 1 / 6;

export function byBand(
  { band, topics }: Understanding,
  ground: Pick<Ground, "topics">,
  found: readonly string[] = [],
): ByBand {
  const best = ground.topics.get(topics[0]?.id ?? "");
  const [near] = found;
  if (best === undefined || (band === "outside" && near === undefined))
    return { outcome: "decline", topic: null, choices: [], because: "it fits no topic" };
  if (band === "firm") return { outcome: "own", topic: best, choices: [], because: "the topic is firm" };
  // "Nå, glem det hele": a short line costs nobody anything, and a list of topics would be a strange answer.
  if (best.outcome === "social" && band === "close" && (topics[0]?.probability ?? 0) >= likelySmallTalk)
    return { outcome: "own", topic: best, choices: [], because: "the topic is firm" };
  const guesses = choicesFrom(topics, ground);
  if (band === "outside" && near !== undefined) {
    // Like nothing that was learnt, and yet an article says the very words: it is offered first.
    const choices = [...new Set([...found.slice(0, 2), ...guesses])].slice(
      0,
      Math.max(2, Math.min(found.length, most)),
    );
    const topic = ground.topics.get(near) ?? best;
    return { outcome: "clarify", topic, choices, because: "two to four topics are close" };
  }
  // An article that says the message's own words is worth offering; the last of the engine's guesses makes room for it.
  const extra = found.filter((id) => !guesses.includes(id)).slice(0, 2);
  const choices = [...guesses.slice(0, most - extra.length), ...extra];
  // What is left of a greeting when the greeting is taken away may be a single topic: one choice is no question.
  if (choices.length < 2) return { outcome: "own", topic: best, choices: [], because: "the topic is firm" };
  return { outcome: "clarify", topic: best, choices, because: "two to four topics are close" };
}

/** "Mente du …?": nobody means a greeting by what he wrote. */
function choicesFrom(topics: Understanding["topics"], ground: Pick<Ground, "topics">): readonly string[] {
  const matters = topics.filter(({ id }) => {
    const outcome = ground.topics.get(id)?.outcome;
    return outcome !== undefined && outcome !== "social" && outcome !== "emergency";
  });
  const first = matters[0]?.probability ?? 0;
  return matters
    .slice(0, most)
    .filter(({ probability }, at) => at < 2 || probability >= first * worthReading)
    .map(({ id }) => id);
}
