import { localTime } from "../domain/local-time.ts";
import type { Store } from "../domain/store.ts";

export type RuleHits = ReadonlyMap<string, { readonly days: readonly number[]; readonly moved: number }>;

const days = 30;
const atOnce = 500;

/** How many handed-over questions each rule decided in the last 30 days, day by day, and how many of them went elsewhere. */
export async function ruleHits(store: Pick<Store, "queue" | "get">, now: string): Promise<RuleHits> {
  const hits = new Map<string, { days: number[]; moved: number }>();
  const today = Date.parse(localTime(now).day);
  let after: string | undefined;
  do {
    const page = { limit: atOnce, ...(after === undefined ? {} : { after }) };
    const { rows, next } = await store.queue("program", { order: "newest" }, page);
    for (const { id, openedAt, moves } of rows) {
      const age = Math.round((today - Date.parse(localTime(openedAt).day)) / 86_400_000);
      if (age >= days) return hits;
      const rule = (await store.get("part", id))?.decision?.rule;
      if (rule === undefined || rule === null) continue;
      const found = hits.get(rule) ?? { days: new Array<number>(days).fill(0), moved: 0 };
      found.days[days - 1 - age] = (found.days[days - 1 - age] ?? 0) + 1;
      if (moves > 0) found.moved++;
      hits.set(rule, found);
    }
    after = next ?? undefined;
  } while (after !== undefined);
  return hits;
}
