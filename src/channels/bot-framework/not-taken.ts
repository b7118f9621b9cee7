import type { Activity } from "botbuilder";
import type { Locale } from "../../domain/phrase.ts";

// What Direct Line says with a status, a channel of others can only say in words.
const words = {
  // Cut short it would look as if all of it had been read, and a number that is cut in two is not known as a private one.
  long: {
    da: "Beskeden er for lang, så vi har ikke læst den. Skriv højst 8.000 tegn ad gangen.",
    en: "The message is too long, so we have not read it. Please write at most 8,000 characters at a time.",
  },
  files: {
    da: "Du kan ikke sende filer her. Skriv, hvad det drejer sig om.",
    en: "You cannot send files here. Please write what it is about.",
  },
  blocked: {
    da: "Du kan ikke skrive her lige nu. Ring til kommunen, hvis det ikke kan vente.",
    en: "You cannot write here just now. Call the municipality if it cannot wait.",
  },
} as const;

export function notTaken(why: keyof typeof words, locale: Locale): Partial<Activity> {
  return { type: "message", text: words[why][locale === "da" ? "da" : "en"], textFormat: "plain", locale };
}
