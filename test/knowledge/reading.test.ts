import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DepartmentFile } from "../../src/domain/department.ts";
import { ExternalFile } from "../../src/domain/external.ts";
import { type Locale, locales, Phrase } from "../../src/domain/phrase.ts";
import { lix } from "../../src/knowledge/lix.ts";
import { complaintsAbout } from "../../src/knowledge/plain-words.ts";
import { render } from "../../src/knowledge/render.ts";
import { all, articles, facts, none, root, today, yaml } from "./shipped.ts";

const departments = DepartmentFile.parse(yaml("routing-rules/departments.yaml"));
const externals = ExternalFile.parse(yaml("routing-rules/externals.yaml"));

// A name is as long as it is. Everything else can be said shorter.
const names = [...Object.values(departments), ...Object.values(externals)]
  .flatMap(({ name }) => Object.values(name))
  .flatMap((name) => name.match(/\p{L}[\p{L}'’-]*/gu) ?? [])
  .concat("Frivilligcentret", "frivilligkonsulent", "Freiwilligenzentrum", "borgerrådgiver", "kontaktkortet");

type Read = {
  readonly where: string;
  readonly locale: Locale;
  readonly text: string;
  readonly known: readonly string[];
};

const states = { none, shipped: facts, all };

/** Every passage of every article, as it reads with no, the shipped and all local facts. */
const passages: Read[] = articles.flatMap((article) =>
  locales.flatMap((locale) =>
    Object.entries(states).flatMap(([state, known]) => {
      if (article.bodies[locale] === undefined) return [];
      const { short, body, parts } = render(article, locale, known, today);
      const read = (what: string, text: string, language: Locale): Read => ({
        where: `${article.id} ${language}, ${what}, facts: ${state}`,
        locale: language,
        text,
        known: [...names, ...(article["law-words"] ?? [])],
      });
      return [
        read("short", short.text, locale),
        read("text", body.text, locale),
        ...parts.map((part) => read(part.heading, part.text, part.locale)),
      ];
    }),
  ),
);

/** Titles and headings, and everything else that stands in the content in the citizen's languages. */
const lines: Read[] = [
  ...articles.flatMap(({ id, title, bodies }) => [
    ...linesOf(title, `title of ${id}`),
    ...locales.flatMap((locale) =>
      (bodies[locale]?.parts ?? []).map(({ heading }) => ({
        where: `heading in ${id}`,
        locale,
        text: heading,
        known: names,
      })),
    ),
  ]),
  ...["intents", "routing-rules"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) => linesOf(yaml(`${folder}/${file}`), `${folder}/${file}`)),
  ),
];

/** Every sentence that stands in Danish and English: what else is in the content is read by editors. */
function linesOf(data: unknown, where: string): Read[] {
  if (typeof data !== "object" || data === null) return [];
  const phrase = Phrase.safeParse(data);
  if (phrase.success)
    return locales.flatMap((locale) => {
      const text = phrase.data[locale];
      return text === undefined ? [] : [{ where, locale, text, known: names }];
    });
  return Object.entries(data).flatMap(([key, value]) => linesOf(value, `${where}/${key}`));
}

test("there is something to read", () => {
  expect(passages.length).toBeGreaterThan(1500);
});

describe("everything a citizen reads", () => {
  test("has a LIX of 35 or less", () => {
    const hard = passages
      .map(({ where, text, known }) => ({ where, lix: lix(text, known) }))
      .filter((read) => read.lix > 35)
      .map((read) => `${read.lix.toFixed(1)} ${read.where}`);
    expect(hard).toEqual([]);
  });

  test("reads as it is said at the counter: nothing stiff, no promise, no exclamation, one man a sentence", () => {
    const complaints = [...passages, ...lines].flatMap(({ where, text, locale }) =>
      complaintsAbout(text, locale).map(({ about, found }) => `${where}: ${about} "${found}"`),
    );
    expect([...new Set(complaints)]).toEqual([]);
  });

  // The index says nothing of a line alone: one long word in a question of five is enough for 40.
  test.each(locales)("has a LIX of 35 or less, line by line read together: %s", (locale) => {
    for (const folder of ["intents", "routing-rules"]) {
      const read = lines.filter(
        (line) => line.locale === locale && line.where.startsWith(folder) && /[.?]$/.test(line.text),
      );
      expect(read.length).toBeGreaterThan(5);
      expect(lix(read.map(({ text }) => text).join("\n"), names)).toBeLessThanOrEqual(35);
    }
  });

  test("leaves no placeholder standing", () => {
    expect(passages.filter(({ text }) => /[{}]/.test(text)).map(({ where }) => where)).toEqual([]);
  });

  test("never says that rooms cost nothing", () => {
    const rooms = passages.filter(({ where }) => where.startsWith("lokaler-"));
    expect(rooms.length).toBeGreaterThan(50);
    expect(rooms.filter(({ text }) => /\bgratis\b|for free|free of charge|kostenlos/i.test(text))).toEqual([]);
  });
});

describe("an article", () => {
  test("has 40 to 150 words where it answers, and no more than 75 where it leads into questions", () => {
    const strange = articles.flatMap((article) =>
      (["da", "en"] as const).flatMap((locale) => {
        const length = render(article, locale, none, today).body.text.split(/\s+/).length;
        const variant = article.variant !== undefined;
        const [least, most] =
          article.kind === "answer" || article.kind === "refer" ? [variant ? 15 : 40, 150] : [3, 75];
        return length < least || length > most ? [`${article.id} ${locale}: ${length} words`] : [];
      }),
    );
    expect(strange).toEqual([]);
  });

  test("of rooms or grants reminds of the year's declaration, and that the certificate itself is never sent", () => {
    const asked = articles.filter(
      ({ id, kind }) => /^(?:lokaler-(?!fejl)|tilskud-)/.test(id) && (kind === "answer" || kind === "refer"),
    );
    expect(asked.length).toBeGreaterThan(12);
    const silent = asked.filter(
      (article) => !/erklæring om børneattester/.test(render(article, "da", none, today).body.text),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("names a department in English in one form", () => {
    const forms = Object.values(departments).map(({ name }) => name.en.replace(/ \(.*/, ""));
    const wrong = articles.flatMap((article) => {
      const { body, parts } = render(article, "en", none, today);
      return [body, ...parts].flatMap(({ text }) =>
        forms
          .filter((form) => {
            const first = text.toLowerCase().indexOf(form.toLowerCase());
            const after = text.slice(first + form.length);
            return first >= 0 && !/^(?:'s)? \(\p{L}/u.test(after);
          })
          .map((form) => `${article.id}: "${form}" without its Danish name`),
      );
    });
    expect(wrong).toEqual([]);
  });
});
