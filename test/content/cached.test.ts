import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cached, fromCache, intoCache } from "../../src/content/cached.ts";

const folder = await mkdtemp(join(tmpdir(), "cached-"));
afterAll(() => rm(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

test("what is there is not made again", async () => {
  const dir = join(folder, "once");
  let made = 0;
  const make = async () => bytes(`made ${++made}`);
  expect(new TextDecoder().decode(await cached(dir, "model-1.bin", make))).toBe("made 1");
  expect(new TextDecoder().decode(await cached(dir, "model-1.bin", make))).toBe("made 1");
  expect(await readdir(dir)).toEqual(["model-1.bin"]);
});

test("of each kind the ones used longest ago make room; what was read stays", async () => {
  const dir = join(folder, "room");
  for (let at = 1; at <= 8; at++) {
    await intoCache(dir, `model-${at}.bin`, bytes("m"));
    // An hour apart, the first one oldest.
    const then = new Date(Date.now() - (20 - at) * 3_600_000);
    await utimes(join(dir, `model-${at}.bin`), then, then);
  }
  await intoCache(dir, "outcomes-1.json", bytes("{}"));
  await writeFile(join(dir, "model-notes.txt"), "somebody's own");
  expect(await fromCache(dir, "model-1.bin")).not.toBeNull();
  await intoCache(dir, "model-9.bin", bytes("m"));
  await intoCache(dir, "model-10.bin", bytes("m"));
  const left = await readdir(dir);
  expect(left).not.toContain("model-2.bin");
  expect(left).not.toContain("model-3.bin");
  for (const name of [
    "model-1.bin",
    "model-4.bin",
    "model-9.bin",
    "model-10.bin",
    "outcomes-1.json",
    "model-notes.txt",
  ])
    expect(left).toContain(name);
});

test("what is not there is not there", async () => {
  expect(await fromCache(join(folder, "nowhere"), "model-1.bin")).toBeNull();
});
