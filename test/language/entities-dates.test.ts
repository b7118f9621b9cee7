import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateValue } from "../../src/domain/entity.ts";
import { found, now } from "./entities.ts";

/** "2027-05-12", "2027-05-12..2027-05-14", "week 2027-10-25..2027-10-31"; a year that was said ends in "!". */
const short = ({ precision, from, to, explicitYear, valid }: DateValue) =>
  (precision === "week" || precision === "month" ? `${precision} ` : "") +
  (from === to ? from : `${from}..${to}`) +
  (explicitYear ? "!" : "") +
  (valid ? "" : " (no such day)");

const dates = (text: string, at = now) => found("date", text, at).map(({ words, value }) => [words, short(value)]);

describe("on Tuesday 24 November 2026", () => {
  // biome-ignore format: a table
  test.each([
    ["Vi vil låne hallen den 12. maj",                     "den 12. maj",                   "2027-05-12"],
    ["Vi vil låne hallen den 12 december",                 "den 12 december",               "2026-12-12"],
    ["Kan vi få salen 24. november?",                      "24. november",                  "2026-11-24"],
    ["Onsdag den 12. maj 2027 er der fest",                "Onsdag den 12. maj 2027",       "2027-05-12!"],
    ["Festen er den 12. maj '27.",                         "den 12. maj '27",               "2027-05-12!"],
    ["Det er til den første i måneden, 3. jan.",           "3. jan",                        "2027-01-03"],
    ["Er der ledigt 12/5?",                                "12/5",                          "2027-05-12"],
    ["Er der ledigt 12/5-27?",                             "12/5-27",                       "2027-05-12!"],
    ["Er der ledigt 12/5 2027?",                           "12/5 2027",                     "2027-05-12!"],
    ["Er der ledigt d. 12.05.2027?",                       "d. 12.05.2027",                 "2027-05-12!"],
    ["Er der ledigt 12-05-2027?",                          "12-05-2027",                    "2027-05-12!"],
    ["Er der ledigt den 12.5.?",                           "den 12.5.",                     "2027-05-12"],
    ["Er der ledigt 2027-05-12?",                          "2027-05-12",                    "2027-05-12!"],
    ["Må vi komme den 31. februar?",                       "den 31. februar",               "2026-02-31 (no such day)"],
    ["Må vi komme den 31/4-2027?",                         "den 31/4-2027",                 "2027-04-31! (no such day)"],
    ["Skuddagen er 29. februar",                           "29. februar",                   "2028-02-29"],
    ["Vi ses d. 14",                                       "d. 14",                         "2026-12-14"],
    ["Vi ses den 30. kl. 10",                              "den 30.",                       "2026-11-30"],
    ["Vi ses den 24.",                                     "den 24.",                       "2026-11-24"],
    ["Lejren er 12.-14. juni 2027",                        "12.-14. juni 2027",             "2027-06-12..2027-06-14!"],
    ["Lejren er den 12. til den 14. juni",                 "den 12. til den 14. juni",      "2027-06-12..2027-06-14"],
    ["Lejren er 30. april til 2. maj",                     "30. april til 2. maj",          "2027-04-30..2027-05-02"],
    ["Vi har lukket 28. december - 2. januar",             "28. december - 2. januar",      "2026-12-28..2027-01-02"],
    ["Perioden er 12.05.2026-14.05.2026",                  "12.05.2026-14.05.2026",         "2026-05-12..2026-05-14!"],
    ["Sæsonen er 1/9-15/4",                                "1/9-15/4",                      "2027-09-01..2028-04-15"],
    ["Stævnet er 12-14/5",                                 "12-14/5",                       "2027-05-12..2027-05-14"],
    ["Vi vil have lokalet i uge 43",                       "uge 43",                        "week 2027-10-25..2027-10-31"],
    ["Vi vil have lokalet i uge 48",                       "uge 48",                        "week 2026-11-23..2026-11-29"],
    ["Vi vil have lokalet i uge 7 2028",                   "uge 7 2028",                    "week 2028-02-14..2028-02-20!"],
    ["Sæsonen går fra uge 33-26",                          "uge 33-26",                     "week 2027-08-16..2028-07-02"],
    ["Uge 54 findes ikke",                                 "Uge 54",                        "week 2027-01-04..2027-01-10 (no such day)"],
    ["Torsdag i uge 2 passer os",                          "Torsdag i uge 2",               "2027-01-14"],
    ["Kan vi låne hallen på onsdag?",                      "på onsdag",                     "2026-11-25"],
    ["Kan vi låne hallen på tirsdag?",                     "på tirsdag",                    "2026-12-01"],
    ["Kan vi låne hallen loerdag?",                        "loerdag",                       "2026-11-28"],
    ["Kan vi låne hallen næste mandag?",                   "næste mandag",                  "2026-11-30"],
    ["Kan vi låne hallen næste onsdag?",                   "næste onsdag",                  "2026-12-02"],
    ["Kan vi komme onsdag i næste uge?",                   "onsdag i næste uge",            "2026-12-02"],
    ["Kan vi komme fredag i denne uge?",                   "fredag i denne uge",            "2026-11-27"],
    ["Kan vi komme onsdag om 14 dage?",                    "onsdag om 14 dage",             "2026-12-09"],
    ["Vi var der i torsdags",                              "i torsdags",                    "2026-11-19"],
    ["Vi var der i tirsdags",                              "i tirsdags",                    "2026-11-17"],
    ["Er der nogen i dag?",                                "i dag",                         "2026-11-24"],
    ["Kan jeg hente nøglen imorgen",                       "imorgen",                       "2026-11-25"],
    ["Kan jeg hente nøglen i overmorgen",                  "i overmorgen",                  "2026-11-26"],
    ["Jeg skrev i går",                                    "i går",                         "2026-11-23"],
    ["Festen er om 14 dage",                               "om 14 dage",                    "2026-12-08"],
    ["Festen er om tre uger",                              "om tre uger",                   "2026-12-15"],
    ["Festen er om en måned",                              "om en måned",                   "2026-12-24"],
    ["Der er brug for hjælp i weekenden",                  "i weekenden",                   "2026-11-28..2026-11-29"],
    ["Der er brug for hjælp i næste weekend",              "i næste weekend",               "2026-12-05..2026-12-06"],
    ["Der er brug for hjælp i næste uge",                  "næste uge",                     "week 2026-11-30..2026-12-06"],
    ["Vi bygger op fra fredag til søndag",                 "fra fredag til søndag",         "2026-11-27..2026-11-29"],
    ["Vi holder loppemarked i juni",                       "juni",                          "month 2027-06-01..2027-06-30"],
    ["Vi holder loppemarked i maj 2028",                   "maj 2028",                      "month 2028-05-01..2028-05-31!"],
    ["Julefest 1. søndag i advent",                        "1. søndag i advent",            "2026-11-29"],
    ["Can we have the hall next Wednesday?",               "next Wednesday",                "2026-12-02"],
    ["We need it on May 12th",                             "May 12th",                      "2027-05-12"],
    ["We need it on the 12th of May 2027",                 "the 12th of May 2027",          "2027-05-12!"],
    ["We start in two weeks",                              "in two weeks",                  "2026-12-08"],
    ["Wir brauchen den Saal am 12. Mai",                   "am 12. Mai",                    "2027-05-12"],
    ["Wir treffen uns am Samstag",                         "am Samstag",                    "2026-11-28"],
    ["Wir kommen nächste Woche",                           "nächste Woche",                 "week 2026-11-30..2026-12-06"],
  ])("%j: %s is %s", (text, words, date) => {
    expect(dates(text)).toEqual([[words, date]]);
  });

  // biome-ignore format: a table
  test.each([
    ["Vi vil have den 12., 19. og 26. maj",   ["den 12.", "19.", "26. maj"],     ["2027-05-12", "2027-05-19", "2027-05-26"]],
    ["Kan vi få salen den 5. og 6. marts?",   ["den 5.", "6. marts"],            ["2027-03-05", "2027-03-06"]],
    ["Enten på fredag eller på lørdag",       ["på fredag", "på lørdag"],        ["2026-11-27", "2026-11-28"]],
  ])("%j names several days", (text, words, days) => {
    expect(dates(text)).toEqual(words.map((word, at) => [word, days[at]]));
  });

  test.each([
    "Vi er 24/7 på vagt",
    "Tilskuddet er 1/2 pris og 50/50 med klubben",
    "Vi vandt 3-2 og spillede 12-15 minutter",
    "Den 14-årige og den 5. klasse kommer",
    "Vi blev nummer 2. Så er det sagt",
    "Mandagsholdet og lørdagscaféen er fyldt",
    "Kl. 10.12 går toget",
    "20.00.00-P20-7-26 og 82.16.00",
    "Ring på 20.30.40.50",
    "Kontingentet er 12.05 kr.",
    "It may be that I may not come",
    "Den første i hver måned",
  ])("%j names no day", (text) => {
    expect(dates(text)).toEqual([]);
  });
});

