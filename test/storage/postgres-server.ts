import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isMainThread } from "node:worker_threads";
import pg from "pg";

const startWithin = 60_000;

/**
 * A database of its own on the one PostgreSQL server of this test run. Whoever asks first starts the server, in a process that ends
 * it when the run is over, so that no test file needs to know of the others.
 */
export async function aDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const port = await serverPort();
  const server = `postgres://postgres:password@127.0.0.1:${port}`;
  const name = `t${randomBytes(8).toString("hex")}`;
  const manage = async (sql: string) => {
    const client = new pg.Client(`${server}/postgres`);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await manage(`create database ${name}`);
  return { url: `${server}/${name}`, drop: () => manage(`drop database ${name} with (force)`) };
}

async function serverPort(): Promise<number> {
  // The process of the whole run: test files run in children or threads of it.
  const run = isMainThread ? process.ppid : process.pid;
  const folder = join(tmpdir(), `nem-indgang-postgres-${run}`);
  if (isFirst(folder)) {
    const script = resolve(import.meta.dirname, "postgres-keeper.ts");
    spawn(process.execPath, [script, folder, String(run)], { detached: true, stdio: "ignore" }).unref();
  }
  for (const end = Date.now() + startWithin; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const said = tryRead(join(folder, "ready"));
    if (/^\d+$/.test(said)) return Number(said);
    if (said !== "") throw new Error(`PostgreSQL did not start: ${said}`);
  }
  throw new Error(`PostgreSQL did not start within ${startWithin / 1000} seconds`);
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
