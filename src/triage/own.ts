import { isFilled } from "../domain/local-fact.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Topic } from "../domain/topic.ts";
import type { Ground } from "./question.ts";

/** What a topic does when nothing else is said about it, and with which article. */
export type Own = { readonly outcome: Outcome; readonly article: string; readonly external: string | null };

export function ownOf(topic: Topic, variant: string | null, facts: Ground["facts"], today: string): Own {
  const part = variant === null ? undefined : topic.variants?.[variant];
  const article = part?.article ?? topic.article ?? topic.id;
  const external = part?.external ?? topic.external ?? null;
  const { instead } = topic;
  const fact = instead === undefined ? undefined : facts.get(instead["when-fact"]);
  if (instead !== undefined && fact !== undefined && isFilled(fact, today))
    return { outcome: instead.outcome, article: instead.article, external };
  // Nothing is sent without the citizen's yes: "route" is the turn of that yes.
  return { outcome: topic.outcome === "route" ? "ask" : topic.outcome, article, external };
}
