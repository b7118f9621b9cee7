import type { Article, ArticleBody } from "../../src/domain/article.ts";
import type { LocalFact } from "../../src/domain/local-fact.ts";

export const today = "2026-11-24";

export function aBody(text: string, parts: ArticleBody["parts"] = []): ArticleBody {
  return { short: text.split("\n\n")[0] ?? "", text, parts };
}

export function anArticle(with_: Partial<Article> = {}): Article {
  return {
    id: "lokaler-pris",
    title: { da: "Hvad koster et lokale?", en: "What does a room cost?" },
    kind: "answer",
    topics: ["lokaler-pris"],
    department: "kultur-fritid",
    audience: "alle",
    sources: [
      { title: "Folkeoplysningsloven § 22", url: "https://danskelove.dk/folkeoplysningsloven/22", confidence: "high" },
    ],
    confidence: "high",
    reviewed: "2026-11-20",
    "review-by": "2027-05-20",
    bodies: { da: aBody("Det afhænger af lokalet."), en: aBody("It depends on the room.") },
    ...with_,
  };
}

export function aFact(with_: Partial<LocalFact> = {}): LocalFact {
  return {
    says: "Årets pris",
    type: "text",
    "filled-by": "kultur-fritid",
    value: null,
    checked: null,
    expires: null,
    filled: { da: "Prisen er {value} (oplyst {checked}).", en: "The price is {value} (as of {checked})." },
    empty: { da: "Kultur og Fritid kender prisen.", en: "Culture and Leisure knows the price." },
    ...with_,
  };
}