test("the weekday that was said is kept, also when it does not fit the date", () => {
  expect(found("date", "onsdag den 12. maj 2027")[0]?.value).toMatchObject({
    from: "2027-05-12",
    weekday: "wednesday",
  });
  expect(found("date", "torsdag den 12. maj 2027")[0]?.value).toMatchObject({
    from: "2027-05-12",
    weekday: "thursday",
  });
  expect(found("date", "den 12. maj")[0]?.value.weekday).toBeNull();
});

test("a day begins at midnight in Denmark", () => {
  const late = new Date("2026-11-24T23:30:00Z");
  expect(dates("i morgen", late)).toEqual([["i morgen", "2026-11-26"]]);
  expect(dates("i dag", new Date("2026-07-01T22:30:00Z"))).toEqual([["i dag", "2026-07-02"]]);
});

test("every day is read in every way it is written", () => {
  const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");
  const days = fc.date({ min: new Date("2021-01-01"), max: new Date("2059-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split("-").map(Number);
      const written = [
        `den ${day}. ${months[(month ?? 1) - 1]} ${year}`,
        `${day}/${month}-${year}`,
        `${day}/${month} ${year}`,
        `${day}/${month}-${String(year).slice(2)}`,
        `${iso.slice(8)}.${iso.slice(5, 7)}.${year}`,
        `${day}-${month}-${year}`,
        iso,
      ];
      for (const words of written) expect(dates(`Vi holder møde ${words} i klubhuset`)).toEqual([[words, `${iso}!`]]);
    }),
  );
});

test("a date without a year is the next one from now", () => {
  const days = fc.date({ min: new Date("2026-01-01"), max: new Date("2031-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (at, day, month) => {
      const [date] = found("date", `vi ses den ${day}/${month}`, at);
      const today = found("date", "i dag", at)[0]?.value.from ?? "";
      expect(date?.value.from.slice(5)).toBe(`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
      expect((date?.value.from ?? "") >= today).toBe(true);
      expect(Number(date?.value.from.slice(0, 4)) - Number(today.slice(0, 4))).toBeLessThanOrEqual(1);
    }),
  );
});
