import { describe, expect, test } from "vitest";
import { classifierOf } from "../../src/language/classify.ts";
import { explain } from "../../src/language/explain.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { learnt } from "./lessons.ts";

const classifier = classifierOf(learnt());
const why = (text: string, label: string, against: string | null = null) =>
  explain(classifier, tokenise(text), label, against).map(({ start, end, weight }) => ({
    word: text.slice(start, end),
    weight,
  }));

// biome-ignore format: a table
test.each([
  //  question                                        for             the word that weighed most
  ["hvem skal have BØRNEATTEST?",                     "boerneattest", "BØRNEATTEST"],
  ["hvor søger vi tilskud til bolde",                 "tilskud",      "tilskud"],
  ["er hallen optaget hele ugen",                     "booke",        "hallen"],
  ["er det noget med § 18 her",                       "tilskud",      "§ 18"],
  // as the citizen wrote it: in another spelling, with a typo, with what cannot be seen
  ["hvem skal have boerneattest",                     "boerneattest", "boerneattest"],
  ["noget om en børneatest",                          "boerneattest", "børneatest"],
  ["om bør\u00adneattest",                            "boerneattest", "bør\u00adneattest"],
] as const)("%s is %s because of %s", (text, label, word) => {
  const [first] = why(text, label);
  expect(first?.word).toBe(word);
  expect(first?.weight).toBeGreaterThan(0);
});

describe("for and against", () => {
  test("the same word speaks for one topic and against another", () => {
    const text = "skal vi have børneattest for at låne hallen";
    const weightOf = (label: string, word: string) => why(text, label).find((each) => each.word === word)?.weight ?? 0;
    expect(weightOf("boerneattest", "børneattest")).toBeGreaterThan(0);
    expect(weightOf("booke", "børneattest")).toBeLessThan(0);
    expect(weightOf("booke", "hallen")).toBeGreaterThan(0);
    expect(weightOf("boerneattest", "hallen")).toBeLessThan(0);
  });

  test("against a competitor the weights turn around with the question", () => {
    const text = "børneattest til hallen";
    const one = why(text, "boerneattest", "booke");
    const other = why(text, "booke", "boerneattest");
    for (const { word, weight } of one)
      expect(other.find((each) => each.word === word)?.weight).toBeCloseTo(-weight, 4);
  });

  test("heaviest first, and what weighs next to nothing is left out", () => {
    const weights = why("hvem skal egentlig have en børneattest i vores forening", "boerneattest").map(({ weight }) =>
      Math.abs(weight),
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.at(-1)).toBeGreaterThan((weights[0] ?? 0) * 0.05);
  });

  test("a topic that has variants only is explained by the variant the text is most like", () => {
    const withVariants = classifierOf(
      learnt(
        { text: "hvornår bliver skraldet hentet", label: "andet/affald" },
        { text: "hvordan får jeg et nyt pas", label: "andet/pas" },
      ),
    );
    const tokens = tokenise("mit pas er væk");
    expect(explain(withVariants, tokens, "andet")).toEqual(explain(withVariants, tokens, "andet/pas"));
    expect(explain(withVariants, tokens, "andet")[0]).toMatchObject({ start: 4, end: 7 });
  });

  // biome-ignore format: a table
  test.each([
    ["nothing said",     "",            "boerneattest"],
    ["no word at all",   "👍🏽 …",        "boerneattest"],
    ["a topic unknown",  "børneattest", "findes-ikke"],
  ] as const)("%s is explained by nothing", (_, text, label) => {
    expect(why(text, label)).toEqual([]);
  });
});
