import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lessons, strangers } from "../language/lessons.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "learn-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = { readonly text: string; readonly topic: string };
type Ended = { readonly code: number; readonly out: string; readonly errors: string; readonly ms: number };

/** Writes a file and gives its name. */
function file(name: string, content: readonly Row[] | string): string {
  const text = typeof content === "string" ? content : content.map((row) => `${JSON.stringify(row)}\n`).join("");
  writeFileSync(join(folder, name), text);
  return name;
}

/** The real command, started where the files lie: a relative file is taken from there. */
function learn(...options: readonly string[]): Promise<Ended> {
  const from = performance.now();
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, "src/commands/learn.ts"), ...options],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, timeout: 60_000 },
      (error, out, errors) => done({ code: Number(error?.code ?? 0), out, errors, ms: performance.now() - from }),
    );
  });
}

const rows = lessons.map(({ text, label }) => ({ text, topic: label }));
const train = file("train.jsonl", rows);
const asked = file("test.jsonl", [
  { text: "kan vi låne salen på lørdag", topic: "booke" },
  { text: "skal en træner have attest", topic: "boerneattest" },
  { text: "hvor søger man støtte til en lejr", topic: "tilskud" },
]);
const outside = file(
  "outside.jsonl",
  strangers.map(({ text }) => ({ text, topic: "outside" })),
);
const figures = ["accuracy", "macroF1", "top3", "ece", "trainMs", "p50Us", "p99Us", "modelBytes"];

describe.concurrent("what it prints", () => {
  test("one line of JSON with every figure, and nothing else", async () => {
    const { code, out, errors } = await learn("--train", train, "--test", asked, "--outside", outside);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toMatch(/^\{.*\}\n$/);
    const said = JSON.parse(out);
    expect(said).toMatchObject({ train: 24, test: 3, topics: 3, crossValidated: false, accuracy: 1 });
    for (const name of figures) expect(said[name], name).toEqual(expect.any(Number));
    expect(Object.keys(said.outside)).toEqual(["n", "auroc", "recallAt5", "falseRejection", "recall"]);
    expect(said.outside.n).toBe(5);
  });

  test("without --test the figures are cross-validated", async () => {
    const { out } = await learn("--train", train);
    const said = JSON.parse(out);
    expect(said).toMatchObject({ train: 24, test: 24, crossValidated: true });
    expect(said).not.toHaveProperty("outside");
    // Asked about what it was taught it would get all of it right.
    expect(said.accuracy).toBeLessThan(1);
  });

  test("a file that begins as Windows begins it, with empty lines, is read", async () => {
    const text = `\ufeff${rows.map((row) => JSON.stringify(row)).join("\r\n\r\n")}\r\n`;
    expect(JSON.parse((await learn("--train", file("windows.jsonl", text))).out).train).toBe(24);
  });
});

describe.concurrent("what it refuses, with where and what to do", () => {
  const broken = file("broken.jsonl", `${JSON.stringify(rows[0])}\n${JSON.stringify(rows[1])}\n{"text": "kan`);
  const noTopic = file("no-topic.jsonl", `${JSON.stringify(rows[0])}\n{"text":"kan vi låne hallen"}\n`);
  const noText = file("no-text.jsonl", `{"topic":"booke"}\n`);
  const noName = file("no-name.jsonl", `{"text":"kan vi låne hallen","topic":""}\n`);
  const binary = file("binary.jsonl", "\u0000\u0001\ufffd\n\u0002");
  const empty = file("empty.jsonl", "");
  const blank = file("blank.jsonl", "\n \n\n");

  // biome-ignore format: a table
  test.each([
    [["--train", "missing.jsonl"],                  "missing.jsonl: there is no such file"],
    [["--train", "."],                              ".: there is no such file"],
    [["--train", empty],                            "empty.jsonl: the file holds no sentences"],
    [["--train", blank],                            "blank.jsonl: the file holds no sentences"],
    [["--train", broken],                           "broken.jsonl:3: this line is not"],
    [["--train", noTopic],                          "no-topic.jsonl:2: this line is not"],
    [["--train", binary],                           "binary.jsonl:1: this line is not"],
    [["--train", noText],                           "no-text.jsonl:1: this line is not"],
    [["--train", noName],                           "no-name.jsonl:1: this line is not"],
    [["--train", train, "--test", empty],           "empty.jsonl: the file holds no sentences"],
    [["--train", train, "--test", "missing.jsonl"], "missing.jsonl: there is no such file"],
    [["--train", train, "--outside", blank],        "blank.jsonl: the file holds no sentences"],
    [["--train", train, "--outside", broken],       "broken.jsonl:3: this line is not"],
    [["--train", train, "--language", "sv"],        "--language is da or en"],
    [["--train", train, "--trian", "x"],            "Unknown option '--trian'"],
    [[],                                            "--train is missing"],
  ] as const)("%j: %s", async (options, problem) => {
    const { code, out, errors } = await learn(...options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors).toContain(problem);
    expect(errors).toMatch(/\n {2}→ \S/);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test("5,000 topics, at once", async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ text: `hvad med nummer ${at}`, topic: `emne-${at}` }));
    const { code, errors, ms } = await learn("--train", file("many.jsonl", many));
    expect(code).toBe(2);
    expect(errors).toMatch(/^5000 topics are more than .*\n {2}→ /);
    expect(ms).toBeLessThan(10_000);
  });
});

describe.concurrent("what it takes as it comes", () => {
  // biome-ignore format: a table
  test.each([
    ["one sentence in all",              [{ text: "kan vi låne hallen", topic: "booke" }],                       1],
    ["one topic only",                   rows.filter(({ topic }) => topic === "booke"),                          1],
    ["a topic with one example",         [...rows, { text: "vandskade i klubhuset", topic: "skade" }],           4],
    ["the same sentence in two topics",  [...rows, { text: rows[0]?.text ?? "", topic: "tilskud" }],             3],
    ["a sentence without words",         [...rows, { text: "👍🏽", topic: "tilskud" }, { text: "", topic: "booke" }], 3],
    ["100,000 letters in one word",      [...rows, { text: "x".repeat(100_000), topic: "tilskud" }],             3],
    ["100,000 letters in many words",    [...rows, { text: "tilskud til ".repeat(8400), topic: "tilskud" }],     3],
  ] as const)("%s", async (what, content, topics) => {
    const name = `${what.replace(/\W/g, "-")}.jsonl`;
    const { code, out, errors, ms } = await learn("--train", file(name, content), "--test", asked);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const said = JSON.parse(out);
    expect(said).toMatchObject({ train: content.length, topics });
    for (const name of figures) expect(Number.isFinite(said[name]), name).toBe(true);
    expect(ms).toBeLessThan(15_000);
  });
});
