import { describe, expect, test } from "vitest";
import type { Change, Condition } from "../../src/domain/rule.ts";
import { decide } from "../../src/triage/decide.ts";
import type { Question } from "../../src/triage/question.ts";
import { about, aMunicipality, aQuestion, aRule, entity, saying } from "./builders.ts";

const pris = about(["lokaler-pris", 0.95]);
const close = about(["lokaler-pris", 0.5], ["tilskud-pulje", 0.4]);

/** Whether a rule with this condition decides the question. */
function fits(when: Condition, question: Question): boolean {
  const rule = aRule("proeve", when, { department: "ejendomme" });
  return decide(question, aMunicipality({ rules: [rule] })).rule === "proeve";
}

const says = (text: string) => aQuestion(pris, { text });

describe("conditions", () => {
  const text = "kan vi låne hallen i Roskilde i dag for børn";
  const detailed = aQuestion(pris, {
    reading: saying(text, {
      entities: [
        entity(text, "Roskilde", { kind: "municipality", value: "Roskilde" }),
        entity(text, "i dag", {
          kind: "date",
          value: {
            precision: "day",
            from: "2026-11-24",
            to: "2026-11-24",
            explicitYear: false,
            valid: true,
            weekday: null,
          },
        }),
        entity(text, "børn", { kind: "age", value: { from: null, to: null, group: "children" } }),
        entity(text, "hallen", { kind: "place", value: { name: "hallen", as: "common" } }),
      ],
    }),
  });
  const masked = aQuestion(pris, {
    reading: saying("mit nummer er [CPR-nummer]", { secrets: [{ kind: "CPR-nummer", start: 0, end: 5 }] }),
  });

  // biome-ignore format: a table
  test.each([
    // when                                                     the question                                           fits
    [{ topic: "lokaler-pris" },                                 aQuestion(pris),                                       true],
    [{ topic: ["alkohol", "lokaler-pris"] },                    aQuestion(pris),                                       true],
    [{ topic: "alkohol" },                                      aQuestion(pris),                                       false],
    [{ group: "lokaler" },                                      aQuestion(pris),                                       true],
    [{ group: ["tilskud", "kommunen"] },                        aQuestion(pris),                                       false],
    [{ band: "firm" },                                          aQuestion(pris),                                       true],
    [{ band: ["close", "outside"] },                            aQuestion(pris),                                       false],
    [{ band: "close" },                                         aQuestion(close),                                      true],
    [{ gap: { above: 0.5 } },                                   aQuestion(pris),                                       true],
    [{ gap: { below: 0.2 } },                                   aQuestion(close),                                      true],
    [{ gap: { above: 0.2 } },                                   aQuestion(close),                                      false],
    // Of a message that fits no topic the likeliest does not count, unless the rule asks for such messages.
    [{ topic: "lokaler-pris" },                                 aQuestion(about(["lokaler-pris", 0.1])),               false],
    [{ topic: "lokaler-pris", band: "outside" },                aQuestion(about(["lokaler-pris", 0.1])),               true],
    [{ language: "en" },                                        aQuestion(pris, { reading: saying("hello", { locale: "en" }) }), true],
    [{ language: ["en", "de"] },                                aQuestion(pris),                                       false],
    [{ page: "/lokaler" },                                      aQuestion(pris, { page: "/lokaler" }),                 true],
    [{ page: "/lokaler" },                                      aQuestion(pris, { page: "/lokaler/haller" }),          false],
    [{ page: "/lokaler*" },                                     aQuestion(pris, { page: "/lokaler/haller" }),          true],
    [{ page: ["/a", "/lokaler*"] },                             aQuestion(pris),                                       false],
    [{ attempts: 1 },                                           aQuestion(pris),                                       false],
    [{ attempts: 1 },                                           aQuestion(pris, { failed: 2 }),                        true],
    [{ "private-data": true },                                  masked,                                                true],
    [{ "private-data": true },                                  aQuestion(pris),                                       false],
    [{ "private-data": false },                                 masked,                                                false],
    [{ entities: { any: ["municipality:other"] } },             detailed,                                              true],
    [{ entities: { any: ["municipality:own"] } },               detailed,                                              false],
    [{ entities: { any: ["municipality:roskilde"] } },          detailed,                                              true],
    [{ entities: { all: ["date", "place"] } },                  detailed,                                              true],
    [{ entities: { all: ["date", "money"] } },                  detailed,                                              false],
    [{ entities: { none: ["money"] } },                         detailed,                                              true],
    [{ entities: { any: ["date:today"] } },                     detailed,                                              true],
    [{ entities: { any: ["date:soon"] } },                      detailed,                                              true],
    [{ entities: { any: ["date:today"] } },                     { ...detailed, now: "2026-11-24T23:30:00.000Z" },      false],
    [{ entities: { any: ["age:children"] } },                   detailed,                                              true],
    [{ entities: { any: ["place:listed"] } },                   detailed,                                              false],
    // All of it must be so.
    [{ topic: "lokaler-pris", page: "/lokaler*" },              aQuestion(pris),                                       false],
  ] as const)("%o of %o: %s", (when, question, expected) => {
    expect(fits(when as Condition, question)).toBe(expected);
  });

  test("whom the writer speaks as", () => {
    const text = "jeg er kasserer i klubben";
    const reading = saying(text, { entities: [entity(text, "kasserer", { kind: "role", value: "kasserer" })] });
    expect(fits({ role: ["formand", "kasserer"] }, aQuestion(pris, { reading }))).toBe(true);
    expect(fits({ role: "træner" }, aQuestion(pris, { reading }))).toBe(false);
  });
});

