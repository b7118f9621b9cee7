/** `build`: fills .cache with the trained model and the pages. Does nothing, quickly, when all is there. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { run } from "./print.ts";

const source = join(import.meta.dirname, "..");

// It runs before every start: what it imports is compiled once. Beside package.json, because where else is not read yet.
enableCompileCache(join(source, "..", ".cache", "compiled"));
const { cacheDir, contentDir } = await import("../settings.ts");
const { buildPages } = await import("./build-pages.ts");

/**
 * What the model is made from: the sentences and the code that learns them. Read, not parsed: parsing takes a second. All at once,
 * because nothing else happens meanwhile, and several hundred small files are read twice as fast so.
 */
function stampOf(root: string): string {
  const hash = createHash("sha256");
  for (const folder of [join(root, "intents"), join(source, "language"), join(source, "content")]) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(`${file.slice(folder.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

async function build(): Promise<number> {
  const [root, cache] = [contentDir(), cacheDir()];
  const report = (what: string) => process.stderr.write(`${what}\n`);
  await buildPages({ cacheDir: cache, report });
  const stamp = join(cache, `built-${stampOf(root)}`);
  if (await stat(stamp).catch(() => null)) return 0;
  const { load } = await import("../content/load.ts");
  const { loadEngine } = await import("../content/engine.ts");
  await loadEngine(await load(root), { root, cacheDir: cache, report });
  await mkdir(cache, { recursive: true });
  await writeFile(stamp, "");
  return 0;
}

await run(build);
