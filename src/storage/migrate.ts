import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { Problem } from "../domain/problem.ts";

const folder = join(import.meta.dirname, "migrations");
// Any number that is always the same: whoever starts first migrates, the others wait for it.
const migrationLock = 7_345_129_001;

/** Brings the tables up to this program, one numbered step after the other, never back. */
export async function migrate(client: pg.ClientBase): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [migrationLock]);
  try {
    await client.query(
      "create table if not exists migration (number integer primary key, name text not null, at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ number: number }>("select number from migration");
    const done = new Set(rows.map(({ number }) => number));
    const steps = readdirSync(folder)
      .filter((name) => name.endsWith(".sql"))
      .sort();
    refuseNewer(Math.max(0, ...done), steps.length);
    for (const name of steps) if (!done.has(numberOf(name))) await step(client, name);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [migrationLock]);
  }
}

const numberOf = (name: string): number => Number.parseInt(name, 10);

async function step(client: pg.ClientBase, name: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query(readFileSync(join(folder, name), "utf8"));
    await client.query("insert into migration (number, name) values ($1, $2)", [numberOf(name), name]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new Problem("the database could not be brought up to this version of the program", {
      kind: "unavailable",
      where: `migrations/${name}`,
      next: "nothing of this step was done; see the cause, and whether the user may create tables",
      cause,
    });
  }
}

function refuseNewer(last: number, known: number): void {
  if (last <= known) return;
  throw new Problem(`the database has been brought to step ${last} by a newer program; this one knows ${known}`, {
    kind: "refused",
    next: "start the newer version, or restore the backup made before the upgrade",
  });
}
