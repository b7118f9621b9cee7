import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readLessons } from "../src/commands/lessons-file.ts";
import { lessonsOf } from "../src/content/lessons.ts";
import { load } from "../src/content/load.ts";
import { Problem } from "../src/domain/problem.ts";
import { background } from "../src/language/model.ts";
import { seeded } from "../src/language/seeded.ts";
import type { Stemmed } from "../src/language/stem.ts";
import type { Lesson } from "../src/language/train.ts";
import { asTyped, contentDir } from "../src/settings.ts";

export type DataSet = {
  readonly name: string;
  readonly language: Stemmed;
  readonly lessons: readonly Lesson[];
  readonly test: readonly Lesson[];
  readonly outside: readonly string[];
};

const english = /^(?:clinc|banking)/;

/** The names of the sets in a folder, or none, with a line that says why. */
export async function setsIn(folder: string, note: (line: string) => void): Promise<string[]> {
  const files = await readdir(asTyped(folder)).catch(() => null);
  if (files === null) {
    note(`${folder}: there is no such folder, so nothing was measured on it`);
    return [];
  }
  const names = files.flatMap((file) => /^(.+)\.train\.jsonl$/.exec(file)?.[1] ?? []).sort();
  if (names.length === 0) note(`${folder}: holds no <set>.train.jsonl, so nothing was measured on it`);
  return names;
}

/** A set of a folder, or null, with a line that says why. */
export async function readSet(folder: string, name: string, note: (line: string) => void): Promise<DataSet | null> {
  const file = (part: string) => join(folder, `${name}.${part}.jsonl`);
  try {
    const strangers = file("outside");
    const hasOutside = (await stat(asTyped(strangers)).catch(() => null)) !== null;
    return {
      name,
      language: english.test(name) ? "en" : "da",
      lessons: await readLessons(file("train")),
      test: await readLessons(file("test")),
      outside: hasOutside ? (await readLessons(strangers)).map(({ text }) => text) : [],
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    note(`${name}: left out. ${error.words}`);
    return null;
  }
}

/** The shipped examples: one voice asks, and the engine has learnt from all the others. */
export async function ownExamples(voice: string, note: (line: string) => void): Promise<DataSet | null> {
  const { lessons, examples } = lessonsOf(await load(contentDir()));
  const asks = (at: number) => examples[at]?.voice === voice;
  const asked = lessons.filter((_, at) => asks(at));
  if (asked.length === 0) {
    note(
      `own examples: there is no voice "${voice}"; try one of ${[...new Set(examples.map((e) => e.voice))].join(", ")}`,
    );
    return null;
  }
  return {
    name: `own examples, asked by "${voice}"`,
    language: "da",
    lessons: lessons.filter((_, at) => !asks(at)),
    test: asked.filter(({ label }) => label !== background),
    outside: asked.filter(({ label }) => label === background).map(({ text }) => text),
  };
}

/** The same in another order, always the same one. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const random = seeded(seed);
  return all
    .map((each) => ({ each, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ each }) => each);
}
