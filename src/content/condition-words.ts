import type { InBoth } from "../domain/admin-pages.ts";

const words: Readonly<Record<string, InBoth>> = {
  topic: { da: "emnet", en: "the topic" },
  group: { da: "emnets gruppe", en: "the topic's group" },
  band: { da: "hvor sikkert emnet er", en: "how certain the topic is" },
  gap: { da: "afstanden til det næste emne", en: "the distance to the next topic" },
  "words.any": { da: "ordene (mindst ét)", en: "the words (at least one)" },
  "words.all": { da: "ordene (dem alle)", en: "the words (all of them)" },
  "words.none": { da: "ord, der ikke må stå der", en: "words that must not stand there" },
  "words.only": { da: "der står mere i beskeden", en: "whether the message says more" },
  "words.near": { da: "ord, der står tæt", en: "words that stand together" },
  "entities.any": { da: "en oplysning er nævnt", en: "a detail is named" },
  "entities.all": { da: "alle oplysninger er nævnt", en: "all details are named" },
  "entities.none": { da: "en oplysning må ikke være nævnt", en: "a detail must not be named" },
  role: { da: "hvem der skriver", en: "who writes" },
  language: { da: "sproget", en: "the language" },
  page: { da: "siden, chatten står på", en: "the page the chat stands on" },
  time: { da: "klokken", en: "the time" },
  "department-open": { da: "om afdelingen har åbent", en: "whether the department is open" },
  attempts: { da: "forgæves forsøg", en: "failed turns" },
  "private-data": { da: "om noget privat er gjort ulæseligt", en: "whether something private was masked" },
};

/** What a condition looks at, in a few words: for the trace of a sentence. */
export function conditionWords(condition: string, isException: boolean): InBoth {
  const found = words[condition] ?? words[condition.split(".")[0] ?? ""] ?? { da: condition, en: condition };
  return isException ? { da: `medmindre: ${found.da}`, en: `unless: ${found.en}` } : found;
}
