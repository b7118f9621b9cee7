import { describe, expect, test } from "vitest";
import { publicHolidays } from "../../src/domain/holidays.ts";
import { answerDay, closesAt, Hours, nextOpening, openAt } from "../../src/domain/hours.ts";
import { localTime, utcOf } from "../../src/domain/local-time.ts";

/** Danish time as the program keeps it. */
const at = (text: string): string => utcOf(text.slice(0, 10), text.slice(11));

const hours: Hours = {
  week: {
    monday: ["10:00-12:00", "13:00-15:00"],
    tuesday: ["10:00-15:00"],
    wednesday: ["10:00-15:00"],
    thursday: ["10:00-18:00"],
    friday: ["10:00-13:00"],
  },
  "closing-days": ["12-24", "12-31", "2026-11-26", "2027-07-12..2027-07-16"],
};

describe("public holidays", () => {
  // biome-ignore format: a table
  test.each([
    [2024, "2024-03-31", "2024-05-09", "2024-05-19"],
    [2025, "2025-04-20", "2025-05-29", "2025-06-08"],
    [2026, "2026-04-05", "2026-05-14", "2026-05-24"],
    [2027, "2027-03-28", "2027-05-06", "2027-05-16"],
    [2030, "2030-04-21", "2030-05-30", "2030-06-09"],
    [2038, "2038-04-25", "2038-06-03", "2038-06-13"],
    [2049, "2049-04-18", "2049-05-27", "2049-06-06"],
  ])("in %i Easter is %s, Ascension %s, Whitsun %s", (year, easter, ascension, whitsun) => {
    const days = publicHolidays(year);
    expect(days.get(easter)).toBe("påskedag");
    expect(days.get(ascension)).toBe("Kristi himmelfartsdag");
    expect(days.get(whitsun)).toBe("pinsedag");
  });

  test("store bededag is gone since 2024", () => {
    expect(publicHolidays(2023).get("2023-05-05")).toBe("store bededag");
    expect([...publicHolidays(2024).values()]).not.toContain("store bededag");
    expect(publicHolidays(2026).has("2026-05-01")).toBe(false);
  });

  test("there are ten in a year", () => {
    expect([...publicHolidays(2026).keys()].sort()).toEqual([
      "2026-01-01",
      "2026-04-02",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-05-14",
      "2026-05-24",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });
});

// biome-ignore format: a table
test.each([
  // at (Danish time)      open    because
  ["2026-11-23T09:59",     false,  "a minute too early"],
  ["2026-11-23T10:00",     true,   "it has just opened"],
  ["2026-11-23T12:00",     false,  "the lunch break begins"],
  ["2026-11-23T12:59",     false,  "the lunch break"],
  ["2026-11-23T13:00",     true,   "after the lunch break"],
  ["2026-11-23T15:00",     false,  "it has just closed"],
  ["2026-11-26T11:00",     false,  "a closing day of that year"],
  ["2026-11-28T11:00",     false,  "a Saturday"],
  ["2026-12-24T11:00",     false,  "a closing day of each year"],
  ["2027-12-24T11:00",     false,  "a closing day of each year"],
  ["2026-12-25T11:00",     false,  "Christmas Day"],
  ["2026-05-14T11:00",     false,  "Ascension Day"],
  ["2026-05-01T11:00",     true,   "store bededag would have been, and is gone"],
  ["2027-07-14T11:00",     false,  "within a stretch of closing days"],
  ["2027-07-19T11:00",     true,   "after the stretch"],
  // The same clock time on both sides of the change to summer time (29 March 2026) and back (25 October 2026).
  ["2026-03-27T12:30",     true,   "the Friday before"],
  ["2026-03-30T12:30",     false,  "the Monday after, in the lunch break"],
  ["2026-03-30T10:00",     true,   "the Monday after, at ten on the new clock"],
  ["2026-10-23T12:59",     true,   "the Friday before winter time"],
  ["2026-10-26T10:00",     true,   "the Monday after winter time began"],
] as const)("at %s open is %s: %s", (when, open, _because) => {
  expect(openAt(hours, at(when))).toBe(open);
});

test("the clock in Denmark, not the machine's, decides", () => {
  expect(openAt(hours, "2026-07-01T08:00:00.000Z")).toBe(true); // 10:00 in summer
  expect(openAt(hours, "2026-12-02T08:30:00.000Z")).toBe(false); // 09:30 in winter
  expect(openAt(hours, "2026-12-02T09:00:00.000Z")).toBe(true);
});

test("it says when it closes", () => {
  expect(closesAt(hours, at("2026-11-23T10:30"))).toBe("12:00");
  expect(closesAt(hours, at("2026-11-24T10:30"))).toBe("15:00");
  expect(closesAt(hours, at("2026-11-24T15:30"))).toBeNull();
});

// biome-ignore format: a table
test.each([
  // from                 opens next                because
  ["2026-11-24T08:00",    "2026-11-24", "10:00"], // the same day
  ["2026-11-23T12:30",    "2026-11-23", "13:00"], // after lunch
  ["2026-11-24T10:30",    "2026-11-25", "10:00"], // open now: the next time is tomorrow
  ["2026-11-25T20:00",    "2026-11-27", "10:00"], // tomorrow is a closing day
  ["2026-11-27T14:00",    "2026-11-30", "10:00"], // over the weekend
  ["2026-12-23T16:00",    "2026-12-28", "10:00"], // over Christmas
  ["2026-12-30T16:00",    "2027-01-04", "10:00"], // over the year's end: Thursday 31, holiday, weekend
  ["2026-04-01T16:00",    "2026-04-07", "10:00"], // over Easter
  ["2026-03-28T12:00",    "2026-03-30", "10:00"], // over the change to summer time
  ["2026-10-24T12:00",    "2026-10-26", "10:00"], // over the change back
] as const)("from %s it opens next on %s at %s", (from, day, time) => {
  expect(nextOpening(hours, at(from))).toEqual({ at: at(`${day}T${time}`), day, time });
});

test("what never opens has no next opening", () => {
  expect(nextOpening({ week: {}, "closing-days": [] }, at("2026-11-24T10:30"))).toBeNull();
});

// biome-ignore format: a table
test.each([
  // sent                  days  answer by      because
  ["2026-11-23T10:00",     3,    "2026-11-27"], // Thursday is a closing day
  ["2026-11-20T10:00",     1,    "2026-11-23"], // Friday: the weekend does not count
  ["2026-11-21T10:00",     1,    "2026-11-23"], // sent on a Saturday
  ["2026-12-22T10:00",     3,    "2026-12-29"], // 23, then 28 and 29
  ["2026-12-29T23:59",     2,    "2027-01-04"], // 30, then the first working day of the year
  ["2026-03-30T10:00",     3,    "2026-04-07"], // Tuesday, Wednesday, and the day after Easter
  ["2026-10-23T10:00",     1,    "2026-10-26"], // the weekend is an hour longer
] as const)("sent at %s with %i working days it is answered by %s", (sent, days, by) => {
  expect(answerDay(hours, at(sent), days)).toBe(by);
});

// biome-ignore format: a table
test.each([
  ["2026-11-24", "10:30", "2026-11-24T09:30:00.000Z"],
  ["2026-06-24", "10:30", "2026-06-24T08:30:00.000Z"],
  ["2026-01-01", "00:00", "2025-12-31T23:00:00.000Z"],
  ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
  ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
  ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"], // twice that night: the first
  ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
] as const)("%s %s in Denmark is %s", (day, time, utc) => {
  expect(utcOf(day, time)).toBe(utc);
  expect(localTime(utc)).toEqual({ day, time });
});

test("02:30 does not exist on the night summer time begins: it is 03:30", () => {
  expect(localTime(utcOf("2026-03-29", "02:30"))).toEqual({ day: "2026-03-29", time: "03:30" });
});

// biome-ignore format: a table
test.each(["10-15", "10:00", "15:00-10:00", "24:00-25:00", "10:00 - 15:00", "9:00-10:00"])("%s are no opening hours", (text) => {
  expect(Hours.safeParse({ week: { monday: [text] }, "closing-days": [] }).success).toBe(false);
});
