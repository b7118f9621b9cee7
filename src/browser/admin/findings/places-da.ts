import type { EntryKind, Holder, NamedKind, SaidValues } from "../../../domain/said.ts";
import { articleWords, houseWords, ruleWords, topicWords, type Wordings } from "./things-da.ts";

const entries: Readonly<Record<EntryKind, string>> = {
  topic: "Emnet",
  rule: "Reglen",
  need: "Oplysningen",
  choice: "Valget",
  group: "Gruppen",
  entry: "Posten",
};
const holders: Readonly<Record<Holder, string>> = {
  topic: "Emnet",
  variant: "Varianten",
  "saved-replies": "Standardsvarene for",
  "saved-reply": "Standardsvaret",
  rule: "Reglen",
  article: "Artiklen",
  fact: "Den lokale oplysning",
  department: "Afdelingen",
  municipality: "Kommunens indstilling",
};
const kinds: Readonly<Record<NamedKind, string>> = {
  topic: "emnet",
  group: "gruppen",
  department: "afdelingen",
  external: "den anden myndighed",
  article: "artiklen",
  fact: "den lokale oplysning",
  variant: "varianten",
};
/** What the forms call the keys of the files. */
const keys: Readonly<Record<string, string>> = {
  title: "Titel",
  description: "Grænsen til naboerne",
  department: "Afdeling",
  outcome: "Udfald",
  article: "Artikel",
  external: "Anden myndighed",
  kle: "KLE-nummer",
  related: "Beslægtede emner",
  examples: "Eksempler",
  needs: "Det, afdelingen skal bruge",
  question: "Spørgsmål",
  when: "Når",
  unless: "Medmindre",
  // biome-ignore lint/suspicious/noThenProperty: "when … then …" is how a rule reads; nobody awaits one.
  then: "Så",
  from: "Gælder fra",
  until: "Gælder til",
  hours: "Åbningstider",
  "closing-days": "Lukkedage",
  reviewed: "Gennemgået",
  "review-by": "Læses igen senest",
  sources: "Kilder",
  url: "Adresse",
  link: "Link",
  phone: "Telefon",
  mail: "Mail",
  "duty-address": "Vagtadresse",
  code: "Kode",
  name: "Navn",
  value: "Svar",
  checked: "Tjekket",
  expires: "Udløber",
  says: "Hvad det handler om",
  notice: "Ekstra linje",
  tag: "Mærke",
  words: "Ord",
  text: "Tekst",
  da: "Dansk",
  en: "Engelsk",
  de: "Tysk",
};
const called = (key: string) => `»${keys[key] ?? key}«`;
const at = ({ inside }: SaidValues["value-empty"], words: string) =>
  inside === null
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    : `${entries[inside.kind]} »${inside.id}«: ${words}`;

/** What a schema asks for, in its own English words, and how it is said here. */
const forms: readonly (readonly [form: RegExp, next: string])[] = [
  [/^email$/, "Skriv en mailadresse, for eksempel navn@eksempel.dk."],
  [/^url$/, "Skriv en adresse, der begynder med https://."],
  [/^date$/, "Skriv en dato, for eksempel 2026-11-24."],
  [/^starts_with$/, "Begynd med en skråstreg, for eksempel /lokaler."],
  [/KLE/, "Skriv KLE-nummeret som 18.15.12."],
  [/a time like/, "Skriv et klokkeslæt, for eksempel 16:00."],
  [/opening hours/, "Skriv åbningstiden som 10:00-15:30."],
  [/12-24/, "Skriv 12-24, 2026-12-28 eller 2026-07-06..2026-07-17."],
  [/small letters/, "Brug små bogstaver a-z, tal og bindestreger."],
  [/^write one of: /, "Vælg en af dem, der er på listen."],
];
const form = (asked: string) => forms.find(([known]) => known.test(asked))?.[1] ?? "Ret det, der står der.";

