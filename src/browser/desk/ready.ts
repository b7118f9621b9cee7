import type { SavedReply, Suggested } from "../../domain/desk-pages.ts";
import { fits } from "./fields.ts";

/** What stands ready to be put into the field. */
export type Ready =
  | { readonly kind: "saved"; readonly id: string; readonly saved: SavedReply }
  | { readonly kind: "article"; readonly id: string; readonly article: Suggested };

const most = 8;

/** The department's own texts first, then articles. */
export function readyFor(
  words: string,
  saved: readonly SavedReply[],
  articles: readonly Suggested[],
): readonly Ready[] {
  const texts = saved
    .filter((each) => fits(words, each))
    .map((each): Ready => ({ kind: "saved", id: `saved-${each.id}`, saved: each }));
  const known = new Set<string>();
  const pages = articles
    .filter(({ article, title, short }) => {
      const isNew = !known.has(article) && fits(words, { title, text: short });
      known.add(article);
      return isNew;
    })
    .map((each): Ready => ({ kind: "article", id: `article-${each.article}`, article: each }));
  return [...texts.slice(0, most), ...pages].slice(0, most);
}
