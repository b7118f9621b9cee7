import type { Content } from "../../domain/content.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

/** Every topic has somebody who owns it and something to say. */
export function owners(content: Content, lines: Lines): readonly Finding[] {
  return [...content.topics.values()].flatMap((topic) => [
    ...withoutOwner(topic, lines),
    ...withoutArticle(topic, content, lines),
  ]);
}

function withoutOwner(topic: Topic, lines: Lines): readonly Finding[] {
  const free = topic.outcome === "social" || topic.outcome === "emergency";
  if (topic.department !== null || free) return [];
  const what = `topic "${topic.id}" has no department`;
  const next = "write who owns it: only small talk and emergencies have nobody";
  const said = { code: "topic-without-department", values: { topic: topic.id } } as const;
  return [{ ...lines.topic(topic.id, "department"), what, next, level: "error", said }];
}

function withoutArticle(topic: Topic, content: Content, lines: Lines): readonly Finding[] {
  const findings: Finding[] = [];
  const want = (name: string, what: string, ...path: string[]): void => {
    if (content.articles.has(name)) return;
    const next = `write knowledge/${name}.md, in Danish and English`;
    findings.push({
      ...lines.topic(topic.id, ...path),
      what: `topic "${topic.id}" ${what} "${name}", which is not there`,
      next,
      level: "warning",
      said: { code: "topic-without-article", values: { topic: topic.id, article: name } },
    });
  };
  if (topic.outcome !== "human" && topic.outcome !== "route")
    want(topic.article ?? topic.id, "is answered with the article");
  if (topic.instead !== undefined) want(topic.instead.article, `is answered with the article`, "instead");
  for (const [variant, { article }] of Object.entries(topic.variants ?? {}))
    if (article !== undefined) want(article, `is answered with the article`, "variants", variant);
  return findings;
}
