import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type DangerOptions, findDanger } from "../../src/language/danger.ts";
import { dangerExamples, harmlessExamples } from "../../src/language/danger-signals.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { acute, lookAlikes } from "./danger-sentences.ts";

const exam: { readonly acute: readonly string[]; readonly "look-alikes": readonly string[] } = parse(
  readFileSync(join(import.meta.dirname, "../questions/acute.yaml"), "utf8"),
);

const find = (text: string, options?: DangerOptions) => findDanger(tokenise(text), text, options);
const because = (text: string) => find(text)?.because.map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table
test.each([
  // outright, veiled, reported
  ["jeg vil ikke leve længere", "own-life"],
  ["i morgen er jeg her ikke mere", "own-life"],
  ["min bror står på broen og siger farvel", "own-life"],
  // violence
  ["min mand slår mig", "violence"],
  ["der er en mand med en pistol på biblioteket", "violence"],
  // a child
  ["en lille dreng går alene på landevejen", "child"],
  ["min datter er forsvundet, hun er fire", "child"],
  // accident and illness
  ["min far er faldet om og trækker ikke vejret", "accident"],
  ["hendes mund hænger, og hun taler sort", "accident"],
  // fire
  ["det brænder i klubhuset", "fire"],
  ["der vælter røg ud af vinduet", "fire"],
  // English and German
  ["I want to kill myself", "own-life"],
  ["he has a knife and he is at the door", "violence"],
  ["my baby is not breathing", "accident"],
  ["ich will nicht mehr leben", "own-life"],
  ["mein Mann schlägt mich", "violence"],
  ["es brennt im Vereinsheim", "fire"],
  // written in haste, by ear, in dialect
  ["jeg kna ik mer vil bar dø", "own-life"],
  ["trækker ik vejrt", "accident"],
  ["der er en bevistløs mand", "accident"],
  ["a ka it mer, a vil it lev", "own-life"],
  ["der er brannd i kælderen kom nu", "fire"],
  ["faa min soen ud, han traekker ikke vejret", "accident"],
] as const)("%s → %s", (text, kind) => {
  expect(find(text)?.kind).toBe(kind);
});

test.each([
  "vi var ved at dø af grin",
  "det er et akut problem med hallen",
  "det brænder på med fristen",
  "det er dræbende kedeligt",
  "at være kasserer er en selvmordskommando",
  "han skød idéen ned",
  "vi vil slå et slag for frivilligheden",
  "hvem står for brandøvelsen",
  "hvor er der et førstehjælpskursus",
  "vågetjeneste ved døende",
  "foredrag om selvmord på biblioteket",
  "min mand døde sidste år",
  "jeg vil være frivillig på et krisecenter",
  "vi drukner i papirarbejde",
  "festen er faldet i vandet",
  "formanden truer med at gå",
  "hvad gør vi, hvis en spiller falder om",
  "klubhuset brændte for to år siden",
  "min bror tog sit eget liv for mange år siden",
  "the deadline is killing us",
  "die Frist bringt uns um",
])("no danger: %s", (text) => {
  expect(find(text)).toBeNull();
});

test.each(["selvmord", "brand", "dø", "kniv", "ambulance", "hjertestop", "vold", "suicide", "Feuer"])(
  "one word is never enough: %s",
  (word) => {
    expect(find(word)).toBeNull();
  },
);

test("it says which words it took for danger", () => {
  expect(because("Hej. Vi ville booke en sal, men jeg vil ikke leve længere.")?.join(" ")).toContain("vil ikke leve");
});

test("danger in an ordinary request is seen", () => {
  const request = "Vi vil gerne leje hallen den 3. maj til stævne, og vi er 40 spillere. ";
  expect(find(`${request}Min mand slår mig. ${request}`)?.kind).toBe("violence");
});

describe("a municipality's phrases", () => {
  const added = ["ud fra Kærbjergtårnet", "Kærbjerg"];

  test("are danger where they stand, however they are spelt", () => {
    expect(find("han gik ud fra kaerbjergtaarnet", { added })?.because).toEqual([{ start: 8, end: 31 }]);
  });

  test("do not fire in part, nor as one word", () => {
    expect(find("vi mødes ved Kærbjerg", { added })).toBeNull();
  });

  test("take nothing away", () => {
    expect(find("jeg vil ikke leve længere", { added })?.kind).toBe("own-life");
  });
});

test("nothing is no danger", () => {
  expect(find("")).toBeNull();
  expect(find("😀 123 ?!")).toBeNull();
});

test("a very long message takes no longer than a long one", () => {
  const text = "vi vil gerne låne en sal og spise sammen ".repeat(5000);
  const tokens = tokenise(text);
  const start = performance.now();
  findDanger(tokens, text);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("as many sentences as one likes are no trouble", () => {
  const text = "Vi må det gerne. ".repeat(200_000);
  expect(findDanger(tokenise(text), text)).toBeNull();
});

// The floors may only rise.
describe("measured", () => {
  const share = (texts: readonly string[]) => texts.filter((text) => find(text) !== null).length / texts.length;
  const missed = (texts: readonly string[]) => texts.filter((text) => find(text) === null).join("\n");
  const fired = (texts: readonly string[]) => texts.filter((text) => find(text) !== null).join("\n");

  test("on the messages it has learnt from", () => {
    expect(dangerExamples.length).toBeGreaterThan(3800);
    expect(share(dangerExamples), missed(dangerExamples)).toBeGreaterThanOrEqual(0.985);
    expect(harmlessExamples.length).toBeGreaterThan(9000);
    expect(share(harmlessExamples), fired(harmlessExamples)).toBeLessThanOrEqual(0.02);
  });

  test("on messages it has never seen: 96 % caught; those that sound alike are as hard as can be", () => {
    const all = Object.values(acute).flat();
    expect(all.length).toBeGreaterThanOrEqual(45);
    expect(share(all), missed(all)).toBeGreaterThanOrEqual(0.955);
    expect(share(lookAlikes), fired(lookAlikes)).toBeLessThanOrEqual(0.2);
  });

  test("on the exam: 98.2 % caught, 1.4 % of the look-alikes taken for danger", () => {
    expect(exam.acute.length).toBe(326);
    expect(share(exam.acute)).toBeGreaterThanOrEqual(0.98);
    expect(share(exam["look-alikes"])).toBeLessThanOrEqual(0.02);
  });
});
