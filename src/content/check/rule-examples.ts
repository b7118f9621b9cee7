import type { Content } from "../../domain/content.ts";
import type { Decision, Tried, Verdict } from "../../domain/decision.ts";
import { utcOf } from "../../domain/local-time.ts";
import { onlyAdds, type Rule } from "../../domain/rule.ts";
import { decide } from "../../triage/decide.ts";
import type { Question } from "../../triage/question.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

/** Reads and understands a sentence, as the front door would. */
export type Understands = (text: string, about: Pick<Question, "page" | "failed" | "now">) => Question;

/** An hour at which most departments are open, for sentences that do not say another. */
const usualTime = "2026-11-24T10:30";

/** Each rule's sentences are decided by that very rule, with all others loaded. */
export function ruleExamples(content: Content, lines: Lines, understands: Understands): readonly Finding[] {
  return content.rules.flatMap((rule) => {
    if (rule.paused === true) return [];
    return rule.examples.flatMap((example, at) => {
      const {
        text,
        page = null,
        attempts = 0,
        at: clock = usualTime,
      } = typeof example === "string" ? { text: example } : example;
      const now = utcOf(clock.slice(0, 10), clock.slice(11));
      const decision = decide(understands(text, { page, failed: attempts, now }), content);
      const why = whyNot(rule, decision);
      if (why === null) return [];
      const what = `rule "${rule.id}" does not decide its example "${text}": ${why.what}`;
      return [{ ...lines.rule(rule.id, "examples", at), what, next: why.next, level: "error" as const }];
    });
  });
}

/** Why the rule did not decide, or null when it did; what only adds must be among what was added. */
function whyNot(rule: Rule, decision: Decision): Pick<Finding, "what" | "next"> | null {
  const verdicts: readonly Verdict[] =
    decision.parts.length + decision.apart.length > 0 ? [...decision.apart, ...decision.parts] : [decision];
  const trials = verdicts.flatMap(({ tried }) => tried.filter(({ rule: id }) => id === rule.id));
  const done = onlyAdds(rule.then)
    ? trials.some(({ passes }) => passes)
    : verdicts.some((verdict) => verdict.rule === rule.id);
  if (done) return null;
  const other = verdicts.find((verdict) => verdict.rule !== null)?.rule;
  const failed = trials.map(failedConditions).find((conditions) => conditions !== "");
  if (failed !== undefined)
    return {
      what: `it fails at ${failed}${verdicts.length > 1 ? ", and the sentence was read as several matters" : ""}`,
      next: "write another sentence, or widen the condition",
    };
  if (other !== undefined)
    return {
      what: `rule "${other}" takes it first`,
      next: `move "${rule.id}" above "${other}", or tell the two apart`,
    };
  return { what: `it was decided without rules (${decision.because})`, next: "write another sentence" };
}

function failedConditions({ when, unless }: Tried): string {
  const missing = when.filter(({ holds }) => !holds).map(({ condition }) => condition);
  const excepted = unless.filter(({ holds }) => holds).map(({ condition }) => `unless ${condition}`);
  return [...missing, ...excepted].join(", ");
}