describe("words", () => {
  // biome-ignore format: a table
  test.each([
    // words                                              the message                                      fits
    [{ any: ["nøgle"] },                                  "hvem har nøglerne til hallen",                  true],
    [{ any: ["nøgle"] },                                  "nøglebrikken virker ikke",                      true],
    [{ any: ["nøgle"] },                                  "hvem har noeglen til hallen",                   true],
    [{ any: ["nøgle", "kode"] },                          "hvad er prisen",                                false],
    // By their stems alone these are the same; only one has an æ.
    [{ any: ["ældre"] },                                  "vi har aldrig søgt om noget",                   false],
    [{ any: ["ældre"] },                                  "penge til aeldre",                              true],
    // What is left of such a word is another word.
    [{ any: ["demens"] },                                 "giver I dem penge",                             false],
    [{ any: ["demens"] },                                 "noget for folk med demens",                     true],
    [{ any: ["=får"] },                                   "hvem passer de får",                            true],
    [{ any: ["=får"] },                                   "hvor far bor",                                  false],
    [{ any: ["lukket ude"] },                             "vi er lukket ude af hallen",                    true],
    [{ any: ["lukket ude"] },                             "døren er lukket, og vi er ude",                 false],
    [{ any: ["§ 18"] },                                   "søge §18 penge",                                true],
    [{ any: ["§ 18"] },                                   "paragraf 18",                                   true],
    [{ all: ["søge", "pulje"] },                          "vi vil søge den pulje",                         true],
    [{ all: ["søge", "pulje"] },                          "vi vil søge noget",                             false],
    [{ any: ["øl"], none: ["sælge"] },                    "må vi drikke øl",                               true],
    [{ any: ["øl"], none: ["sælge"] },                    "må vi sælge øl",                                false],
    [{ near: { words: ["dør", "låst"], within: 4 } },     "døren til salen er låst",                       false],
    [{ near: { words: ["dør", "låst"], within: 5 } },     "døren til salen er låst",                       true],
    [{ near: { words: ["dør", "låst"], within: 3 } },     "der er låst ved den dør",                       false],
    // A group and nothing more.
    [{ any: ["pulje"], only: ["søge"] },                  "hej, vi vil gerne søge en pulje",               true],
    [{ any: ["pulje"], only: [] },                        "en pulje",                                      true],
    [{ any: ["pulje"], only: ["søge"] },                  "hvem kan søge en pulje",                        false],
    [{ any: ["pulje"], only: ["søge"] },                  "vi vil søge en kulturpulje",                    false],
  ] as const)("%o in »%s«: %s", (words, text, expected) => {
    expect(fits({ words } as Condition, says(text))).toBe(expected);
  });
});

