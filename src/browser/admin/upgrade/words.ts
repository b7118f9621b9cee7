import { useTongue } from "../../staff/use-tongue.ts";

const da = {
  title: "Nye tekster fra programmet",
  lead: "Programmet er kommet med nye tekster, hvor I selv har rettet. Tag de nye, eller behold jeres.",
  empty: "Der er intet at tage stilling til. Det, I ikke selv har rettet, følger med af sig selv og står i kladden.",
  toDraft: "Se kladden",
  before: "Fulgte med før",
  now: "Følger med nu",
  nowHint: "Forskellen fra det, der fulgte med før.",
  ours: "Jeres",
  oursHint: "Forskellen fra det, der fulgte med før.",
  noText: "Den var der ikke.",
  gone: "Den følger ikke med mere.",
  oursGone: "I har slettet den.",
  take: "Tag den nye i kladden",
  takeGone: "Slet den i kladden",
  keep: "Behold vores",
  taken: (title: string) => `${title}: Den nye er i kladden.`,
  kept: (title: string) => `${title}: I beholder jeres.`,
};

const en: typeof da = {
  title: "New texts from the program",
  lead: "The program has come with new texts where you have made changes yourselves. Take the new ones, or keep yours.",
  empty: "There is nothing to decide. What you have not changed yourselves follows by itself, and stands in the draft.",
  toDraft: "See the draft",
  before: "Came along before",
  now: "Comes along now",
  nowHint: "The difference from what came along before.",
  ours: "Yours",
  oursHint: "The difference from what came along before.",
  noText: "It was not there.",
  gone: "It no longer comes along.",
  oursGone: "You have deleted it.",
  take: "Take the new one into the draft",
  takeGone: "Delete it in the draft",
  keep: "Keep ours",
  taken: (title) => `${title}: the new one is in the draft.`,
  kept: (title) => `${title}: you keep yours.`,
};

export function useUpgradeWords(): typeof da {
  return useTongue() === "da" ? da : en;
}
