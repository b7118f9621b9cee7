import { expect, test } from "vitest";
import { lix, sentencesOf } from "../../src/knowledge/lix.ts";
import { complaintsAbout } from "../../src/knowledge/plain-words.ts";

// biome-ignore format: a table
test.each([
  ["Hej.",                                                             1],
  ["Du må gerne.",                                                     3],
  ["Skriv her. Så svarer vi.",                                         2.5],
  ["Foreningen bestiller attesten.",                                   3 + 100],
  ["Ring kl. 10, så er vi her.",                                       7],
  ["Se her: https://www.eksempel-kommune.example.org/lange-adresser", 2],
  ["Den 1. maj er der fest. Kom.",                                     7 / 2],
  ["",                                                                 0],
])("%s → %f", (text, expected) => {
  expect(lix(text)).toBeCloseTo(expected, 5);
});

test("words of the law that are named do not count as long", () => {
  expect(lix("En folkeoplysende klub.", ["folkeoplysende"])).toBe(3);
});

test("a line of a list is a sentence", () => {
  expect(sentencesOf("Tag med:\n- nøgle\n- kaffe")).toHaveLength(3);
});

// biome-ignore format: a table
test.each([
  ["da", "Vi ved ikke, hvorvidt det går.",                 "stiff"],
  ["da", "Spørg ift. lokalet.",                            "stiff"],
  ["da", "Jeres forening bliver godkendt.",                "promise"],
  ["da", "Velkommen!",                                     "exclamation"],
  ["da", "Man spørger, før man går.",                      "man"],
  ["en", "You shall apply prior to the event.",            "stiff"],
  ["de", "Das ist garantiert.",                            "promise"],
] as const)("%s: %s is %s", (locale, text, about) => {
  expect(complaintsAbout(text, locale).map((complaint) => complaint.about)).toContain(about);
});

test("what is said at the counter is left alone", () => {
  expect(complaintsAbout("Man spørger først. Så går man. Det er ikke sikkert, at de siger ja.", "da")).toEqual([]);
});
