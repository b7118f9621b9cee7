import { expect, test } from "vitest";
import { afterNo, afterYes, commandIn, numberIn } from "../../src/conversation/command.ts";
import { text } from "../domain/builders.ts";

// biome-ignore format: a table
test.each([
  ["ja",                              "yes"],
  ["Ja!",                             "yes"],
  ["ja, send den",                    "yes"],
  ["Ja, send det",                    "yes"],
  ["OK",                              "fine"],
  ["Yes, send it",                    "yes"],
  ["jawohl",                          "yes"],
  ["ja tak",                          "yes-please"],
  ["Ja tak, gerne",                   "yes-please"],
  ["yes please",                      "yes-please"],
  ["nej",                             "no"],
  ["nej tak",                         "no"],
  ["Nein danke",                      "no"],
  ["ved ikke",                        "dont-know"],
  ["Det ved jeg ikke endnu",          "dont-know"],
  ["?",                               "dont-know"],
  ["weiß nicht",                      "dont-know"],
  ["spring over",                     "skip"],
  ["Skip",                            "skip"],
  ["tilbage",                         "back"],
  ["glem det",                        "forget"],
  ["annullér",                        "forget"],
  ["nej, glem det",                   "forget"],
  ["Forget it",                       "forget"],
  ["start forfra",                    "start-over"],
  ["Træk min henvendelse tilbage",    "withdraw"],
  ["Withdraw my request",             "withdraw"],
  ["fortsæt",                         "resume"],
  ["Kan jeg tale med et menneske?",   "person"],
  ["noget andet",                     "other"],
  ["Det hjalp ikke",                  "not-helped"],
  ["Forlad køen",                     "leave-queue"],
  ["Vi skal aflyse hallen på fredag", null],
  ["nej, onsdag",                     null],
  ["ja, men kl. 20",                  null],
  ["annullér vores tid i hallen",     null],
] as const)("»%s« → %s", (words, command) => {
  expect(commandIn(text(words))).toBe(command);
});

// biome-ignore format: a table
test.each([
  ["2",             2],
  ["nr. 2",         2],
  ["nummer 3",      3],
  ["den anden",     2],
  ["det første",    1],
  ["the first one", 1],
  ["25",            25],
  ["2 personer",    null],
  ["to haller",     null],
] as const)("the number in »%s« is %s", (words, number) => {
  expect(numberIn(text(words))).toBe(number);
});

test("what comes after a yes or a no", () => {
  expect(afterYes(text("ja, men kl. 20"))).toBe("men kl. 20");
  expect(afterYes(text("jamen det er forkert"))).toBeNull();
  expect(afterNo(text("nej, onsdag ikke tirsdag"))).toBe("onsdag ikke tirsdag");
  expect(afterNo(text("onsdag"))).toBeNull();
});
