import type { AuditEntry } from "../domain/audit-entry.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import { Erasure } from "../domain/erasure.ts";
import type { Message } from "../domain/message.ts";
import { Problem } from "../domain/problem.ts";
import type { Retention } from "../domain/retention.ts";
import type {
  Change,
  Committed,
  Feed,
  Kind,
  Page,
  QueueFilter,
  QueueRow,
  Reader,
  Records,
  Rows,
  SmallKind,
  Store,
  Subscription,
} from "../domain/store.ts";
import type { Waking } from "./catalogue.ts";
import { checked, closedStore, takenReference } from "./checked.ts";
import { Database, type DatabaseOptions } from "./database.ts";
import { migrate } from "./migrate.ts";
import { commitIn } from "./postgres-commit.ts";
import { PostgresFeed } from "./postgres-feed.ts";
import { databaseProblem, isDuplicate } from "./postgres-problem.ts";
import { countRows, queueRows, searchRows } from "./postgres-queue.ts";
import { sweepDatabase } from "./postgres-sweep.ts";
import { type ConversationRow, conversationOf, tables } from "./tables.ts";

export type PostgresOptions = DatabaseOptions & {
  readonly now?: () => string;
  readonly warn?: (problem: Problem) => void;
};

/** The store in a PostgreSQL database, which any number of processes may share. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const database = new Database(options);
  try {
    const client = await database.connect();
    try {
      await migrate(client);
    } finally {
      await client.end();
    }
    return new PostgresStore(database, options);
  } catch (cause) {
    await database.close(async () => {});
    throw databaseProblem(cause);
  }
}

const probeEvery = 1_000;

class PostgresStore implements Store {
  private readonly database: Database;
  private readonly feed: PostgresFeed;
  private readonly now: () => string;
  private probed: { at: number; problem: Problem | undefined } = { at: Number.NEGATIVE_INFINITY, problem: undefined };

  constructor(database: Database, options: PostgresOptions) {
    this.database = database;
    this.feed = new PostgresFeed(database, options.warn ?? (() => {}));
    this.now = options.now ?? (() => new Date().toISOString());
  }

  async commit(changes: readonly Change[]): Promise<Committed> {
    const wanted = checked(changes);
    try {
      const committed = await this.database.transaction((queries) => commitIn(queries, wanted, this.now()));
      this.feed.hint();
      return committed;
    } catch (cause) {
      return this.repeatedOr(wanted, cause);
    }
  }

  /** A refusal may only mean that the same message was there first. */
  private async repeatedOr(changes: readonly Change[], cause: unknown): Promise<Committed> {
    const named = changes.flatMap((change) => ("say" in change && change.say.clientId !== null ? [change.say] : []));
    const isRefusal = isDuplicate(cause, "message_client") || (cause instanceof Problem && cause.kind === "conflict");
    for (const { conversation, clientId } of isRefusal ? named : []) {
      const text = "select data from message where conversation = $1 and client_id = $2";
      const message = (await this.database.records<Message>(text, [conversation, clientId]))[0];
      if (message !== undefined) return { repeated: true, messages: [message] };
    }
    const reference = changes.find((change) => "put" in change && change.put === "enquiry");
    if (isDuplicate(cause, "enquiry_reference") && reference !== undefined && "put" in reference)
      throw takenReference((reference.value as Enquiry).reference);
    throw databaseProblem(cause);
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const columns = kind === "conversation" ? "data, seq, last_at" : "data";
    const text = `select ${columns} from ${tables[kind]} where id = $1`;
    const { rows } = await this.database.query<{ data: Records[K] }>(text, [id], `get-${tables[kind]}`);
    const [row] = rows;
    if (row === undefined || kind !== "conversation") return row?.data;
    // The table of this kind has these columns.
    return conversationOf(row as unknown as ConversationRow) as Records[K];
  }

  all<K extends SmallKind>(kind: K): Promise<readonly Records[K][]> {
    return this.database.records<Records[K]>(`select data from ${tables[kind]} order by id`, []);
  }

  async enquiryBy(reference: string): Promise<Enquiry | undefined> {
    return (await this.database.records<Enquiry>("select data from enquiry where reference = $1", [reference]))[0];
  }

  messages(conversation: string, after = 0): Promise<readonly Message[]> {
    const text = "select data from message where conversation = $1 and seq > $2 order by seq";
    return this.database.records<Message>(text, [conversation, after], "messages");
  }

  async dossier(conversation: string): Promise<Dossier | undefined> {
    const own = (table: string, order = "id") =>
      `(select coalesce(jsonb_agg(o.data order by o.${order}), '[]') from ${table} o where o.conversation = c.id)`;
    // One statement sees one moment.
    const text = `select data, seq, last_at, ${own("message", "seq")} as messages, ${own("enquiry")} as enquiries,
      ${own("part")} as parts, ${own("citizen_link")} as links, ${own("outbox_entry")} as outbox
      from conversation c where id = $1`;
    const { rows } = await this.database.query<ConversationRow & Omit<Dossier, "conversation">>(
      text,
      [conversation],
      "dossier",
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    const { messages, enquiries, parts, links, outbox } = row;
    return { conversation: conversationOf(row), messages, enquiries, parts, links, outbox };
  }

  queue(reader: Reader, filter: QueueFilter, page: Page): Promise<Rows<QueueRow>> {
    return queueRows(this.database, reader, filter, page);
  }

  count(reader: Reader, filter: QueueFilter): Promise<number> {
    return countRows(this.database, reader, filter);
  }

  search(reader: Reader, words: string, page: Page): Promise<Rows<QueueRow>> {
    return searchRows(this.database, reader, words, page);
  }

  async due<K extends Waking>(kind: K, now: string, limit: number): Promise<readonly Records[K][]> {
    const columns = kind === "conversation" ? "data, seq, last_at" : "data";
    const text = `select ${columns} from ${tables[kind]} where wake_at <= $1 order by wake_at, id limit $2`;
    const { rows } = await this.database.query<{ data: Records[K] }>(text, [now, limit]);
    if (kind !== "conversation") return rows.map(({ data }) => data);
    // The table of this kind has these columns.
    return (rows as unknown as ConversationRow[]).map((row) => conversationOf(row) as Records[K]);
  }

  async audit(filter: { by?: string; about?: string }, page: Page): Promise<Rows<AuditEntry>> {
    const [at = null, id = null] = page.after?.split(" ") ?? [];
    const text = `select data from audit_entry where ($1::text is null or by_whom = $1) and ($2::text is null or about = $2)
      and ($3::text is null or (at, id) < ($3, $4)) order by at desc, id desc limit $5`;
    const found = await this.database.records<AuditEntry>(text, [
      filter.by ?? null,
      filter.about ?? null,
      at,
      id,
      page.limit + 1,
    ]);
    const rows = found.slice(0, page.limit);
    const last = rows.at(-1);
    return { rows, next: found.length > page.limit && last !== undefined ? `${last.at} ${last.id}` : null };
  }

  async recent(limit: number): Promise<readonly string[]> {
    const text = "select id from conversation order by last_at desc limit $1";
    return (await this.database.query<{ id: string }>(text, [limit])).rows.map(({ id }) => id);
  }

  async isErased(id: string): Promise<boolean> {
    const text = 'select exists (select from erasure where kind = any($1) and id = $2) as "isErased"';
    const kinds = Erasure.shape.kind.options;
    return (await this.database.query<{ isErased: boolean }>(text, [kinds, id])).rows[0]?.isErased === true;
  }

  async erasures(): Promise<readonly Erasure[]> {
    return (await this.database.query<Erasure>("select id, kind, at from erasure order by at, id", [])).rows;
  }

  async events(after: string, limit: number): Promise<Feed> {
    if (this.database.closed) throw closedStore();
    return this.feed.read(after, limit).catch((cause) => {
      throw databaseProblem(cause);
    });
  }

  subscribe(after: string, each: (feed: Feed) => void | Promise<void>): Promise<Subscription> {
    return this.feed.subscribe(after, each).catch((cause) => {
      throw databaseProblem(cause);
    });
  }

  async blob(key: string): Promise<Uint8Array | undefined> {
    return (await this.database.query<{ bytes: Buffer }>("select bytes from blob where key = $1", [key])).rows[0]
      ?.bytes;
  }

  async putBlob(key: string, bytes: Uint8Array): Promise<void> {
    const text = "insert into blob (key, bytes) values ($1, $2) on conflict (key) do update set bytes = excluded.bytes";
    await this.database.query(text, [key, Buffer.from(bytes)]);
  }

  async dropBlob(key: string): Promise<void> {
    await this.database.query("delete from blob where key = $1", [key]);
  }

  async sweep(now: string, retention: Retention): ReturnType<Store["sweep"]> {
    return sweepDatabase(this, this.database.pool, now, retention).catch((cause) => {
      throw databaseProblem(cause);
    });
  }

  /** Tried, not guessed: a row is written. */
  async trouble(): Promise<Problem | undefined> {
    if (this.database.closed) return closedStore();
    const now = performance.now();
    if (now - this.probed.at < probeEvery) return this.probed.problem;
    const problem = await this.database.query("update probe set at = now()", []).then(
      () => undefined,
      (cause) => databaseProblem(cause),
    );
    this.probed = { at: now, problem };
    return problem;
  }

  close(): Promise<void> {
    return this.database.close(() => this.feed.close());
  }
}
