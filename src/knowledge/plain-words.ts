import type { Locale } from "../domain/phrase.ts";
import { sentencesOf } from "./lix.ts";

/** Words that offices write and nobody says; there is always a plain one. */
const stiff: { readonly [L in Locale]: readonly string[] } = {
  da: [
    "hvorvidt",
    "såfremt",
    "vedrørende",
    "vedr.",
    "angående",
    "i forbindelse med",
    "i henhold til",
    "iht.",
    "jf.",
    "påhviler",
    "foretage",
    "foretages",
    "fremsende",
    "fremsendes",
    "forefindes",
    "afholdes",
    "ift.",
    "mhp.",
    "med henblik på",
    "pt.",
    "p.t.",
    "herunder",
    "endvidere",
    "nærværende",
    "pågældende",
    "bedes",
    "rette henvendelse",
    "venligst",
    "din henvendelse er modtaget",
  ],
  en: ["hereby", "pursuant to", "in respect of", "aforementioned", "in the event that", "shall", "prior to", "utilise"],
  de: ["hiermit", "bezüglich", "diesbezüglich", "gemäß", "seitens", "im Rahmen von", "zwecks"],
};

/** What only the municipality can say yes to, or nobody. */
const promises: { readonly [L in Locale]: readonly string[] } = {
  da: [
    "garanterer",
    "garanteret",
    "garanti for",
    "bliver godkendt",
    "helt sikkert",
    "er forsikret ved os",
    "er gratis for foreninger",
  ],
  en: ["guarantee", "guaranteed", "will be approved", "for sure", "definitely"],
  de: ["garantieren", "garantiert", "wird genehmigt", "ganz sicher"],
};

export type Complaint = {
  readonly about: "stiff" | "promise" | "exclamation" | "man";
  readonly found: string;
};

/** What somebody would say differently at the counter. */
export function complaintsAbout(text: string, locale: Locale): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const found of stiff[locale]) if (holds(text, found)) complaints.push({ about: "stiff", found });
  for (const found of promises[locale]) if (holds(text, found)) complaints.push({ about: "promise", found });
  if (text.includes("!")) complaints.push({ about: "exclamation", found: "!" });
  // "Man" twice in a sentence: two different people, or nobody.
  if (locale === "da")
    for (const sentence of sentencesOf(text))
      if ((sentence.match(/(?<!\p{L})man(?!\p{L})/giu) ?? []).length > 1)
        complaints.push({ about: "man", found: sentence.trim() });
  return complaints;
}

function holds(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, "iu").test(text);
}
