import { nearestArticles } from "../content/nearest-articles.ts";
import type { Equipment } from "../conversation/front.ts";
import type { Front } from "../conversation/turn.ts";
import type { Article } from "../domain/article.ts";
import type { Insert, Suggested } from "../domain/desk-pages.ts";
import type { Locale } from "../domain/phrase.ts";
import { gone } from "./problems.ts";
import type { Work } from "./work.ts";

const most = 5;

/** Articles that say nearly the citizen's words, the topic's own first; or those that say the words asked for. */
export function suggested(
  work: Work,
  { content, engine }: Pick<Equipment, "content" | "engine">,
  words = "",
): Suggested[] {
  const { part, front, dossier } = work;
  const asked = words !== "";
  const text = asked ? words : questionOf(work);
  const topics = [...(asked ? [] : [part.topic]), ...(text === "" ? [] : nearestArticles(content, engine, text))];
  const articles = new Set(topics.flatMap((topic) => articleFor(front, topic) ?? []));
  return [...articles].slice(0, most).map((article) => {
    const { title, short, overdue } = front.render(article, dossier.conversation.locale);
    return { article: article.id, title, short: short.text, overdue };
  });
}

// A sensitive matter has its own words; they are compared here and go nowhere else.
function questionOf({ part, seen }: Work): string {
  return part.question ?? seen.find(({ by }) => by === "citizen")?.text ?? "";
}

function articleFor({ content }: Front, topic: string): Article | undefined {
  const article = content.articles.get(content.topics.get(topic)?.article ?? topic);
  return article?.kind === "answer" || article?.kind === "refer" ? article : undefined;
}

/** An article as text that can be changed before it is sent: cautions, body, and where it is from. */
export function insert({ front, staff, dossier }: Work, id: string): Insert {
  const article = front.content.articles.get(id);
  if (article === undefined) throw gone(staff);
  const locale: Locale = dossier.conversation.locale;
  const { title, cautions, body, foot } = front.render(article, locale);
  return { article: id, title, text: [...cautions, body.text, ...foot].join("\n\n") };
}
