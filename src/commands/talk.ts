/** `talk`: plays whole conversations against the real code, in memory and by the clock of the file, and checks each reply. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { storeInMemory } from "../app.ts";
import { loadEngine } from "../content/engine.ts";
import { wordsOf } from "../content/finding.ts";
import { load } from "../content/load.ts";
import { parse } from "../content/parse.ts";
import { textsOf } from "../content/texts.ts";
import { readYaml } from "../content/yaml-file.ts";
import type { Equipment } from "../conversation/front.ts";
import { type Played, play } from "../conversation/play.ts";
import { type Talk, TalkFile } from "../conversation/talk-file.ts";
import { Problem } from "../domain/problem.ts";
import { asTyped, cacheDir, contentDir } from "../settings.ts";
import { printLine, run, write } from "./print.ts";

const usage = "npm run -s talk -- FILE.yaml … [--json] [--content DIR]";

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean" }, content: { type: "string" } },
    });
    if (positionals.length === 0) throw new TypeError("which file?");
    return { files: positionals.map(asTyped), json: values.json ?? false, content: values.content };
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), { next: usage });
  }
}

async function talksIn(file: string): Promise<readonly Talk[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Problem(`${file} cannot be read`, { next: usage });
  });
  const yaml = readYaml(file, text);
  const read = "findings" in yaml ? yaml : parse(TalkFile, file, yaml.value);
  if ("value" in read) return read.value;
  const [first, ...rest] = read.findings;
  throw new Problem(first?.what ?? "the file is empty", {
    where: `${file}:${first?.line ?? 1}`,
    next: [first?.next ?? usage, ...rest.slice(0, 5).map(wordsOf)].join("\n"),
  });
}

async function equipmentFrom(root: string): Promise<Equipment> {
  const content = await load(root);
  const report = (what: string) => process.stderr.write(`${what}\n`);
  const { engine } = await loadEngine(content, { root, cacheDir: cacheDir(), report });
  const texts = textsOf(content.files);
  return { content, texts, engine, version: 0, key: "talk", publicUrl: "https://kommunen.example.org" };
}

async function talk(): Promise<number> {
  const { files, json, content } = options();
  const talks = (await Promise.all(files.map(talksIn))).flat();
  const equipment = await equipmentFrom(content === undefined ? contentDir() : asTyped(content));
  let failed = 0;
  for (const talk of talks) {
    const turns = await play(talk, equipment, storeInMemory);
    if (turns.some(({ ok }) => !ok)) failed++;
    for (const turn of turns) await show(turn, json);
  }
  if (!json) await write(`${talks.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

async function show(turn: Played, json: boolean): Promise<void> {
  if (json) return printLine(turn);
  for (const failure of turn.failures) await write(`${turn.id}, turn ${turn.turn}: ${failure}\n`);
}

await run(talk);
