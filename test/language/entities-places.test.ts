import { expect, test } from "vitest";
import { municipalities } from "../../src/language/municipalities.ts";
import { found } from "./entities.ts";

// biome-ignore format: a table
test.each([
  ["Vi vil låne hallen",                                  "hallen",                         "common"],
  ["Gymnastiksalen er kold",                              "Gymnastiksalen",                 "common"],
  ["Hun bor på plejehjemmet",                             "plejehjemmet",                   "common"],
  ["Vi vil låne Nørreskov Hallen",                        "Nørreskov Hallen",               "named"],
  ["Vi træner i Nørreskovhallen",                         "Nørreskovhallen",                "named"],
  ["Vi træner på Byskolen",                               "Byskolen",                       "named"],
  ["Vi mødes i medborgerhuset i Lindeby",                 "medborgerhuset i Lindeby",       "named"],
  ["Vi mødes i Kildevang Medborgerhus",                   "Kildevang Medborgerhus",         "named"],
  ["Hun bor på plejehjemmet Solgården",                   "plejehjemmet Solgården",         "named"],
  ["Lyset er gået i hal 2",                               "hal 2",                          "named"],
  ["Nøglen til mødelokale B er væk",                      "mødelokale B",                   "named"],
  ["Vi vil låne salen på Lindeby Skole",                  "salen på Lindeby Skole",         "named"],
  ["vi vil gerne booke vestervang",                       "vestervang",                     "listed"],
  ["Er der plads i aktivitetshuset møllen?",              "aktivitetshuset møllen",         "listed"],
  ["Er der plads på Lindeby Skoles hold?",                "Lindeby Skoles",                 "listed"],
] as const)("%j: %s is %s", (text, words, as) => {
  expect(found("place", text).map(({ words, value }) => [words, value.as])).toContainEqual([words, as]);
});

test("a listed place goes by the name on the list", () => {
  expect(found("place", "vi er i aktivitetshuset MØLLEN")[0]?.value.name).toBe("Aktivitetshuset Møllen");
});

test.each([
  "Frivilligcentret svarer ikke",
  "Jeg går på ungdomsskolen og højskolen",
  "Har huset? Hvilke rum?",
  "Vi kører ad jernbanen",
])("%j names no hall or house", (text) => {
  expect(found("place", text).filter(({ value }) => value.as === "named")).toEqual([]);
});

test("there are 98 municipalities", () => {
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(98);
});

test.each(municipalities.map(({ name }) => name))(
  "%s is known by its name, with Kommune, and in the genitive",
  (name) => {
    const genitive = /s$/.test(name) ? name : `${name}s`;
    for (const text of [
      `Jeg bor i ${name} Kommune`,
      `Jeg bor i ${name}`,
      `Hvad siger ${genitive} Kommune?`,
      `hvad siger ${name.toLowerCase()} kommune`,
    ])
      expect(found("municipality", text).map(({ value }) => value)).toEqual([name]);
  },
);

// biome-ignore format: a table
test.each([
  ["Hvad gør Århus?",                           "Aarhus"],
  ["Hvad gør aarhus kommune",                   "Aarhus"],
  ["Klubben ligger i Åbenrå",                   "Aabenraa"],
  ["Vi er fra Høje Tåstrup",                    "Høje-Taastrup"],
  ["Hvad gør Københavns Kommune?",              "København"],
  ["I live in Copenhagen",                      "København"],
  ["Bornholms Regionskommune siger nej",        "Bornholm"],
  ["Vi bor på Mors",                            "Morsø"],
  ["Vi bor i Vejen",                            "Vejen"],
  ["Hun bor på plejehjem i Odense",             "Odense"],
  ["Vejen Kommune siger nej",                   "Vejen"],
] as const)("%j is about %s", (text, name) => {
  expect(found("municipality", text).map(({ value }) => value)).toEqual([name]);
});

test.each([
  "Bilen står i vejen for os",
  "Det er på vejen til min mors plejehjem",
  "Vejen er lukket",
  "Greve Otto og en skive brød",
  "Vi vil koge suppe med en odder",
  "Vi laver varde og tønder af træ",
  "En dåse faxe kondi",
  "Nørreskov og Lindeby",
])("%j is about no municipality", (text) => {
  expect(found("municipality", text)).toEqual([]);
});

// biome-ignore format: a table
test.each([
  ["Vi er fra Lindeby IF og mangler nøgler",                    "Lindeby IF"],
  ["Jeg skriver fra Nørreskov Badmintonklub",                   "Nørreskov Badmintonklub"],
  ["jeg skriver fra nørreskov badmintonklub",                   "nørreskov badmintonklub"],
  ["Jeg er kasserer i Vester Lindeby Badmintonklub.",           "Vester Lindeby Badmintonklub"],
  ["jeg er træner i lindeby if",                                "lindeby if"],
  ["Vi søger for Lindeby IF",                                   "Lindeby IF"],
  ["Jeg skriver på vegne af borgerforeningen",                  "borgerforeningen"],
  ["Jeg er formand for Foreningen Nydanske Venner",             "Foreningen Nydanske Venner"],
  ["Jeg kommer fra Badmintonklubben Smash",                     "Badmintonklubben Smash"],
  ["Jeg er frivillig i Røde Kors",                              "Røde Kors"],
  ["Ældre Sagen i Birkelev vil gerne hjælpe",                   "Ældre Sagen i Birkelev"],
  ["Jeg er kasserer i Lindeby Badminton",                       "Lindeby Badminton"],
  ["We are from Lindeby Cricket Club",                          "Lindeby Cricket Club"],
] as const)("%j is from %s", (text, words) => {
  expect(found("association", text)).toEqual([{ words, value: words }]);
});

test.each([
  "Hvordan starter vi en forening?",
  "Vores skakklub mangler et lokale",
  "Hvis foreningen ikke kan, hvad så? Kan klubben?",
  "Let me know if the club can help",
  "Hvem har ansvar på ældreområdet?",
  "MitID Erhverv forening",
  "Badminton for seniorer, og Tennis, findes det?",
])("%j introduces no association", (text) => {
  expect(found("association", text)).toEqual([]);
});
