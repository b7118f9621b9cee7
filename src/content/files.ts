import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Path within the content folder, with slashes → text. */
export type Files = ReadonlyMap<string, string>;

const folders = [
  { folder: "intents", name: /\.yaml$/ },
  { folder: "routing-rules", name: /\.yaml$/ },
  { folder: "knowledge", name: /\.(?:yaml|md)$/ },
  { folder: "knowledge/texts", name: /\.yaml$/ },
] as const;

/** All files of a content folder, in the order of their paths. A folder that is not there has none: the check says what is missing. */
export async function readFiles(root: string): Promise<Files> {
  const paths: string[] = [];
  for (const { folder, name } of folders)
    for (const file of await namesIn(join(root, folder))) if (name.test(file)) paths.push(`${folder}/${file}`);
  paths.sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), "utf8")));
  // An editor on Windows writes a mark before the text and \r\n; neither is content.
  return new Map(paths.map((path, at) => [path, (texts[at] ?? "").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")]));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
    throw error;
  }
}
