import { openEmbeddedStore } from "../src/storage/embedded-store.ts";

// A process that opens a store, asks for the queue, and says how long that took and what the store holds. Run with --expose-gc.
const [folder = ""] = process.argv.slice(2);

/** What is really held: collected several times, for what the first round only lets go of. */
async function held(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 50));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const started = performance.now();
const store = await openEmbeddedStore({ folder });
const startMs = performance.now() - started;
const asked = performance.now();
await store.queue("program", { states: ["waiting"] }, { limit: 50 });
const queueMs = performance.now() - asked;
const bytes = await held();
process.stdout.write(JSON.stringify({ startMs, queueMs, bytes }));
await store.close();
