import type { Article, ArticleBody } from "../domain/article.ts";
import { type Locale, type Phrase, wordingOf } from "../domain/phrase.ts";
import type { Passage, Rendered, RenderedPart, RenderedSource } from "../domain/rendered.ts";
import { dayInWords } from "./dates.ts";
import { type Facts, fill, literally } from "./fill.ts";
import { httpsOf, passageOf } from "./markdown.ts";
import { frame } from "./wordings.ts";

export type Around = {
  /** The name of the department that keeps the article. */
  readonly keeper?: Phrase | undefined;
  /** What `{municipality}` stands for. */
  readonly municipality?: string | undefined;
};

// The same article with the same facts on the same day reads the same to all who ask in one language: kept for as long as
// the content lives, which is as long as its articles and facts do.
const renderings = new WeakMap<Facts, WeakMap<Article, Map<string, Rendered>>>();
// An article has a keeper and, beside its municipality's name, at most those of the others.
const mostRenderings = 400;

/** What an article says to one reader on one day. */
export function render(article: Article, asked: Locale, facts: Facts, today: string, around: Around = {}): Rendered {
  const kept = renderingsOf(article, facts);
  const keeper = around.keeper === undefined ? "" : wordingOf(around.keeper, writtenIn(article, asked));
  const key = `${asked} ${today}\n${keeper}\n${around.municipality ?? ""}`;
  let rendered = kept.get(key);
  if (rendered === undefined) {
    rendered = renderAnew(article, asked, facts, today, around);
    if (kept.size >= mostRenderings) kept.clear();
    kept.set(key, rendered);
  }
  return rendered;
}

function renderingsOf(article: Article, facts: Facts): Map<string, Rendered> {
  let ofFacts = renderings.get(facts);
  if (ofFacts === undefined) {
    ofFacts = new WeakMap();
    renderings.set(facts, ofFacts);
  }
  let kept = ofFacts.get(article);
  if (kept === undefined) {
    kept = new Map();
    ofFacts.set(article, kept);
  }
  return kept;
}

function renderAnew(article: Article, asked: Locale, facts: Facts, today: string, around: Around): Rendered {
  const locale = writtenIn(article, asked);
  const body = article.bodies[locale];
  if (body === undefined) throw new Error(`article "${article.id}" has no text in ${locale}`);
  const words = frame[locale];
  const passage = (markdown: string, language: Locale) =>
    passageFor(facts, onceEach(fill(named(markdown, around.municipality, language), language, facts, today)));

  const replies = article.kind === "answer" || article.kind === "refer";
  const overdue = replies && article["review-by"] < today;
  const keeper = around.keeper && wordingOf(around.keeper, locale);
  const cautions = [
    ...(locale === asked ? [] : [frame[asked].otherLanguage]),
    ...(overdue ? [words.overdue(dayInWords(article["review-by"], locale), keeper)] : []),
  ];
  const title = wordingOf(article.title, locale);
  const whole = passage(body.text, locale);
  const foot = replies
    ? [...sourceLine(article, locale), words.reviewed(dayInWords(article.reviewed, locale), keeper)]
    : [];
  return {
    article: article.id,
    locale,
    title,
    cautions,
    short: passage(body.short, locale),
    body: whole,
    parts: partsOf(article, locale, passage),
    overdue,
    sources: article.sources.map(sourceOf),
    foot,
    text: [...cautions, ...(replies ? [title] : []), whole.text, ...foot].join("\n"),
  };
}

// A German who finds no German text is more likely to read English than Danish; Danish is the one they could not read.
function writtenIn(article: Article, asked: Locale): Locale {
  return article.bodies[asked] === undefined ? "en" : asked;
}

/** A German text is a short form: its further questions are answered in English, and each says in which language it is. */
function partsOf(
  article: Article,
  locale: Locale,
  passage: (text: string, language: Locale) => Passage,
): RenderedPart[] {
  const from = locale === "de" ? "en" : locale;
  const parts: ArticleBody["parts"] = article.bodies[from]?.parts ?? [];
  return parts.map(({ kind, heading, text }) => ({ kind, heading, locale: from, ...passage(text, from) }));
}

function named(markdown: string, municipality: string | undefined, locale: Locale): string {
  if (!markdown.includes("{municipality}")) return markdown;
  const name = municipality === undefined ? frame[locale].someMunicipality : literally(municipality);
  return markdown.replaceAll("{municipality}", () => name);
}

// " (Kultur og Fritid)" after a name in another language: every sentence has it, for it may be the only one that is read.
const danishName = / \(([\p{L}][\p{L} -]+)\)/gu;

/** Says what a thing is called in Danish once a passage, not at every turn. */
function onceEach(markdown: string): string {
  const said = new Set<string>();
  return markdown.replace(danishName, (whole, name: string) => {
    if (said.has(name.toLowerCase())) return "";
    said.add(name.toLowerCase());
    return whole;
  });
}

function sourceOf({ title, url }: Article["sources"][number]): RenderedSource {
  const href = httpsOf(url);
  return { title, ...(href !== undefined && { href }) };
}

// More than three are a list, not a line: channels that show links show them all.
const mostInLine = 3;

function sourceLine({ sources }: Article, locale: Locale): string[] {
  if (sources.length === 0) return [];
  const shown = [...sources]
    .sort((a, b) => Number(b.confidence === "high") - Number(a.confidence === "high"))
    .slice(0, mostInLine)
    .map(({ title }) => title);
  const words = frame[locale];
  return [`${words.source}: ${shown.join("; ")}${sources.length > mostInLine ? ` ${words.andOthers}` : ""}`];
}

// The same text with the same facts is the same passage: read once for as long as the content lives, which is as long as
// its facts do, for content is made anew after each change.
const read = new WeakMap<Facts, Map<string, Passage>>();

function passageFor(facts: Facts, markdown: string): Passage {
  let passages = read.get(facts);
  if (passages === undefined) {
    passages = new Map();
    read.set(facts, passages);
  }
  let passage = passages.get(markdown);
  if (passage === undefined) {
    passage = passageOf(markdown);
    passages.set(markdown, passage);
  }
  return passage;
}
