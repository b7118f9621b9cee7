/**
 * `check`: finds what is wrong with the content, where, and what to do next. `--deep` measures every example by a model that
 * has not met its voice (about a minute) and writes the thresholds anew.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { doorOf } from "../content/ask.ts";
import { checkContent } from "../content/check/check-content.ts";
import type { CrossChecked } from "../content/check/cross-checked.ts";
import { loadEngine, measure, measuredBefore } from "../content/engine.ts";
import { readExam } from "../content/exam-sentences.ts";
import { wordsOf } from "../content/finding.ts";
import type { Lessons } from "../content/lessons.ts";
import { load } from "../content/load.ts";
import { writeSchemas } from "../content/schemas.ts";
import { type Thresholds, thresholdsFile } from "../content/thresholds.ts";
import { Problem } from "../domain/problem.ts";
import { probabilityOf } from "../language/calibrate.ts";
import type { Outcome } from "../language/cross-validate.ts";
import { asTyped, cacheDir, contentDir } from "../settings.ts";
import { run, write } from "./print.ts";

function options() {
  try {
    const { values } = parseArgs({
      options: { content: { type: "string" }, deep: { type: "boolean", default: false } },
    });
    return { root: values.content === undefined ? contentDir() : asTyped(values.content), deep: values.deep };
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), {
      next: "npm run -s check -- [--content DIR] [--deep]",
    });
  }
}

function crossCheckedOf(
  { at, outcomes, lessons }: { at: string; outcomes: readonly Outcome[]; lessons: Lessons },
  { temperature, shape }: Pick<Thresholds, "temperature" | "shape">,
): CrossChecked {
  const calibration = { measured: true, temperature, shape, meanTop: 1, outside: 0 };
  return {
    at,
    outcomes: outcomes.flatMap((outcome) => {
      const example = lessons.examples[outcome.lesson];
      const got = outcome.ranked[0]?.id;
      if (example === undefined || got === undefined) return [];
      return [{ example, got, probability: probabilityOf(outcome, calibration) }];
    }),
  };
}

async function check(): Promise<number> {
  const { root, deep } = options();
  const report = (what: string) => process.stderr.write(`${what}\n`);
  const content = await load(root);
  const caches = { root, cacheDir: cacheDir(), report };
  if (deep) {
    const { thresholds } = await measure(content, caches);
    await writeFile(join(root, thresholdsFile), `${JSON.stringify(thresholds, null, 2)}\n`);
    await writeSchemas(root);
  }
  const { engine, thresholds, stale } = await loadEngine(content, caches);
  const measured = await measuredBefore(content, cacheDir());
  const door = doorOf(content, engine);
  const findings = checkContent(content, {
    today: new Date().toISOString().slice(0, 10),
    exam: await readExam(root),
    understands: (text, about) => door.question(text, about),
    ...(measured === null ? {} : { crossChecked: crossCheckedOf(measured, thresholds) }),
  });
  for (const finding of findings) {
    const color = finding.level === "error" ? "red" : "yellow";
    await write(`${styleText(color, finding.level, { stream: process.stdout })} ${wordsOf(finding)}\n`);
  }
  const errors = findings.filter(({ level }) => level === "error").length;
  const examples = [...content.topics.values()].length;
  await write(
    `${errors} errors, ${findings.length - errors} to look at; ${examples} topics, ${content.rules.length} rules\n`,
  );
  if (stale)
    await write(
      "The thresholds were measured on other examples: npm run check -- --deep measures them anew (a minute).\n",
    );
  else if (measured === null)
    await write("The examples have not been measured on this machine: npm run check -- --deep does it (a minute).\n");
  return errors > 0 ? 1 : 0;
}

await run(check);
