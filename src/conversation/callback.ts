import type { Entity } from "../domain/entity.ts";
import type { Locale } from "../domain/phrase.ts";
import type { Reading } from "../domain/reading.ts";
import type { Need } from "../domain/topic.ts";
import { type Found, valueIn } from "./detail-values.ts";
import { joined, made } from "./wording.ts";

/** "Ring mig op i morgen mellem 14 og 16": a detail like any other, of every topic. */
export const callbackNeed: Need = {
  id: "ring-op",
  title: { da: "Ring op", en: "Call back", de: "Rückruf" },
  question: {
    da: "Hvornår må vi ringe til dig?",
    en: "When may we call you?",
    de: "Wann dürfen wir Sie anrufen?",
  },
  kind: "text",
  optional: true,
};

const asked =
  /\b(?:ring(?:e|er)?(?: \S+){0,3} (?:mig|til mig|os|til os|op|tilbage)|ringes op|blive ringet op|bliver ringet op|opkald|opringning|call(?:s)? (?:me|us|back)|phone me|give me a call|ruf(?:en)?(?: sie)? mich(?: bitte)?(?: zurück| an)?|zurückrufen|rückruf)\b/i;
// "hvem kan jeg ringe til", "må jeg ringe": the citizen calls.
const calling =
  /\b(?:jeg|vi|man) (?:kan |må |skal |gerne |vil |lige )*ringe\b|\b(?:kan|må|skal) (?:jeg|vi|man) ringe\b/i;

export type Callback = { readonly found: Found; readonly rest: readonly Entity[] };

/** The wish to be called, with its day and time; these are then no details of the matter itself. */
export function callbackIn(reading: Reading, locale: Locale, today: string): Callback | null {
  if (!asked.test(reading.text) || calling.test(reading.text)) return null;
  const need = (kind: Need["kind"]): Need => ({ ...callbackNeed, kind });
  const day = valueIn(reading, need("date"), today, locale);
  const time = valueIn(reading, need("time"), today, locale);
  const words = [day, time].flatMap((found) => (found !== null && "text" in found ? [found.text] : []));
  const yes = made({ program: { da: "ja", en: "yes", de: "ja" }[locale] });
  return {
    found: { text: words.length === 0 ? yes : joined(words), value: null },
    rest:
      words.length === 0
        ? reading.entities
        : reading.entities.filter(({ kind }) => kind !== "date" && kind !== "time" && kind !== "weekday"),
  };
}