describe("the clock", () => {
  const at = (now: string) => aQuestion(pris, { now });
  /** Whether a rule with this condition adds its mark: a rule that looks at the clock may do no more. */
  const adds = (when: Condition, question: Question) =>
    decide(question, aMunicipality({ rules: [aRule("ur", when, { tag: "ur" })] })).tags.includes("ur");

  // biome-ignore format: a table
  test.each([
    // when                                           UTC                          fits
    [{ time: { days: ["tuesday"] } },                 "2026-11-24T10:30:00.000Z",  true],
    [{ time: { days: ["wednesday"] } },               "2026-11-24T10:30:00.000Z",  false],
    [{ time: { days: ["wednesday"] } },               "2026-11-24T23:30:00.000Z",  true],
    [{ time: { from: "11:00", to: "12:00" } },        "2026-11-24T10:30:00.000Z",  true],
    [{ time: { from: "16:00", to: "08:00" } },        "2026-11-24T22:30:00.000Z",  true],
    [{ time: { from: "16:00", to: "08:00" } },        "2026-11-24T10:30:00.000Z",  false],
    [{ "department-open": true },                     "2026-11-24T10:30:00.000Z",  true],
    [{ "department-open": false },                    "2026-11-24T10:30:00.000Z",  false],
    [{ "department-open": false },                    "2026-11-25T10:30:00.000Z",  true],
  ] as const)("%o at %s: %s", (when, now, expected) => {
    expect(adds(when as unknown as Condition, at(now))).toBe(expected);
  });

  test("what nobody would get has nobody who is open", () => {
    expect(adds({ "department-open": false }, aQuestion(about(["hilsen", 0.95])))).toBe(false);
  });
});

describe("unless", () => {
  const rule = aRule(
    "r",
    { topic: "lokaler-pris" },
    { topic: "alkohol" },
    { unless: { language: "en", words: { any: ["tilskud"] } } },
  );
  const town = aMunicipality({ rules: [rule] });
  // biome-ignore format: a table
  test.each([
    ["hvad koster det",   "da", "r"],
    ["hvad koster det",   "en", null],   // one exception is enough
    ["tilskud til pris",  "da", null],
    ["tilskud",           "en", null],
  ] as const)("»%s« in %s is decided by %s", (text, locale, by) => {
    expect(decide(aQuestion(pris, { reading: saying(text, { locale }) }), town).rule).toBe(by);
  });
});

describe("what a rule changes, and what it leaves", () => {
  const decided = (then: Change, understanding = pris) =>
    decide(
      aQuestion(understanding),
      aMunicipality({ rules: [aRule("r", { band: ["firm", "close", "outside"] }, then)] }),
    );

  // biome-ignore format: a table
  test.each([
    // then                                       of          becomes    topic            for                 with
    [{ topic: "tilskud-aeldre" },                 pris,       "answer",  "tilskud-aeldre", ["sundhed-omsorg"], "tilskud-aeldre"],
    [{ topic: "lokaler-noegle" },                 pris,       "ask",     "lokaler-noegle", ["ejendomme"],      "lokaler-noegle"],
    [{ topic: "tilskud-aeldre" },                 about(),    "answer",  "tilskud-aeldre", ["sundhed-omsorg"], "tilskud-aeldre"],
    [{ department: "ejendomme" },                 pris,       "answer",  "lokaler-pris",   ["ejendomme"],      "lokaler-pris"],
    [{ department: "ejendomme" },                 close,      "clarify", "lokaler-pris",   ["ejendomme"],      null],
    [{ outcome: "human" },                        pris,       "human",   "lokaler-pris",   ["kultur-fritid"],  "lokaler-pris"],
    [{ outcome: "human" },                        close,      "human",   "lokaler-pris",   ["kultur-fritid"],  "lokaler-pris"],
    [{ outcome: "route" },                        pris,       "ask",     "lokaler-pris",   ["kultur-fritid"],  "lokaler-pris"],
    [{ outcome: "refer", article: "roskilde" },   pris,       "refer",   "lokaler-pris",   ["kultur-fritid"],  "roskilde"],
    [{ outcome: "decline" },                      pris,       "decline", null,             [],                 null],
    [{ outcome: "human", department: "frivillighed" }, about(), "human", null,             ["frivillighed"],   null],
    [{ choices: ["tilskud-pulje", "tilskud-aeldre"] }, pris,  "clarify", "tilskud-pulje",  ["kultur-fritid"],  null],
    [{ choices: ["alkohol", "lokaler-pris"] },    pris,       "clarify", "lokaler-pris",   ["kultur-fritid"],  null],
  ] as const)("%o of %o → %s", (then, understanding, outcome, topic, departments, article) => {
    const expected = { outcome, departments, ...(topic === null && outcome === "human" ? {} : { topic, article }), rule: "r", because: "r" };
    expect(decided(then as never, understanding)).toMatchObject(expected);
  });
});

