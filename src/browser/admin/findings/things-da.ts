import type { SaidValues } from "../../../domain/said.ts";

/** What is wrong, and what to do about it. */
export type Worded = readonly [what: string, next: string];
export type Wordings<Code extends keyof SaidValues> = {
  readonly [Each in Code]: (values: SaidValues[Each]) => Worded;
};

const never = {
  "topic-outside-group": "ingen af dens emner hører til dens gruppe",
  gap: "afstanden kan ikke være både så stor og så lille",
  "word-and-not": "et ord skal stå der og må ikke",
  unless: "alt, der passer til »når«, er undtaget i »medmindre«",
} as const;

const languages: Readonly<Record<string, string>> = { da: "dansk", en: "engelsk", de: "tysk" };
const inLanguage = (locale: string) => languages[locale] ?? locale;

const contactKeys: Readonly<Record<string, string>> = {
  mail: "mailadressen",
  phone: "telefonnummeret",
  "duty-address": "vagtadressen",
};
const deciding: Readonly<Record<string, string>> = {
  topic: "emnet",
  department: "afdelingen",
  outcome: "udfaldet",
  article: "artiklen",
  choices: "det, der kan vælges imellem",
};

const fewer = (count: number) =>
  count === 0 ? "ingen eksempler" : count === 1 ? "kun ét eksempel" : `kun ${count} eksempler`;

export const articleWords: Wordings<Extract<keyof SaidValues, `article-${string}`>> = {
  "article-without-source": ({ article }) => [
    `Artiklen »${article}« har ingen kilde`,
    "Skriv, hvor det står: en lov, en myndigheds side eller kommunens egen.",
  ],
  "article-days-turned": ({ article, by, reviewed }) => [
    `Artiklen »${article}« skulle læses igen (${by}), før den blev gennemgået (${reviewed})`,
    "Ret en af de to datoer.",
  ],
  "article-overdue": ({ article, by }) => [
    `Artiklen »${article}« skulle være læst igen senest ${by}. Indtil da står der et forbehold`,
    "Læs den, sammenlign med kilderne, og skriv de nye datoer.",
  ],
  "article-with-address": ({ article, address }) => [
    `Artiklen »${article}« har en adresse stående i teksten: ${address}`,
    "Læg adressen under Lokale oplysninger, og skriv {{dens-navn}} her.",
  ],
  "article-unreached": ({ article }) => [
    `Intet emne og ingen regel svarer med artiklen »${article}«`,
    "Vælg den på et emne eller i en regel, eller tag den ud.",
  ],
  "article-without-head": () => ["Artiklen mangler oplysningerne over teksten", "Åbn den, og udfyld »Om artiklen«."],
  "article-heading": ({ kinds }) => [
    "Overskriften siger ikke, hvilket nyt spørgsmål den svarer på",
    `Skriv den som »## Hvad koster det? {price}«. Ordet i {} er et af: ${kinds}.`,
  ],
  "article-language-mark": ({ mark, locales }) => [
    `Linjen »${mark}« er ukendt eller står der to gange`,
    `Brug hvert sprog én gang: ${locales}.`,
  ],
  "article-without-language": () => ["En tekst står ikke under et sprog", "Skriv »<!-- da -->« på linjen over den."],
  "article-language-missing": ({ locale }) => [`Teksten på ${inLanguage(locale)} mangler`, "Skriv den."],
  "article-language-empty": ({ locale }) => [
    `Teksten på ${inLanguage(locale)} er tom`,
    "Skriv den, eller tag sproget væk.",
  ],
};

export const topicWords: Wordings<
  Extract<keyof SaidValues, `topic-${string}` | `example-${string}` | "examples-elsewhere" | "few-examples">
