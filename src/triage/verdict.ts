import type { Reason, Tried, Verdict } from "../domain/decision.ts";
import { localTime } from "../domain/local-time.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Change, Rule } from "../domain/rule.ts";
import type { Topic } from "../domain/topic.ts";
import { byBand } from "./by-band.ts";
import { ownOf } from "./own.ts";
import type { Ground, Matter } from "./question.ts";
import { inForce, tryRule } from "./rules.ts";

/** Rules are read top to bottom; the first that matches decides. Those that only add do so whatever decides. */
export function verdictOn(matter: Matter, ground: Ground): Verdict {
  const { topics, municipality } = ground;
  const today = localTime(matter.question.now).day;
  const { rules, adds, mayHold } = inForce(ground.rules, today);
  const may = mayHold(matter.words);
  // By place among the rules, so that they stand in the order in which a reader finds them in the files.
  const tried: (Tried | undefined)[] = [];

  const decider = rules.find((rule, at) => {
    if (adds[at]) return false;
    const owner = ground.departments.get(ownerBy(rule.then, matter, ground) ?? "");
    const trial = tryRule(rule, matter, { topics, municipality, hours: owner?.hours ?? null }, may[at] === 1);
    tried[at] = trial;
    return trial.passes;
  });

  const decided = carry(decider, matter, ground, today);
  const hours = ground.departments.get(decided.department ?? "")?.hours ?? null;
  const about = { topics, municipality, hours };
  const adders = rules.filter((rule, at) => {
    if (!adds[at]) return false;
    const trial = tryRule(rule, matter, about, may[at] === 1);
    tried[at] = trial;
    return trial.passes;
  });

  const changes = [decider, ...adders].flatMap((rule) => (rule === undefined ? [] : [rule.then]));
  return {
    ...decided,
    priority: changes.find(({ priority }) => priority !== undefined)?.priority ?? "normal",
    tags: changes.flatMap(({ tag }) => (tag === undefined ? [] : [tag])),
    notices: changes.flatMap(({ notice }) => (notice === undefined ? [] : [notice])),
    tried: tried.filter((trial) => trial !== undefined),
  };
}

type Decided = Omit<Verdict, "priority" | "tags" | "notices" | "tried">;

/** What follows from the rule that decides, or from the band when none does. */
function carry(rule: Rule | undefined, matter: Matter, ground: Ground, today: string): Decided {
  const { understanding, span } = matter;
  const change: Change = rule?.then ?? {};
  const usual = byBand(understanding, ground, matter.question.found);
  const best = ground.topics.get(understanding.topics[0]?.id ?? "") ?? null;
  const outcome = outcomeOf(change, usual.outcome);
  const choices = outcome === "clarify" ? (change.choices ?? usual.choices) : [];
  const topic = topicOf(change, outcome, choices, usual.topic ?? (rule === undefined ? null : best), ground);
  const variant = topic !== null && topic === best ? understanding.variant : null;
  const own = topic === null ? null : ownOf(topic, variant, ground.facts, today);
  const does: Outcome = outcome === "own" ? (own?.outcome ?? "decline") : outcome;
  const nobody = does === "decline" || does === "social";
  return {
    outcome: does,
    topic: topic?.id ?? null,
    variant,
    department: nobody ? null : (change.department ?? topic?.department ?? fallback(does, ground)),
    article: change.article ?? (does === "clarify" ? null : (own?.article ?? null)),
    external: does === "refer" ? (own?.external ?? null) : null,
    choices,
    sensitive: topic?.sensitive ?? false,
    because: rule?.id ?? usual.because,
    rule: rule?.id ?? null,
    band: understanding.band,
    topics: understanding.topics,
    span,
  };
}

/** A rule that names a topic and no outcome does what the topic does; one that names neither leaves it to the band. */
function outcomeOf(change: Change, usual: Outcome | "own"): Outcome | "own" {
  if (change.outcome !== undefined) return change.outcome === "route" ? "ask" : change.outcome;
  if (change.choices !== undefined) return "clarify";
  return change.topic === undefined ? usual : "own";
}

function topicOf(
  change: Change,
  outcome: Outcome | "own",
  choices: readonly string[],
  usual: Topic | null,
  ground: Ground,
): Topic | null {
  if (change.topic !== undefined) return ground.topics.get(change.topic) ?? usual;
  if (outcome === "decline") return null;
  if (outcome !== "clarify" || choices.length === 0 || choices.includes(usual?.id ?? "")) return usual;
  return ground.topics.get(choices[0] ?? "") ?? usual;
}

/** What nobody owns and a person must take. */
function fallback(outcome: Outcome, ground: Ground): string | null {
  return outcome === "human" || outcome === "ask" ? ground.municipality["catch-all"] : null;
}

/** Who would get it by this rule. */
function ownerBy(change: Change, { understanding }: Matter, ground: Ground): string | null {
  if (change.department !== undefined) return change.department;
  return ground.topics.get(change.topic ?? understanding.topics[0]?.id ?? "")?.department ?? null;
}

/** A verdict that no rule and no band made. */
export function plainVerdict(
  matter: Matter,
  about: Pick<Verdict, "outcome" | "topic" | "department"> & { readonly because: Reason; readonly sensitive?: boolean },
): Verdict {
  return {
    variant: null,
    article: null,
    external: null,
    choices: [],
    sensitive: false,
    priority: "normal",
    tags: [],
    notices: [],
    rule: null,
    band: matter.understanding.band,
    topics: matter.understanding.topics,
    span: matter.span,
    tried: [],
    ...about,
  };
}
