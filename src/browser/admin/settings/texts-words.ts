import { useTongue } from "../../staff/use-tongue.ts";

const da = {
  title: {
    da: "Chattens tekster på dansk",
    en: "Chattens tekster på engelsk",
    de: "Chattens tekster på tysk",
  } as Readonly<Record<string, string>>,
  other: "En linje på andre sprog",
  lead: "Det, chatten selv siger. Tonen: du og I, nutid, svaret først, én ting i hver sætning.",
  languages: "Sprog",
  tabs: { da: "Dansk", en: "Engelsk", de: "Tysk", "other-languages": "Andre sprog" } as Readonly<
    Record<string, string>
  >,
  search: "Søg i teksterne",
  none: "Ingen tekst passer til det, du søger.",
  edit: (key: string) => `Ret ${key}`,
  change: "Ret",
  shut: "Luk",
  text: (key: string) => `Teksten ${key}`,
  placeholders: (names: string) => `Udfyldes af programmet: ${names}`,
  unknown: (name: string) => `{${name}} kan ikke stå her. Programmet ved ikke, hvad det skal være.`,
  noneAllowed: "Her kan ikke stå noget i {}.",
  left: (names: string) => `${names} står ikke i teksten mere. Det må gerne udelades, men så ser borgeren det ikke.`,
  missing: "Teksten må ikke være tom.",
  englishInstead: "Ikke skrevet på tysk endnu. Borgeren læser den engelske:",
  changed: "Ændret, ikke gemt",
  count: (shown: number, all: number) => `${shown} af ${all} tekster`,
};

const en: typeof da = {
  title: { da: "The chat's texts in Danish", en: "The chat's texts in English", de: "The chat's texts in German" },
  other: "A line in other languages",
  lead: "What the chat itself says. The tone: present tense, the answer first, one thing a sentence.",
  languages: "Languages",
  tabs: { da: "Danish", en: "English", de: "German", "other-languages": "Other languages" },
  search: "Search the texts",
  none: "No text fits what you search for.",
  edit: (key) => `Change ${key}`,
  change: "Change",
  shut: "Close",
  text: (key) => `The text ${key}`,
  placeholders: (names) => `Filled in by the program: ${names}`,
  unknown: (name) => `{${name}} cannot stand here. The program does not know what it shall be.`,
  noneAllowed: "Nothing can stand in {} here.",
  left: (names) => `${names} no longer stands in the text. It may be left out, but then citizens do not see it.`,
  missing: "The text cannot be empty.",
  englishInstead: "Not written in German yet. Citizens read the English one:",
  changed: "Changed, not saved",
  count: (shown, all) => `${shown} of ${all} texts`,
};

export type TextsWords = typeof da;

export function useTextsWords(): TextsWords {
  return useTongue() === "da" ? da : en;
}
