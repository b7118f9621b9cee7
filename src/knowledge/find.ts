import MiniSearch from "minisearch";
import type { Article } from "../domain/article.ts";
import { locales } from "../domain/phrase.ts";
import { withoutFacts } from "./fill.ts";

/** `score` from 0 to 1: how much of what was asked stands in the article's own words. */
export type Found = { readonly article: Article; readonly score: number };

/** How a text is cut into what is compared: folded, stemmed, a compound also by its parts. */
export type Terms = (text: string) => readonly string[];

export type ArticleIndex = {
  readonly terms: Terms;
  readonly articles: readonly Article[];
  readonly search: MiniSearch<Entry>;
  /** How much a word tells about which article is meant; 0 when too many share it. */
  readonly weights: ReadonlyMap<string, number>;
  /** What a word tells that stands in no article: that something else is meant. */
  readonly unknown: number;
};

type Entry = { readonly id: number; readonly title: string; readonly headings: string; readonly lead: string };

const fields = { title: 1, headings: 0.9, lead: 0.8 } as const;
const names = ["title", "headings", "lead"] as const;

// A word that stands in every tenth article tells nothing; leaving it out also makes the search fast.
const telling = 0.1;
// Nor does a short one that many texts have somewhere: "men" and "når" stand in few titles.
const shortWord = /^\p{L}{1,4}$/u;
const grammatical = 0.04;

/** Titles, headings and first paragraphs, each language by itself. What nobody finds by its words is left out. */
export function indexOf(articles: Iterable<Article>, terms: Terms): ArticleIndex {
  const entries: Entry[] = [];
  const owners: Article[] = [];
  const grammar = new Map<string, number>();
  for (const article of articles) {
    if (article.kind === "social" || article.topics.length === 0 || article["instead-of"] !== undefined) continue;
    for (const locale of locales) {
      const body = article.bodies[locale];
      if (body === undefined) continue;
      const headings = body.parts.map(({ heading }) => heading).join(" ");
      const title = article.title[locale] ?? "";
      entries.push({ id: owners.length, title, headings, lead: withoutFacts(body.short) });
      owners.push(article);
      for (const term of new Set(terms(body.text)))
        if (shortWord.test(term)) grammar.set(term, (grammar.get(term) ?? 0) + 1);
    }
  }
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const term of new Set(names.flatMap((name) => terms(entry[name]))))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (count: number) => Math.log(1 + entries.length / (count + 0.5));
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const mute = count > telling * entries.length || (grammar.get(term) ?? 0) > grammatical * entries.length;
    weights.set(term, mute ? 0 : weight(count));
  }

  const search = new MiniSearch<Entry>({
    fields: [...names],
    tokenize: (text) => terms(text).filter((term) => weights.get(term) !== 0),
    processTerm: (term) => term,
    searchOptions: { tokenize: (joined) => joined.split("\n"), boost: fields },
  });
  search.addAll(entries);
  return { terms, articles: owners, search, weights, unknown: weight(0) };
}

// Of the sentences that topics are learnt from, what comes this close is right in two of three, and of those that fit no topic
// one in a hundred does: enough to be offered among the choices, never enough to answer with.
const offered: Near = { floor: 0.5, most: 3 };

/** How much of what was asked an article must say, and how many there may be. */
export type Near = { readonly floor: number; readonly most: number };

/** The articles whose own words are close to the text, closest first; none when none is close. */
export function find(index: ArticleIndex, text: string, { floor, most } = offered): readonly Found[] {
  const weightOf = (term: string) => index.weights.get(term) ?? index.unknown;
  const asked = [...new Set(index.terms(text))].filter((term) => weightOf(term) > 0);
  const whole = asked.reduce((sum, term) => sum + weightOf(term), 0);
  const known = asked.filter((term) => index.weights.has(term));
  // Whatever those words cover, it cannot be enough.
  if (known.reduce((sum, term) => sum + weightOf(term), 0) < floor * whole || known.length === 0) return [];
  const best = new Map<string, Found>();
  for (const { id, match } of index.search.search(known.join("\n"))) {
    const article = index.articles[id];
    if (article === undefined) continue;
    let covered = 0;
    for (const [term, where] of Object.entries(match))
      covered += weightOf(term) * Math.max(...names.map((name) => (where.includes(name) ? fields[name] : 0)));
    const score = covered / whole;
    if (score >= floor && score > (best.get(article.id)?.score ?? 0)) best.set(article.id, { article, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
}
