import { expect, test } from "vitest";
import { contentOf } from "../../src/content/content-of.ts";
import { examplesOf, labelOf } from "../../src/content/examples.ts";
import { contentFrom } from "../../src/content/load.ts";
import { Problem } from "../../src/domain/problem.ts";
import { instead, someContent, someFiles } from "./builders.ts";

test("files become content", () => {
  const content = contentFrom(someFiles());
  expect([...content.topics.keys()]).toEqual(["lokaler-booke", "lokaler-pris", "hilsen"]);
  expect(content.topics.get("lokaler-pris")?.group).toBe("lokaler");
  expect(content.groups.get("lokaler")?.topics).toEqual(["lokaler-booke", "lokaler-pris"]);
  expect(content.rules.map(({ id, file }) => [id, file])).toEqual([["pris-ordet", "routing-rules/10-lokaler.yaml"]]);
  expect(content.articles.get("lokaler-pris")?.bodies.da).toEqual({
    short: "Svaret. {{booking-link}}",
    text: "Svaret. {{booking-link}}\n\nMere.",
    parts: [{ kind: "price", heading: "Hvad koster det?", text: "Spørg kommunen." }],
  });
  expect(content.facts.get("booking-link")?.value).toBeNull();
  expect(content.otherLanguages.get("other")).toBe("A person can help.");
});

test("sentences come in the order of the files, each with its voice", () => {
  const examples = examplesOf(someContent());
  expect(examples).toHaveLength(16);
  expect(examples[1]).toEqual({
    text: "vi vil booke salen på lørdag",
    topic: "lokaler-booke",
    variant: null,
    locale: "da",
    voice: "mette",
    at: 1,
  });
  expect(labelOf(examples[15] ?? (examples[0] as never))).toBe("uden-for");
});

test("rules are read in the order of the files' numbers", () => {
  const more = `title: { da: "a", en: "a" }\nrules:\n  - { id: foerst, when: { band: firm }, then: { tag: a }, examples: ["x"] }\n`;
  expect(someContent({ "routing-rules/05-foerst.yaml": more }).rules.map(({ id }) => id)).toEqual([
    "foerst",
    "pris-ordet",
  ]);
});

const lokaler = "intents/lokaler.yaml";
const rules = "routing-rules/10-lokaler.yaml";
const departments = "routing-rules/departments.yaml";
const facts = "knowledge/local-facts.yaml";
const article = "knowledge/lokaler-pris.md";

