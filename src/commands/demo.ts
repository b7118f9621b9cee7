/** `demo`: fills the desk with marked, removable enquiries; `--person` plays a colleague; `--remove` takes all of it away. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openHouse } from "../app.ts";
import { Problem } from "../domain/problem.ts";
import { dataDir, readSettings, type Settings } from "../settings.ts";
import { DemoDoor, type DemoWish, demoToken, runDemo } from "./demo-route.ts";
import { run, write } from "./print.ts";

const usage = "npm run demo -- [--person | --remove]";

function wished(): DemoWish["do"] {
  try {
    const { values } = parseArgs({ options: { person: { type: "boolean" }, remove: { type: "boolean" } } });
    if (values.person === true && values.remove === true) throw new TypeError("--person or --remove, not both");
    return values.person === true ? "person" : values.remove === true ? "remove" : "fill";
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), { next: usage });
  }
}

type Ask = (wish: DemoWish) => Promise<Awaited<ReturnType<typeof runDemo>>>;

/** Whoever has the store: a server that runs beside us on the embedded one, or we ourselves. */
async function withStore<Value>(settings: Settings, use: (ask: Ask) => Promise<Value>): Promise<Value> {
  const door = settings.DATABASE_URL === undefined ? await doorOf(settings) : null;
  if (door !== null) return use((wish) => asked(door, wish));
  const { house, close } = await openHouse(settings, (what) => process.stderr.write(`${what}\n`));
  try {
    return await use((wish) => runDemo(house, wish));
  } finally {
    await close();
  }
}

/** Null: no server runs here. */
async function doorOf({ DATA_DIR }: Settings): Promise<DemoDoor | null> {
  const text = await readFile(resolve(dataDir(DATA_DIR), demoToken), "utf8").catch(() => null);
  if (text === null) return null;
  const door = DemoDoor.parse(JSON.parse(text));
  // A server that was killed has left its file behind.
  const lives = await fetch(new URL("/healthz", door.url)).then(
    () => true,
    () => false,
  );
  return lives ? door : null;
}

async function asked({ url, token }: DemoDoor, wish: DemoWish): ReturnType<Ask> {
  const answer = await fetch(new URL("/api/demo", url), {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  });
  if (answer.ok) return (await answer.json()) as Awaited<ReturnType<Ask>>;
  // As the server words a Problem: what it is, and what to do next.
  const said = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new Problem(said.title ?? `the server answers ${answer.status}`, {
    kind: "refused",
    next: said.detail ?? "look at the server's log",
  });
}

const beat = 4_000;
const patience = 2 * 60_000;

/** There for two minutes: joins whoever asks for a person in the chat, else the newest that waits; answers and leaves. */
async function person(ask: Ask): Promise<void> {
  await write("Kim Eksempel is at the desk, and joins whoever asks for a person within two minutes.\n");
  const end = Date.now() + patience;
  for (;;) {
    const { step } = await ask({ do: "person", any: Date.now() > end });
    if (step === "looks" && Date.now() > end + beat) return write("Nobody waits.\n");
    if (step !== "looks") await write(`${step}\n`);
    if (step === "left") return;
    await pause(beat);
  }
}

async function demo(): Promise<number> {
  const wish = wished();
  await withStore(readSettings(), async (ask) => {
    if (wish === "person") return person(ask);
    const { enquiries = 0, parts } = await ask({ do: wish });
    if (wish === "remove") return write(`${enquiries} enquiries of the demonstration are gone.\n`);
    await write(`${enquiries} enquiries in ${parts} parts stand on the desk. Remove them: npm run demo -- --remove\n`);
  });
  return 0;
}

await run(demo);
