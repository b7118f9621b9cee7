import type { Content } from "../../domain/content.ts";
import type { Pattern, ReadyCondition, Rule } from "../../domain/rule.ts";
import type { NeverWhy } from "../../domain/said.ts";

type Words = NonNullable<ReadyCondition["words"]>;

/** Whether every message that fits `strict` fits `wide`, as far as their keys tell. */
export function implies(strict: ReadyCondition, wide: ReadyCondition, content: Pick<Content, "topics">): boolean {
  return keysOf(wide).every((key) => {
    switch (key) {
      case "group":
        return groupsOf(strict, content).length > 0 && isWithin(groupsOf(strict, content), list(wide.group));
      case "topic":
      case "band":
      case "language":
      case "role":
      case "page":
        return isWithin(list<string>(strict[key]), list<string>(wide[key])) && strict[key] !== undefined;
      case "gap":
        return (
          (strict.gap?.above ?? 0) >= (wide.gap?.above ?? 0) && (strict.gap?.below ?? 1.1) <= (wide.gap?.below ?? 1.1)
        );
      case "attempts":
        return (strict.attempts ?? 0) >= (wide.attempts ?? 0);
      case "words":
        return strict.words !== undefined && wide.words !== undefined && impliesWords(strict.words, wide.words);
      default:
        return JSON.stringify(strict[key]) === JSON.stringify(wide[key]);
    }
  });
}

function impliesWords(strict: Words, wide: Words): boolean {
  const names = (patterns: readonly Pattern[] | undefined) =>
    (patterns ?? []).map((pattern) => JSON.stringify(pattern));
  const [any, all, none] = [names(strict.any), names(strict.all), names(strict.none)];
  if (wide.any !== undefined) {
    const enough = names(wide.any);
    if (!(any.length > 0 && isWithin(any, enough)) && !all.some((name) => enough.includes(name))) return false;
  }
  if (!isWithin(names(wide.all), any.length === 1 ? [...all, ...any] : all)) return false;
  if (!isWithin(names(wide.none), none)) return false;
  if (
    wide.only !== undefined &&
    !(strict.only !== undefined && isWithin([...strict.only.single], [...wide.only.single]))
  )
    return false;
  return wide.near === undefined || JSON.stringify(wide.near) === JSON.stringify(strict.near);
}

type Never = { readonly why: NeverWhy; readonly words: string };

/** Why no message at all can pass the rule, or null. */
export function never({ when, unless }: Rule, content: Pick<Content, "topics">): Never | null {
  const [topics, groups] = [list(when.topic), list(when.group)];
  if (
    topics.length > 0 &&
    groups.length > 0 &&
    !topics.some((topic) => groups.includes(content.topics.get(topic)?.group ?? ""))
  )
    return { why: "topic-outside-group", words: "none of its topics stands in its group" };
  const { above = 0, below = 1.1 } = when.gap ?? {};
  if (above >= below) return { why: "gap", words: "the gap cannot be that large and that small" };
  const none = new Set((when.words?.none ?? []).map((pattern) => JSON.stringify(pattern)));
  const isForbidden = (pattern: Pattern) => none.has(JSON.stringify(pattern));
  if (when.words?.all?.some(isForbidden) || when.words?.any?.every(isForbidden))
    return { why: "word-and-not", words: "a word must stand there and must not" };
  for (const [key, value] of Object.entries(unless ?? {}))
    if (implies(when, { [key]: value }, content))
      return { why: "unless", words: `every message that fits "when" is taken out by "unless" (${key})` };
  return null;
}

function groupsOf(condition: ReadyCondition, content: Pick<Content, "topics">): readonly string[] {
  if (condition.group !== undefined) return list(condition.group);
  return list(condition.topic).flatMap((topic) => content.topics.get(topic)?.group ?? []);
}

function keysOf(condition: ReadyCondition): readonly (keyof ReadyCondition)[] {
  return (Object.keys(condition) as (keyof ReadyCondition)[]).filter((key) => condition[key] !== undefined);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((each) => all.includes(each));
}

function list<Item extends string>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
