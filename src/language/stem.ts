import { stemmer } from "@orama/stemmers/danish";
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import { kept } from "./kept.ts";

/** Whose stems help: the content's own language. Sentences in other languages come out a little shorter, which does no harm. */
export const stemmed = ["da", "en"] as const;
export type Stemmed = (typeof stemmed)[number];

const stems = { da: kept((form) => stemmer(form)), en: kept((form) => porter.stem(form)) };

/** The stem of a folded word. */
export function stem(form: string, language: Stemmed = "da"): string {
  return stems[language](form);
}
