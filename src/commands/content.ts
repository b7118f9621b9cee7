/** `content`: what the municipality has written, out as files and back into the draft. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openHouse } from "../app.ts";
import { readFiles } from "../content/files.ts";
import { changesIn, importFiles } from "../content/import-files.ts";
import { Problem } from "../domain/problem.ts";
import { asTyped, contentDir, readSettings } from "../settings.ts";
import { run, write } from "./print.ts";

const usage = "npm run -s content -- export DIR | import DIR | diff [DIR]";

function asked(): { readonly what: "export" | "import" | "diff"; readonly folder: string } {
  const [what, folder, ...more] = process.argv.slice(2);
  const isKnown = what === "export" || what === "import" || what === "diff";
  if (!isKnown || more.length > 0 || (folder === undefined && what !== "diff"))
    throw new Problem("it is not said what to do, or where", { next: usage });
  return { what, folder: folder === undefined ? contentDir() : asTyped(folder) };
}

async function content(): Promise<number> {
  const { what, folder } = asked();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { house, close } = await openHouse(readSettings(), say);
  try {
    const live = house.equipment().content.files;
    if (what === "export") return await exported(live, folder);
    const files = await readFiles(folder);
    if (files.size === 0)
      throw new Problem("there is no content in this folder", {
        where: folder,
        next: "give the folder that holds intents, routing-rules and knowledge",
      });
    const about = { by: "program", at: house.now(), note: "Hentet fra filer" };
    const changes = what === "import" ? await importFiles(house.store, live, files, about) : changesIn(files, live);
    for (const { item, ours, theirs } of changes)
      await write(`${ours === undefined ? "+" : theirs === undefined ? "-" : "~"} ${item}\n`);
    await write(`${changes.length} ${what === "import" ? "in the draft" : "otherwise"}
`);
    return 0;
  } finally {
    await close();
  }
}

async function exported(files: ReadonlyMap<string, string>, folder: string): Promise<number> {
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await write(`${files.size} files\n`);
  return 0;
}

await run(content);
