/** `ask`: what the front door would do with one message, for people; with `--batch FILE`, for scripts. Nothing is stored. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import * as z from "zod";
import { loadEngine } from "../content/engine.ts";
import { load } from "../content/load.ts";
import { textsOf } from "../content/texts.ts";
import type { Equipment } from "../conversation/front.ts";
import { utcOf } from "../domain/local-time.ts";
import { Problem } from "../domain/problem.ts";
import { askOnce } from "../insight/ask-once.ts";
import { asTyped, cacheDir, contentDir } from "../settings.ts";
import { lineOf } from "./asked.ts";
import { run, write } from "./print.ts";
import { printout } from "./printout.ts";

const usage = 'npm run -s ask -- "Hvem skal have børneattest?"   or   npm run -s ask -- --batch FILE.jsonl';

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { batch: { type: "string" }, content: { type: "string" }, now: { type: "string" } },
      allowPositionals: true,
    });
    if (values.batch === undefined && positionals.length === 0) throw new TypeError("there is no question");
    return {
      batch: values.batch,
      text: positionals.join(" "),
      root: values.content === undefined ? contentDir() : asTyped(values.content),
      now: timeOf(values.now),
    };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(error instanceof Error ? error.message : String(error), { next: usage });
  }
}

/** Europe/Copenhagen where no offset is written. */
function timeOf(written: string | undefined): string {
  if (written === undefined) return new Date().toISOString();
  const local = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(written);
  if (local !== null) return utcOf(local[1] as string, local[2] as string);
  const time = Date.parse(written);
  if (Number.isNaN(time)) throw new Problem(`"${written}" is no time`, { next: "write it as 2026-11-24T10:30" });
  return new Date(time).toISOString();
}

async function equipmentOf(root: string): Promise<Equipment> {
  const content = await load(root);
  const report = (what: string) => process.stderr.write(`${what}\n`);
  const { engine } = await loadEngine(content, { root, cacheDir: cacheDir(), report });
  return {
    content,
    texts: textsOf(content.files),
    engine,
    version: 0,
    key: "nothing is kept of this conversation",
    publicUrl: "http://localhost:3978",
  };
}

const Line = z.object({ text: z.string(), now: z.string().optional() });

/** Where the file lies, before anything is loaded for it. */
async function placeOf(file: string): Promise<string> {
  const path = asTyped(file);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new Problem("there is no such file", { where: file, next: 'give a file of lines {"text": "…"}' });
  return path;
}

async function batch(path: string, equipment: Equipment, now: string): Promise<number> {
  let number = 0;
  let failed = false;
  // Lines are gathered: a write for each would cost more than the answer.
  let waiting = "";
  for await (const line of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === "") continue;
    // Windows programs begin a file with a mark that no JSON has.
    const answer = answerTo(number === 1 ? line.replace(/^\ufeff/, "") : line, number, equipment, now);
    if ("error" in answer) failed = true;
    waiting += `${JSON.stringify(answer)}\n`;
    if (waiting.length < 1 << 16) continue;
    await write(waiting);
    waiting = "";
  }
  await write(waiting);
  return failed ? 2 : 0;
}

function answerTo(line: string, number: number, equipment: Equipment, now: string) {
  try {
    const { text, now: own } = Line.parse(JSON.parse(line));
    const at = own === undefined ? now : timeOf(own);
    const from = performance.now();
    const asked = askOnce(equipment, text, at);
    return lineOf(asked, text, equipment.content, performance.now() - from);
  } catch (error) {
    if (error instanceof Problem) return { error: error.message, line: number };
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      return { error: 'this line is not {"text": "…"}', line: number };
    throw error;
  }
}

async function ask(): Promise<number> {
  const { batch: file, text, root, now } = options();
  const path = file === undefined ? null : await placeOf(file);
  const equipment = await equipmentOf(root);
  if (path !== null) return batch(path, equipment, now);
  const from = performance.now();
  const asked = askOnce(equipment, text, now);
  await write(printout(asked, equipment, performance.now() - from));
  return 0;
}

await run(ask);
