import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** Every sentence a citizen says in the exam (`test/questions`, `test/conversations`); none where there is no exam beside the content. */
export async function readExam(root: string): Promise<readonly string[]> {
  const sentences = new Set<string>();
  for (const folder of ["test/questions", "test/conversations"]) {
    const files = await readdir(join(root, folder)).catch(() => []);
    for (const file of files.filter((name) => name.endsWith(".yaml") && !notAboutTopics.has(name)).sort())
      collect(parse(await readFile(join(root, folder, file), "utf8")), sentences);
  }
  return [...sentences];
}

// Language and private data are not learnt from examples: a sentence may stand in both.
const notAboutTopics = new Set(["language.yaml", "private-data.yaml"]);
// What the machine should say, and why the exam asks, are no questions.
const notAsked = new Set(["id", "why", "expect", "topics", "topic", "mask"]);

// "det hjalp ikke": what everybody says is learnt by everybody.
const fewestWords = 4;

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") {
    if (value.trim().split(/\s+/).length >= fewestWords) into.add(value);
  } else if (Array.isArray(value)) for (const each of value) collect(each, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) if (!notAsked.has(key)) collect(each, into);
}
