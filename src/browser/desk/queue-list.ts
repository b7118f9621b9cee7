import type { DeskRow } from "../../domain/desk-pages.ts";

/** What stands in the queue: never moved under the eyes of whoever reads it. */
export type Listed = {
  /** In the order they are shown in. */
  readonly rows: readonly DeskRow[];
  /** Shown, but not in this queue any longer. */
  readonly gone: ReadonlySet<string>;
  /** As it really stands; shown when the reader wants it. */
  readonly latest: readonly DeskRow[];
  /** How many of the latest are not shown yet. */
  readonly fresh: number;
};

export const emptyList: Listed = { rows: [], gone: new Set(), latest: [], fresh: 0 };

export function settled(latest: readonly DeskRow[]): Listed {
  return { rows: latest, gone: new Set(), latest, fresh: 0 };
}

/**
 * The latest rows, taken in without moving one that is shown: a shown row is renewed in its place, what comes after the last one is
 * added there, and all else waits. Rows that have not changed stay the same objects, so that nothing is drawn anew for them.
 */
export function merged(list: Listed, latest: readonly DeskRow[]): Listed {
  const now = new Map(latest.map((row) => [row.id, row]));
  const shown = new Set(list.rows.map(({ id }) => id));
  const kept = list.rows.map((row) => {
    const renewed = now.get(row.id);
    return renewed === undefined || same(row, renewed) ? row : renewed;
  });
  const gone = new Set(list.rows.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  let last = latest.length;
  while (last > 0 && !shown.has(latest[last - 1]?.id ?? "")) last--;
  const below = latest.slice(last);
  const fresh = latest.slice(0, last).filter(({ id }) => !shown.has(id)).length;
  return { rows: [...kept, ...below], gone, latest, fresh };
}

/** Something waits to be shown: rows that came or went. That some stand elsewhere now is worth no word. */
export function hasNews({ gone, fresh }: Listed): boolean {
  return fresh > 0 || gone.size > 0;
}

/** Shown as it really stands. */
export function isSettled({ rows, latest }: Listed): boolean {
  return rows.length === latest.length && rows.every(({ id }, at) => latest[at]?.id === id);
}

// Rows are plain data from one serializer: the same row is the same text.
function same(one: DeskRow, other: DeskRow): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
