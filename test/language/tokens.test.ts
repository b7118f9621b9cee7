import { describe, expect, test } from "vitest";
import { fold, plain } from "../../src/language/fold.ts";
import { tokenise } from "../../src/language/tokens.ts";

const words = (text: string) => tokenise(text).map(({ word }) => word);
const forms = (text: string) => tokenise(text).map(({ form }) => form);

describe("the words of a text", () => {
  // biome-ignore format: a table
  test.each([
    // case and punctuation
    ["Børneattest?",                          ["børneattest"]],
    ["BØRNEATTEST!!!",                        ["børneattest"]],
    ["skolen,hallen",                         ["skolen", "hallen"]],
    ["“hallen” og ‘salen’",                   ["hallen", "og", "salen"]],
    ["it’s",                                  ["it", "s"]],
    // what cannot be seen
    ["bør\u00adne\u200battest",               ["børneattest"]],
    ["bo\u0308rne",                           ["börne"]],
    ["a\u030aben",                            ["åben"]],
    ["\u202ehallen\u202c",                    ["hallen"]],
    ["\ufefflåne hallen",                     ["låne", "hallen"]],
    ["hal\u0000len",                          ["hal", "len"]],
    // wide letters and digits, ligatures
    ["ｈａｌ １２",                             ["hal", "12"]],
    ["ﬁnans",                                 ["finans"]],
    // emoji and signs
    ["tak 👍🏽 for hjælpen ❤️",                 ["tak", "for", "hjælpen"]],
    ["👩‍👩‍👧",                                   []],
    ["#frivillig @hallen",                    ["frivillig", "hallen"]],
    // letters held down
    ["heeej",                                 ["hej"]],
    ["HJÆÆÆÆLP",                              ["hjælp"]],
    ["100000 aa",                             ["100000", "aa"]],
    // a paragraph of the law is one word, however it is written
    ["§ 18",                                  ["§18"]],
    ["§18",                                   ["§18"]],
    ["paragraf 18",                           ["§18"]],
    ["Paragraffen 18",                        ["§18"]],
    ["paragraf18",                            ["§18"]],
    ["§ 18a midler",                          ["§18a", "midler"]],
    ["§ og stk. 2",                           ["§", "og", "stk", "2"]],
    // nothing
    ["",                                      []],
    [" \n\t ",                                []],
  ] as const)("%j → %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("each word knows where it stands, as it was written", () => {
    const text = "Må vi søge  § 18-midler, bør\u00adne👍hallen?";
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Må",
      "vi",
      "søge",
      "§ 18",
      "midler",
      "bør\u00adne",
      "hallen",
    ]);
  });

  test("a text of 100,000 letters is read in a moment, in one word or in many", () => {
    const from = performance.now();
    expect(tokenise("a1".repeat(50_000))).toHaveLength(1);
    expect(tokenise("ø".repeat(100_000)).map(({ word }) => word)).toEqual(["ø"]);
    expect(tokenise("hal ".repeat(25_000))).toHaveLength(25_000);
    expect(tokenise("§ ".repeat(50_000)).length).toBe(50_000);
    expect(tokenise("a\u200b".repeat(50_000))).toHaveLength(1);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe("the form in which spellings meet", () => {
  // biome-ignore format: a table
  test.each([
    ["ansøgning", "ansoegning", "ansogning"],
    ["lærer",     "laerer",     "larer"],
    ["gård",      "gaard",      "gard"],
    ["BØRN",      "boern",      "børn"],
    ["idé",       "ide",        "IDÉ"],
    ["Straße",    "strasse",    "STRASSE"],
    ["für",       "fur",        "FÜR"],
    ["2026",      "1999",       "0000"],
  ] as const)("%s, %s and %s are one", (...spellings) => {
    expect(new Set(spellings.flatMap(forms)).size).toBe(1);
  });

  test("what only looks alike stays apart", () => {
    expect(forms("hal")).not.toEqual(forms("hul"));
    expect(forms("§ 18")).not.toEqual(forms("§ 79"));
    expect(forms("2026")).not.toEqual(forms("26"));
  });

  test("folding twice changes nothing more", () => {
    for (const word of ["ansøgning", "gaard", "hjælp", "ærø", "oeaa", "2026", "straße"])
      expect(fold(plain(fold(plain(word))))).toBe(fold(plain(word)));
  });
});
