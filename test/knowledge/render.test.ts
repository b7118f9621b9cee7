import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalFact } from "../../src/domain/local-fact.ts";
import { htmlOf } from "../../src/knowledge/markdown.ts";
import { render } from "../../src/knowledge/render.ts";
import { aBody, aFact, anArticle, today } from "./builders.ts";

const da = (text: string, fact?: LocalFact, day = today) =>
  render(anArticle({ bodies: { da: aBody(text), en: aBody("x") } }), "da", new Map(fact && [["pris", fact]]), day);

const known = { value: "50 kr. i timen", checked: "2026-11-20" };

describe("a local fact", () => {
  // biome-ignore format: a table
  test.each([
    ["is empty",                        {},                                                              "Kultur og Fritid kender prisen."],
    ["is filled in",                    known,                                                           "Prisen er 50 kr. i timen (oplyst 20.\u00a0november 2026)."],
    ["holds to the end of its last day", { ...known, expires: today },                                   "Prisen er 50 kr. i timen (oplyst 20.\u00a0november 2026)."],
    ["has expired",                     { ...known, expires: "2026-11-23" },                             "Kultur og Fritid kender prisen."],
    ["was filled in without a day",     { ...known, checked: null },                                     "Prisen er 50 kr. i timen."],
    ["is a day to come",                { type: "date", value: "2027-03-01", checked: "2026-11-20" },    "Prisen er 1.\u00a0marts 2027 (oplyst 20.\u00a0november 2026)."],
    ["is a day that has been",          { type: "date", value: "2026-03-01", checked: "2026-01-02" },    "Kultur og Fritid kender prisen."],
    ["looks like Markdown",             { value: "*[50](javascript:x)* _kr._ <b>", checked: null },      "Prisen er *[50](javascript:x)* _kr._ <b>."],
    ["holds a pattern's signs",         { value: "$& {value} {{pris}}", checked: null },                 "Prisen er $& {value} {{pris}}."],
    ["has lines",                       { value: "50 kr.\n\n- og 20", checked: null },                   "Prisen er 50 kr. - og 20."],
  ] as const)("%s", (_, fact, expected) => {
    expect(da("{{pris}}", aFact(fact)).body.text).toBe(expected);
  });

  test("that nobody has written says nothing", () => {
    expect(da("Før. {{findes-ikke}} Efter.").body.text).toBe("Før. Efter.");
  });

  test("is told in the reader's language", () => {
    const facts = new Map([["pris", aFact({ type: "date", value: "2027-03-01", checked: "2026-11-20" })]]);
    const article = anArticle({ bodies: { da: aBody("x"), en: aBody("{{pris}}") } });
    expect(render(article, "en", facts, today).body.text).toBe(
      "The price is 1\u00a0March 2027 (as of 20\u00a0November 2026).",
    );
  });
});

describe("a link", () => {
  const link = { type: "link", checked: "2026-11-20", filled: { da: "Book i [systemet]({value}).", en: "x" } } as const;

  test("stands with its address in plain text, and opens beside the page in HTML", () => {
    const { body } = da("{{pris}}", aFact({ ...link, value: "https://booking.example.org/a?b=1&c=2" }));
    expect(body.text).toBe("Book i systemet: https://booking.example.org/a?b=1&c=2.");
    expect(htmlOf(body.blocks)).toBe(
      '<p>Book i <a href="https://booking.example.org/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">systemet</a>.</p>',
    );
  });

  // biome-ignore format: a table
  test.each([
    ["http://booking.example.org"],
    ["javascript:alert(1)"],
    ["data:text/html,x"],
    ["//booking.example.org"],
    ["/relative"],
    ["not an address"],
  ])("to %s keeps its words and is no link", (value) => {
    const { body } = da("{{pris}}", aFact({ ...link, value }));
    expect(body.text).toBe("Book i systemet.");
    expect(htmlOf(body.blocks)).toBe("<p>Book i systemet.</p>");
  });

  test("does not end early at a bracket or a space in its address", () => {
    const { body } = da("{{pris}}", aFact({ ...link, value: "https://x.example.org/a (b)" }));
    expect(body.text).toBe("Book i systemet: https://x.example.org/a%20%28b%29.");
  });
});

