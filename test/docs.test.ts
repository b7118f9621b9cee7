import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Change, Condition, RuleEntry, Words } from "../src/domain/rule.ts";

const root = resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");

/** Those of the repository, and those that are about to be. */
const pages = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && !file.startsWith("knowledge/") && existsSync(resolve(root, file)));

/** The page without what only looks like prose. */
const prose = (file: string) => read(file).replace(/^```[\s\S]*?^```/gm, "");

const scriptsSchema = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = scriptsSchema.parse(JSON.parse(read("package.json")));

describe("commands", () => {
  const named = pages.flatMap((file) =>
    [...read(file).matchAll(/\bnpm (?:run (?:-s )?([a-z][\w:-]*)|(start|test)\b)/g)].map(([, run, short]) => ({
      file,
      script: run ?? short ?? "",
    })),
  );

  test("each that a page names can be run", () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  test("the README names each that can be run", () => {
    const inReadme = new Set(named.filter(({ file }) => file === "README.md").map(({ script }) => script));
    const own = Object.keys(scripts).filter((script) => !/^(?:pre|post)/.test(script));
    expect(own.filter((script) => !inReadme.has(script))).toEqual([]);
  });
});

describe("links", () => {
  /** As the headings' anchors are made: lower case, no signs, hyphens for spaces. */
  const anchorsOf = (file: string) =>
    [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );
  const links = pages.flatMap((file) =>
    [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = ""]) => ({ file, to }))
      .filter(({ to }) => !/^(?:https?|mailto):/.test(to)),
  );

  test("each leads to a file, and to a heading where it names one", () => {
    expect(links.length).toBeGreaterThan(15);
    const broken = links.filter(({ file, to }) => {
      const [path = "", anchor] = to.split("#");
      const target = path === "" ? file : resolve(root, dirname(file), path);
      if (!existsSync(resolve(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("every page in docs is found from the README", () => {
    const reached = new Set(["README.md"]);
    for (const file of reached)
      for (const { to } of links.filter((link) => link.file === file)) {
        const target = resolve(root, dirname(file), to.split("#")[0] ?? "").slice(root.length + 1);
        if (target.endsWith(".md")) reached.add(target);
      }
    const unreached = pages.filter((file) => /^docs\/[^/]+\.md$/.test(file) && !reached.has(file));
    expect(unreached).toEqual([]);
  });
});

describe("the editors' page about rules", () => {
  const page = read("docs/redaktion.md");
  const keysOf = (schema: z.ZodType): string[] => Object.keys(z.toJSONSchema(schema, { io: "input" }).properties ?? {});
  const inner = (schema: z.ZodOptional<z.ZodObject>) => keysOf(schema.unwrap());

  // biome-ignore format: a table
  test.each([
    ["a rule",      keysOf(RuleEntry)],
    ["a condition", keysOf(Condition)],
    ["words",       keysOf(Words)],
    ["words near",  inner(Words.shape.near)],
    ["entities",    inner(Condition.shape.entities)],
    ["a gap",       inner(Condition.shape.gap)],
    ["a time",      inner(Condition.shape.time)],
    ["a change",    keysOf(Change)],
  ] as const)("names every key of %s", (_, keys) => {
    expect(keys.length).toBeGreaterThan(1);
    // The id stands in the example.
    expect(keys.filter((key) => key !== "id" && !page.includes(`\`${key}\``) && !page.includes(`\`${key}:`))).toEqual([]);
  });

  test("its example is a rule", async () => {
    const { parse } = await import("yaml");
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(z.array(RuleEntry).safeParse(parse(example)).error).toBeUndefined();
  });
});
