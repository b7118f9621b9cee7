/** `bench`: what is measured, side by side with peers, as tables or (`--json`) as one object on one line. */
import { parseArgs } from "node:util";
import { printLine, run, write } from "../src/commands/print.ts";
import { Problem } from "../src/domain/problem.ts";
import type { BenchOptions, Found } from "./part.ts";

/** A part is loaded when it is asked for: measuring the engine needs no server. */
const parts: Readonly<Record<string, (options: BenchOptions) => Promise<Found>>> = {
  engine: async (options) => (await import("./engine.ts")).benchEngine(options),
  content: async (options) => {
    const { flatText } = await import("./flat.ts");
    const own = await (await import("./content.ts")).benchContent();
    const peers = await (await import("./content-peers.ts")).peersOnContent(options);
    const text = [
      flatText("Shipped content, asked by strangers", own),
      flatText("Classifiers alone, trained on the same examples: topic right", peers),
    ].join("\n\n");
    return { json: { ...own, peers }, text };
  },
  curve: async () => {
    const json = await (await import("./curve.ts")).learningCurve();
    return { json, text: (await import("./flat.ts")).flatText("What more sentences bring", json) };
  },
  turns: async ({ note, http }) =>
    http ? (await import("./http.ts")).benchHttp(note) : (await import("./turns.ts")).benchTurns(note),
  desk: async ({ note }) => (await import("./desk.ts")).benchDesk(note),
  publish: async ({ note }) => (await import("./publish.ts")).benchPublish(note),
  page: async ({ note }) => (await import("./page.ts")).benchPage(note),
};

const usage = `npm run -s bench -- [${Object.keys(parts).join("|")}] [--json] [--data DIR] [--sets a,b] [--systems ours,wink]
    [--voice NAME] [--limit SECONDS] [--small TURNS] [--http]`;
const note = (line: string) => process.stderr.write(`${line}\n`);

function read(): { chosen: string[]; json: boolean; options: BenchOptions } {
  const text = { type: "string" } as const;
  const known = { data: text, sets: text, systems: text, voice: text, limit: text, small: text } as const;
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: "boolean" }, http: { type: "boolean" }, ...known },
      allowPositionals: true,
    });
    const list = (value: string | undefined) => value?.split(",").filter((each) => each !== "") ?? [];
    return {
      chosen: positionals,
      json: values.json ?? false,
      options: {
        data: values.data,
        sets: list(values.sets),
        systems: list(values.systems),
        voice: values.voice ?? "hverdag",
        limit: numberFrom("limit", values.limit, 120),
        small: numberFrom("small", values.small, 40),
        http: values.http ?? false,
        note,
      },
    };
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), { next: usage });
  }
}

function numberFrom(name: string, value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!(number > 0)) throw new RangeError(`--${name} is a number above 0, not "${value}"`);
  return number;
}

async function bench(): Promise<number> {
  const { chosen, json, options } = read();
  const found: Record<string, unknown> = {};
  for (const name of chosen.length === 0 ? Object.keys(parts) : chosen) {
    const part = parts[name];
    if (part === undefined) {
      note(`${name}: there is no such part, so nothing was measured. Parts: ${Object.keys(parts).join(", ")}`);
      continue;
    }
    const result = await part(options);
    found[name] = result.json;
    if (!json) await write(`${result.text}\n\n`);
  }
  if (json) await printLine(found);
  return 0;
}

await run(bench);