describe("the text", () => {
  test("is told by blocks and by lines alike", () => {
    const { body } = da("Først **det** her:\n- et\n- to\n\n1. så\n2. sådan");
    expect(body.blocks).toEqual([
      { kind: "paragraph", runs: [{ text: "Først " }, { text: "det", strong: true }, { text: " her:" }] },
      { kind: "list", ordered: false, items: [[{ text: "et" }], [{ text: "to" }]] },
      { kind: "list", ordered: true, items: [[{ text: "så" }], [{ text: "sådan" }]] },
    ]);
    expect(body.text).toBe("Først det her:\n- et\n- to\n1. så\n2. sådan");
  });

  // biome-ignore format: a table
  test.each([
    ["<b>fed</b> <script>x</script>",   "<b>fed</b> <script>x</script>"],
    ["![billede](https://x.dk/a.png)",  "!billede: https://x.dk/a.png"],
    ["`kode` | tabel",                  "`kode` | tabel"],
  ])("%s stays as it is written: nothing but paragraphs, lists, links and bold", (markdown, text) => {
    const { body } = da(markdown);
    expect(body.text).toBe(text);
    expect(htmlOf(body.blocks)).not.toMatch(/<(?!\/?(?:p|a|strong)\b)/);
  });

  test("becomes no other HTML, whatever an editor types", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.string({ maxLength: 40 }), (text, value) => {
        const { body } = da(`${text} {{pris}}`, aFact({ value: value || "x", checked: "2026-11-20" }));
        const html = htmlOf(body.blocks);
        expect(
          html.replace(
            /<\/?(?:p|ul|ol|li|strong)>|<\/a>|<a href="https:[^"<>]*" target="_blank" rel="noopener noreferrer">/g,
            "",
          ),
        ).not.toMatch(/[<>]/);
      }),
    );
  });

  test("says once in a passage what a thing is called in Danish", () => {
    const text =
      "Culture and Leisure (Kultur og Fritid) knows. Ask Culture and Leisure (Kultur og Fritid) (as of 1 May).";
    const article = anArticle({ bodies: { da: aBody("x"), en: aBody(text) } });
    expect(render(article, "en", new Map(), today).body.text).toBe(
      "Culture and Leisure (Kultur og Fritid) knows. Ask Culture and Leisure (as of 1 May).",
    );
  });

  test("names the municipality it is given, and none without", () => {
    const article = anArticle({ bodies: { da: aBody("Det hører til i {municipality}."), en: aBody("x") } });
    const text = (municipality?: string) => render(article, "da", new Map(), today, { municipality }).body.text;
    expect(text("Brønderslev Kommune")).toBe("Det hører til i Brønderslev Kommune.");
    expect(text()).toBe("Det hører til i en anden kommune.");
  });
});

describe("an answer", () => {
  const kultur = { da: "Kultur og Fritid", en: "Culture and Leisure (Kultur og Fritid)" };

  test("is complete in plain text: title, words, sources, who read it and when", () => {
    const article = anArticle({
      bodies: {
        da: aBody("Det afhænger af lokalet.\n\nSpørg først.", [{ kind: "who", heading: "Hvem?", text: "Alle." }]),
        en: aBody("x"),
      },
    });
    const rendered = render(article, "da", new Map(), today, { keeper: kultur });
    expect(rendered.text.split("\n")).toEqual([
      "Hvad koster et lokale?",
      "Det afhænger af lokalet.",
      "Spørg først.",
      "Kilde: Folkeoplysningsloven § 22",
      "Gennemgået 20.\u00a0november 2026 af Kultur og Fritid",
    ]);
    expect(rendered.short.text).toBe("Det afhænger af lokalet.");
    expect(rendered.parts).toMatchObject([{ kind: "who", heading: "Hvem?", text: "Alle.", locale: "da" }]);
    expect(rendered.sources).toEqual([
      { title: "Folkeoplysningsloven § 22", href: "https://danskelove.dk/folkeoplysningsloven/22" },
    ]);
  });

  test("warns from the day after its review was due, before anything else", () => {
    const at = (day: string) => render(anArticle(), "da", new Map(), day, { keeper: kultur });
    expect(at("2027-05-20")).toMatchObject({ overdue: false, cautions: [] });
    const late = at("2027-05-21");
    expect(late.overdue).toBe(true);
    expect(late.text.split("\n")[0]).toBe(
      "Svaret skulle være set efter senest 20.\u00a0maj 2027. Noget kan være ændret: Spørg Kultur og Fritid, før du regner med det.",
    );
  });

  test("names three sources in a line, those that are sure first, and all of them beside it", () => {
    const source = (title: string, confidence: "high" | "medium") => ({ title, confidence });
    const sources = [source("A", "medium"), source("B", "high"), source("C", "high"), source("D", "high")];
    const rendered = render(anArticle({ sources }), "da", new Map(), today);
    expect(rendered.foot[0]).toBe("Kilde: B; C; D m.fl.");
    expect(rendered.sources).toHaveLength(4);
  });

  test("a greeting and an introduction stand without title and sources", () => {
    for (const kind of ["social", "intro"] as const) {
      const rendered = render(anArticle({ kind }), "da", new Map(), "2030-01-01");
      expect(rendered).toMatchObject({ foot: [], overdue: false, text: "Det afhænger af lokalet." });
    }
  });
});

describe("in German", () => {
  test("stands the German text, and its further questions in English, each saying so", () => {
    const parts = [{ kind: "who", heading: "Who?", text: "All." }] as const;
    const article = anArticle({
      title: { da: "Pris", en: "Price", de: "Preis" },
      bodies: { da: aBody("x"), en: aBody("y", parts), de: aBody("Das hängt vom Raum ab.") },
    });
    const rendered = render(article, "de", new Map(), today);
    expect(rendered).toMatchObject({ locale: "de", title: "Preis", cautions: [] });
    expect(rendered.body.text).toBe("Das hängt vom Raum ab.");
    expect(rendered.parts).toMatchObject([{ heading: "Who?", locale: "en" }]);
  });

  test("stands the English text, with a line that says so, where nobody has written a German one", () => {
    const rendered = render(anArticle(), "de", new Map(), today);
    expect(rendered.locale).toBe("en");
    expect(rendered.text.split("\n").slice(0, 3)).toEqual([
      "Diese Antwort gibt es noch nicht auf Deutsch. Hier ist sie auf Englisch.",
      "What does a room cost?",
      "It depends on the room.",
    ]);
  });
});
