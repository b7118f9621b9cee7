import type { Content } from "../../domain/content.ts";
import type { Decision, Tried, Verdict } from "../../domain/decision.ts";
import { utcOf } from "../../domain/local-time.ts";
import { onlyAdds, type Rule } from "../../domain/rule.ts";
import type { Said } from "../../domain/said.ts";
import { decide } from "../../triage/decide.ts";
import type { Question } from "../../triage/question.ts";
import { conditionWords } from "../condition-words.ts";
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
      const said = why.said({ rule: rule.id, text });
      return [{ ...lines.rule(rule.id, "examples", at), what, next: why.next, level: "error" as const, said }];
    });
  });
}

type WhyNot = Pick<Finding, "what" | "next"> & { said(of: { rule: string; text: string }): Said };

/** Why the rule did not decide, or null when it did; what only adds must be among what was added. */
function whyNot(rule: Rule, decision: Decision): WhyNot | null {
  const verdicts: readonly Verdict[] =
    decision.parts.length + decision.apart.length > 0 ? [...decision.apart, ...decision.parts] : [decision];
  const trials = verdicts.flatMap(({ tried }) => tried.filter(({ rule: id }) => id === rule.id));
  const done = onlyAdds(rule.then)
    ? trials.some(({ passes }) => passes)
    : verdicts.some((verdict) => verdict.rule === rule.id);
  if (done) return null;
  const other = verdicts.find((verdict) => verdict.rule !== null)?.rule ?? null;
  const several = verdicts.length > 1;
  const failed = trials.map(failedConditions).find((conditions) => conditions.length > 0);
  if (failed !== undefined)
    return {
      what: `it fails at ${failed.map(inEnglish).join(", ")}${several ? ", and the sentence was read as several matters" : ""}`,
      next: "write another sentence, or widen the condition",
      said: (of) => ({
        code: "rule-example-fails",
        values: { ...of, several, at: failed.map(({ condition, excepts }) => conditionWords(condition, excepts)) },
      }),
    };
  if (other !== null)
    return {
      what: `rule "${other}" takes it first`,
      next: `move "${rule.id}" above "${other}", or tell the two apart`,
      said: (of) => ({ code: "rule-example-taken", values: { ...of, other } }),
    };
  return {
    what: `it was decided without rules (${decision.because})`,
    next: "write another sentence",
    said: (values) => ({ code: "rule-example-unruled", values }),
  };
}

type Failed = { readonly condition: string; readonly excepts: boolean };

function failedConditions({ when, unless }: Tried): readonly Failed[] {
  const missing = when.filter(({ holds }) => !holds).map(({ condition }) => ({ condition, excepts: false }));
  const excepted = unless.filter(({ holds }) => holds).map(({ condition }) => ({ condition, excepts: true }));
  return [...missing, ...excepted];
}

const inEnglish = ({ condition, excepts }: Failed) => (excepts ? `unless ${condition}` : condition);
