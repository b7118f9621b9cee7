import { expect, test } from "vitest";
import { found } from "./entities.ts";

// biome-ignore format: a table
test.each([
  ["Jeg er kasserer i klubben",                      "kasserer"],
  ["Kassererens kone ringede",                       "kasserer"],
  ["Vores nye formænd skal registreres",             "formand"],
  ["Jeg er næstformand",                             "næstformand"],
  ["En træner på holdet",                            "træner"],
  ["Han er med som træner",                          "træner"],
  ["Trænerne har nøgler",                            "træner"],
  ["Jeg er frivillig",                               "frivillig"],
  ["De frivillige mangler",                          "frivillig"],
  ["Jeg er pårørende til min mand",                  "pårørende"],
  ["Jeg er pårørende",                               "pårørende"],
  ["Lederen på stedet sagde nej",                    "leder"],
  ["Frivilligkoordinatoren svarer ikke",             "koordinator"],
  ["En besøgsven til min far",                       "besøgsven"],
  ["I am the treasurer",                             "kasserer"],
  ["Ich bin die Vorsitzende",                        "formand"],
  // misspelt
  ["Jeg er kaserer i klubben",                       "kasserer"],
  ["Jeg er kassere i klubben nu",                    undefined],
  ["Vores formnad er syg",                           "formand"],
  ["Jeg er instuktør",                               "instruktør"],
  ["Vores kordinator",                               "koordinator"],
  ["Jeg er bestyrelsesmedlm",                        "bestyrelsesmedlem"],
  ["Jeg er paarørene",                               "pårørende"],
] as const)("%j speaks of a %s", (text, role) => {
  expect(found("role", text).map(({ value }) => value)).toEqual(role === undefined ? [] : [role]);
});

test.each([
  "Vi træner om tirsdagen",
  "Jeg leder efter et lokale",
  "Frivilligt arbejde i en frivillig forening",
  "Det er mellem os på forhånd",
  "Vi trænger til en trailer",
])("%j speaks of nobody", (text) => {
  expect(found("role", text)).toEqual([]);
});

// biome-ignore format: a table
test.each([
  ["Hvornår er fristen for § 18?",                   "§ 18"],
  ["Hvornår er fristen for §18-midler?",             "§ 18"],
  ["Hvornår er fristen for paragraf 18?",            "§ 18"],
  ["Vi søgte kulturpuljen",                          "kulturpulje"],
  ["Vi søgte kulturpujlen",                          "kulturpulje"],
  ["Vi søgte kultur puljen",                         undefined],
  ["Medlemstilskuddet er ikke kommet",               "medlemstilskud"],
  ["Medlemstilskudet er ikke kommet",                "medlemstilskud"],
  ["Kan vi få lokaletilskud?",                       "lokaletilskud"],
  ["Findes der en ældrepulje?",                      "ældrepulje"],
  ["Findes der en aeldrepulje?",                     "ældrepulje"],
  ["Findes der en julehjælpspulje?",                 "julehjælpspulje"],
  ["Kan vi søge tilskud i en pulje?",                undefined],
  ["Hvem står for ældreplejen?",                     undefined],
  ["Kan jeg få brilletilskud?",                      undefined],
] as const)("%j names the grant %s", (text, grant) => {
  expect(found("grant", text).map(({ value }) => value)).toEqual(grant === undefined ? [] : [grant]);
});
