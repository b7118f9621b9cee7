import type { Content } from "../domain/content.ts";
import { type ArticleIndex, find, indexOf, type Near } from "../knowledge/find.ts";
import { tokenise } from "../language/tokens.ts";
import type { Engine } from "../language/understand.ts";
import { wordsOf } from "../language/words.ts";

// Made at the first message that needs it, once for a content: most messages are firm.
const indexes = new WeakMap<Content, ArticleIndex>();

/** Topics whose article says nearly the message's own words, nearest first. */
export function nearestArticles(
  content: Content,
  { classifier }: Engine,
  text: string,
  near?: Near,
): readonly string[] {
  let index = indexes.get(content);
  if (index === undefined) {
    const { parts } = classifier.model;
    const terms = (passage: string) => wordsOf(tokenise(passage), parts).flatMap(({ stem, parts }) => [stem, ...parts]);
    index = indexOf(content.articles.values(), terms);
    indexes.set(content, index);
  }
  const topics = find(index, text, near).flatMap(({ article }) => article.topics.slice(0, 1));
  return [...new Set(topics)];
}
