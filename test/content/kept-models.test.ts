import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fromCache, intoCache } from "../../src/content/cached.ts";
import { dropOldModels, fetchModel, keepModel } from "../../src/content/kept-models.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";

const folder = await mkdtemp(join(tmpdir(), "models-"));
afterAll(() => rm(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

test("one process keeps it, another has it from the store", async () => {
  const store = openMemoryStore();
  await intoCache(join(folder, "one"), "model-a.bin", bytes("learnt"));
  await keepModel(store, join(folder, "one"), "a");
  await fetchModel(store, join(folder, "other"), "a");
  expect(new TextDecoder().decode((await fromCache(join(folder, "other"), "model-a.bin")) ?? undefined)).toBe("learnt");
});

test("what nobody has is nowhere, and nothing fails", async () => {
  const store = openMemoryStore();
  await keepModel(store, join(folder, "none"), "a");
  await fetchModel(store, join(folder, "none"), "a");
  expect(await store.blob("model-a")).toBeUndefined();
});

test("the models of the latest three versions stay; one that a newer version has again counts as new", async () => {
  const store = openMemoryStore();
  const models = ["a", "b", "c", "d", null, "b"];
  for (const [at, model] of models.entries()) {
    if (model !== null) await store.putBlob(`model-${model}`, bytes(model));
    const value = {
      id: String(at + 1),
      revision: 0,
      number: at + 1,
      at: "2026-11-24T09:00:00.000Z",
      by: "bo",
      note: "",
    };
    await store.commit([{ put: "version", value: { ...value, content: "files", model } }]);
  }
  await dropOldModels(store);
  const left = await Promise.all(
    ["a", "b", "c", "d"].map(async (key) => (await store.blob(`model-${key}`)) !== undefined),
  );
  expect(left).toEqual([false, true, true, true]);
});