> = {
  "topic-without-department": ({ topic }) => [
    `Emnet »${topic}« har ingen afdeling`,
    "Vælg den afdeling, der har det. Kun småsnak og akut fare hører ikke til nogen.",
  ],
  "topic-without-article": ({ topic, article }) => [
    `Emnet »${topic}« svarer med artiklen »${article}«, som ikke findes`,
    "Skriv artiklen på dansk og engelsk, eller vælg en anden på emnet.",
  ],
  "few-examples": ({ topic, count, least, enough }) => [
    `Emnet »${topic}« har ${fewer(count)}`,
    count < least
      ? `Skriv mindst ${least}, og ${enough}, for at det bliver forstået: som forskellige mennesker ville sige det.`
      : `Skriv ${enough} eller flere: andre ord, andre situationer, andre mennesker.`,
  ],
  "example-elsewhere": ({ text, topic, other, percent }) => [
    `»${text}« står under »${topic}« og ligner »${other}« (${percent} %)`,
    `Flyt sætningen til »${other}«, eller skriv det ind, som skiller de to ad.`,
  ],
  "examples-elsewhere": ({ count }) => [
    `${count} eksempler mere ligner et andet emne`,
    "Læs de sikreste først. De står på hvert emne.",
  ],
  "example-twice": ({ text, topic }) => [`»${text}« står to gange under »${topic}«`, "Behold den ene."],
  "example-in-two": ({ text, topic, other }) => [
    `»${text}« står både under »${topic}« og »${other}«`,
    "Behold sætningen, hvor den hører til. Passer den begge steder, siger den for lidt: tag den ud.",
  ],
  "example-near": ({ text, topic, other, otherText, percent }) => [
    `»${text}« er ${percent} % det samme som »${otherText}«${topic === other ? "" : ` under »${other}«`}`,
    topic === other
      ? "Skriv den med andre ord, eller tag den ud. Et andet navn i samme sætning lærer assistenten intet."
      : "Skriv det ind i sætningen, som skiller de to emner ad.",
  ],
  "example-in-exam": ({ text }) => [
    `»${text}« er en af de sætninger, assistenten måles på`,
    "Tag den ud. Det, der måles på, må den aldrig lære.",
  ],
  "example-names-person": ({ name }) => [
    `Eksemplet nævner en person: »${name}«`,
    "Tag efternavnet ud, eller skriv rollen i stedet.",
  ],
};

export const ruleWords: Wordings<Extract<keyof SaidValues, `rule-${string}`>> = {
  "rule-by-clock": ({ rule, key }) => [
    `Reglen »${rule}« ser på klokken og ændrer ${deciding[key] ?? key}`,
    "Lad den kun ændre rækkefølge, mærke og den ekstra linje. Det samme spørgsmål skal have samme svar hele døgnet.",
  ],
  "rule-never": ({ rule, why }) => [
    `Reglen »${rule}« passer aldrig: ${never[why]}`,
    "Ret betingelsen, eller tag reglen ud.",
  ],
  "rule-over": ({ rule, until }) => [
    `Reglen »${rule}« har ikke gældt siden ${until}`,
    "Giv den en ny periode, eller tag den ud.",
  ],
  "rule-in-conflict": ({ rule, other }) => [
    `Reglerne »${rule}« og »${other}« passer til de samme beskeder og gør noget forskelligt`,
    "Behold den ene, eller skil dem ad med en betingelse.",
  ],
  "rule-superfluous": ({ rule, other }) => [
    `Reglen »${rule}« gør intet, som »${other}« over den ikke gør`,
    "Tag den ene ud.",
  ],
  "rule-unreached": ({ rule, other }) => [
    `Reglen »${rule}« når aldrig at gælde: »${other}« tager alle dens beskeder først`,
    `Flyt den over »${other}«, eller tag den ud.`,
  ],
  "rule-example-fails": ({ rule, text, at, several }) => [
    `Reglen »${rule}« tager ikke sit eksempel »${text}«. Det passer ikke: ${at.map(({ da }) => da).join(", ")}${several ? ". Sætningen er læst som flere ting" : ""}`,
    "Skriv en anden sætning, eller gør betingelsen bredere.",
  ],
  "rule-example-taken": ({ rule, text, other }) => [
    `Reglen »${rule}« tager ikke sit eksempel »${text}«. »${other}« tager det først`,
    `Flyt »${rule}« over »${other}«, eller skil dem ad.`,
  ],
  "rule-example-unruled": ({ rule, text }) => [
    `Reglen »${rule}« tager ikke sit eksempel »${text}«. Ingen regel gør`,
    "Skriv en anden sætning.",
  ],
};

