import type { Verdict } from "../domain/decision.ts";
import type { DecisionRecord } from "../domain/decision-record.ts";
import type { Span } from "../domain/safe-text.ts";
import type { Did, Turn } from "./turn.ts";

const mostTopics = 6;
const mostSpans = 12;

/** What was decided about the message and why: places, ids and numbers. */
export function recordOf(turn: Turn, did: Did): DecisionRecord {
  const { decision } = did;
  return {
    outcome: did.outcome,
    topic: did.topic,
    departments: [...did.departments],
    band: decision?.band ?? "firm",
    rule: decision?.rule ?? null,
    article: did.article ?? decision?.article ?? null,
    ...priorityOf(decision),
    topics: decision === undefined ? [] : topicsOf(decision),
    weighed: decision === undefined ? [] : weighedIn(turn, decision),
    version: turn.front.version,
  };
}

/** The same for one of several matters, with places in `question`, which begins at `start` of the message. */
export function recordOfMatter(turn: Turn, verdict: Verdict, question: Span): DecisionRecord {
  const { outcome, topic, department, band, rule, article } = verdict;
  const within = weighedIn(turn, verdict).filter(({ start, end }) => start >= question.start && end <= question.end);
  return {
    outcome,
    topic,
    departments: department === null ? [] : [department],
    band,
    rule,
    article,
    ...priorityOf(verdict),
    topics: topicsOf(verdict),
    weighed: within.map((place) => ({
      ...place,
      start: place.start - question.start,
      end: place.end - question.start,
    })),
    version: turn.front.version,
  };
}

function priorityOf(verdict: Pick<Verdict, "priority"> | undefined): Pick<DecisionRecord, "priority"> {
  return verdict === undefined || verdict.priority === "normal" ? {} : { priority: verdict.priority };
}

function topicsOf({ topics }: Verdict): DecisionRecord["topics"] {
  return topics
    .slice(0, mostTopics)
    .map(({ id, probability }) => ({ id, probability: Math.round(probability * 1e4) / 1e4 }));
}

function weighedIn(turn: Turn, verdict: Verdict): DecisionRecord["weighed"] {
  const decides = verdict.tried.find(({ decides }) => decides);
  const byRule = (decides?.when ?? []).flatMap(({ spans }) =>
    spans.map(({ start, end }) => ({ start, end, weight: 1, because: decides?.rule ?? null })),
  );
  if (byRule.length > 0) return byRule.slice(0, mostSpans);
  const [best, next] = verdict.topics;
  if (best === undefined || verdict.band === "outside") return [];
  return turn.front
    .weigh(turn.heard.reading, best.id, next?.id ?? null)
    .slice(0, mostSpans)
    .map(({ start, end, weight }) => ({ start, end, weight: Math.round(weight * 1e3) / 1e3, because: null }));
}
