import pg from "pg";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { anId } from "../domain/builders.ts";
import type { Place } from "./place.ts";
import { aDatabase } from "./postgres-server.ts";

export async function postgresPlace(): Promise<Place & { readonly url: string }> {
  const { url, drop } = await aDatabase();
  const manager = new pg.Client(url);
  manager.on("error", () => {});
  await manager.connect();
  // For those who hold the lock or the database's settings; a store's own connections carry its name.
  const endConnections = (which: string) =>
    manager.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'nem-indgang' and (${which})`);
  const setReadOnly = async (value: "on" | "off") => {
    const { rows } = await manager.query("select current_database() as name");
    await manager.query(`alter database ${rows[0].name} set default_transaction_read_only = ${value}`);
    await endConnections("true");
  };
  return {
    url,
    open: () => openPostgresStore({ url }),
    child: ["postgres", url],
    traces: (_store, words) => inTables(manager, words),
    hold: async (store, changes) => {
      const locker = new pg.Client(url);
      await locker.connect();
      await locker.query("begin; lock table presence in exclusive mode");
      // The last of what it writes waits for the lock, so the rest is written and not yet committed.
      const presence = {
        id: anId(),
        revision: 0,
        status: "free",
        remark: null,
        looking: null,
        seenAt: "2026-11-24T11:00:00.000Z",
      } as const;
      const done = store.commit([...changes, { put: "presence", value: presence }]);
      const waits = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      while ((await manager.query(waits)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      return {
        release: async () => {
          await locker.query("rollback");
          await locker.end();
          await done;
        },
      };
    },
    loseListener: async () => {
      await endConnections("query like 'listen %' or query like '%pg_snapshot_xmin%'");
    },
    refuseWrites: () => setReadOnly("on"),
    acceptWrites: () => setReadOnly("off"),
    remove: async () => {
      await manager.end();
      await drop();
    },
  };
}

/** The tables in whose rows, as they are now, the words stand; the words of the search index, too. */
async function inTables(client: pg.Client, words: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select from ${name} t where position(lower($1) in lower(t::text)) > 0`, [
      words,
    ]);
    if (rowCount !== 0) found.push(`${name}: ${rowCount} rows`);
  }
  return found;
}