export const houseWords: Wordings<
  | Extract<keyof SaidValues, `department-${string}` | `fact-${string}`>
  | "cover-in-circle"
  | "contact-example-value"
  | "crisis-line-unconfirmed"
  | "danger-single-word"
> = {
  "department-without-hours": ({ department }) => [
    `Afdelingen »${department}« har ingen åbningstider`,
    "Skriv, hvornår der er åbent.",
  ],
  "department-example-values": ({ department, keys }) => [
    `Afdelingen »${department}« har et eksempel stående: ${keys.map((key) => contactKeys[key] ?? key).join(", ")}`,
    "Skriv det rigtige, før borgerne ser det.",
  ],
  "cover-in-circle": ({ way }) => [
    `Afløsningen går i ring: ${way.join(" → ")}`,
    "Lad en af dem blive afløst af en anden eller af ingen.",
  ],
  "contact-example-value": ({ key, value }) => [
    `Kommunens kontaktkort har et eksempel stående: ${contactKeys[key] ?? key} er ${value}`,
    "Skriv det rigtige, før borgerne ser det.",
  ],
  "crisis-line-unconfirmed": ({ line }) => [
    `Krisekortets linje »${line}« har et nummer eller en tid, som ingen har bekræftet`,
    "Spørg linjen selv, og skriv datoen. Indtil da skal nummer og tid ikke stå der.",
  ],
  "danger-single-word": ({ phrase }) => [
    `»${phrase}« er et enkelt ord. Alle, der bruger det, ville få krisekortet`,
    "Skriv det, som det bliver sagt i fare, for eksempel »står på højbroen«, eller tag det ud.",
  ],
  "fact-unknown": ({ in: holder, id, fact }) => [
    `${holder === "rule" ? "Reglen" : "Artiklen"} »${id}« bruger den lokale oplysning »${fact}«, som ikke findes`,
    "Ret navnet, eller opret oplysningen.",
  ],
  "fact-unused": ({ fact }) => [
    `Ingen tekst bruger den lokale oplysning »${fact}«`,
    `Skriv {{${fact}}}, hvor den hører til, eller tag den ud.`,
  ],
  "fact-empty": ({ says, department }) => [
    `Den lokale oplysning er ikke udfyldt: ${says}`,
    `Spørg ${department}, og skriv svaret og datoen.`,
  ],
  "fact-unchecked": ({ fact }) => [`»${fact}« er udfyldt uden dato`, "Skriv, hvornår det sidst er tjekket."],
  "fact-no-link": ({ fact }) => [`»${fact}« er ikke en sikker adresse`, "Skriv den med https:// foran."],
  "fact-no-phone": ({ fact }) => [`»${fact}« er ikke et telefonnummer`, "Skriv tal og mellemrum."],
  "fact-expired": ({ fact, expires, department }) => [
    `»${fact}« udløb ${expires}. Borgerne læser, at det ikke vides`,
    `Spørg ${department} om det nye.`,
  ],
  "fact-without-value": ({ fact, locale }) => [
    `Sætningen på ${inLanguage(locale)} om »${fact}« mangler {value}`,
    "Skriv {value}, hvor svaret skal stå.",
  ],
  "fact-with-value": ({ fact, locale }) => [
    `Sætningen på ${inLanguage(locale)}, når »${fact}« mangler, spørger efter et svar, der ikke er`,
    "Skriv ærligt, at det ikke vides her.",
  ],
};
