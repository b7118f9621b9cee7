import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "ask-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { readonly code: number; readonly out: string; readonly errors: string };

/** The real command, started where the files lie. */
function ask(...options: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, "src/commands/ask.ts"), ...options],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, timeout: 110_000, maxBuffer: 1 << 24 },
      (error, out, errors) => done({ code: Number(error?.code ?? 0), out, errors }),
    );
  });
}

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};

test("a batch: one line for each, in order; what cannot be read is named in its place", async () => {
  const long = "kan vi låne hallen ".repeat(5300);
  // Its sentences are looked at one by one, too; the line speaks of the whole message.
  const worry =
    "Min nabos lille dreng er alene hjemme hver aften og virker bange. Kan vi i øvrigt låne hallen på onsdag?";
  const lines = [
    `\ufeff${JSON.stringify({ text: "Hvem skal have børneattest?", id: 7 })}`,
    '{"text": "kan',
    "",
    '{"tekst": "hej"}',
    JSON.stringify({ text: "" }),
    JSON.stringify({ text: long }),
    JSON.stringify({ text: "hej", now: "i morgen" }),
    JSON.stringify({ text: "Mit CPR-nummer er 010190-1234", now: "2026-11-24T10:30" }),
    JSON.stringify({ text: worry }),
  ];
  const { code, out } = await ask("--batch", file("batch.jsonl", lines.join("\r\n")));
  expect(code).toBe(2);
  const said = out.trimEnd().split("\n");
  expect(said).toHaveLength(8);
  const [first, broken, other, empty, huge, time, secret, worried] = said.map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    text: "Hvem skal have børneattest?",
    safeText: "Hvem skal have børneattest?",
    language: "da",
    outcome: "answer",
    topic: "boerneattest-krav",
    article: "boerneattest-krav",
    rule: null,
    reply: expect.any(String),
    ms: expect.any(Number),
  });
  expect(first.topics.length).toBeGreaterThanOrEqual(5);
  expect(worried).toMatchObject({
    safeText: worry,
    topic: "bekymring-barn",
    outcome: "human",
  });
  expect(broken).toEqual({ error: expect.stringContaining("this line is not"), line: 2 });
  expect(other).toEqual({ error: expect.stringContaining("this line is not"), line: 4 });
  expect(empty).toMatchObject({ text: "", departments: [] });
  // Not compared as a whole: a failure would print it all.
  expect(huge.text === long).toBe(true);
  expect(huge.departments).toEqual(["kultur-fritid"]);
  expect(huge.ms).toBeLessThan(5000);
  expect(time).toEqual({ error: '"i morgen" is no time', line: 7 });
  expect(secret.safeText).toBe("Mit CPR-nummer er [CPR-nummer]");
}, 120_000);

test("one question, for people", async () => {
  const { code, out } = await ask("Hvem skal have børneattest?");
  expect(code).toBe(0);
  expect(out).toContain("boerneattest-krav");
}, 120_000);

describe.concurrent("what it refuses, with where and what to do", () => {
  // biome-ignore format: a table
  test.each([
    [[],                                             "there is no question"],
    [["--batch", "missing.jsonl"],                   "missing.jsonl: there is no such file"],
    [["--batch", "."],                               ".: there is no such file"],
    [["--bacth", "x"],                               "Unknown option '--bacth'"],
    [["--now", "snart", "hej"],                      '"snart" is no time'],
    [["--content", "nowhere", "hej"],                "the file is not there"],
  ] as const)("%j: %s", async (options, problem) => {
    const { code, out, errors } = await ask(...options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors).toContain(problem);
    expect(errors).toMatch(/\n {2}→ \S/);
    expect(errors).not.toMatch(/\n\s+at /);
  }, 60_000);
});
