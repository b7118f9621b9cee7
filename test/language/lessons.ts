import type { Reading } from "../../src/domain/reading.ts";
import type { SafeText } from "../../src/domain/safe-text.ts";
import { classifierOf } from "../../src/language/classify.ts";
import type { Model } from "../../src/language/model.ts";
import { tokenise } from "../../src/language/tokens.ts";
import { type Lesson, train } from "../../src/language/train.ts";
import { wordsOf } from "../../src/language/words.ts";

/** Sentences of a small municipality: enough to learn from, few enough to read. */
const sentences = {
  booke: [
    "kan vi låne hallen på onsdag",
    "vi vil gerne booke et lokale til generalforsamling",
    "må vi leje salen i medborgerhuset til en fest",
    "er der en ledig bane på lørdag",
    "vi skal bruge et mødelokale torsdag aften",
    "hvordan booker jeg et lokale på skolen",
    "kan spejderne låne gymnastiksalen",
    "vi mangler et sted at øve med koret",
  ],
  boerneattest: [
    "hvem skal have børneattest",
    "skal vores nye træner have en børneattest",
    "hvordan indhenter foreningen børneattester",
    "hvor ofte skal børneattesten fornyes",
    "må en frivillig begynde før attesten er kommet",
    "gælder kravet om børneattest også for forældre",
    "hvor bestiller man en børneattest",
    "er det ulovligt at træne børn uden attest",
  ],
  tilskud: [
    "hvordan søger vi tilskud til lejren",
    "kan foreningen få penge til nye bolde",
    "hvornår er der frist for lokaletilskud",
    "vi vil søge § 18 midler til vores besøgstjeneste",
    "hvor meget kan man få i medlemstilskud",
    "skal regnskabet med når vi søger støtte",
    "findes der en pulje til arrangementer",
    "hvem kan søge om støtte fra kommunen",
  ],
} as const;

export const lessons: readonly Lesson[] = Object.entries(sentences).flatMap(([label, texts]) =>
  texts.map((text) => ({ text, label })),
);

/** Sentences that fit no topic of a municipality. */
export const strangers: readonly Lesson[] = [
  "hvem vandt kampen i går aftes",
  "skriv et digt om havet",
  "hvad er hovedstaden i peru",
  "sæt volumen op på højttaleren",
  "hvor lang tid skal æg koge",
].map((text) => ({ text, label: "uden-for" }));

export const asked = (model: Model, text: string) => classifierOf(model).classify(tokenise(text));

/** The topic a model gives a text. */
export const topicFor = (model: Model, text: string) => asked(model, text).topics[0]?.id;

export const learnt = (...more: readonly Lesson[]) => train([...lessons, ...more]);

/** As much of a reading as the engine looks at. */
export function aReading(text: string): Reading {
  return {
    text: text as SafeText,
    secrets: [],
    words: wordsOf(tokenise(text), new Set()),
    locale: "da",
    sure: 1,
    entities: [],
    danger: null,
  };
}
