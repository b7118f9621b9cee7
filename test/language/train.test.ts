import { describe, expect, test } from "vitest";
import { Problem } from "../../src/domain/problem.ts";
import { bytesOf } from "../../src/language/model-file.ts";
import { train } from "../../src/language/train.ts";
import { asked, learnt, lessons, strangers, topicFor } from "./lessons.ts";

const model = learnt();

// biome-ignore format: a table
test.each([
  // as it was learnt
  ["kan vi låne hallen på onsdag",                  "booke"],
  // in other words
  ["vi vil gerne låne en sal på fredag",            "booke"],
  ["skal alle trænere have en attest",              "boerneattest"],
  ["hvor søger foreningen støtte til en lejr",      "tilskud"],
  // in other spellings
  ["hvem skal have BOERNEATTEST",                   "boerneattest"],
  ["maa vi laane salen",                            "booke"],
  ["§18 midler",                                    "tilskud"],
  ["paragraf 18",                                   "tilskud"],
  // a slip of the finger
  ["børneatest",                                    "boerneattest"],
  ["hvordan søger vi tlskud",                       "tilskud"],
  // a compound of words the content knows from elsewhere
  ["børneattester",                                 "boerneattest"],
] as const)("%s → %s", (text, topic) => {
  expect(topicFor(model, text)).toBe(topic);
});

describe("the same content gives the same model", () => {
  test("byte for byte", () => {
    expect(bytesOf(learnt())).toEqual(bytesOf(model));
  });

  test("whatever was asked or learnt between", () => {
    asked(model, "kan vi låne hallen");
    learnt(...strangers);
    expect(bytesOf(learnt())).toEqual(bytesOf(model));
  });

  test("another sentence gives another one", () => {
    expect(bytesOf(learnt({ text: "hvad koster salen", label: "booke" }))).not.toEqual(bytesOf(model));
  });
});

describe("content as editors write it", () => {
  test("two topics that share a sentence are both likely for it, and both are found by their own", () => {
    const shared = learnt({ text: "hvem skal have børneattest", label: "booke" });
    const [first, second] = asked(shared, "hvem skal have børneattest").topics;
    expect([first?.id, second?.id].sort()).toEqual(["boerneattest", "booke"]);
    expect(topicFor(shared, "kan vi låne hallen på onsdag")).toBe("booke");
    expect(topicFor(shared, "hvor ofte skal børneattesten fornyes")).toBe("boerneattest");
  });

  test("a topic with one example is found by it, and leaves the others where they are", () => {
    const begun = learnt({ text: "hvordan melder jeg en vandskade i klubhuset", label: "skade" });
    expect(topicFor(begun, "vandskade i klubhuset")).toBe("skade");
    for (const { text, label } of lessons) expect(topicFor(begun, text)).toBe(label);
  });

  test("one topic alone is always the answer, however strange the question", () => {
    const alone = train([{ text: "kan vi låne hallen", label: "booke" }]);
    expect(asked(alone, "hvem vandt kampen").topics).toEqual([{ id: "booke", probability: 1 }]);
  });

  test("a sentence of no words, a sign or a flag does no harm", () => {
    const odd = learnt({ text: "", label: "booke" }, { text: "👍🏽", label: "tilskud" }, { text: "…", label: "booke" });
    for (const { text, label } of lessons) expect(topicFor(odd, text)).toBe(label);
    expect(asked(odd, "").topics).toHaveLength(3);
    expect(asked(odd, "🎉").topics.every(({ probability }) => Number.isFinite(probability))).toBe(true);
  });

  test("nothing to learn from gives a model that says nothing", () => {
    expect(asked(train([]), "kan vi låne hallen").topics).toEqual([]);
  });

  test("a message of 100,000 letters is learnt and understood in a moment", () => {
    const from = performance.now();
    const long = learnt({ text: "tilskud til lejren ".repeat(5300), label: "tilskud" });
    expect(topicFor(long, "kan vi låne hallen på onsdag ".repeat(3500))).toBe("booke");
    expect(topicFor(long, "x".repeat(100_000))).toBeDefined();
    expect(performance.now() - from).toBeLessThan(5000);
  });

  test("more topics than anybody can tell apart are refused, with what to do", () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ text: `emne ${at}`, label: `emne-${at}` }));
    expect(() => train(many)).toThrow(Problem);
    expect(() => train(many)).toThrow(/1001 topics .*1000/);
  });
});

describe("variants and the background", () => {
  const variants = [
    { text: "hvornår bliver skraldet hentet", label: "andet/affald" },
    { text: "min affaldsspand er ikke tømt", label: "andet/affald" },
    { text: "hvordan får jeg et nyt pas", label: "andet/pas" },
    { text: "mit pas er udløbet", label: "andet/pas" },
  ];
  const model = learnt(...variants, ...strangers);

  // biome-ignore format: a table
  test.each([
    ["mit pas udløber snart",       "andet", "andet/pas"],
    ["skraldet er ikke hentet",     "andet", "andet/affald"],
    ["kan vi låne hallen på onsdag", "booke", "booke"],
  ] as const)("%s is reported as %s and remembered as %s", (text, topic, label) => {
    const { topics, label: learntAs } = asked(model, text);
    expect(topics[0]?.id).toBe(topic);
    expect(learntAs).toBe(label);
    expect(topics.map(({ id }) => id).filter((id) => id.includes("/"))).toEqual([]);
  });

  test("the background is never an answer, not even to its own sentences", () => {
    for (const { text } of strangers) {
      const { topics, label } = asked(model, text);
      expect(topics.map(({ id }) => id)).not.toContain("uden-for");
      expect(label).not.toBe("uden-for");
    }
  });

  test("it speaks against them: they look less like what was learnt than without it", () => {
    const without = learnt(...variants);
    const drop = (text: string) => asked(without, text).inside - asked(model, text).inside;
    const ours = lessons.reduce((sum, { text }) => sum + drop(text), 0) / lessons.length;
    const theirs = strangers.reduce((sum, { text }) => sum + drop(text), 0) / strangers.length;
    expect(theirs).toBeGreaterThan(ours);
  });

  test("probabilities come best first and sum to 1", () => {
    for (const { text } of [...lessons, ...strangers]) {
      const shares = asked(model, text).topics.map(({ probability }) => probability);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
    }
  });
});

describe("small beside large", () => {
  const verbs = ["låne", "leje", "booke", "bruge", "få", "reservere"];
  const places = ["hallen", "salen", "lokalet", "banen", "skolen", "huset"];
  const large = verbs.flatMap((verb) =>
    places.flatMap((place) => [
      { text: `kan vi ${verb} ${place} på onsdag`, label: "booke" },
      { text: `hvem kan ${verb} nøglen til ${place}`, label: "noegle" },
    ]),
  );
  const small = [
    { text: "hvad koster det at leje hallen", label: "pris" },
    { text: "prisen for lokalet på onsdag", label: "pris" },
  ];

  test("a topic with two sentences is found among topics with thirty-six", () => {
    const model = train([...large, ...small]);
    expect(topicFor(model, "hvad koster salen")).toBe("pris");
    expect(topicFor(model, "hvad er prisen for at låne banen")).toBe("pris");
    expect(topicFor(model, "kan vi leje salen på fredag")).toBe("booke");
  });
});
