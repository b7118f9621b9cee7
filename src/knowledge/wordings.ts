import type { Locale } from "../domain/phrase.ts";

type Frame = {
  readonly source: string;
  readonly andOthers: string;
  readonly reviewed: (day: string, keeper: string | undefined) => string;
  readonly overdue: (day: string, keeper: string | undefined) => string;
  /** To a reader of this language, above a text in another. */
  readonly otherLanguage: string;
  readonly someMunicipality: string;
};

/** "The volunteer consultant" in the middle of a sentence. */
const within = (name: string): string => name.replace(/^The /, "the ");

/** What stands around an article. */
export const frame: { readonly [L in Locale]: Frame } = {
  da: {
    source: "Kilde",
    andOthers: "m.fl.",
    reviewed: (day, keeper) => `Gennemgået ${day}${keeper === undefined ? "" : ` af ${keeper}`}`,
    overdue: (day, keeper) =>
      `Svaret skulle være set efter senest ${day}. Noget kan være ændret: Spørg ${keeper ?? "kommunen"}, før du regner med det.`,
    otherLanguage: "Svaret findes ikke på dansk endnu. Her er det på engelsk.",
    someMunicipality: "en anden kommune",
  },
  en: {
    source: "Source",
    andOthers: "and others",
    reviewed: (day, keeper) => `Last read ${day}${keeper === undefined ? "" : ` by ${within(keeper)}`}`,
    overdue: (day, keeper) =>
      `This answer should have been looked at by ${day}. Something may have changed: Ask ${within(keeper ?? "the municipality")} before you count on it.`,
    otherLanguage: "This answer is not in English yet.",
    someMunicipality: "another municipality",
  },
  de: {
    source: "Quelle",
    andOthers: "u. a.",
    reviewed: (day, keeper) => `Geprüft am ${day}${keeper === undefined ? "" : ` (${keeper})`}`,
    overdue: (day, keeper) =>
      `Diese Antwort sollte bis zum ${day} geprüft werden. Etwas kann anders sein: Fragen Sie ${keeper ?? "die Kommune"}, bevor Sie damit rechnen.`,
    otherLanguage: "Diese Antwort gibt es noch nicht auf Deutsch. Hier ist sie auf Englisch.",
    someMunicipality: "eine andere Kommune",
  },
};
