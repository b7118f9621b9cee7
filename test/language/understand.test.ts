import { describe, expect, test } from "vitest";
import type { Stakes } from "../../src/language/calibrate.ts";
import { type Context, engineOf, understand } from "../../src/language/understand.ts";
import { aReading, learnt, lessons, strangers } from "./lessons.ts";

const shared = "hvem hjælper os med sommerfesten";
const model = learnt(
  ...strangers,
  { text: "mit pas er udløbet", label: "andet/pas" },
  { text: shared, label: "booke" },
  { text: shared, label: "tilskud" },
);
const stakes: Stakes = new Map([
  ["booke", { wrong: "department", department: "kultur" }],
  ["tilskud", { wrong: "department", department: "kultur" }],
  ["boerneattest", { wrong: "topic", department: "frivillig" }],
  ["andet", { wrong: "topic", department: "kontaktcenter" }],
]);
const inside = 0.5;
const engine = engineOf(
  { ...model, calibration: { ...model.calibration, outside: inside } },
  { topic: 0.9, department: 0.9, inside },
  stakes,
);
const of = (text: string, context?: Context) => understand(engine, aReading(text), context).whole;
const about = (topic: string): Context => ({ topic, related: [], group: [] });

describe("bands", () => {
  // biome-ignore format: a table
  test.each([
    ["hvem skal have børneattest",      "firm",    "boerneattest"],
    ["kan vi låne hallen på onsdag",    "firm",    "booke"],
    ["xyzzy qwfp",                      "outside", null],
    ["",                                "outside", null],
  ] as const)("%s is %s", (text, band, topic) => {
    const whole = of(text);
    expect(whole.band).toBe(band);
    if (topic !== null) expect(whole.topics[0]?.id).toBe(topic);
  });

  test("between two topics of one department it is firm where both are handed over there", () => {
    const apart = engineOf(engine.classifier.model, engine.bands, new Map());
    const [first, second] = of(shared).topics;
    expect([first?.id, second?.id].sort()).toEqual(["booke", "tilskud"]);
    expect(first?.probability).toBeLessThan(0.9);
    expect(of(shared).band).toBe("firm");
    expect(understand(apart, aReading(shared)).whole.band).toBe("close");
  });

  test("the variant is told beside the topic", () => {
    expect(of("mit pas er udløbet")).toMatchObject({ topics: [{ id: "andet" }, {}, {}, {}], variant: "pas" });
    expect(of("kan vi låne hallen").variant).toBeNull();
  });
});

describe("the conversation so far", () => {
  const unclear = "hvad med børn og hallen så";
  const shareOf = (topic: string, context?: Context) =>
    of(unclear, context).topics.find(({ id }) => id === topic)?.probability ?? 0;

  test("helps a text that says too little: the topic most, then its neighbours, then its group", () => {
    const shares = [
      shareOf("booke"),
      shareOf("booke", { topic: null, related: [], group: ["booke"] }),
      shareOf("booke", { topic: null, related: ["booke"], group: [] }),
      shareOf("booke", about("booke")),
    ];
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(4);
  });

  test("never turns a clear one", () => {
    for (const { text, label } of lessons)
      if (of(text).band === "firm") expect(of(text, about("andet")).topics[0]?.id).toBe(label);
  });

  test("does not make a stranger's question fit", () => {
    expect(of("xyzzy qwfp", about("booke")).band).toBe("outside");
  });
});
