/** `build`: fills .cache with the trained model and the pages. Does nothing, quickly, when all is there. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheDir, contentDir } from "../settings.ts";
import { buildPages } from "./build-pages.ts";
import { run } from "./print.ts";

const source = join(import.meta.dirname, "..");

/** What the model is made from: the sentences and the code that learns them. Read, not parsed: parsing takes a second. */
async function stampOf(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of [join(root, "intents"), join(source, "language"), join(source, "content")]) {
    const files = (await readdir(folder, { recursive: true })).sort();
    for (const file of files) {
      const path = join(folder, file);
      if ((await stat(path)).isFile()) hash.update(`${file}\0`).update(await readFile(path));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function build(): Promise<number> {
  const [root, cache] = [contentDir(), cacheDir()];
  const report = (what: string) => process.stderr.write(`${what}\n`);
  await buildPages({ cacheDir: cache, report });
  const stamp = join(cache, `built-${await stampOf(root)}`);
  if (await stat(stamp).catch(() => null)) return 0;
  const { load } = await import("../content/load.ts");
  const { loadEngine } = await import("../content/engine.ts");
  await loadEngine(await load(root), { root, cacheDir: cache, report });
  await mkdir(cache, { recursive: true });
  await writeFile(stamp, "");
  return 0;
}

await run(build);
