import type { Store } from "../../src/domain/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded-store.ts";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { anId } from "../domain/builders.ts";
import { aTurn } from "./turn.ts";

// A process that writes turns until it is killed, before the n-th call on the file system or the database. It says what it tries
// and what it was promised.
const [kind = "", place = "", dieAt = "0"] = process.argv.slice(2);

let calls = 0;
const before = () => {
  calls += 1;
  if (calls === Number(dieAt)) process.kill(process.pid, "SIGKILL");
};

const openers: Record<string, () => Promise<Store>> = {
  embedded: () => openEmbeddedStore({ folder: place, before }),
  postgres: () => openPostgresStore({ url: place, before }),
};
const store = await openers[kind]?.();
if (store === undefined) throw new Error(`no store called ${kind}`);

for (let count = 0; count < 6; count += 1) {
  const turn = aTurn({}, { conversation: anId() });
  process.stdout.write(`try ${turn.conversation}\n`);
  // Every third one also lets the store clean up behind it.
  await store.commit(turn.changes, { erase: count % 3 === 2 });
  process.stdout.write(`ok ${turn.conversation}\n`);
}
await store.close();
process.stdout.write(`calls ${calls}\n`);
