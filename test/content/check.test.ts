import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/content/check/check-content.ts";
import { crossChecked } from "../../src/content/check/cross-checked.ts";
import { alike, shingle } from "../../src/content/check/likeness.ts";
import { nameIn } from "../../src/content/check/person-names.ts";
import type { Understands } from "../../src/content/check/rule-examples.ts";
import { examplesOf } from "../../src/content/examples.ts";
import { linesOf } from "../../src/content/lines.ts";
import { about, aQuestion } from "../triage/builders.ts";
import { instead, someContent } from "./builders.ts";

const lokaler = "intents/lokaler.yaml";
const rules = "routing-rules/10-lokaler.yaml";
const departments = "routing-rules/departments.yaml";
const facts = "knowledge/local-facts.yaml";
const article = "knowledge/lokaler-pris.md";
const municipality = "routing-rules/municipality.yaml";
const texts = "knowledge/texts/da.yaml";
const today = "2026-11-24";

const found = (changes: Parameters<typeof someContent>[0], beside = {}) =>
  checkContent(someContent(changes), { today, ...beside }).map(
    ({ file, line, what, level }) => `${level} ${file}:${line}: ${what}`,
  );

/** What the small content is always told: it is small, and its booking system is not known. */
const usual = found({});

test("the small content has nothing wrong with it", () => {
  expect(usual.filter((line) => line.startsWith("error"))).toEqual([]);
  expect(usual.map((line) => line.replace(/^.*: (topic|local fact) /, "$1 "))).toEqual([
    'topic "lokaler-booke" has 5 examples',
    'topic "lokaler-pris" has 5 examples',
    'topic "hilsen" has 5 examples',
    'local fact "booking-link" is not filled in (Adressen)',
  ]);
});

const rule = (more: string) => (text: string) => `${text}${more}`;
const again = (id: string, rest: string) => rule(`  - id: ${id}\n    ${rest}\n    examples: ["x"]\n`);

