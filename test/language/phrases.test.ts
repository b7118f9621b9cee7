import { expect, test } from "vitest";
import { Phrases } from "../../src/language/phrases.ts";
import { tokenise } from "../../src/language/tokens.ts";

const words = {
  lists: { i: "jeg", water: "søen vandet" },
  negations: "ikke",
  spellings: { kna: "kan" },
  telling: "vejret",
  ordinary: "vejrer",
  common: "jeg kan i",
};

function matched(phrase: string, text: string, loose = false): boolean {
  const book = new Phrases<string>(words);
  book.add(phrase, "found", loose);
  book.finish();
  return book.find(book.search(tokenise(text), text)).length > 0;
}

// biome-ignore format: a table
test.each([
  // words as spelt, in any spelling, with an end of their own
  ["vil leve", "Jeg VIL leve", true],
  ["vil leve", "leve vil", false],
  ["blå læber", "blaa laeber", true],
  ["=søn", "min søn", true],
  ["=søn", "i søen", false],
  ["brand*", "der var brandøvelse", true],
  ["*huset", "i klubhuset", true],
  // one of several, a list, a word that may be missing
  ["faldt i å|<water>", "faldt i vandet", true],
  ["går (ud) i <water>", "går i vandet", true],
  ["går (ud) i <water>", "går ud i vandet", true],
  // words between: three, eight, never a negation or the end of a sentence
  ["jeg .. leve", "jeg vil så gerne leve", true],
  ["jeg .. leve", "jeg vil ikke leve", false],
  ["jeg .. leve", "det gør jeg. Han vil leve", false],
  ["jeg .. leve", "jeg tror at de fleste gerne vil leve", false],
  ["jeg ... leve", "jeg tror at de fleste gerne vil leve", true],
  // the ends of sentences and clauses
  ["^ det brænder", "Hjælp! Det brænder", true],
  ["^ det brænder", "jeg tror det brænder", false],
  ["kan ikke mere $", "jeg kan ikke mere, hjælp", true],
  ["kan ikke mere $", "jeg kan ikke mere end I", false],
  // slips: usual ones, telling words, but no word that is another
  ["kan ikke", "jeg kna ikke", true],
  ["trækker vejret", "trækker vejrt", true],
  ["trækker vejret", "trækker vejrer", false],
] as const)("'%s' in '%s': %s", (phrase, text, expected) => {
  expect(matched(phrase, text)).toBe(expected);
});

test("loose: a word more, and the subject after the verb", () => {
  expect(matched("<i> følger efter", "i nat følger jeg så efter", true)).toBe(true);
  expect(matched("<i> følger efter", "i nat følger jeg så efter")).toBe(false);
});

test("a phrase that cannot be read is refused when it is added", () => {
  expect(() => matched("jeg ..", "jeg")).toThrow("ends in a word");
  expect(() => matched("<nobody> går", "jeg går")).toThrow("no list of words is called <nobody>");
});