// biome-ignore format: a table
test.each([
  // broken                                                           where                              what is said
  [{ [lokaler]: instead("    sensitive: false", "    sensetive: false") }, "intents/lokaler.yaml:10",    '"sensetive" is no key that is known here'],
  [{ [lokaler]: instead("outcome: route", "outcome: rout") },         "intents/lokaler.yaml:9",          'topic "lokaler-booke": "outcome" is "rout"'],
  [{ [lokaler]: instead("    department: kultur\n", "") },            "intents/lokaler.yaml:5",          '"department" is missing'],
  [{ [lokaler]: instead("related: [lokaler-pris]", "related: lokaler-pris") }, "intents/lokaler.yaml:11", '"related" must be a list'],
  [{ [lokaler]: instead("- id: lokaler-pris", "- id: lokaler-booke") }, "intents/lokaler.yaml:21",       'topic "lokaler-booke" stands twice'],
  [{ [lokaler]: instead("- id: lokaler-pris", "- id: Lokaler Pris") }, "intents/lokaler.yaml:21",        '"id" is "Lokaler Pris"'],
  [{ [lokaler]: instead('title: { da: "Pris"', 'title: { da: "Pris') }, "intents/lokaler.yaml:22",       "this is not YAML"],
  [{ [lokaler]: instead("    description: \"Vil booke.\"", "\tdescription: \"Vil booke.\"") }, "intents/lokaler.yaml:7", "this is not YAML"],
  [{ [rules]: instead("then: { topic: lokaler-pris }", "then: {}") }, "routing-rules/10-lokaler.yaml:5", "a rule must change something"],
  [{ [rules]: instead("then: { topic: lokaler-pris }", "then: { outcome: emergency }") }, "routing-rules/10-lokaler.yaml:5", '"outcome" is "emergency"'],
  [{ [rules]: instead('examples: ["hvad koster det at booke"]', "examples: []") }, "routing-rules/10-lokaler.yaml:6", '"examples" is empty'],
  [{ [rules]: instead("any: [pris, koster]", "some: [pris]") },       "routing-rules/10-lokaler.yaml:4", '"some" is no key'],
  [{ [rules]: instead("words: { any: [pris, koster] }", "entities: { any: [dato] }") }, "routing-rules/10-lokaler.yaml:4", '"any" is "dato"'],
  [{ [departments]: instead('"10:00-15:00"', '"15:00-10:00"') },      "routing-rules/departments.yaml:8", "it closes before it opens"],
  [{ [departments]: instead('"kultur@kommune.dk"', '"kultur"') },     "routing-rules/departments.yaml:5", '"mail" is "kultur"'],
  [{ [departments]: null },                                           "routing-rules/departments.yaml:1", "the file is not there"],
  [{ [facts]: instead("type: link", "type: url") },                   "knowledge/local-facts.yaml:3",    '"type" is "url"'],
  [{ [article]: instead("kind: answer", "kind: svar") },              "knowledge/lokaler-pris.md:3",     '"kind" is "svar"'],
  [{ [article]: instead("{price}", "{pris}") },                       "knowledge/lokaler-pris.md:18",    "this heading does not say which further question it answers"],
  [{ [article]: instead("<!-- en -->", "<!-- se -->") },              "knowledge/lokaler-pris.md:21",    'the mark "<!-- se -->" is unknown'],
  [{ [article]: instead("---\ntitle", "title") },                     "knowledge/lokaler-pris.md:1",     "the article has no values above its text"],
  // Names that point at nothing.
  [{ [lokaler]: instead("department: kultur\n    outcome: route", "department: kulturen\n    outcome: route") }, "intents/lokaler.yaml:8", 'topic "lokaler-booke" belongs to "kulturen", which is no department'],
  [{ [lokaler]: instead("related: [lokaler-pris]", "related: [lokaler-priser]") }, "intents/lokaler.yaml:11", '"lokaler-priser", which is no topic'],
  [{ [rules]: instead("topic: lokaler-booke", "topic: lokaler-book") }, "routing-rules/10-lokaler.yaml:4", 'rule "pris-ordet" tests the topic "lokaler-book", which is no topic'],
  [{ [rules]: instead("then: { topic: lokaler-pris }", "then: { department: ejendom }") }, "routing-rules/10-lokaler.yaml:5", 'rule "pris-ordet" sends to "ejendom", which is no department'],
  [{ [article]: instead("{{booking-link}}", "{{bookinglink}}") },     "knowledge/lokaler-pris.md:14",    'article "lokaler-pris" asks for the local fact "bookinglink", which is not defined'],
  // Content that could be read and not be used.
  [{ [lokaler]: instead('          - "skal man betale depositum"\n          - "takster for lokaler"\n', "") }, "intents/lokaler.yaml:21", 'topic "lokaler-pris" has 3 examples'],
  [{ [rules]: instead("words: { any: [pris, koster] }", "department-open: false") }, "routing-rules/10-lokaler.yaml:5", 'rule "pris-ordet" looks at the clock and changes the topic'],
  [{ [departments]: (text: string) => `${text}  cover: ejendomme\n${text.replace("kultur:", "ejendomme:")}  cover: kultur\n` }, "routing-rules/departments.yaml:12", "the cover goes round in a circle: kultur → ejendomme → kultur"],
] as const)("%o is refused at %s: %s", (changes, where, what) => {
  try {
    contentFrom(someFiles(changes as Parameters<typeof someFiles>[0]));
  } catch (problem) {
    expect(problem).toBeInstanceOf(Problem);
    if (problem instanceof Problem) {
      expect(problem.where).toBe(where);
      expect(problem.message).toContain(what);
      expect(problem.next).not.toBe("");
    }
    return;
  }
  expect.unreachable("it was loaded");
});

test("a name that was misspelt is shown with those that are near", () => {
  const { content } = contentOf(someFiles({ [rules]: instead("topic: lokaler-booke", "topic: lokaler-bookd") }));
  expect(content).not.toBeNull();
  expect(() => contentFrom(someFiles({ [rules]: instead("topic: lokaler-booke", "topic: lokaler-bookd") }))).toThrow(
    expect.objectContaining({ next: expect.stringContaining("use one of: lokaler-booke") }),
  );
});

test("all that is broken is named at once, and nothing is half-loaded", () => {
  const broken = someFiles({
    [lokaler]: instead("outcome: route", "outcome: rout"),
    [rules]: instead("any:", "some:"),
    [article]: instead("kind: answer", "kind: svar"),
  });
  const { content, findings } = contentOf(broken);
  expect(content).toBeNull();
  expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual([`${lokaler}:9`, `${article}:3`, `${rules}:4`]);
  expect(() => contentFrom(broken)).toThrow(expect.objectContaining({ words: expect.stringContaining(`${rules}:4`) }));
});

test("ten megabytes of examples are refused with the line at which it is too much, and quickly", () => {
  const line = '          - "kan vi låne hallen på lørdag"\n';
  const from = performance.now();
  const { content, findings } = contentOf(
    someFiles({ [lokaler]: (text) => text + line.repeat(10_000_000 / line.length) }),
  );
  expect(performance.now() - from).toBeLessThan(2000);
  expect(content).toBeNull();
  expect(findings).toHaveLength(1);
  expect(findings[0]?.file).toBe(lokaler);
  expect(findings[0]?.line).toBeGreaterThan(90_000);
  expect(findings[0]?.what).toMatch(/the file is 10\.\d MB long/);
});

test("a list that refers to itself is refused, not unrolled", () => {
  const bomb = `a: &a ["x","x","x","x","x","x","x","x","x"]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
  const { content, findings } = contentOf(someFiles({ [facts]: bomb }));
  expect(content).toBeNull();
  expect(findings[0]?.file).toBe(facts);
});
