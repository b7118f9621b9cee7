import type { ItemKind } from "../domain/admin-api.ts";
import type { ItemValue } from "../domain/admin-pages.ts";
import { headOf } from "./article-file.ts";
import { rewritten, rewrittenWhole } from "./rewrite.ts";
import type { Value } from "./splice.ts";

/** A thing's lines with other values: what is the same keeps its line, its comments and its place. */
export function valueText(kind: ItemKind, text: string, value: ItemValue): string {
  if (kind === "order") return `${(value as readonly string[]).join("\n")}\n`;
  if (kind === "settings" || kind === "texts") return rewrittenWhole(text, value as Value);
  if (kind !== "article") return rewritten(text, value as Value);
  const head = headOf.exec(text)?.[1];
  return head === undefined ? text : text.replace(head, () => rewrittenWhole(`${head}\n`, value as Value).trimEnd());
}
