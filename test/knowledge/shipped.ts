import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { readArticle } from "../../src/content/article-file.ts";
import type { Article } from "../../src/domain/article.ts";
import { type LocalFact, LocalFactFile } from "../../src/domain/local-fact.ts";

export const root = resolve(import.meta.dirname, "../..");

/** A file of the shipped content, as data. */
export function yaml(path: string): unknown {
  return parse(readFileSync(join(root, path), "utf8"));
}

export const articles: readonly Article[] = readdirSync(join(root, "knowledge"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => {
    const path = `knowledge/${file}`;
    const read = readArticle(path, readFileSync(join(root, path), "utf8"));
    if ("findings" in read)
      throw new Error(read.findings.map(({ file, line, what }) => `${file}:${line} ${what}`).join());
    return read.value;
  });

export const facts: ReadonlyMap<string, LocalFact> = new Map(
  Object.entries(LocalFactFile.parse(yaml("knowledge/local-facts.yaml"))),
);

export const none: ReadonlyMap<string, LocalFact> = new Map(
  [...facts].map(([name, fact]) => [name, { ...fact, value: null }]),
);

const example = {
  date: "2027-03-01",
  amount: "100 kr.",
  phone: "12 34 56 78",
  link: "https://www.example.org",
  text: "hver tirsdag",
};

/** As a municipality has it that has filled in everything. */
export const all: ReadonlyMap<string, LocalFact> = new Map(
  [...facts].map(([name, fact]) => [
    name,
    { ...fact, value: fact.value ?? example[fact.type], checked: "2026-11-20", expires: null },
  ]),
);

/** The day on which the shipped articles were read last. */
export const today = "2026-11-24";
