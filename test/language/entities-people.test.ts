import { expect, test } from "vitest";
import type { AgeValue, MoneyValue, PeopleValue } from "../../src/domain/entity.ts";
import { found } from "./entities.ts";

const count = ({ min, max, about }: PeopleValue) => `${about ? "~" : ""}${min === max ? min : `${min}-${max}`}`;

// biome-ignore format: a table
test.each([
  ["Vi bliver ca. 40 mennesker",                    "ca. 40 mennesker",             "~40"],
  ["Der kommer 12-15 personer",                     "12-15 personer",               "12-15"],
  ["Der kommer 12 til 15 børn",                     "12 til 15 børn",               "12-15"],
  ["Er der plads til os fire?",                     "os fire",                      "4"],
  ["Vi er 25",                                      "Vi er 25",                     "25"],
  ["Vi er tolv i bestyrelsen",                      "Vi er tolv",                   "12"],
  ["Er der plads til 80?",                          "plads til 80",                 "80"],
  ["Vi regner med omkring hundrede gæster",         "omkring hundrede gæster",      "~100"],
  ["Der er to hundrede deltagere",                  "to hundrede deltagere",        "200"],
  ["Der er 1.200 tilskuere",                        "1.200 tilskuere",              "1200"],
  ["Der er op til 50 gæster",                       "op til 50 gæster",             "~1-50"],
  ["Vi er femogtyve unge spillere",                 "femogtyve unge spillere",      "25"],
  ["Vi har 14 bestyrelsesmedlemmer",                "14 bestyrelsesmedlemmer",      "14"],
  ["Der er 30 i alt",                               "30 i alt",                     "30"],
  ["There will be about 30 guests",                 "about 30 guests",              "~30"],
  ["There are six of us",                           "six of us",                    "6"],
  ["Wir erwarten etwa 60 Leute",                    "etwa 60 Leute",                "~60"],
] as const)("%j: %s is %s", (text, words, people) => {
  expect(found("people", text).map(({ words, value }) => [words, count(value)])).toEqual([[words, people]]);
});

test.each([
  "Vi er 25 år gamle",
  "En frivillig og et medlem fra en forening",
  "I want to volunteer and to invite families",
  "Det koster os 500 kr.",
  "§ 18 frivilligt arbejde",
  "Giv os to dage og tre billeder",
  "Vi er fra Lindeby",
])("%j counts nobody", (text) => {
  expect(found("people", text)).toEqual([]);
});

const age = ({ from, to, group }: AgeValue) => `${from ?? ""}-${to ?? ""}${group === null ? "" : ` ${group}`}`;

// biome-ignore format: a table
test.each([
  ["Holdet er for børn på 8-10 år",                "børn på 8-10 år",           "8-10 children"],
  ["Holdet er for børn fra 3 til 6",               "børn fra 3 til 6",          "3-6 children"],
  ["Holdet er for unge mellem 15 og 20 år",        "unge mellem 15 og 20 år",   "15-20 young"],
  ["Holdet er for de 8-12-årige",                  "8-12-årige",                "8-12"],
  ["Holdet er for 16-17 aarige",                   "16-17 aarige",              "16-17"],
  ["Skal man have attest, når de er under 15?",    "under 15",                  "-14"],
  ["Medlemmer under 25 år tæller",                 "under 25 år",               "-24"],
  ["Vores U11 spiller lørdag",                     "U11",                       "-10 young"],
  ["Gymnastik for 65+",                            "65+",                       "65-"],
  ["Gymnastik for seniorer over 60",               "seniorer over 60",          "60- older"],
  ["Min datter er 12 år",                          "er 12 år",                  "12-12"],
  ["Min mor er en 84-årig dame",                   "84-årig",                   "84-84"],
  ["Man skal være fyldt 18",                       "fyldt 18",                  "18-"],
  ["Et hold for småbørn",                          "småbørn",                   "- children"],
  ["Et hold for pensionister",                     "pensionister",              "- older"],
  ["A team for children aged 8-10",                "children aged 8-10",        "8-10 children"],
  ["Ein Kurs für Jugendliche",                     "Jugendliche",               "- young"],
] as const)("%j: %s is %s", (text, words, years) => {
  expect(found("age", text).map(({ words, value }) => [words, age(value)])).toEqual([[words, years]]);
});

test("a number of children and their age are two things", () => {
  const text = "Vi er 12 børn på 8 år";
  expect(found("people", text).map(({ words }) => words)).toEqual(["12 børn"]);
  expect(found("age", text).map(({ words, value }) => [words, value.from])).toEqual([["på 8 år", 8]]);
});

test.each([
  "Jeg har været kasserer i 8 år",
  "De sidste 5 år har vi holdt fest, hvert 3. år",
  "Det er under 25 kr. og over 40 km",
  "I was born in Lindeby",
  "Ældre Sagen holder møde",
])("%j tells no age", (text) => {
  expect(found("age", text)).toEqual([]);
});

const money = ({ amount, to, currency }: MoneyValue) => `${amount}${to === null ? "" : `-${to}`} ${currency}`;

// biome-ignore format: a table
test.each([
  ["Vi søger 5.000 kr.",                  "5.000 kr.",            "5000 DKK"],
  ["Vi søger 5000 kroner til telte",      "5000 kroner",          "5000 DKK"],
  ["Vi søger 5 000 kr til telte",         "5 000 kr",             "5000 DKK"],
  ["Vi søger 5000,- til telte",           "5000,-",               "5000 DKK"],
  ["Vi søger kr. 12.500,50",              "kr. 12.500,50",        "12500.5 DKK"],
  ["Vi søger DKK 5000",                   "DKK 5000",             "5000 DKK"],
  ["Vi søger 5-10.000 kr.",               "5-10.000 kr.",         "5000-10000 DKK"],
  ["Vi søger 20 tusind kroner",           "20 tusind kroner",     "20000 DKK"],
  ["Vi søger fem tusind kroner",          "fem tusind kroner",    "5000 DKK"],
  ["Vi søger hundrede kroner",            "hundrede kroner",      "100 DKK"],
  ["Vi søger 200 euro",                   "200 euro",             "200 EUR"],
  ["Vi søger € 200",                      "€ 200",                "200 EUR"],
] as const)("%j: %s is %s", (text, words, sum) => {
  expect(found("money", text).map(({ words, value }) => [words, money(value)])).toEqual([[words, sum]]);
});

test.each(["Vi er 5000 medlemmer", "Kristian kom kl. 10", "Vi krydser 20 veje"])("%j is no money", (text) => {
  expect(found("money", text)).toEqual([]);
});
