import type { AuditEntry } from "../domain/audit-entry.ts";
import type { Page, Rows } from "../domain/store.ts";
import type { Binder } from "./binder.ts";

export type AuditFilter = { readonly by?: string; readonly about?: string };

/** Day by day from the newest, until the page is full. */
export async function auditPage(
  days: readonly string[],
  read: (name: string) => Promise<Binder | undefined>,
  filter: AuditFilter,
  page: Page,
): Promise<Rows<AuditEntry>> {
  const found: AuditEntry[] = [];
  for (const day of days.toSorted().reverse()) {
    const entries = (await read(day))?.audit ?? [];
    found.push(
      ...entries
        .filter(({ by }) => filter.by === undefined || by === filter.by)
        .filter(({ about }) => filter.about === undefined || about.id === filter.about)
        .filter((entry) => page.after === undefined || keyOf(entry) < page.after)
        .sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1)),
    );
    if (found.length > page.limit) break;
  }
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return { rows, next: found.length > page.limit && last !== undefined ? keyOf(last) : null };
}

const keyOf = (entry: AuditEntry): string => `${entry.at} ${entry.id}`;
