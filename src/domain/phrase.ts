import * as z from "zod";

export const locales = ["da", "en", "de"] as const;
export type Locale = (typeof locales)[number];

/** Danish ASCII words with hyphens: how everything in the content is called. */
export const Name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use small letters a-z, digits and hyphens");

const Line = z.string().trim().min(1);

/** What somebody reads. Danish and English stand everywhere, German where it was written. */
export const Phrase = z.strictObject({ da: Line, en: Line, de: Line.optional() });
export type Phrase = z.infer<typeof Phrase>;

/** The wording for a reader; English where there is no German. */
export function wordingOf(phrase: Phrase, locale: Locale): string {
  return phrase[locale] ?? phrase.en;
}
