import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), "pages-"));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

test("several at once make one folder with everything in it, and the next one finds it", async () => {
  const folders = await Promise.all([buildPages({ cacheDir }), buildPages({ cacheDir })]);
  expect(new Set(folders).size).toBe(1);
  expect(await readdir(cacheDir)).toHaveLength(1);
  const files = await readdir(folders[0] ?? "", { recursive: true });
  expect(files).toEqual(expect.arrayContaining(["chat.js", "index.html", "c.html"]));
  expect(files.filter((file) => file.endsWith(".woff2"))).toHaveLength(2);
  const since = performance.now();
  await buildPages({ cacheDir });
  expect(performance.now() - since).toBeLessThan(100);
});
