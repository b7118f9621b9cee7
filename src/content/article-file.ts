import { type Article, type ArticleBody, ArticleHead, type ArticlePart, followUps } from "../domain/article.ts";
import { type Locale, locales } from "../domain/phrase.ts";
import type { Said } from "../domain/said.ts";
import type { Finding, Read } from "./finding.ts";
import { parse } from "./parse.ts";
import { readYaml } from "./yaml-file.ts";

/** The values above an article's text: they begin on the second line of the file. */
export const headOf = /^---\n([\s\S]*?)\n---(?:\n|$)/;

const language = /^<!-- (\w+) -->$/;
const partHeading = /^## (.+?) \{([a-z]+)\}$/;

/** Reads `knowledge/<id>.md`: values above, then the text by language, each with its extra parts. */
export function readArticle(file: string, text: string): Read<Article> {
  const above = headOf.exec(text);
  if (above?.[1] === undefined) {
    const next = 'begin the file with a line "---", the values, and another line "---"';
    return {
      findings: [
        wrong(file, 1, "the article has no values above its text", next, {
          code: "article-without-head",
          values: {},
        }),
      ],
    };
  }
  const yaml = readYaml(file, above[1], 1);
  if ("findings" in yaml) return yaml;
  const head = parse(ArticleHead, file, yaml.value);
  const bodies = readBodies(file, text.slice(above[0].length), above[0].split("\n").length);
  if ("findings" in head) return head;
  if ("findings" in bodies) return bodies;
  const id = file.slice(file.lastIndexOf("/") + 1, -".md".length);
  return { value: { ...head.value, id, bodies: bodies.value } };
}

type Draft<Part> = Omit<Part, "text"> & { readonly lines: string[] };
type DraftBody = { readonly lines: string[]; readonly parts: Draft<ArticlePart>[] };

function readBodies(file: string, text: string, from: number): Read<Article["bodies"]> {
  const findings: Finding[] = [];
  const drafts = new Map<Locale, DraftBody>();
  let body: DraftBody | undefined;
  let lines: string[] | undefined;
  for (const [at, line] of text.split("\n").entries()) {
    const refuse = (what: string, next: string, said: Said): void => {
      findings.push(wrong(file, from + at, what, next, said));
    };
    const mark = language.exec(line)?.[1];
    if (mark !== undefined) {
      const locale = locales.find((known) => known === mark);
      if (locale === undefined || drafts.has(locale))
        refuse(`the mark "${line}" is unknown or stands twice`, `use each of ${locales.join(", ")} once`, {
          code: "article-language-mark",
          values: { mark: line, locales: locales.join(", ") },
        });
      else {
        body = { lines: [], parts: [] };
        drafts.set(locale, body);
        lines = body.lines;
      }
    } else if (line.startsWith("#")) {
      const [, heading, word] = partHeading.exec(line) ?? [];
      const kind = followUps.find((known) => known === word);
      if (kind === undefined || heading === undefined || body === undefined)
        refuse(
          "this heading does not say which further question it answers",
          `write it like "## Hvad koster det? {price}", with one of: ${followUps.join(", ")}`,
          { code: "article-heading", values: { kinds: followUps.join(", ") } },
        );
      else {
        const part = { kind, heading, lines: [] };
        body.parts.push(part);
        lines = part.lines;
      }
    } else if (lines !== undefined) lines.push(line);
    else if (line.trim() !== "")
      refuse("this text has no language", 'write a line "<!-- da -->" above it', {
        code: "article-without-language",
        values: {},
      });
  }
  // A mark that was misspelt is said above; its language would be missing only because of that.
  for (const locale of ["da", "en"] as const)
    if (findings.length === 0 && !drafts.has(locale))
      findings.push(
        wrong(file, from, `there is no text for "${locale}"`, `write it under a line "<!-- ${locale} -->"`, {
          code: "article-language-missing",
          values: { locale },
        }),
      );
  for (const [locale, draft] of drafts)
    if (draft.lines.join("").trim() === "")
      findings.push(
        wrong(file, from, `there is no text under "<!-- ${locale} -->"`, "write it, or take the mark away", {
          code: "article-language-empty",
          values: { locale },
        }),
      );
  if (findings.length > 0) return { findings };
  return { value: Object.fromEntries([...drafts].map(([locale, draft]) => [locale, bodyOf(draft)])) };
}

function bodyOf(draft: DraftBody): ArticleBody {
  const text = draft.lines.join("\n").trim();
  const parts = draft.parts.map(({ kind, heading, lines }) => ({ kind, heading, text: lines.join("\n").trim() }));
  return { short: text.split(/\n{2,}/)[0] ?? "", text, parts };
}

function wrong(file: string, line: number, what: string, next: string, said: Said): Finding {
  return { file, line, what, next, level: "error", said };
}
