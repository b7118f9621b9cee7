import pg from "pg";
import type { AuditEntry } from "../domain/audit-entry.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { Enquiry } from "../domain/enquiry.ts";
import type { Erasure } from "../domain/erasure.ts";
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
import { migrate } from "./migrate.ts";
import { commitIn } from "./postgres-commit.ts";
import { PostgresFeed } from "./postgres-feed.ts";
import { databaseProblem, isCollision, isDuplicate } from "./postgres-problem.ts";
import { countRows, queueRows, searchRows } from "./postgres-queue.ts";
import { sweepDatabase } from "./postgres-sweep.ts";
import { type ConversationRow, conversationOf, tables } from "./tables.ts";

export type PostgresOptions = {
  readonly url: string;
  readonly now?: () => string;
  readonly warn?: (problem: Problem) => void;
  /** Called before every query, so that a test can stop the program there. */
  readonly before?: (query: string) => void;
  readonly connections?: number;
};

/** The store in a PostgreSQL database, which any number of processes may share. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const connection = { connectionString: options.url, connectionTimeoutMillis: 5_000, application_name: "nem-indgang" };
  const connect = async () => {
    const client = new pg.Client(connection);
    await client.connect();
    return client;
  };
  try {
    const client = await connect();
    client.on("error", () => {});
    try {
      await migrate(client);
    } finally {
      await client.end();
    }
    return new PostgresStore(options, { ...connection, max: options.connections ?? 10 }, connect);
  } catch (cause) {
    throw databaseProblem(cause);
  }
}

const triesAfterCollision = 5;
const probeEvery = 1_000;

/** The connection ended before the transaction did. */
class LostBeforeCommit extends Error {}

class PostgresStore implements Store {
  private readonly pool: pg.Pool;
  private readonly feed: PostgresFeed;
  private readonly now: () => string;
  private readonly before: (query: string) => void;
  private probed: { at: number; problem: Problem | undefined } = { at: Number.NEGATIVE_INFINITY, problem: undefined };
  private closing: Promise<void> | undefined;

  constructor(options: PostgresOptions, config: pg.PoolConfig, connect: () => Promise<pg.Client>) {
    // A transaction whose process hangs must not keep the conversation locked for the others.
    this.pool = new pg.Pool({
      ...config,
      pipeline: true,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    });
    this.pool.on("error", () => {});
    // The pool listens only while a connection is idle; one that is lost in use fails its query, which is enough.
    this.pool.on("connect", (client) => client.on("error", () => {}));
    this.feed = new PostgresFeed(this.pool, connect, options.warn ?? (() => {}));
    this.now = options.now ?? (() => new Date().toISOString());
    this.before = options.before ?? (() => {});
  }

