import { describe, expect, test } from "vitest";
import { find, indexOf } from "../../src/knowledge/find.ts";
import { stem } from "../../src/language/stem.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { aBody, anArticle } from "./builders.ts";
import { articles } from "./shipped.ts";

const terms = (text: string) => tokenise(text).map(({ form }) => stem(form));
const shipped = indexOf(articles, terms);
const found = (text: string) => find(shipped, text).map(({ article }) => article.id);

// biome-ignore format: a table
test.each([
  ["vedtægter og generalforsamling",          "forening-vedtaegter"],
  ["vedtaegter, generalforsamlinger",         "forening-vedtaegter"],
  ["banko, lotteri og tombola",               "arrangement-lotteri"],
  ["bingo and tombola",                       "arrangement-lotteri"],
  ["borde, stole og projektor",               "lokaler-udstyr"],
  ["tavshedspligt og billeder",               "frivillig-tavshedspligt"],
  ["Schlüssel und Alarm",                     "lokaler-noegle-adgang"],
] as const)("%s → %s", (text, article) => {
  expect(found(text)[0]).toBe(article);
});

// biome-ignore format: a table
test.each([
  "",
  "og, men, hvad, er",
  "hvem vandt superligaen i går",
  "kan du skrive min danskstil om holocaust",
  "opskrift på pandekager til fyrre",
  "Min nabo har en gul bil, og den holder altid foran min indkørsel, når jeg skal på arbejde om morgenen",
])("nothing is close to: %s", (text) => {
  expect(found(text)).toEqual([]);
});

describe("what is found", () => {
  test("comes closest first, three at most, each once though it stands in three languages", () => {
    const results = find(shipped, "frivillig forsikring");
    expect(results.length).toBeLessThanOrEqual(3);
    expect(new Set(results.map(({ article }) => article.id)).size).toBe(results.length);
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
    for (const { score } of results) expect(score).toBeLessThanOrEqual(1);
  });

  test("is no greeting, no article that stands in for another, and none that belongs to no topic", () => {
    const text = aBody("Zebraer.");
    const bodies = { da: text, en: text };
    const others = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"].map((id) => anArticle({ id }));
    const index = indexOf(
      [
        ...others,
        anArticle({ id: "hilsen", kind: "social", bodies }),
        anArticle({ id: "x-selv", "instead-of": "x", bodies }),
        anArticle({ id: "anden-kommune", topics: [], bodies }),
      ],
      terms,
    );
    expect(find(index, "zebraer")).toEqual([]);
  });
});
