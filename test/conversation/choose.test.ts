import { expect, test } from "vitest";
import { choiceIn } from "../../src/conversation/choose.ts";
import { text } from "../domain/builders.ts";

const titles = [
  "Hvilke tilskud der findes",
  "§ 18-midler til frivilligt socialt arbejde",
  "Medlemstilskud og aktivitetstilskud",
  "Noget andet",
];

// biome-ignore format: a table
test.each([
  ["2",                                                 1],
  ["den tredje",                                        2],
  ["medlemstilskud",                                    2],
  ["§ 18-midler til frivilligt socialt arbejde",        1],
  ["noget andet",                                       3],
  ["9",                                                 "not on the list"],
  ["0",                                                 "not on the list"],
  ["tilskud",                                           0],
  ["hvem skal have børneattest i vores forening",       null],
  ["",                                                  null],
] as const)("»%s« → %s", (words, chosen) => {
  expect(choiceIn(text(words), titles)).toBe(chosen);
});
