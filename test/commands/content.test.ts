import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { readFiles } from "../../src/content/files.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = await mkdtemp(join(tmpdir(), "content-"));
afterAll(() => rm(folder, { recursive: true }));

const run = promisify(execFile);
const content = (...args: readonly string[]) =>
  run(process.execPath, [join(root, "src/commands/content.ts"), ...args], {
    env: { ...process.env, DATA_DIR: join(folder, "data") },
  });

test("what goes out as files comes back as the same; a changed file is a change in the draft", async () => {
  const out = join(folder, "out");
  await content("export", out);
  expect([...(await readFiles(out))]).toEqual([...(await readFiles(root))]);
  expect((await content("diff", out)).stdout).toBe("0 otherwise\n");

  const file = join(out, "knowledge/local-facts.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^( {2}says: ")Adressen/m, "$1Stedet"));
  expect((await content("import", out)).stdout).toBe("~ fact:bookingsystem-link\n1 in the draft\n");
}, 240_000);

test("what is not asked rightly says how to ask", async () => {
  await expect(content("export")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("content -- export DIR"),
  });
  await expect(content("import", join(folder, "nowhere"))).rejects.toMatchObject({
    stderr: expect.stringContaining("there is no content in this folder"),
  });
}, 240_000);
