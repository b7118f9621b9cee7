import type { ItemPage } from "../../../domain/admin-pages.ts";
import { adminApi, type Gone } from "../api.ts";
import { revisionOf, sideOf } from "../edit/sides.ts";
import { type ArticleValue, articleIn, fileOf, withBodies } from "./article-text.ts";

/** The values above the text and the text itself, one after the other: what nobody changed keeps its bytes. */
export async function saveArticle(
  item: string,
  value: ArticleValue,
  on: ItemPage | null,
  empty: ArticleValue,
): Promise<ItemPage | Gone> {
  if (on === null || sideOf(on) === null) return adminApi.save(item, revisionOf(on), { text: fileOf(value) });
  let page = on;
  if (JSON.stringify(articleIn(on, empty).head) !== JSON.stringify(value.head)) {
    const answer = await adminApi.save(item, revisionOf(page), { value: value.head });
    if ("gone" in answer) return answer;
    page = answer;
  }
  const there = sideOf(page)?.text ?? "";
  const text = withBodies(there, value.bodies);
  return text === there ? page : adminApi.save(item, revisionOf(page), { text });
}
