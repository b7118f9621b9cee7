import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { portIsFree } from "./api/listen-problem.ts";
import { Problem } from "./domain/problem.ts";
import { cacheDir, readSettings } from "./settings.ts";

/** Longer than everything in it takes; what has not ended by then hangs. */
const stopWithin = 9_500;

/** For the person who started it; standard output holds the log. */
const say = (what: string): void => {
  process.stderr.write(`${what}\n`);
};

async function start(): Promise<void> {
  const settings = readSettings();
  await portIsFree(settings.PORT, settings.HOST);
  // A second less at every later start; what is imported before this line is not kept.
  enableCompileCache(join(cacheDir(), "compiled"));
  const { openApp } = await import("./app.ts");
  const app = await openApp(settings, say);
  // Whatever state it has left behind is gone with the process; what was acknowledged is on disk.
  process.on("uncaughtException", (error) => {
    app.report(error);
    process.exit(1);
  });
  let stopping = false;
  const stop = async () => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), stopWithin).unref();
    await app.close();
    // A thread that measures in the background holds nothing that must be kept.
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  await app.listen().catch(async (error) => {
    await app.close();
    throw error;
  });
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  say(error.words);
  process.exit(1);
}
