import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type ArticleValue, articleIn, fileOf, withBodies } from "../../src/browser/admin/articles/article-text.ts";
import { nameFrom } from "../../src/browser/admin/edit/name-from.ts";
import { pasted, withVoice } from "../../src/browser/admin/topics/topic-value.ts";
import { readArticle } from "../../src/content/article-file.ts";
import { valueIn } from "../../src/content/item-rows.ts";
import type { ItemPage } from "../../src/domain/admin-pages.ts";

const folder = resolve(import.meta.dirname, "../../knowledge");
const articles = readdirSync(folder).filter((file) => file.endsWith(".md"));
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

const empty: ArticleValue = {
  head: {
    title: { da: "En", en: "One" },
    kind: "answer",
    topics: [],
    department: null,
    audience: "alle",
    sources: [{ title: 'Loven, "§ 4"', url: "https://example.org/4", confidence: "high" }],
    confidence: "medium",
    reviewed: "2026-11-20",
    "review-by": "2027-11-20",
  },
  bodies: { da: "Her.\n\n## Hvad koster det? {price}\nIngenting.", en: "Here." },
};
const pageOf = (text: string): ItemPage => ({
  item: "article:x",
  kind: "article",
  file: "",
  title: { da: "", en: "" },
  live: { text, value: valueIn("article", text) },
  draft: null,
  usedBy: [],
  findings: [],
});

describe("an article's file", () => {
  test("keeps every byte of what nobody changed", () => {
    for (const file of articles) {
      const text = textOf(file);
      const { bodies } = articleIn(pageOf(text), empty);
      expect(withBodies(text, bodies)).toBe(text);
      const changed = withBodies(text, { ...bodies, da: `Nyt.\n\n${bodies.da}` });
      expect(changed).toBe(text.replace("<!-- da -->\n", "<!-- da -->\nNyt.\n\n"));
    }
  });

  test("gets a language, and loses it again", () => {
    const text = fileOf(empty);
    const german = withBodies(text, { ...empty.bodies, de: "Hier." });
    expect(articleIn(pageOf(german), empty).bodies.de).toBe("Hier.");
    expect(withBodies(german, empty.bodies)).toBe(text);
  });

  test("is complete when it is new", () => {
    expect(readArticle("knowledge/x.md", fileOf(empty))).toMatchObject({
      value: { id: "x", title: { da: "En" }, sources: empty.head.sources, bodies: { en: { short: "Here." } } },
    });
  });
});

test("a title becomes a name", () => {
  expect(nameFrom("Låne ØL & ævl på Café Åen")).toBe("laane-oel-aevl-paa-cafe-aaen");
  expect(nameFrom("  Nøgle til hallen, på Ø-vej! ")).toBe("noegle-til-hallen-paa-oe-vej");
});

test("pasted sentences: bullets and quotes go, and what is there already is told", () => {
  const examples = { da: { traener: ["må vi låne hallen"] } };
  expect(pasted('- "Må vi låne hallen?"\n\n• en ny sætning\nEn ny sætning.\nok', examples)).toEqual({
    fresh: ["en ny sætning"],
    known: ["Må vi låne hallen?", "En ny sætning."],
    short: ["ok"],
  });
});

test("a voice without sentences goes, and so does its language", () => {
  const examples = { da: { traener: ["en"] }, en: { coach: ["one"] } };
  expect(withVoice(examples, { locale: "en", voice: "coach" }, () => [])).toEqual({ da: { traener: ["en"] } });
  expect(withVoice(undefined, { locale: "da", voice: "mette" }, () => ["to"])).toEqual({ da: { mette: ["to"] } });
});
