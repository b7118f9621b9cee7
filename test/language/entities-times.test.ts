import { expect, test } from "vitest";
import type { TimeValue, WeekdayValue } from "../../src/domain/entity.ts";
import { found } from "./entities.ts";

/** "19:00-21:00", "evening", "19:30?" when the half of the day is a guess. */
const short = ({ from, to, part, assumed }: TimeValue) =>
  [from ?? "", to === null ? "" : `-${to}`, part === null ? "" : ` ${part}`, assumed ? "?" : ""].join("").trim();

// biome-ignore format: a table
test.each([
  ["Vi vil have hallen kl. 19-21",                         "kl. 19-21",                    "19:00-21:00"],
  ["Vi vil have hallen kl 19.30",                          "kl 19.30",                     "19:30"],
  ["Vi vil have hallen kl. 1930",                          "kl. 1930",                     "19:30"],
  ["Vi vil have hallen klokken 9",                         "klokken 9",                    "09:00"],
  ["Vi vil have hallen kl. 18.30-20",                      "kl. 18.30-20",                 "18:30-20:00"],
  ["Vi vil have hallen fra kl. 17 til kl. 19",             "fra kl. 17 til kl. 19",        "17:00-19:00"],
  ["Vi vil have hallen fra 10 til 14",                     "fra 10 til 14",                "10:00-14:00"],
  ["Vi vil have hallen mellem 17 og 19",                   "mellem 17 og 19",              "17:00-19:00"],
  ["Vi vil have hallen 19.30",                             "19.30",                        "19:30"],
  ["Vi vil have hallen 16:15-17:45",                       "16:15-17:45",                  "16:15-17:45"],
  ["Vi vil have hallen tirsdag 19-21",                     "19-21",                        "19:00-21:00"],
  ["Vi vil have hallen den 12. maj 10-14",                 "10-14",                        "10:00-14:00"],
  ["Vi vil have hallen den 12/5 10-14",                    "10-14",                        "10:00-14:00"],
  ["Vi vil have hallen kl. 7 om aftenen",                  "kl. 7 om aftenen",             "19:00 evening"],
  ["Vi vil have hallen kl. 10 om formiddagen",             "kl. 10 om formiddagen",        "10:00 forenoon"],
  ["Vi vil have hallen halv otte",                         "halv otte",                    "19:30?"],
  ["Vi vil have hallen halv 8",                            "halv 8",                       "19:30?"],
  ["Vi vil have hallen halv ti om formiddagen",            "halv ti om formiddagen",       "09:30 forenoon"],
  ["Vi vil have hallen kvart over fem",                    "kvart over fem",               "17:15?"],
  ["Vi vil have hallen kvart i ti",                        "kvart i ti",                   "09:45?"],
  ["Vi vil have hallen ti minutter over seks",             "ti minutter over seks",        "18:10?"],
  ["Vi vil have hallen klokken fem",                       "klokken fem",                  "17:00?"],
  ["Vi vil have hallen klokken tolv",                      "klokken tolv",                 "12:00?"],
  ["Vi vil have hallen om aftenen",                        "om aftenen",                   "evening"],
  ["Vi vil have hallen tirsdag eftermiddag",               "eftermiddag",                  "afternoon"],
  ["We need the hall at 7 pm",                             "7 pm",                         "19:00"],
  ["We need the hall 7-9pm",                               "7-9pm",                        "19:00-21:00"],
  ["We need the hall from 10 to 2 p.m.",                   "10 to 2 p.m.",                 "10:00-14:00"],
  ["We need the hall at half past seven",                  "half past seven",              "19:30?"],
  ["We need the hall in the evening",                      "in the evening",               "evening"],
  ["Wir brauchen die Halle um 19 Uhr",                     "um 19 Uhr",                    "19:00"],
  ["Wir brauchen die Halle von 17 bis 19 Uhr",             "von 17 bis 19 Uhr",            "17:00-19:00"],
  ["Wir brauchen die Halle um halb acht",                  "halb acht",                    "19:30?"],
] as const)("%j: %s is %s", (text, words, time) => {
  expect(found("time", text).map(({ words, value }) => [words, short(value)])).toEqual([[words, time]]);
});

test("the part of the day tells which seven is meant", () => {
  expect(found("time", "i aften kl. 7").map(({ value }) => short(value))).toEqual(["evening", "19:00?"]);
  expect(found("time", "hver tirsdag aften fra 7 til 9").map(({ value }) => short(value))).toEqual([
    "evening",
    "19:00-21:00?",
  ]);
  expect(found("time", "om aftenen, kl. 19-21").map(({ value }) => short(value))).toEqual(["evening", "19:00-21:00"]);
});

test.each([
  "Holdet er for børn fra 10 til 14 år",
  "Vi fik 10.500 kr. og brugte 2,50 om dagen",
  "En halv time, halvt så dyrt og en halv snes",
  "§ 4.10 i vedtægterne",
  "Vi er fem i bestyrelsen og ti i klubben",
  "Vi er mellem 10 og 14 personer",
  "Version 3.12.5",
  "Den 14.30 findes ikke",
  "Ring på 20.30.40.50",
])("%j has no time", (text) => {
  expect(found("time", text)).toEqual([]);
});

const days = ({ days, every }: WeekdayValue) => `${days.map((day) => day.slice(0, 3)).join(" ")} ${every}`;

// biome-ignore format: a table
test.each([
  ["Vi træner hver tirsdag",                     "hver tirsdag",                   "tue week"],
  ["Vi træner om tirsdagen",                     "om tirsdagen",                   "tue week"],
  ["Vi træner tirsdage",                         "tirsdage",                       "tue week"],
  ["Vi træner hver tirsdag og torsdag",          "hver tirsdag og torsdag",        "tue thu week"],
  ["Vi træner mandage, onsdage og fredage",      "mandage, onsdage og fredage",    "mon wed fri week"],
  ["Vi træner om onsdagen eller torsdagen",      "om onsdagen eller torsdagen",    "wed thu week"],
  ["Vi mødes hver anden søndag",                 "hver anden søndag",              "sun other-week"],
  ["Vi mødes hver lørdag i ulige uger",          "hver lørdag i ulige uger",       "sat other-week"],
  ["Vi mødes den første mandag i hver måned",    "den første mandag i hver måned", "mon month"],
  ["Vi mødes på hverdage",                       "på hverdage",                    "mon tue wed thu fri week"],
  ["Vi mødes i weekenderne",                     "i weekenderne",                  "sat sun week"],
  ["We practise on Tuesdays",                    "on Tuesdays",                    "tue week"],
  ["We practise every other Sunday",             "every other Sunday",             "sun other-week"],
  ["Wir trainieren dienstags",                   "dienstags",                      "tue week"],
  ["Wir trainieren jeden Donnerstag",            "jeden Donnerstag",               "thu week"],
] as const)("%j: %s is %s", (text, words, weekday) => {
  expect(found("weekday", text).map(({ words, value }) => [words, days(value)])).toEqual([[words, weekday]]);
  expect(found("date", text)).toEqual([]);
});

test.each(["Kan vi komme på tirsdag?", "Tirsdagsholdet er fyldt", "Vi var der i tirsdags"])(
  "%j is no rhythm",
  (text) => {
    expect(found("weekday", text)).toEqual([]);
  },
);
