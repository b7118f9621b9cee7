import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
];

/** A real browser: the one CHROMIUM_PATH names, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpacked());
  return chromium.launch({ executablePath, args: quiet });
}

// It unpacks itself into the temporary folder on first use, and two test files at once would write the same file.
async function unpacked(): Promise<string> {
  const lock = join(tmpdir(), "nem-indgang-chromium.lock");
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      // Whoever held it has died.
      if (Date.now() - since > 60_000) rmdirSync(lock);
      await pause(200);
    }
  }
  try {
    return await sparticuz.executablePath();
  } finally {
    rmdirSync(lock);
  }
}
