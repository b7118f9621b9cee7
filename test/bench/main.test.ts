import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lessons, strangers } from "../language/lessons.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (some: readonly { text: string; label: string }[]) =>
  some.map(({ text, label }) => `${JSON.stringify({ text, topic: label })}\n`).join("");
writeFileSync(join(folder, "small.train.jsonl"), lines(lessons));
writeFileSync(join(folder, "small.test.jsonl"), lines(lessons.slice(0, 6)));
writeFileSync(join(folder, "small.outside.jsonl"), lines(strangers));
writeFileSync(join(folder, "untested.train.jsonl"), lines(lessons));
writeFileSync(join(folder, "broken.train.jsonl"), "not JSON\n");

function bench(...options: readonly string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, "bench/main.ts"), ...options],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, timeout: 60_000 },
      (error, out, errors) => done({ code: Number(error?.code ?? 0), out, errors }),
    );
  });
}

describe.concurrent("bench", () => {
  test("measures ours and a peer on the same data, as one line of JSON", async () => {
    const { code, out } = await bench(
      "engine",
      "--json",
      "--data",
      ".",
      "--sets",
      "small",
      "--systems",
      "ours,minisearch",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^\{.*\}\n$/);
    const [set] = JSON.parse(out).engine.sets;
    expect(set).toMatchObject({ set: "small", train: 24, test: 6 });
    expect(set.rows.map(({ system }: { system: string }) => system)).toEqual(["ours", "minisearch"]);
    for (const row of set.rows) {
      expect(row).toMatchObject({ accuracy: 1, outside: { auroc: expect.any(Number), recallAt5: expect.any(Number) } });
      expect(row.typed).toMatchObject({ "as written": 1, "one typo": expect.any(Number) });
      expect(row.ratio.accuracy).toBe(1);
    }
  });

  test("as tables for people", async () => {
    const { out } = await bench("engine", "--data", ".", "--sets", "small", "--systems", "ours,wink");
    expect(out).toMatch(/^small: 24 to learn from, 6 questions/);
    expect(out).toMatch(/\nours +100\.0 /);
    expect(out).toMatch(/\nwink +100\.0 \(×1\.00\)/);
  });

  test("a set that cannot be read is a line, and the others are measured", async () => {
    const { code, out, errors } = await bench("engine", "--json", "--data", ".", "--systems", "ours");
    expect(code).toBe(0);
    expect(JSON.parse(out).engine.sets.map(({ set }: { set: string }) => set)).toEqual(["small"]);
    expect(errors).toContain("broken: left out. broken.train.jsonl:1: this line is not");
    expect(errors).toContain("untested: left out. untested.test.jsonl: there is no such file");
  });

  // biome-ignore format: a table
  test.each([
    [["engine", "--json", "--data", "nowhere"],                  "nowhere: there is no such folder"],
    [["engine", "--json", "--data", ".", "--sets", "clinc"],     "clinc: there is no clinc.train.jsonl"],
    [["engine", "--json", "--voice", "nobody"],                  'there is no voice "nobody"'],
    [["nothing", "--json"],                                      "nothing: there is no such part"],
  ] as const)("%j is a clear line and no failure: %s", async (options, line) => {
    const { code, out, errors } = await bench(...options);
    expect(code).toBe(0);
    expect(errors).toContain(line);
    expect(JSON.parse(out).engine?.sets ?? []).toEqual([]);
  });

  // biome-ignore format: a table
  test.each([
    [["--limit", "soon"], "--limit is a number above 0"],
    [["--jsn"],           "Unknown option '--jsn'"],
  ] as const)("%j is refused: %s", async (options, problem) => {
    const { code, errors } = await bench(...options);
    expect(code).toBe(2);
    expect(errors).toContain(problem);
  });
});
