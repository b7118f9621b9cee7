import type { RuleRow } from "../../../domain/admin-pages.ts";
import { hasWords } from "../has-words.ts";

export type RuleFilter = "all" | "warned" | "changed" | "paused";

type Asked = { readonly filter: RuleFilter; readonly search: string; readonly tongue: "da" | "en" };

/** Whether a rule is among those asked for: every word of the search stands in its sentence or its name. */
export function matches(row: RuleRow, { filter, search, tongue }: Asked): boolean {
  if (filter === "warned" && row.findings.length === 0) return false;
  if (filter === "changed" && row.state === "live") return false;
  if (filter === "paused" && !row.paused) return false;
  return hasWords([row.id, ...row.sentence[tongue].map((token) => token.text)].join(" "), search);
}

/** The order with one rule a place further up or down; undefined at the edge. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] | undefined {
  const at = order.indexOf(id);
  const other = order[at + by];
  const own = order[at];
  if (own === undefined || other === undefined) return undefined;
  return order.with(at, other).with(at + by, own);
}

/** Today against its days. */
export function validity({ valid }: RuleRow, today: string): "now" | "later" | "over" {
  if (valid.from !== null && valid.from > today) return "later";
  return valid.until !== null && valid.until < today ? "over" : "now";
}
