import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import * as z from "zod";
import { Problem } from "../domain/problem.ts";
import type { Lesson } from "../language/train.ts";
import { asTyped } from "../settings.ts";

const Line = z.object({ text: z.string(), topic: z.string().min(1) });

/** Reads lines of `{"text","topic"}`; what cannot be read is named with its line. */
export async function readLessons(file: string): Promise<Lesson[]> {
  const path = asTyped(file);
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile())
    throw new Problem("there is no such file", { where: file, next: 'give a file of lines {"text","topic"}' });
  const lessons: Lesson[] = [];
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === "") continue;
    // Windows programs begin a file with a mark that no JSON has.
    const parsed = Line.safeParse(jsonOf(number === 1 ? line.replace(/^\ufeff/, "") : line));
    if (!parsed.success)
      throw new Problem('this line is not {"text","topic"}', {
        where: `${file}:${number}`,
        next: "mend the line: both are strings, and one JSON object stands on one line",
      });
    lessons.push({ text: parsed.data.text, label: parsed.data.topic });
  }
  if (lessons.length === 0)
    throw new Problem("the file holds no sentences", { where: file, next: 'add lines {"text","topic"}' });
  return lessons;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
