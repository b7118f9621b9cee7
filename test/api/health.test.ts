import { afterAll, beforeAll, expect, test } from "vitest";
import { healthRoutes } from "../../src/api/health.ts";
import { Metrics, metricsRoute } from "../../src/api/metrics.ts";
import { Problem } from "../../src/domain/problem.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { type SmallApp, smallApp } from "./small-app.ts";

const state: { trouble?: Problem; stopping: boolean } = { stopping: false };
const metrics = new Metrics();
let app: SmallApp;
beforeAll(async () => {
  const store = { trouble: async () => state.trouble };
  const token = "a token for the one who counts";
  app = await smallApp([...healthRoutes(store, () => state.stopping), metricsRoute(metrics, token)]);
});
afterAll(() => app.close());

const ready = async (method = "GET") => {
  const answer = await fetch(`${app.url}/readyz`, { method });
  return [answer.status, await answer.text()];
};

test("is ready as long as the store takes writes and nobody stops it", async () => {
  expect(await ready()).toEqual([200, '{"status":"ready"}']);
  expect(await ready("HEAD")).toEqual([200, ""]);
  state.trouble = new Problem("the disk is full", { kind: "unavailable", where: "/var/lib/data", next: "make room" });
  expect(await ready()).toEqual([503, '{"status":"unavailable","reason":"the disk is full"}']);
  expect(await ready("HEAD")).toEqual([503, ""]);
  delete state.trouble;
  state.stopping = true;
  expect(await ready()).toEqual([503, '{"status":"unavailable","reason":"the server is stopping"}']);
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
});

test("the numbers are for who has the token, and for nobody else once there is one", async () => {
  const ask = (authorization: string) => fetch(`${app.url}/metrics`, { headers: { authorization } });
  expect((await ask("Bearer something else")).status).toBe(403);
  const answer = await ask("Bearer a token for the one who counts");
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("nem_indgang_commit_seconds")]);
});

test("the token is not to be guessed: whoever asks too often waits", async () => {
  const own = await smallApp([metricsRoute(new Metrics(), "a token for the one who counts")]);
  try {
    const guess = () => fetch(`${own.url}/metrics`, { headers: { authorization: "Bearer a token for the one who x" } });
    const statuses = await Promise.all(Array.from({ length: 70 }, async () => (await guess()).status));
    expect(new Set(statuses)).toEqual(new Set([403, 429]));
  } finally {
    await own.close();
  }
});

test("what the store refuses is counted", async () => {
  const store = openMemoryStore();
  const counted = metrics.counting(store);
  await store.close();
  await expect(counted.get("conversation", "none").then(() => counted.commit([]))).rejects.toThrow();
  expect(await metrics.registry.metrics()).toMatch(/nem_indgang_store_refusals_total\{kind="\w+"\} 1/);
});
