import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { readFiles } from "../../src/content/files.ts";
import { itemsOf } from "../../src/content/items.ts";
import { LiveContent } from "../../src/content/live-content.ts";
import { publishAlone } from "../../src/content/publish.ts";
import { followRelease, shippedChanges, takeShipped } from "../../src/content/upgrade.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { someFiles } from "./builders.ts";

// A busy machine learns and checks slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const root = await mkdtemp(join(tmpdir(), "upgrade-"));
const shipped = await readFiles(join(import.meta.dirname, "../.."));
for (const [path, text] of [...someFiles(), ...[...shipped].filter(([path]) => path.startsWith("knowledge/texts/"))]) {
  await mkdir(join(root, dirname(path)), { recursive: true });
  await writeFile(join(root, path), text);
}
afterAll(() => rm(root, { recursive: true }));

const now = () => new Date().toISOString();
const fail = (problem: unknown) => {
  throw problem;
};
const options = {
  store: openMemoryStore({ now }),
  root,
  cacheDir: join(root, "cache"),
  now,
  id: randomUUID,
  failed: fail,
};
const ship = async (file: string, old: string, text: string) => {
  const path = join(root, file);
  const before = await readFile(path, "utf8");
  expect(before).toContain(old);
  await writeFile(path, before.replace(old, text));
};

test("a new release: what nobody touched follows into the draft, what was touched is decided by a person", async () => {
  const live = await LiveContent.open(options);
  expect(await followRelease(options, live.now.content.files)).toBe(0);

  const ours = (itemsOf(live.now.content.files).get("fact:booking-link")?.text ?? "").replace(
    "Adressen",
    "Vores adresse",
  );
  const change = { item: "fact:booking-link", after: ours };
  await publishAlone(options, live.now, change, { by: "mette", note: "Vores ord" });
  await live.look();
  await ship("knowledge/local-facts.yaml", 'says: "Adressen"', 'says: "Adressen på systemet"');
  await ship("routing-rules/externals.yaml", 'source: "politi.dk"', 'source: "politi.dk, set igen"');

  expect(await followRelease(options, live.now.content.files)).toBe(1);
  expect((await options.store.all("draft-item")).map(({ item, by }) => [item, by])).toEqual([
    ["external:politi", "program"],
  ]);

  // A draft of the same thing about something else decides nothing.
  const open = () => shippedChanges(options, live.now.content.files);
  expect((await open()).map(({ item }) => item)).toEqual(["fact:booking-link"]);
  expect(await open()).toMatchObject([{ before: expect.stringContaining('"Adressen"'), ours }]);
  const taking = { item: "fact:booking-link", whose: "ours", by: "mette", at: now() } as const;
  await takeShipped(options, live.now.content.files, taking);
  expect(await open()).toEqual([]);
  await expect(takeShipped(options, live.now.content.files, taking)).rejects.toMatchObject({ kind: "missing" });
  await live.close();
});
