import type { FollowUp } from "../domain/article.ts";
import type { Rendered } from "../domain/rendered.ts";
import type { ArticleBlock } from "../domain/reply.ts";
import { departmentOf, type Turn } from "./turn.ts";
import { written } from "./wording.ts";

/** The article as this reader sees it today. */
export function renderedIn(turn: Turn, id: string | null): Rendered | null {
  const article = id === null ? undefined : turn.front.content.articles.get(id);
  if (article === undefined) return null;
  const named = turn.heard.reading.entities.find(({ kind }) => kind === "municipality");
  return turn.front.render(article, turn.locale, {
    keeper: departmentOf(turn, article.department)?.name,
    municipality: typeof named?.value === "string" ? named.value : undefined,
  });
}

/** All of it, with its sources and the day somebody last read it. */
export function articleBlock(turn: Turn, id: string | null): ArticleBlock | null {
  const rendered = renderedIn(turn, id);
  if (rendered === null) return null;
  const isAnswer = rendered.foot.length > 0;
  return {
    kind: "article",
    article: rendered.article,
    title: isAnswer ? written({ content: rendered.title }) : null,
    // "You are welcome" in English needs no word about its language.
    cautions: isAnswer ? rendered.cautions.map((content) => written({ content })) : [],
    paragraphs: rendered.body.blocks,
    text: written({ content: rendered.body.text }),
    foot: rendered.foot.map((content) => written({ content })),
  };
}

/** Its first paragraph, complete alone. */
export function shortOf(turn: Turn, id: string | null) {
  const rendered = renderedIn(turn, id);
  return rendered === null ? null : written({ content: rendered.short.text });
}

/** What it says to a further question; null when it says nothing about that. */
export function partBlock(turn: Turn, id: string, kind: FollowUp): ArticleBlock | null {
  const rendered = renderedIn(turn, id);
  const part = rendered?.parts.find((part) => part.kind === kind);
  if (rendered === null || part === undefined) return null;
  return {
    kind: "article",
    article: rendered.article,
    title: written({ content: part.heading }),
    cautions: [],
    paragraphs: part.blocks,
    text: written({ content: part.text }),
    foot: rendered.foot.map((content) => written({ content })),
  };
}
