import { describe, expect, test } from "vitest";
import { type Extras, type Features, featuresOf, groups, mostTokens } from "../../src/language/features.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { Counting } from "../../src/language/vocabulary.ts";

/** A copy: features share their buffers with the next call. */
const of = (text: string, extras?: Extras): Features => {
  const { hashes, owners, ends } = featuresOf(tokenise(text), extras);
  return { hashes: hashes.slice(), owners: owners.slice(), ends };
};
const sizes = ({ ends }: Features) => ends.map((end, at) => end - (at === 0 ? 0 : (ends[at - 1] as number)));
const lengthOf = (values: Float32Array) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

function vocabularyOf(...texts: string[]) {
  const counting = new Counting();
  for (const text of texts) counting.add(of(text));
  return counting.finish();
}

describe("features", () => {
  // biome-ignore format: a table
  test.each([
    //                 words, pairs with both ends marked, letters, extras
    ["",               [0, 0, 0, 0]],
    ["hal",            [1, 2, 9, 0]], // |h ha al l| · |ha hal al| · |hal hal|
    ["lån hal",        [2, 3, 18, 0]],
  ] as const)("%j has %j in its groups", (text, expected) => {
    expect(sizes(of(text))).toEqual(expected);
  });

  test("the order of words matters to pairs only", () => {
    const [one, other] = [of("vi låner hallen"), of("hallen låner vi")];
    const group = ({ hashes, ends }: Features, at: number) =>
      [...hashes.subarray(at === 0 ? 0 : ends[at - 1], ends[at])].sort();
    expect(group(one, groups.indexOf("words"))).toEqual(group(other, groups.indexOf("words")));
    expect(group(one, groups.indexOf("letters"))).toEqual(group(other, groups.indexOf("letters")));
    expect(group(one, groups.indexOf("pairs"))).not.toEqual(group(other, groups.indexOf("pairs")));
  });

  test("what is added stands beside the word and belongs to it", () => {
    const { owners, ends } = of("lån lokaletilskud", (form) => (form.length > 9 ? ["lokale", "tilskud"] : []));
    expect(sizes({ hashes: new Uint32Array(), owners, ends })[3]).toBe(2);
    expect([...owners.subarray(ends[2])]).toEqual([1, 1]);
  });

  test("a book in one message is read to its beginning, and a word without end to its fortieth letter", () => {
    expect(sizes(of("hal ".repeat(25_000)))[0]).toBe(mostTokens);
    expect(of("ab".repeat(50_000)).hashes).toEqual(of("ab".repeat(20)).hashes);
  });
});

describe("a text as numbers", () => {
  const vocabulary = vocabularyOf("vi vil låne hallen", "hvem låner hallen", "søg om tilskud");

  test("a text of known words has length 1", () => {
    expect(lengthOf(vocabulary.vectorOf(of("vi vil låne hallen")).values)).toBeCloseTo(1, 5);
  });

  test("unknown words make it shorter, and nothing known leaves nothing", () => {
    const lengths = ["vi vil låne hallen", "vi vil låne elefanten", "vi ser quizzen", "xyzzy"].map((text) =>
      lengthOf(vocabulary.vectorOf(of(text)).values),
    );
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths.at(-1)).toBe(0);
    expect(vocabulary.vectorOf(of("")).ids).toHaveLength(0);
  });

  test("a rare word weighs more than one that stands everywhere", () => {
    const { idf } = vocabularyOf("om hallen", "om salen", "om banen", "om hallen");
    // The most frequent feature is numbered first.
    expect(idf[0]).toBe(Math.min(...idf));
    expect(idf[0]).toBeCloseTo(1, 5);
  });

  test("asking twice, and asking something else between, gives the same numbers", () => {
    const first = vocabulary.vectorOf(of("vi låner hallen"));
    vocabulary.vectorOf(of("søg om tilskud"));
    expect(vocabulary.vectorOf(of("vi låner hallen"))).toEqual(first);
  });
});
