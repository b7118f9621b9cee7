import type * as z from "zod";
import { Problem } from "../domain/problem.ts";
import { PartialTextFile, TextFile, type Texts } from "../domain/texts.ts";
import type { Files } from "./files.ts";
import { type Finding, type Read, wordsOf } from "./finding.ts";
import { parse } from "./parse.ts";
import { readYaml } from "./yaml-file.ts";

const place = (locale: string) => `knowledge/texts/${locale}.yaml`;

/** What the front door itself says, in its three languages. German may be short: English stands in for the rest. */
export function readTexts(files: Files): Read<Texts> {
  const da = readOne(files, "da", TextFile);
  const en = readOne(files, "en", TextFile);
  const de = readOne(files, "de", PartialTextFile);
  // All at once, so that whoever repairs sees everything.
  const findings = [da, en, de].flatMap((read) => ("findings" in read ? read.findings : []));
  if ("findings" in da || "findings" in en || "findings" in de) return { findings };
  const written = Object.fromEntries(Object.entries(de.value).filter(([, text]) => text !== undefined));
  return { value: { da: da.value, en: en.value, de: { ...en.value, ...written } } };
}

export function textsOf(files: Files): Texts {
  const read = readTexts(files);
  if ("value" in read) return read.value;
  const [first] = read.findings;
  throw new Problem(first?.what ?? "the texts cannot be read", {
    ...(first !== undefined && { where: `${first.file}:${first.line}` }),
    next: [first?.next ?? "put the files of knowledge/texts back", ...read.findings.slice(1, 6).map(wordsOf)].join(
      "\n",
    ),
  });
}

function readOne<Schema extends z.ZodType>(files: Files, locale: string, schema: Schema): Read<z.output<Schema>> {
  const file = place(locale);
  const text = files.get(file);
  if (text === undefined) return { findings: [missing(file)] };
  const yaml = readYaml(file, text);
  return "findings" in yaml ? yaml : parse(schema, file, yaml.value);
}

function missing(file: string): Finding {
  const said = { code: "file-missing", values: { file } } as const;
  return { file, line: 1, what: "the file is not there", next: "put it back from the release", level: "error", said };
}
