import { expect, test } from "vitest";
import { featuresOf } from "../../src/language/features.ts";
import { withSpelling } from "../../src/language/spelling.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { Counting } from "../../src/language/vocabulary.ts";

const counting = new Counting();
for (const text of ["attest til træneren", "attest og attesten", "hallen", "holdet", "holder", "holder", "kl 19"])
  counting.add(featuresOf(tokenise(text)));
const extras = withSpelling((form) => [`ordet ${form}`], counting.finish(), "da");
const added = (word: string) => extras(tokenise(word)[0]?.form ?? "").slice(1);

// biome-ignore format: a table
test.each([
  //  typed         adds the stem of
  ["attest",        []],           // known: nothing to add
  ["atest",         ["attest"]],   // a letter lost
  ["attestt",       ["attest"]],   // a letter twice
  ["attset",        ["attest"]],   // two swapped
  ["attezt",        ["attest"]],   // another letter
  ["tattest",       ["attest"]],
  ["trænrn",        []],           // two letters away
  ["traenerren",    ["træneren"]], // in another spelling, and a letter too many
  ["holdee",        ["holder"]],   // as near to "holdet": the more common word is meant
  ["kll",           []],           // too short to tell
  ["4attest",       []],           // not a word
  ["elefant",       []],
  ["a".repeat(50),  []],
] as const)("%s → %j", (word, expected) => {
  const stems = expected.map((each) => ({ attest: "attest", træneren: "tran", holder: "hold" })[each]);
  expect(added(word)).toEqual(stems);
});

test("what was there before stays, and asking again gives the same", () => {
  expect(extras("atest")).toEqual(["ordet atest", "attest"]);
  expect(extras("atest")).toEqual(["ordet atest", "attest"]);
});
