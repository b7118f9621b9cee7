import type { ItemValue } from "../domain/admin-pages.ts";
import type { DraftItem } from "../domain/draft-item.ts";
import type { Change } from "../domain/store.ts";
import { valueIn } from "./item-rows.ts";
import { named } from "./items.ts";
import { valueText } from "./value-text.ts";

type Fields = Readonly<Record<string, ItemValue>>;

/**
 * What becomes of somebody's draft when the thing itself goes out at once: what went out stands in it too, and what else is changed in
 * it stays. A draft of which nothing is left goes.
 */
export function rebased(draft: DraftItem, live: string, now: string): Change {
  const after = draft.after === null ? null : withChanges(draft, draft.after, live, now);
  if (after === now) return { drop: "draft-item", value: draft };
  return { put: "draft-item", value: { ...draft, before: now, after } };
}

function withChanges({ item }: DraftItem, text: string, live: string, now: string): string {
  const [kind] = named(item);
  const [before, after, own] = [live, now, text].map((each) => fieldsOf(valueIn(kind, each)));
  if (before === undefined || after === undefined || own === undefined) return text;
  const merged: Record<string, ItemValue> = { ...own };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    if (after[key] === undefined) delete merged[key];
    else merged[key] = after[key];
  }
  // The same values in the same words: what went out is all there was.
  return JSON.stringify(sorted(merged)) === JSON.stringify(sorted(after)) && kind !== "article"
    ? now
    : valueText(kind, text, merged);
}

const sorted = (fields: Fields) => Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));

const fieldsOf = (value: ItemValue): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
