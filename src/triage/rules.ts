import type { Tried } from "../domain/decision.ts";
import { onlyAdds, type Rule } from "../domain/rule.ts";
import { type Circumstances, test } from "./conditions.ts";
import type { Matter } from "./question.ts";

/** All of `when` must hold, and nothing of `unless`. What was found is looked up again when somebody reads it. */
export function tryRule(rule: Rule, matter: Matter, about: Circumstances): Tried {
  const passes = holds(rule, matter, about);
  return {
    rule: rule.id,
    passes,
    decides: passes && !onlyAdds(rule.then),
    get when() {
      return test(rule.when, matter, about);
    },
    get unless() {
      return rule.unless === null ? [] : test(rule.unless, matter, about);
    },
  };
}

/** Most rules fail at their first words: nothing after that is looked at. */
function holds({ when, unless }: Rule, matter: Matter, about: Circumstances): boolean {
  const tests = test(when, matter, about, false);
  if (tests.length === 0 || !tests.every(({ holds }) => holds)) return false;
  return unless === null || !test(unless, matter, about, true).some(({ holds }) => holds);
}

/** Rules that count on this day. */
export function inForce(rules: readonly Rule[], day: string): readonly Rule[] {
  return rules.filter(({ paused, valid }) => {
    if (paused === true) return false;
    return (valid?.from ?? day) <= day && day <= (valid?.until ?? day);
  });
}
