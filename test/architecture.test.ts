import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");

/** The import drawing of ARCHITECTURE.md: a folder may import itself and what stands behind it here. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  language: ["domain"],
  triage: ["domain"],
  knowledge: ["domain"],
  content: ["language", "triage", "knowledge", "domain"],
  conversation: ["content", "language", "triage", "knowledge", "domain"],
  insight: ["conversation", "content", "language", "triage", "knowledge", "domain"],
  desk: ["insight", "conversation", "content", "language", "triage", "knowledge", "domain"],
  storage: ["domain"],
  channels: ["desk", "insight", "conversation", "content", "language", "triage", "knowledge", "domain"],
  api: ["desk", "insight", "conversation", "content", "language", "triage", "knowledge", "domain"],
  browser: ["domain", "language/private-data.ts"],
  "settings.ts": ["domain"],
  commands: [
    "settings.ts",
    "app.ts",
    "desk",
    "insight",
    "conversation",
    "content",
    "language",
    "triage",
    "knowledge",
    "domain",
  ],
};

/** Each third party has one home. */
const homes: Record<string, readonly string[]> = {
  botbuilder: ["channels"],
  restify: ["api"],
  "openid-client": ["api"],
  helmet: ["api"],
  ws: ["api", "channels"],
  lowdb: ["storage"],
  pg: ["storage"],
  natural: ["language"],
  "@orama/stemmers": ["language"],
  "markdown-it": ["knowledge"],
  minisearch: ["knowledge", "storage"],
  preact: ["browser"],
  nodemailer: ["channels"],
  vite: ["commands"],
  yaml: ["content", "commands"],
  zod: ["domain", "content", "commands", "channels", "api", "conversation", "desk", "settings.ts", "storage"],
  pino: ["api", "app.ts"],
  "prom-client": ["api", "app.ts"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

const imports = files.flatMap((file) => {
  const text = readFileSync(join(src, file), "utf8");
  return [
    ...text.matchAll(/^(?:import|export)\b[^"';=]*?\bfrom\s*["']([^"']+)["']/gm),
    ...text.matchAll(/^import\s*["']([^"']+)["']/gm),
    ...text.matchAll(/\bimport\(\s*["']([^"']+)["']/g),
  ].map((match) => ({
    file,
    from: match[1] ?? "",
  }));
});

const folderOf = (file: string) => file.split("/")[0] ?? "";

test("there is something to look at", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(imports.length).toBeGreaterThan(10);
});

test("every folder of src stands in the drawing", () => {
  const known = new Set([...Object.keys(mayImport), "main.ts", "app.ts", "settings.ts"]);
  expect([...new Set(files.map(folderOf))].filter((folder) => !known.has(folder))).toEqual([]);
});

test("arrows go one way", () => {
  const stray = imports
    .filter(({ from }) => from.startsWith("."))
    .map(({ file, from }) => ({ file, target: relative(src, resolve(src, dirname(file), from)) }))
    .filter(({ file, target }) => {
      const [own, other] = [folderOf(file), folderOf(target)];
      if (own === "main.ts" || own === "app.ts" || own === other) return false;
      return !(mayImport[own] ?? []).some((allowed) => allowed === other || allowed === target);
    })
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(stray).toEqual([]);
});

test("each third party has one home", () => {
  const stray = imports
    .filter(({ from }) => !from.startsWith(".") && !from.startsWith("node:"))
    .filter(({ file, from }) => {
      const name = from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : (from.split("/")[0] ?? "");
      return !homes[name]?.includes(folderOf(file));
    })
    .map(({ file, from }) => `${file} imports ${from}`);
  expect(stray).toEqual([]);
});

test("only settings reads the environment, and the pure folders know no clock, disk or network", () => {
  const pure = /^(domain|language|triage|knowledge)\//;
  const stray = files.flatMap((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const found: string[] = [];
    if (file !== "settings.ts" && /process\.env/.test(text)) found.push(`${file} reads process.env`);
    if (pure.test(file) && /from "node:|Date\.now\(\)|new Date\(\)|Math\.random\(\)|\bfetch\(/.test(text))
      found.push(`${file} is not pure`);
    return found;
  });
  expect(stray).toEqual([]);
});