const reasons: readonly (readonly [why: RegExp, what: string])[] = [
  [/must change something/, "reglen ændrer ikke noget. Vælg noget under »Så«"],
  [/needs a condition/, "reglen har ingen betingelse under »Når«"],
  [/closes before it opens/, "der lukkes, før der åbnes"],
  [/nothing can stand in \{\}/, "der kan ikke stå noget i {} her"],
  [/^only (\{.*\}) can stand here/, "noget i {} er ukendt her"],
  [/"other" is missing/, "linjen »other« mangler"],
];
const reason = (why: string, key: string) =>
  reasons.find(([known]) => known.test(why))?.[1] ?? `${called(key)} kan ikke være sådan`;

const broken: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Noget står der to gange. Behold det ene.",
  TAB_AS_INDENT: "Ryk ind med mellemrum.",
  MISSING_CHAR: 'Sæt hele sætningen i "…".',
  BAD_DQ_ESCAPE: 'Sæt hele sætningen i "…".',
};

type ThingCode = keyof typeof articleWords | keyof typeof topicWords | keyof typeof ruleWords | keyof typeof houseWords;

const placeWords: Wordings<Exclude<keyof SaidValues, ThingCode>> = {
  "name-unknown": ({ in: holder, id, kind, name, near }) => [
    `${holders[holder]} »${id}« nævner ${kinds[kind]} »${name}«, som ikke findes`,
    near === "" ? "Tag navnet ud." : `Vælg en af dem, der findes: ${near}.`,
  ],
  "stands-twice": ({ kind, id }) => [
    `${entries[kind]} »${id}« står der to gange`,
    "Giv den ene et andet navn, eller tag den ud.",
  ],
  "key-unknown": ({ inside, keys: found }) => [
    at({ inside, key: "" }, `der er noget, der ikke hører til: ${found.map(called).join(", ")}`),
    "Tag det ud, eller ret navnet.",
  ],
  "value-missing": ({ inside, key }) => [at({ inside, key }, `${called(key)} mangler`), "Udfyld det."],
  "value-of-another-kind": ({ inside, key }) => [
    at({ inside, key }, `${called(key)} kan ikke læses`),
    "Skriv det igen.",
  ],
  "value-not-offered": ({ inside, key, value, near }) => [
    at({ inside, key }, `${called(key)} er »${value}«`),
    `Vælg en af: ${near}.`,
  ],
  "value-empty": ({ inside, key }) => [
    at({ inside, key }, `${called(key)} er tomt`),
    "Skriv noget, eller tag det helt væk.",
  ],
  "value-too-long": ({ inside, key, most }) => [at({ inside, key }, `${called(key)} er for langt`), `Højst ${most}.`],
  "value-too-small": ({ inside, key, least }) => [
    at({ inside, key }, `${called(key)} er for lidt`),
    `Skriv ${least} eller mere.`,
  ],
  "value-too-large": ({ inside, key, most }) => [
    at({ inside, key }, `${called(key)} er for meget`),
    `Skriv ${most} eller mindre.`,
  ],
  "value-in-wrong-form": ({ inside, key, value, form: asked }) => [
    at({ inside, key }, `${called(key)} er »${value}«`),
    form(asked),
  ],
  "value-wrong": ({ inside, key, why }) => [at({ inside, key }, reason(why, key)), "Ret det."],
  "name-in-wrong-form": ({ inside, name }) => [
    at({ inside, key: "" }, `»${name}« kan ikke være et navn`),
    "Brug små bogstaver a-z, tal og bindestreger.",
  ],
  "file-missing": ({ file }) => [`Filen ${file} mangler`, "Hent den fra programmets egen udgave."],
  "file-too-long": ({ most }) => [`Filen er over ${most} MB`, "Del den i flere, eller tag det ud, der ikke hører til."],
  "file-unreadable": ({ code }) => [
    "Teksten kan ikke læses, som den er skrevet",
    broken[code] ?? "Sammenlign med linjerne omkring: indrykning, anførselstegn og koloner.",
  ],
  "file-too-tangled": () => ["Filen henviser til sig selv for mange gange", "Skriv det ud, hvor det hører til."],
};

export const findingsDa: Wordings<keyof SaidValues> = {
  ...articleWords,
  ...topicWords,
  ...ruleWords,
  ...houseWords,
  ...placeWords,
};