describe("the order of rules", () => {
  const first = aRule("first", { topic: "lokaler-pris" }, { topic: "alkohol" });
  const second = aRule("second", { topic: "lokaler-pris" }, { topic: "tilskud-pulje" });
  const urgent = aRule("urgent", { topic: "lokaler-pris" }, { priority: "urgent", tag: "haster" });
  const told = aRule("told", { topic: "lokaler-pris" }, { notice: { da: "Hej.", en: "Hi." } });

  // biome-ignore format: a table
  test.each([
    // rules                              decided by  priority   tags        notices
    [[first, second],                     "first",    "normal",  [],         0],
    [[second, first],                     "second",   "normal",  [],         0],
    [[urgent, first, told],               "first",    "urgent",  ["haster"], 1],
    [[urgent, told],                      null,       "urgent",  ["haster"], 1],
    [[{ ...first, paused: true }, second],                              "second", "normal", [], 0],
    [[{ ...first, valid: { until: "2026-11-23" } }, second],            "second", "normal", [], 0],
    [[{ ...first, valid: { until: "2026-11-24" } }, second],            "first",  "normal", [], 0],
    [[{ ...first, valid: { from: "2026-11-25" } }, second],             "second", "normal", [], 0],
  ] as const)("%o: decided by %s", (rules, rule, priority, tags, notices) => {
    const decision = decide(aQuestion(pris), aMunicipality({ rules }));
    expect(decision).toMatchObject({ rule, priority, tags });
    expect(decision.notices).toHaveLength(notices);
  });
});

test("every rule that was tried says which condition held and where, in numbers and never in words", () => {
  const rules = [
    aRule("nej", { topic: "lokaler-pris", words: { any: ["nøgle"], none: ["gratis"] } }, { topic: "alkohol" }),
    aRule("ja", { words: { any: ["koster"] } }, { topic: "tilskud-pulje" }, { unless: { language: "de" } }),
    aRule("senere", { topic: "lokaler-pris" }, { topic: "alkohol" }),
  ];
  const { tried } = decide(aQuestion(pris, { text: "hvad koster hallen, er den gratis" }), aMunicipality({ rules }));
  expect(tried.map(({ rule, passes, decides, when, unless }) => ({ rule, passes, decides, when, unless }))).toEqual([
    {
      rule: "nej",
      passes: false,
      decides: false,
      when: [
        { condition: "topic", holds: true, spans: [], value: 0.95 },
        { condition: "words.any", holds: false, spans: [], value: null },
        { condition: "words.none", holds: false, spans: [{ start: 27, end: 33 }], value: null },
      ],
      unless: [],
    },
    {
      rule: "ja",
      passes: true,
      decides: true,
      when: [{ condition: "words.any", holds: true, spans: [{ start: 5, end: 11 }], value: null }],
      unless: [{ condition: "language", holds: false, spans: [], value: 1 }],
    },
  ]);
});
