import pg from "pg";
import { closedStore } from "./checked.ts";
import { databaseProblem, isCollision } from "./postgres-problem.ts";

export type Queries = Pick<pg.ClientBase, "query">;

export type DatabaseOptions = {
  readonly url: string;
  readonly connections?: number;
  /** Called before every query, so that a test can stop the program there. */
  readonly before?: () => void;
};

const triesAfterCollision = 5;

/** The connection ended before the transaction did. */
class LostBeforeCommit extends Error {}

/** The connections of one process to the database. */
export class Database {
  readonly pool: pg.Pool;
  private readonly config: pg.ClientConfig;
  private readonly before: () => void;
  private closing: Promise<void> | undefined;

  constructor({ url, connections = 10, before = () => {} }: DatabaseOptions) {
    this.config = { connectionString: url, connectionTimeoutMillis: 5_000, application_name: "nem-indgang" };
    this.before = before;
    this.pool = new pg.Pool({
      ...this.config,
      max: connections,
      // Queries that do not wait for each other are sent together: a turn waits for the database three times, not ten.
      pipeline: true,
      // A process that hangs in a transaction must not keep the conversation locked for the others.
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    });
    this.pool.on("error", () => {});
    // The pool listens only while a connection is idle; one that is lost in use fails its query, which is enough.
    this.pool.on("connect", (client) => client.on("error", () => {}));
  }

  /** A connection outside the pool. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client(this.config);
    client.on("error", () => {});
    await client.connect();
    return client;
  }

  async query<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
    name?: string,
  ): Promise<pg.QueryResult<Row>> {
    if (this.closing !== undefined) throw closedStore();
    this.before();
    try {
      return await this.pool.query<Row>({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    } catch (cause) {
      throw databaseProblem(cause);
    }
  }

  /** Records as they stand in the `data` of some rows. */
  async records<T>(text: string, values: readonly unknown[] = [], name?: string): Promise<T[]> {
    const { rows } = await this.query<{ data: T }>(text, values, name);
    return rows.map(({ data }) => data);
  }

  /** The work in one transaction, again when others or a lost connection were in its way. Fails with the database's own error. */
  async transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (cause) {
        if (isCollision(cause) && attempt < triesAfterCollision) continue;
        // After a restart of the database each connection of the pool finds out for itself.
        if (cause instanceof LostBeforeCommit && attempt <= this.pool.options.max) continue;
        throw cause;
      }
    }
  }

  private async once<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    if (this.closing !== undefined) throw closedStore();
    const client = await this.pool.connect();
    let broken: Error | undefined;
    let committing = false;
    try {
      const queries = this.watched(client);
      const begun = queries.query("begin");
      begun.catch(() => {});
      const result = await work(queries);
      await begun;
      committing = true;
      await queries.query("commit");
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

  private watched(client: pg.PoolClient): Queries {
    const query = (...call: unknown[]): unknown => {
      this.before();
      return Reflect.apply(client.query, client, call);
    };
    // The many ways to call it are the driver's own.
    return { query: query as Queries["query"] };
  }

  get closed(): boolean {
    return this.closing !== undefined;
  }

  close(first: () => Promise<void>): Promise<void> {
    this.closing ??= first().then(() => this.pool.end());
    return this.closing;
  }
}
