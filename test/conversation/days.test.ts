import { expect, test } from "vitest";
import { dayInWords, dayWithoutYear, openingInWords } from "../../src/conversation/days.ts";
import { sayIn } from "../../src/conversation/wording.ts";
import { type Hours, nextOpening } from "../../src/domain/hours.ts";
import { utcOf } from "../../src/domain/local-time.ts";
import { texts } from "./builders.ts";

const hours: Hours = {
  week: { monday: ["10:00-15:00"], tuesday: ["09:30-12:00", "13:00-15:00"], thursday: ["10:00-18:00"] },
  "closing-days": ["12-24", "12-31"],
};
const at = (local: string) => utcOf(local.slice(0, 10), local.slice(11));

// biome-ignore format: a table
test.each([
  ["2026-11-24", "onsdag den 25. november 2026",   "Wednesday 25 November 2026", "Mittwoch, den 25. November 2026"],
] as const)("the day after %s in words", (_, da, en, de) => {
  expect(dayInWords("2026-11-25", "da")).toBe(da);
  expect(dayInWords("2026-11-25", "en")).toBe(en);
  expect(dayInWords("2026-11-25", "de")).toBe(de);
  expect(dayWithoutYear("2026-11-27", "da")).toBe("fredag den 27. november");
});

// biome-ignore format: a table
test.each([
  //  it is                what is said                                      why
  ["2026-11-24T08:00", "opening-today time=9.30",                           "later today"],
  ["2026-11-24T12:30", "opening-today time=13",                             "after the midday break"],
  ["2026-11-25T22:00", "opening-tomorrow time=10",                          "tomorrow"],
  ["2026-11-27T12:00", "opening-weekday weekday=mandag time=10",            "over the weekend"],
  ["2026-03-27T16:00", "opening-weekday weekday=mandag time=10",            "the night clocks go forward"],
  ["2026-10-23T16:00", "opening-weekday weekday=mandag time=10",            "the night clocks go back"],
  ["2026-12-22T16:00", "opening-weekday weekday=mandag time=10",            "Christmas: the 24th is closed"],
  ["2026-12-29T16:00", "opening-weekday weekday=mandag time=10",            "the 31st is closed, the 1st a holiday"],
  ["2026-12-24T12:00", "opening-weekday weekday=mandag time=10",            "from a day that is closed itself"],
  ["2027-03-23T16:00", "opening-date date=tirsdag den 30. marts time=9.30", "Easter: Thursday to Monday"],
] as const)("at %s: %s (%s)", (local, said, _why) => {
  const moment = at(local);
  expect(openingInWords(nextOpening(hours, moment), moment, "da", sayIn(texts, "da"))).toBe(said);
});

test("no opening within a year", () => {
  expect(openingInWords(null, at("2026-11-24T08:00"), "da", sayIn(texts, "da"))).toBe("opening-unknown");
});