  async commit(changes: readonly Change[]): Promise<Committed> {
    const wanted = checked(changes);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const committed = await this.transaction((client) => commitIn(client, wanted, this.now()));
        this.feed.hint();
        return committed;
      } catch (cause) {
        if (isCollision(cause) && attempt < triesAfterCollision) continue;
        // After a restart of the database each connection of the pool finds out for itself.
        if (cause instanceof LostBeforeCommit && attempt <= this.pool.options.max) continue;
        return this.repeatedOr(wanted, cause);
      }
    }
  }

  private async transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    if (this.closing !== undefined) throw closedStore();
    const client = await this.pool.connect();
    const query = client.query;
    const watched = Object.create(client, {
      query: {
        value: (...call: unknown[]) => {
          this.before(String(call[0]));
          return Reflect.apply(query, client, call);
        },
      },
    });
    let broken: Error | undefined;
    let committing = false;
    try {
      const begun = watched.query("begin");
      begun.catch(() => {});
      const result = await work(watched);
      await begun;
      committing = true;
      await watched.query("commit");
      return result;
    } catch (cause) {
      await client.query("rollback").catch((error: Error) => {
        broken = error;
      });
      // Nothing of it is done; on another connection it may be. Once the commit was sent nobody knows, and the caller asks again.
      throw broken !== undefined && !committing ? new LostBeforeCommit("connection lost", { cause }) : cause;
    } finally {
      client.release(broken);
    }
  }

  /** A refusal may only mean that the same message was there first. */
  private async repeatedOr(changes: readonly Change[], cause: unknown): Promise<Committed> {
    const named = changes.flatMap((change) => ("say" in change && change.say.clientId !== null ? [change.say] : []));
    const isRefusal = isDuplicate(cause, "message_client") || (cause instanceof Problem && cause.kind === "conflict");
    for (const { conversation, clientId } of isRefusal ? named : []) {
      const text = "select data from message where conversation = $1 and client_id = $2";
      const message = (await this.rows<Message>(text, [conversation, clientId]))[0];
      if (message !== undefined) return { repeated: true, messages: [message] };
    }
    const reference = changes.find((change) => "put" in change && change.put === "enquiry");
    if (isDuplicate(cause, "enquiry_reference") && reference !== undefined && "put" in reference)
      throw takenReference((reference.value as Enquiry).reference);
    throw databaseProblem(cause);
  }

  /** Records as they stand in the `data` of some rows. */
  private async rows<T>(text: string, values: readonly unknown[], name?: string): Promise<T[]> {
    const { rows } = await this.query<{ data: T }>(text, values, name);
    return rows.map(({ data }) => data);
  }

  private async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[], name?: string) {
    if (this.closing !== undefined) throw closedStore();
    this.before(text);
    try {
      return await this.pool.query<Row>({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    } catch (cause) {
      throw databaseProblem(cause);
    }
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined> {
    const columns = kind === "conversation" ? "data, seq, last_at" : "data";
    const text = `select ${columns} from ${tables[kind]} where id = $1`;
    const { rows } = await this.query<{ data: Records[K] }>(text, [id], `get-${tables[kind]}`);
    const [row] = rows;
    if (row === undefined || kind !== "conversation") return row?.data;
    // The table of this kind has these columns.
    return conversationOf(row as unknown as ConversationRow) as Records[K];
  }

  all<K extends SmallKind>(kind: K): Promise<readonly Records[K][]> {
    return this.rows<Records[K]>(`select data from ${tables[kind]} order by id`, []);
  }

  async enquiryBy(reference: string): Promise<Enquiry | undefined> {
    return (await this.rows<Enquiry>("select data from enquiry where reference = $1", [reference]))[0];
  }

  messages(conversation: string, after = 0): Promise<readonly Message[]> {
    const text = "select data from message where conversation = $1 and seq > $2 order by seq";
    return this.rows<Message>(text, [conversation, after], "messages");
  }

  async dossier(conversation: string): Promise<Dossier | undefined> {
    const own = (table: string, order = "id") =>
      `(select coalesce(jsonb_agg(o.data order by o.${order}), '[]') from ${table} o where o.conversation = c.id)`;
    // One statement sees one moment.
    const text = `select data, seq, last_at, ${own("message", "seq")} as messages, ${own("enquiry")} as enquiries,
      ${own("part")} as parts, ${own("citizen_link")} as links, ${own("outbox_entry")} as outbox
      from conversation c where id = $1`;
    const { rows } = await this.query<ConversationRow & Omit<Dossier, "conversation">>(text, [conversation], "dossier");
    const [row] = rows;
    if (row === undefined) return undefined;
    const { messages, enquiries, parts, links, outbox } = row;
    return { conversation: conversationOf(row), messages, enquiries, parts, links, outbox };
  }

  queue(reader: Reader, filter: QueueFilter, page: Page): Promise<Rows<QueueRow>> {
    return queueRows(this.query.bind(this), reader, filter, page);
  }

  count(reader: Reader, filter: QueueFilter): Promise<number> {
    return countRows(this.query.bind(this), reader, filter);
  }

  search(reader: Reader, words: string, page: Page): Promise<Rows<QueueRow>> {
    return searchRows(this.query.bind(this), reader, words, page);
  }

  async due<K extends Waking>(kind: K, now: string, limit: number): Promise<readonly Records[K][]> {
    const columns = kind === "conversation" ? "data, seq, last_at" : "data";
    const text = `select ${columns} from ${tables[kind]} where wake_at <= $1 order by wake_at, id limit $2`;
    const { rows } = await this.query<{ data: Records[K] }>(text, [now, limit]);
    if (kind !== "conversation") return rows.map(({ data }) => data);
    return (rows as unknown as ConversationRow[]).map((row) => conversationOf(row) as Records[K]);
  }

  async audit(filter: { by?: string; about?: string }, page: Page): Promise<Rows<AuditEntry>> {
    const [at = null, id = null] = page.after?.split(" ") ?? [];
    const text = `select data from audit_entry where ($1::text is null or by_whom = $1) and ($2::text is null or about = $2)
      and ($3::text is null or (at, id) < ($3, $4)) order by at desc, id desc limit $5`;
    const found = await this.rows<AuditEntry>(text, [filter.by ?? null, filter.about ?? null, at, id, page.limit + 1]);
    const rows = found.slice(0, page.limit);
    const last = rows.at(-1);
    return { rows, next: found.length > page.limit && last !== undefined ? `${last.at} ${last.id}` : null };
  }

  async erasures(): Promise<readonly Erasure[]> {
    return (await this.query<Erasure>("select id, kind, at from erasure order by at, id", [])).rows;
  }

  async events(after: string, limit: number): Promise<Feed> {
    if (this.closing !== undefined) throw closedStore();
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
    return (await this.query<{ bytes: Buffer }>("select bytes from blob where key = $1", [key])).rows[0]?.bytes;
  }

  async putBlob(key: string, bytes: Uint8Array): Promise<void> {
    const text = "insert into blob (key, bytes) values ($1, $2) on conflict (key) do update set bytes = excluded.bytes";
    await this.query(text, [key, Buffer.from(bytes)]);
  }

  async dropBlob(key: string): Promise<void> {
    await this.query("delete from blob where key = $1", [key]);
  }

  async sweep(now: string, retention: Retention): ReturnType<Store["sweep"]> {
    return sweepDatabase(this, this.pool, now, retention).catch((cause) => {
      throw databaseProblem(cause);
    });
  }

  /** Tried, not guessed: a row is written. */
  async trouble(): Promise<Problem | undefined> {
    if (this.closing !== undefined) return closedStore();
    const now = performance.now();
    if (now - this.probed.at < probeEvery) return this.probed.problem;
    const problem = await this.query("update probe set at = now()", []).then(
      () => undefined,
      (cause) => databaseProblem(cause),
    );
    this.probed = { at: now, problem };
    return problem;
  }

  close(): Promise<void> {
    this.closing ??= this.feed.close().then(() => this.pool.end());
    return this.closing;
  }
}
