import type { Tested, Tried } from "../domain/decision.ts";
import { onlyAdds, type Rule } from "../domain/rule.ts";
import { type Circumstances, test } from "./conditions.ts";
import type { Matter } from "./question.ts";

/** All of `when` must hold, and nothing of `unless`. */
export function tryRule(rule: Rule, matter: Matter, about: Circumstances): Tried {
  const when = test(rule.when, matter, about);
  const unless: readonly Tested[] = rule.unless === null ? [] : test(rule.unless, matter, about);
  const passes = when.length > 0 && when.every(({ holds }) => holds) && !unless.some(({ holds }) => holds);
  return { rule: rule.id, passes, decides: passes && !onlyAdds(rule.then), when, unless };
}

/** Rules that count on this day. */
export function inForce(rules: readonly Rule[], day: string): readonly Rule[] {
  return rules.filter(({ paused, valid }) => {
    if (paused === true) return false;
    return (valid?.from ?? day) <= day && day <= (valid?.until ?? day);
  });
}
