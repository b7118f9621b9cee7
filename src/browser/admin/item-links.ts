import { linkTo } from "./place.ts";

/** Where a thing of the content is edited. */
export function linkToItem(item: string): string {
  const at = item.indexOf(":");
  const [kind, name] = [item.slice(0, at), item.slice(at + 1)];
  const rooms: Readonly<Record<string, readonly string[]>> = {
    topic: ["topics", name],
    rule: ["rules", name],
    order: ["rules"],
    article: ["articles", name],
    fact: ["facts", name],
    department: ["departments", name],
    external: ["settings", "externals", name],
    settings: ["settings"],
    texts: ["settings", "texts", name],
  };
  return linkTo(...(rooms[kind] ?? ["draft"]));
}