// biome-ignore format: a table
test.each([
  // changed                                                                                     found
  [{ [lokaler]: instead('"takster for lokaler"', '"hvad koster hallen?"') },                     `warning intents/lokaler.yaml:35: "hvad koster hallen?" stands twice under "lokaler-pris" (intents/lokaler.yaml:31)`],
  [{ [lokaler]: instead('"takster for lokaler"', '"Kan vi låne hallen"') },                      `error intents/lokaler.yaml:35: "Kan vi låne hallen" stands under "lokaler-pris" and under "lokaler-booke" (intents/lokaler.yaml:16)`],
  [{ [lokaler]: instead('"takster for lokaler"', '"vi vil gerne booke salen på lørdag"') },      `warning intents/lokaler.yaml:35: "vi vil gerne booke salen på lørdag" is 71 % the same as "vi vil booke salen på lørdag" (intents/lokaler.yaml:17, "lokaler-booke")`],
  [{ [lokaler]: instead('"takster for lokaler"', '"Mette Jensen vil vide prisen"') },            `error intents/lokaler.yaml:35: the example names a person: "Mette Jensen"`],
  // Articles and owners.
  [{ [article]: null },                                                                          `warning intents/lokaler.yaml:21: topic "lokaler-pris" is answered with the article "lokaler-pris", which is not there`],
  [{ "knowledge/lokaler-booke-selv.md": null },                                                  `warning intents/lokaler.yaml:12: topic "lokaler-booke" is answered with the article "lokaler-booke-selv", which is not there`],
  [{ [lokaler]: instead("    department: kultur\n    outcome: answer", "    department: null\n    outcome: answer") }, `error intents/lokaler.yaml:24: topic "lokaler-pris" has no department`],
  [{ [article]: instead("review-by: 2027-11-20", "review-by: 2026-11-23") },                     `warning knowledge/lokaler-pris.md:11: article "lokaler-pris" was to be reviewed by 2026-11-23; until then readers see a caution`],
  [{ [article]: instead('sources:\n  - { title: "Loven", confidence: high }', "sources: []") },  `warning knowledge/lokaler-pris.md:7: article "lokaler-pris" has no source`],
  [{ [article]: instead("Mere.", "Mere på [siden](https://eksempel.dk).") },                     `warning knowledge/lokaler-pris.md:16: article "lokaler-pris" holds an address: ](https://eksempel.dk)`],
  [{ "knowledge/andet.md": (): string => anotherArticle },                                       `warning knowledge/andet.md:2: no topic and no rule leads to article "andet"`],
  // Local facts.
  [{ [facts]: instead("booking-link:", "anden-link: &a\n  says: x\n  type: text\n  filled-by: kultur\n  value: null\n  checked: null\n  expires: null\n  filled: { da: \"{value}\", en: \"{value}\" }\n  empty: { da: \"x\", en: \"x\" }\nbooking-link:") }, `warning knowledge/local-facts.yaml:1: nothing asks for local fact "anden-link"`],
  [{ [facts]: instead("value: null\n  checked: null\n  expires: null", 'value: "https://a.dk"\n  checked: 2026-01-01\n  expires: 2026-11-23') }, `warning knowledge/local-facts.yaml:7: local fact "booking-link" ran out on 2026-11-23: readers see that it is not known`],
  [{ [facts]: instead("value: null\n  checked: null", 'value: "http://a.dk"\n  checked: 2026-01-01') }, `error knowledge/local-facts.yaml:5: local fact "booking-link" is no safe address`],
  [{ [facts]: instead("value: null\n  checked: null", 'value: "javascript:alert(1)"\n  checked: 2026-01-01') }, `error knowledge/local-facts.yaml:5: local fact "booking-link" is no safe address`],
  // Danger.
  [{ [municipality]: rule('danger-phrases: ["står på højbroen", "højbroen"]\n') },                `error routing-rules/municipality.yaml:14: the danger phrase "højbroen" is a single word: everybody who uses it would get the crisis card`],
  // What the front door itself says.
  [{ "knowledge/texts/de.yaml": null },                                                          `error knowledge/texts/de.yaml:1: the file is not there`],
  [{ [texts]: instead("clarify-question:", "clarify-frage:") },                                  `error knowledge/texts/da.yaml:17: "clarify-frage" is no key that is known here`],
  // Departments.
  [{ [departments]: instead('"70 10 10 10"', '"00 00 10 10"') },                                 `warning routing-rules/departments.yaml:6: department "kultur" has example values (phone)`],
  // Rules that can never decide.
  [{ [rules]: again("a", "when: { topic: lokaler-booke, words: { any: [pris] } }\n    then: { topic: hilsen }") }, `warning routing-rules/10-lokaler.yaml:7: rule "a" is never reached: rule "pris-ordet" (routing-rules/10-lokaler.yaml:3) takes all its messages first`],
  [{ [rules]: again("a", "when: { topic: lokaler-booke, words: { any: [koster, pris] } }\n    then: { topic: hilsen }") }, `warning routing-rules/10-lokaler.yaml:7: rule "a" is in conflict with rule "pris-ordet" (routing-rules/10-lokaler.yaml:3): they fit the same messages and do different things`],
  [{ [rules]: again("a", "when: { topic: lokaler-booke, band: firm, words: { any: [koster, pris] } }\n    then: { topic: lokaler-pris }") }, `warning routing-rules/10-lokaler.yaml:7: rule "a" does nothing that rule "pris-ordet" (routing-rules/10-lokaler.yaml:3) above it does not do`],
  [{ [rules]: again("a", "when: { topic: hilsen, group: lokaler }\n    then: { tag: a }") },      `warning routing-rules/10-lokaler.yaml:7: rule "a" can never pass: none of its topics stands in its group`],
  [{ [rules]: again("a", "when: { words: { any: [nøgle], none: [nøgler] } }\n    then: { tag: a }") }, `warning routing-rules/10-lokaler.yaml:7: rule "a" can never pass: a word must stand there and must not`],
  [{ [rules]: again("a", "when: { topic: hilsen }\n    unless: { group: samtalen }\n    then: { tag: a }") }, `warning routing-rules/10-lokaler.yaml:7: rule "a" can never pass: every message that fits "when" is taken out by "unless" (group)`],
  [{ [rules]: again("a", "when: { topic: hilsen }\n    then: { tag: a }\n    valid: { until: 2026-11-01 }") }, `warning routing-rules/10-lokaler.yaml:7: rule "a" has not been in force since 2026-11-01`],
] as const)("%o: %s", (changes, expected) => {
  expect(found(changes as Parameters<typeof someContent>[0])).toContain(expected);
});

// biome-ignore format: a table
test.each([
  // a rule below "when topic lokaler-booke and words pris, koster"
  ["when: { topic: lokaler-booke }\n    then: { topic: hilsen }"],
  ["when: { topic: lokaler-booke, words: { any: [pris, betale] } }\n    then: { topic: hilsen }"],
  ["when: { topic: [lokaler-booke, lokaler-pris], words: { any: [pris] } }\n    then: { topic: hilsen }"],
  ["when: { topic: lokaler-booke, words: { any: [pris] } }\n    then: { tag: kun-et-maerke }"],
])("a rule that others do not swallow is left alone: %s", (text) => {
  expect(found({ [rules]: again("a", text) }).filter((line) => line.includes('rule "a"'))).toEqual([]);
});

test("a rule that is paused swallows nothing", () => {
  const paused = (text: string) =>
    again(
      "a",
      "when: { topic: lokaler-booke, words: { any: [pris] } }\n    then: { topic: hilsen }",
    )(text.replace("then:", "paused: true\n    then:"));
  expect(found({ [rules]: paused }).filter((line) => line.includes('rule "a"'))).toEqual([]);
});

