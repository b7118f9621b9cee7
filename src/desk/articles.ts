import { nearestArticles } from "../content/nearest-articles.ts";
import type { Equipment } from "../conversation/front.ts";
import type { Front } from "../conversation/turn.ts";
import type { Article } from "../domain/article.ts";
import type { Content } from "../domain/content.ts";
import type { Insert, Suggested } from "../domain/desk-pages.ts";
import { type Locale, locales } from "../domain/phrase.ts";
import { queryWords, searchWords } from "../domain/search-words.ts";
import { gone } from "./problems.ts";
import type { Work } from "./work.ts";

const most = 5;
// A person chooses among them, so they may be further away than what is offered to a citizen.
const near = { floor: 0.25, most };

/** Articles that fit: the topic's own, those that say nearly the citizen's words, those of related topics; or what is searched for. */
export function suggested(work: Work, { content, engine }: Equipped, words = ""): Suggested[] {
  const { part, front, dossier } = work;
  const close = (text: string) => (text === "" ? [] : nearestArticles(content, engine, text, near));
  const topics =
    words === ""
      ? [part.topic, ...close(questionOf(work)), ...(content.topics.get(part.topic)?.related ?? [])]
      : [...titled(content, words), ...close(words)];
  const articles = new Set(topics.flatMap((topic) => articleFor(front, topic) ?? []));
  return [...articles].slice(0, most).map((article) => {
    const { title, short, overdue } = front.render(article, dossier.conversation.locale);
    return { article: article.id, title, short: short.text, overdue };
  });
}

type Equipped = Pick<Equipment, "content" | "engine">;

/** Topics whose article's title has a word that begins with each of these. */
function titled({ articles }: Content, words: string): readonly string[] {
  const asked = queryWords(words);
  if (asked.length === 0) return [];
  return [...articles.values()]
    .filter(({ title }) => {
      const known = locales.flatMap((locale) => searchWords(title[locale] ?? ""));
      return asked.every((word) => known.some((each) => each.startsWith(word)));
    })
    .flatMap(({ topics }) => topics.slice(0, 1));
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
