import type { Article } from "../../domain/article.ts";
import type { Content } from "../../domain/content.ts";
import type { Finding } from "../finding.ts";
import type { Lines } from "../lines.ts";

/** What readers could not trust: no source, no review, an address nobody keeps, a text nobody is shown. */
export function articles(content: Content, lines: Lines, today: string): readonly Finding[] {
  const reached = reachedBy(content);
  return [...content.articles.values()].flatMap((article) => [
    ...withoutSource(article, lines),
    ...overdue(article, lines, today),
    ...loose(article, lines),
    ...(reached.has(article.id) ? [] : [unreached(article, lines)]),
  ]);
}

function withoutSource({ id, kind, sources }: Article, lines: Lines): readonly Finding[] {
  if (sources.length > 0 || kind === "social" || kind === "intro") return [];
  const next = "name what bears it out: the law, an authority's page, the municipality's own";
  const said = { code: "article-without-source", values: { article: id } } as const;
  return [{ ...lines.article(id, "sources"), what: `article "${id}" has no source`, next, level: "warning", said }];
}

function overdue(article: Article, lines: Lines, today: string): readonly Finding[] {
  const by = article["review-by"];
  const { id, reviewed } = article;
  if (by < reviewed) {
    const what = `article "${id}" was to be reviewed (${by}) before it was (${reviewed})`;
    const next = "correct one of the two days";
    const said = { code: "article-days-turned", values: { article: id, by, reviewed } } as const;
    return [{ ...lines.article(id, "review-by"), what, next, level: "error", said }];
  }
  if (by >= today) return [];
  const what = `article "${id}" was to be reviewed by ${by}; until then readers see a caution`;
  const next = "read it, compare it with its sources, and write the new days";
  const said = { code: "article-overdue", values: { article: id, by } } as const;
  return [{ ...lines.article(id, "review-by"), what, next, level: "warning", said }];
}

const address = /\]\((?!\{)([^)]*)\)|https?:\/\/[^\s)]+|\bwww\.[^\s)]+/g;

/** An address stands in one place, where it is checked and expires: among the local facts. */
function loose({ id, bodies }: Article, lines: Lines): readonly Finding[] {
  const texts = Object.values(bodies).flatMap((body) => [body.text, ...body.parts.map(({ text }) => text)]);
  return texts.flatMap((text) =>
    [...text.matchAll(address)].map(([found]) => ({
      ...lines.inArticle(id, found),
      what: `article "${id}" holds an address: ${found}`,
      next: "make it a local fact of the type link in knowledge/local-facts.yaml, and write {{its-name}} here",
      level: "warning" as const,
      said: { code: "article-with-address", values: { article: id, address: found } } as const,
    })),
  );
}

function unreached({ id }: Article, lines: Lines): Finding {
  const next = "give it to a topic (`article:`) or a rule, or take it out";
  const said = { code: "article-unreached", values: { article: id } } as const;
  return { ...lines.article(id), what: `no topic and no rule leads to article "${id}"`, next, level: "warning", said };
}

function reachedBy({ topics, rules }: Content): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const topic of topics.values()) {
    reached.add(topic.article ?? topic.id);
    if (topic.instead !== undefined) reached.add(topic.instead.article);
    for (const { article } of Object.values(topic.variants ?? {})) if (article !== undefined) reached.add(article);
  }
  for (const { then } of rules) if (then.article !== undefined) reached.add(then.article);
  return reached;
}
