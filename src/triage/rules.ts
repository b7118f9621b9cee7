import type { Tested, Tried } from "../domain/decision.ts";
import { onlyAdds, type Pattern, type ReadyCondition, type Rule } from "../domain/rule.ts";
import { type Circumstances, test } from "./conditions.ts";
import type { Matter } from "./question.ts";
import { type IndexedWords, keyOf } from "./words.ts";

/** A rule that was tried. What was found is looked up again when somebody reads it, which hardly anybody does. */
class Trial implements Tried {
  readonly rule: string;
  readonly passes: boolean;
  readonly decides: boolean;
  readonly #rule: Rule;
  readonly #matter: Matter;
  readonly #about: Circumstances;

  constructor(rule: Rule, matter: Matter, about: Circumstances, passes: boolean, decides: boolean) {
    this.rule = rule.id;
    this.passes = passes;
    this.decides = decides;
    this.#rule = rule;
    this.#matter = matter;
    this.#about = about;
  }

  get when(): readonly Tested[] {
    return test(this.#rule.when, this.#matter, this.#about);
  }

  get unless(): readonly Tested[] {
    return this.#rule.unless === null ? [] : test(this.#rule.unless, this.#matter, this.#about);
  }
}

/** All of `when` must hold, and nothing of `unless`; `mayHold` false: it is known already that `when` does not. */
export function tryRule(rule: Rule, matter: Matter, about: Circumstances, mayHold = true): Tried {
  const passes = mayHold && holds(rule, matter, about);
  return new Trial(rule, matter, about, passes, passes && !onlyAdds(rule.then));
}

/** Most rules fail at their first words: nothing after that is looked at. */
function holds({ when, unless }: Rule, matter: Matter, about: Circumstances): boolean {
  const tests = test(when, matter, about, false);
  if (tests.length === 0 || !tests.every(({ holds }) => holds)) return false;
  return unless === null || !test(unless, matter, about, true).some(({ holds }) => holds);
}

/** The rules of a day, ready to be tried. */
export type RulesInForce = {
  readonly rules: readonly Rule[];
  /** By place among the rules: whether it only adds. */
  readonly adds: readonly boolean[];
  /** 1 for every rule, by its place, that the message's words do not rule out. */
  readonly mayHold: (words: IndexedWords) => Uint8Array;
};

const ready = new WeakMap<readonly Rule[], RulesInForce & { readonly day: string }>();

/** Rules that count on this day. */
export function inForce(rules: readonly Rule[], day: string): RulesInForce {
  const before = ready.get(rules);
  if (before?.day === day) return before;
  const those = rules.filter(({ paused, valid }) => {
    if (paused === true) return false;
    return (valid?.from ?? day) <= day && day <= (valid?.until ?? day);
  });
  const made = { day, rules: those, adds: those.map(({ then }) => onlyAdds(then)), mayHold: byFirstWords(those) };
  ready.set(rules, made);
  return made;
}

/**
 * Nearly every rule asks for words, and nearly every message has none of them: looked up from the message's few words, such
 * rules are never tried at all.
 */
function byFirstWords(rules: readonly Rule[]): RulesInForce["mayHold"] {
  const open = new Uint8Array(rules.length);
  const asking = new Map<string, number[]>();
  for (const [at, { when }] of rules.entries()) {
    const needed = neededOf(when);
    if (needed === undefined) open[at] = 1;
    for (const [first] of needed ?? []) {
      if (first === undefined) continue;
      const key = keyOf(first);
      const others = asking.get(key);
      if (others === undefined) asking.set(key, [at]);
      else others.push(at);
    }
  }
  return ({ places }) => {
    const may = open.slice();
    for (const key of places.keys()) for (const at of asking.get(key) ?? []) may[at] = 1;
    return may;
  };
}

/** Patterns of which one at least must stand in the message; undefined where the rule asks for no words. */
function neededOf({ words }: ReadyCondition): readonly Pattern[] | undefined {
  return words?.any ?? words?.all?.slice(0, 1) ?? words?.near?.words.slice(0, 1);
}
