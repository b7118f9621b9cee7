import type { RoomProps } from "../page.tsx";
import { ArticleList } from "./article-list.tsx";
import { ArticlePageRoom } from "./article-page.tsx";

export function ArticlesRoom({ admin, start, rest }: RoomProps) {
  const [article] = rest;
  if (article === undefined) return <ArticleList admin={admin} start={start} />;
  return <ArticlePageRoom key={article} admin={admin} start={start} article={article} />;
}
