import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import { loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { EffectState, ItemPage } from "../src/domain/admin-pages.ts";
import { citizensAt } from "./http.ts";
import type { Found } from "./part.ts";
import { type Latency, openLoop } from "./store.ts";
import { table } from "./table.ts";

const questions = 500;
const citizens = 50;
const perSecond = 50;
/** What was promised for a calm machine, in milliseconds. */
const atMost = { stands: 15_000, anew: 30_000, turn: 250, effect: 3_000 };

type Editor = <Answer>(method: string, path: string, body?: unknown, revision?: number) => Promise<Answer>;

/** Everything an editor's page would send. */
function editorAt(url: string, { cookie, csrf }: { cookie: string; csrf: string }): Editor {
  return async <Answer>(method: string, path: string, body?: unknown, revision?: number) => {
    const response = await fetch(`${url}/api/admin/${path}`, {
      method,
      headers: {
        cookie,
        "x-csrf-token": csrf,
        "x-forwarded-for": "10.255.0.1",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(revision !== undefined && { "if-match": `"${revision}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  };
}

type Topic = { readonly examples: { readonly da: Readonly<Record<string, readonly string[]>> } };
const topic = "topic:lokaler-pris";

/** One more sentence: everything must be learnt anew. */
async function withSentence(editor: Editor, sentence: string): Promise<void> {
  const { live } = await editor<ItemPage>("GET", `items/${topic}`);
  const value = live?.value as unknown as Topic;
  const [voice = "", sentences = []] = Object.entries(value.examples.da)[0] ?? [];
  const da = { ...value.examples.da, [voice]: [...sentences, sentence] };
  await editor("PUT", `items/${topic}`, { value: { ...value, examples: { ...value.examples, da } }, note: "bench" }, 0);
}

async function effectOf(editor: Editor): Promise<Extract<EffectState, { state: "done" }>> {
  await editor("POST", "effect", {});
  for (;;) {
    const state = await editor<EffectState>("GET", "effect");
    if (state.state === "done") return state;
    if (state.state !== "running") throw new Error(`the effect is ${state.state}`);
    await wait(100);
  }
}

const publish = (editor: Editor) =>
  editor<{ version: number }>("POST", "publish", { items: [topic], note: "bench", override: "bench" });

type Step = { readonly ms: number; readonly turns: Latency; readonly busyMs: number };

/** Does something while citizens talk, and a little before and after. */
async function underTurns(port: number, server: ChildProcess, act: () => Promise<unknown>): Promise<Step> {
  await busyOf(server);
  const ended = new AbortController();
  const turns = openLoop(citizensAt(port), { citizens, perSecond, seconds: 600, until: ended.signal });
  // A turn that fails ends the measurement below, after what was done meanwhile.
  turns.catch(() => undefined);
  await wait(2_000);
  const began = performance.now();
  try {
    await act();
    const ms = performance.now() - began;
    // The page is told; the next turns are the new version's.
    await wait(2_000);
    ended.abort();
    return { ms, turns: await turns, busyMs: await busyOf(server) };
  } finally {
    ended.abort();
  }
}

const told = <Answer>(server: ChildProcess) =>
  new Promise<Answer>((done, refuse) => {
    server.once("message", (said) => done(said as Answer));
    server.once("exit", (code) => refuse(new Error(`the server has ended with ${code}`)));
  });

async function busyOf(server: ChildProcess): Promise<number> {
  const answer = told<{ busyMs: number }>(server);
  server.send("busy");
  return (await answer).busyMs;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** How soon a published draft answers, and whether anybody who writes meanwhile notices. */
export async function benchPublish(note: (line: string) => void): Promise<Found> {
  const port = await freePort();
  const server = fork(new URL("./publish-server.ts", import.meta.url), [String(port), String(questions)]);
  try {
    note(`publish: ${questions} questions are asked …`);
    const editor = editorAt(`http://127.0.0.1:${port}`, await told<{ cookie: string; csrf: string }>(server));
    note(`publish: ${perSecond} turns a second, and nothing else …`);
    const calm = await underTurns(port, server, () => wait(6_000));
    note(
      `publish: the longest turn took ${calm.turns.max.toFixed(0)} ms, the thread computed for ${calm.busyMs.toFixed(0)} ms at a stretch`,
    );
    const sentence = (words: string) => `hvad skal vi betale for at være i ${words} ${Date.now().toString(36)}`;
    note("publish: a sentence more, its effect, and published …");
    await withSentence(editor, sentence("salen"));
    const learnt = await effectOf(editor);
    // Once more, as it stands: learning is not counted.
    const effect = await effectOf(editor);
    note(`publish: the effect took ${effect.ms} ms`);
    const stands = await underTurns(port, server, () => publish(editor));
    note(`publish: ${stands.ms.toFixed(0)} ms`);
    note("publish: another sentence, and published at once …");
    await withSentence(editor, sentence("hallen"));
    const anew = await underTurns(port, server, () => publish(editor));
    note(`publish: ${anew.ms.toFixed(0)} ms`);
    return found({ calm, stands, anew, effect: { first: learnt.ms, again: effect.ms, questions: effect.questions } });
  } finally {
    const gone = new Promise((done) => server.once("exit", done));
    if (server.connected) server.disconnect();
    await gone;
  }
}

type Measured = {
  readonly calm: Step;
  readonly stands: Step;
  readonly anew: Step;
  readonly effect: { readonly first: number; readonly again: number; readonly questions: number };
};

function found(measured: Measured): Found {
  const { calm, stands, anew, effect } = measured;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const row = (name: string, { ms: took, turns, busyMs }: Step, most?: number) => [
    name,
    most === undefined ? "" : ms(took),
    most === undefined ? "" : ms(most),
    `${turns.p50.toFixed(1)} ms`,
    ms(turns.p99),
    ms(turns.max),
    ms(busyMs),
    String(turns.count),
  ];
  const heading = [
    "what is done",
    "took",
    "at most",
    "turn p50",
    "p99",
    "longest",
    "thread busy at a stretch",
    "turns",
  ];
  const rows = [
    row("nothing", calm),
    row("published after its effect", stands, atMost.stands),
    row("published at once", anew, atMost.anew),
  ];
  const load = loadavg()[0] ?? 0;
  const lines = [
    table(heading, rows),
    `effect over ${effect.questions} questions: ${ms(effect.first)}, once more ${ms(effect.again)} (at most ${ms(atMost.effect)})`,
    `no turn failed; on a calm machine one waits ${ms(atMost.turn)} at most; load of the machine: ${load.toFixed(1)}`,
  ];
  return { json: { ...measured, load }, text: lines.join("\n") };
}
