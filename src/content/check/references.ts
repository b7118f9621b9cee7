import type { Content } from "../../domain/content.ts";
import type { Condition } from "../../domain/rule.ts";
import type { Holder, NamedKind } from "../../domain/said.ts";
import { type Finding, oneOf } from "../finding.ts";
import type { Lines, Place } from "../lines.ts";
import type { Path } from "../yaml-file.ts";

/** Every name that points at something points at something that is there. */
export function references(content: Content, lines: Lines): readonly Finding[] {
  const findings: Finding[] = [];
  const { topics, departments, externals, groups, articles, facts } = content;

  /** `lines` reads files again, so the place is asked for only when something is wrong. */
  const check = (who: Who, key: string, name: string | null | undefined, known: Known, place: () => Place) => {
    if (name === null || name === undefined || known.names.has(name)) return;
    const near = oneOf(known.names.keys(), name);
    findings.push({
      ...place(),
      what: `${who.words} ${key} "${name}", which is no ${known.words}`,
      next: `use one of: ${near}${known.or}`,
      level: "error",
      said: { code: "name-unknown", values: { in: who.in, id: who.id, kind: known.kind, name, near } },
    });
  };

  const known = {
    topic: { kind: "topic", words: "topic", names: topics, or: "" },
    group: { kind: "group", words: "group", names: groups, or: "" },
    department: {
      kind: "department",
      words: "department",
      names: departments,
      or: ", or add it to routing-rules/departments.yaml",
    },
    external: {
      kind: "external",
      words: "other authority",
      names: externals,
      or: ", or add it to routing-rules/externals.yaml",
    },
    article: { kind: "article", words: "article", names: articles, or: ", or write it in knowledge/" },
    fact: { kind: "fact", words: "local fact", names: facts, or: ", or add it to knowledge/local-facts.yaml" },
  } as const;

  for (const topic of topics.values()) {
    const who = named("topic", topic.id);
    const place =
      (...path: Path) =>
      () =>
        lines.topic(topic.id, ...path);
    check(who, "belongs to", topic.department, known.department, place("department"));
    check(who, "refers to", topic.external, known.external, place("external"));
    check(who, "changes with", topic.instead?.["when-fact"], known.fact, place("instead", "when-fact"));
    for (const [at, name] of topic.related.entries())
      check(who, "is related to", name, known.topic, place("related", at));
    for (const [id, variant] of Object.entries(topic.variants ?? {}))
      check(
        { words: `${who.words}, variant "${id}",`, in: "variant", id: `${topic.id}/${id}` },
        "refers to",
        variant.external,
        known.external,
        place("variants", id, "external"),
      );
  }

  for (const [department, replies] of Object.entries(content.savedReplies)) {
    const place =
      (...path: Path) =>
      () =>
        lines.at("knowledge/saved-replies.yaml", department, ...path);
    if (department !== "alle")
      check(
        { words: "saved replies", in: "saved-replies", id: department },
        "belong to",
        department,
        known.department,
        place(),
      );
    for (const [at, { id, topics: about }] of replies.entries())
      for (const topic of about ?? [])
        check(
          { words: `saved reply "${id}"`, in: "saved-reply", id },
          "is for the topic",
          topic,
          known.topic,
          place(at, "topics"),
        );
  }

  for (const rule of content.rules) {
    const who = named("rule", rule.id);
    const place =
      (...path: Path) =>
      () =>
        lines.rule(rule.id, ...path);
    for (const part of ["when", "unless"] as const) {
      const condition = rule[part];
      for (const name of list(condition?.topic)) check(who, "tests the topic", name, known.topic, place(part, "topic"));
      for (const name of list(condition?.group)) check(who, "tests the group", name, known.group, place(part, "group"));
    }
    check(who, "changes the topic to", rule.then.topic, known.topic, place("then", "topic"));
    check(who, "sends to", rule.then.department, known.department, place("then", "department"));
    check(who, "answers with", rule.then.article, known.article, place("then", "article"));
    for (const [at, name] of (rule.then.choices ?? []).entries())
      check(who, "offers", name, known.topic, place("then", "choices", at));
  }

  for (const article of articles.values()) {
    const who = named("article", article.id);
    const place =
      (...path: Path) =>
      () =>
        lines.article(article.id, ...path);
    for (const [at, name] of article.topics.entries()) check(who, "is about", name, known.topic, place("topics", at));
    check(who, "belongs to", article.department, known.department, place("department"));
    check(who, "stands instead of", article["instead-of"], known.topic, place("instead-of"));
    const variants = article.topics.flatMap((name) => Object.keys(topics.get(name)?.variants ?? {}));
    const names = new Map(variants.map((name) => [name, name]));
    const variant = { kind: "variant", words: "variant of its topic", names, or: "" } as const;
    check(who, "is about the variant", article.variant, variant, place("variant"));
  }

  for (const [id, fact] of facts)
    check({ words: `local fact "${id}"`, in: "fact", id }, "is filled by", fact["filled-by"], known.department, () =>
      lines.fact(id, "filled-by"),
    );
  for (const [id, department] of departments)
    check(named("department", id), "is covered by", department.cover, known.department, () =>
      lines.department(id, "cover"),
    );
  for (const key of ["catch-all", "crisis-department"] as const)
    check(
      { words: "the municipality", in: "municipality", id: key },
      key,
      content.municipality[key],
      known.department,
      () => lines.at("routing-rules/municipality.yaml", key),
    );
  return findings;
}

type Known = {
  readonly kind: NamedKind;
  readonly words: string;
  readonly names: ReadonlyMap<string, unknown>;
  readonly or: string;
};
/** In what the name stands. */
type Who = { readonly words: string; readonly in: Holder; readonly id: string };

const named = (kind: "topic" | "rule" | "article" | "department", id: string): Who => ({
  words: `${kind} "${id}"`,
  in: kind,
  id,
});

function list(value: Condition["topic"]): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