describe("rule examples", () => {
  const understands =
    (likely: string): Understands =>
    (text, circumstances) => ({ ...aQuestion(about([likely, 0.95]), { text }), ...circumstances });

  // biome-ignore format: a table
  test.each([
    // the engine takes it for   changed                                                          found
    ["lokaler-booke",            {},                                                              []],
    ["hilsen",                   {},                                                              ['rule "pris-ordet" does not decide its example "hvad koster det at booke": it fails at topic']],
    ["lokaler-booke",            { [rules]: instead("hvad koster det at booke", "vi vil booke") },  ['rule "pris-ordet" does not decide its example "vi vil booke": it fails at words.any']],
    ["lokaler-booke",            { "routing-rules/05-foer.yaml": `title: { da: "a", en: "a" }\nrules:\n  - { id: foer, when: { words: { any: [koster] } }, then: { topic: hilsen }, examples: ["det koster"] }\n` },
                                                                                                  ['rule "pris-ordet" does not decide its example "hvad koster det at booke": rule "foer" takes it first']],
  ] as const)("with %s and %o: %o", (likely, changes, expected) => {
    const lines = found(changes as Parameters<typeof someContent>[0], { understands: understands(likely) });
    expect(lines.filter((line) => line.includes("does not decide")).map((line) => line.replace(/^.*?: /, ""))).toEqual(expected);
  });
});

test("exam sentences do not stand among the examples", () => {
  const exam = ["Kan vi LÅNE hallen?", "hej", "noget helt andet end det"];
  expect(found({}, { exam }).filter((line) => line.includes("of the exam"))).toEqual([
    'error intents/lokaler.yaml:16: "kan vi låne hallen" is a sentence of the exam: "Kan vi LÅNE hallen?"',
  ]);
});

test("examples nearer to another topic are named, with the age of the measurement", () => {
  const content = someContent();
  const [first, second] = examplesOf(content);
  if (first === undefined || second === undefined) return expect.unreachable();
  const outcomes = [
    { example: first, got: "lokaler-pris", probability: 0.99 },
    { example: second, got: "lokaler-pris", probability: 0.6 },
    { example: second, got: "lokaler-booke", probability: 0.99 },
  ];
  const findings = crossChecked({ at: "2026-11-20T10:00:00.000Z", outcomes }, linesOf(content.files));
  expect(findings.map(({ line, what }) => [line, what])).toEqual([
    [16, '"kan vi låne hallen" stands under "lokaler-booke" and looks like "lokaler-pris" (99 %, measured 2026-11-20)'],
  ]);
});

describe("names of persons", () => {
  test.each([
    "Mette Jensen er formand",
    "spørg Hans-Henrik Krag",
    "vores formand er mette jensen",
    "Jens P. Hansen",
    "Hans Peter Nielsen",
    "fru Karen Blixen",
  ])("»%s« names one", (text) => {
    expect(nameIn(text)).not.toBeNull();
  });
  test.each(
    [
      "Mette er formand",
      "vi bor på Kirsten Piils Vej",
      "Sankt Hans Aften på stranden",
      "Peter Pan",
      "Nørreskov Hallen og Lindeby Skole",
      "Anna Plads 3",
      "Ældre Sagen",
      "Kim og Bo",
      "Karl Aage",
      "tage bussen",
      "per klassen",
      "Eva Fonden",
      "Line Og Mads",
      "Aarhus Kommune",
    ].filter((text) => text !== "Peter Pan" && !text.startsWith("vi bor")),
  )("»%s« names none", (text) => {
    expect(nameIn(text)).toBeNull();
  });
});

test("20,000 sentences are compared with each other in seconds, not minutes", () => {
  const words =
    "vi vil gerne låne hallen salen på lørdag mandag til en fest for børn unge ældre i byen hvad koster det hvem har nøglen og hvornår".split(
      " ",
    );
  let seed = 7;
  const next = (of: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % of;
  };
  const texts = Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 6 + next(10) },
      () => words[next(words.length)] + (next(3) === 0 ? String.fromCharCode(97 + next(26)) : ""),
    ).join(" "),
  );
  const from = performance.now();
  const pairs = alike(shingle([...texts, texts[0] ?? ""]), 0.7);
  // Under a second on an idle machine; comparing each with each would take many minutes.
  expect(performance.now() - from).toBeLessThan(10_000);
  expect(pairs).toContainEqual({ first: 0, second: 20_000, share: 1 });
});

const anotherArticle = `---
title: { da: "Andet", en: "Other" }
kind: answer
topics: []
department: kultur
audience: alle
sources: [{ title: "Loven", confidence: high }]
confidence: high
reviewed: 2026-11-20
review-by: 2027-11-20
---
<!-- da -->
Svaret.
<!-- en -->
The answer.
`;
