import type { ItemPage } from "../../../domain/admin-pages.ts";
import { type Article, ArticleHead } from "../../../domain/article.ts";
import { halfEntryIn } from "../../../domain/half-entry.ts";
import { shownOf } from "../edit/sides.ts";

/** What stands above an article's text. */
export type Head = Omit<Article, "id" | "bodies">;
export type Language = "da" | "en" | "de";
/** The text below each language's mark, without the empty lines around it. */
export type Bodies = { readonly da: string; readonly en: string; readonly de?: string | undefined };
export type ArticleValue = { readonly head: Head; readonly bodies: Bodies };

const languages: readonly Language[] = ["da", "en", "de"];
const mark = /^<!-- (da|en|de) -->$/;

type Part = { readonly locale: Language | null; readonly lines: string[] };

/** The file in parts: what stands above the first mark, then each language with its mark as the first line. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [{ locale: null, lines: [] }];
  for (const line of text.split("\n")) {
    const locale = languages.find((each) => each === mark.exec(line)?.[1]);
    if (locale === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ locale, lines: [line] });
  }
  return parts;
}

const bodyOf = ({ lines }: Part): string => lines.slice(1).join("\n").trim();

export function articleIn(page: ItemPage | null, empty: ArticleValue): ArticleValue {
  const side = shownOf(page);
  if (side === null) return empty;
  const parts = partsOf(side.text);
  const body = (locale: Language) => parts.find((part) => part.locale === locale);
  const [da, english, de] = [body("da"), body("en"), body("de")];
  return {
    head: { ...empty.head, ...halfEntryIn(ArticleHead, side.value) },
    bodies: {
      da: da === undefined ? "" : bodyOf(da),
      en: english === undefined ? "" : bodyOf(english),
      ...(de !== undefined && { de: bodyOf(de) }),
    },
  };
}

/** The file with other bodies; every language that is the same keeps its bytes, and so does what stands above. */
export function withBodies(text: string, bodies: Bodies): string {
  const parts = partsOf(text);
  const kept = parts.flatMap((part) => {
    if (part.locale === null) return [part.lines.join("\n")];
    const next = bodies[part.locale];
    if (next === undefined) return [];
    const before = bodyOf(part);
    if (next.trim() === before) return [part.lines.join("\n")];
    const rest = part.lines.slice(1).join("\n");
    const end = before === "" ? rest : rest.slice(rest.lastIndexOf(before) + before.length);
    return [`${part.lines[0]}\n${next.trim()}${end === "" ? "\n" : end}`];
  });
  const there = new Set(parts.map(({ locale }) => locale));
  const added = languages
    .filter((locale) => !there.has(locale) && bodies[locale] !== undefined)
    .map((locale) => `\n<!-- ${locale} -->\n${bodies[locale]?.trim() ?? ""}\n`);
  const joined = kept.join("\n");
  return added.length === 0 ? joined.replace(/\n*$/, "\n") : `${joined.replace(/\n*$/, "\n")}${added.join("")}`;
}

const isBare = (text: string) => /^(?!true$|false$|null$|yes$|no$|on$|off$)[a-z][a-z-]*$|^\d{4}-\d\d-\d\d$/.test(text);

function flow(value: unknown): string {
  if (typeof value === "string") return isBare(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => `${key}: ${flow(each)}`)
      .join(", ")} }`;
  return JSON.stringify(value ?? null);
}

/** A whole file, as the others are written. */
export function fileOf({ head, bodies }: ArticleValue): string {
  const lines = Object.entries(head).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key === "sources" && Array.isArray(value) && value.length > 0)
      return ["sources:", ...value.map((source) => `  - ${flow(source)}`)];
    return [`${key}: ${flow(value)}`];
  });
  const texts = languages.flatMap((locale) =>
    bodies[locale] === undefined ? [] : [`<!-- ${locale} -->\n${bodies[locale].trim()}\n`],
  );
  return `---\n${lines.join("\n")}\n---\n${texts.join("\n")}`;
}

/** Which local facts a text names. */
export const factsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map(([, name]) => name ?? "")),
];
