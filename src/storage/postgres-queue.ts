import type { Part } from "../domain/part.ts";
import { queryWords } from "../domain/search-words.ts";
import type { Page, QueueFilter, QueueRow, Reader, Rows } from "../domain/store.ts";
import { departmentsOf } from "../domain/visible-to.ts";
import { rowOf } from "./catalogue.ts";
import type { Database } from "./database.ts";

const fits = `($1::text[] is null or p.department = any($1)) and ($2::text[] is null or p.state = any($2))
  and ($3::text is null or p.department = $3) and ($4::text is null or p.claimant = $4) and ($5::boolean is null or p.live)`;

const valuesOf = (reader: Reader, filter: QueueFilter): unknown[] => [
  departmentsOf(reader) ?? null,
  filter.states ?? null,
  filter.department ?? null,
  filter.claimant ?? null,
  filter.live ?? null,
];

const columns = "p.data, e.reference from part p join enquiry e on e.id = p.enquiry";

type Row = { readonly data: Part; readonly reference: string; readonly key: string };

export async function queueRows(
  database: Database,
  reader: Reader,
  filter: QueueFilter,
  page: Page,
): Promise<Rows<QueueRow>> {
  const newest = filter.order === "newest";
  const [rank, time, id] = newest ? ["0", ...placeIn(page)] : placeIn(page);
  const text = newest
    ? `select p.opened_at || ' ' || p.id as key, ${columns} where ${fits}
       and ($8::text is null or (p.opened_at, p.id) < ($7, $8)) and $6::integer is not null order by p.opened_at desc, p.id desc limit $9`
    : `select p.rank || ' ' || p.since || ' ' || p.id as key, ${columns} where ${fits}
       and ($8::text is null or (p.rank, p.since, p.id) > ($6::integer, $7, $8)) order by p.rank, p.since, p.id limit $9`;
  const values = [...valuesOf(reader, filter), Number(rank ?? 0), time ?? null, id ?? null, page.limit + 1];
  return pageOf((await database.query<Row>(text, values, newest ? "queue-newest" : "queue")).rows, page.limit);
}

export async function countRows(database: Database, reader: Reader, filter: QueueFilter): Promise<number> {
  const text = `select count(*)::integer as count from part p where ${fits}`;
  return (await database.query<{ count: number }>(text, valuesOf(reader, filter), "count")).rows[0]?.count ?? 0;
}

export async function searchRows(
  database: Database,
  reader: Reader,
  words: string,
  page: Page,
): Promise<Rows<QueueRow>> {
  const wanted = queryWords(words);
  if (wanted.length === 0) return { rows: [], next: null };
  const [time, id] = placeIn(page);
  const text = `select p.opened_at || ' ' || p.id as key, ${columns} where ($1::text[] is null or p.department = any($1))
    and p.words @@ to_tsquery('danish', $2) and ($4::text is null or (p.opened_at, p.id) < ($3, $4))
    order by p.opened_at desc, p.id desc limit $5`;
  // Letters and digits only, so nothing in them means anything to the query.
  const asked = wanted.map((word) => `${word}:*`).join(" & ");
  const values = [departmentsOf(reader) ?? null, asked, time ?? null, id ?? null, page.limit + 1];
  return pageOf((await database.query<Row>(text, values, "search")).rows, page.limit);
}

const placeIn = (page: Page): string[] => page.after?.split(" ") ?? [];

function pageOf(rows: readonly Row[], limit: number): Rows<QueueRow> {
  const shown = rows.slice(0, limit);
  return {
    rows: shown.map(({ data, reference }) => rowOf(data, reference)),
    next: rows.length > limit ? (shown.at(-1)?.key ?? null) : null,
  };
}
