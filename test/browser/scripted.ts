import { linkMark, type Reply, type ReplyBlock } from "../../src/domain/reply.ts";
import type { SafeText } from "../../src/domain/safe-text.ts";

// What the stand-in says to which message: one for every state that the chat can show.

const safe = (text: string) => text as SafeText;
const said = (...blocks: ReplyBlock[]): Reply => ({ by: "assistant", blocks });
const text = (words: string): ReplyBlock => ({ kind: "text", text: safe(words) });
const notice = (about: string, words: string): Reply => ({
  by: "notice",
  blocks: [{ kind: "notice", about, text: safe(words) }],
});

export type Scripted = {
  readonly text: string;
  readonly locale?: "da" | "en" | "de";
  readonly reply?: Reply;
  readonly staff?: { readonly name: SafeText; readonly department: SafeText };
  readonly joined?: { readonly name: SafeText; readonly department: SafeText } | null;
};

const mette = { name: safe("Mette"), department: safe("Kultur og Fritid") };

const helped: ReplyBlock = {
  kind: "choices",
  about: "helped",
  question: safe("Hjalp det?"),
  choices: [
    { say: safe("Ja, det hjalp"), title: safe("Ja") },
    { say: safe("Nej, det hjalp ikke"), title: safe("Nej") },
    { say: safe("Ja tak, send det videre"), title: safe("Send spørgsmålet til Kultur og Fritid") },
  ],
};

const answer: ReplyBlock = {
  kind: "article",
  article: "boerneattest-krav",
  title: safe("Hvem skal have børneattest?"),
  cautions: [],
  paragraphs: [
    {
      kind: "paragraph",
      runs: [
        {
          text: "Alle, der har direkte kontakt med børn under 15 år som en fast del af opgaven. Det gælder både frivillige og lønnede:",
        },
      ],
    },
    {
      kind: "list",
      ordered: false,
      items: [[{ text: "trænere, ledere og faste hjælpere" }], [{ text: "andre, der færdes fast, hvor børnene er" }]],
    },
    {
      kind: "paragraph",
      runs: [
        { text: "Det er foreningen, der henter attesten. Man kan ikke bestille den til sig selv. Det er gratis." },
      ],
    },
    {
      kind: "paragraph",
      runs: [
        { text: "Husk erklæringen.", strong: true },
        { text: " Kommunen skal have jeres årlige erklæring om børneattester. Se " },
        { text: "borger.dk", href: "https://www.borger.dk/boerneattester" },
        { text: "." },
      ],
    },
  ],
  text: safe("Alle, der har direkte kontakt med børn under 15 år som en fast del af opgaven."),
  foot: [
    safe("Kilde: Børneattestloven og https://www.borger.dk/boerneattester"),
    safe("Gennemgået 3. november 2026 af Kultur og Fritid"),
  ],
};

const long: ReplyBlock = {
  ...answer,
  title: safe("Sådan søger I tilskud til frivilligt socialt arbejde"),
  cautions: [
    safe("Svaret skulle have været gennemgået igen den 1. november. Spørg Frivilligkonsulenten, om det stadig gælder."),
  ],
  paragraphs: [
    ...Array.from({ length: 7 }, (_, at) => ({
      kind: "paragraph" as const,
      runs: [
        {
          text: `${at + 1}. Foreningen skriver selv ansøgningen, og kommunen hjælper gerne med at finde den rigtige pulje. Læg budget og vedtægter ved, og husk, hvem der har ansvaret for regnskabet, når året er gået.`,
        },
      ],
    })),
  ],
};

const clarify: ReplyBlock = {
  kind: "choices",
  about: "topic",
  question: safe("Der er flere slags tilskud. Hvilket ligner mest det, I tænker på?"),
  choices: [
    { say: safe("Frivilligt socialt arbejde (§ 18)"), title: safe("Frivilligt socialt arbejde (§ 18)") },
    {
      say: safe("Medlemmer og aktiviteter"),
      title: safe("Medlemmer og aktiviteter i en folke\u00adoplysende forening"),
    },
    { say: safe("Frivilligt arbejde for ældre"), title: safe("Frivilligt arbejde for ældre (ældreloven)") },
    { say: safe("Noget andet"), title: safe("Noget andet") },
  ],
};

const row = (label: string, words: string, change = `ret ${label.toLowerCase()}`) => ({
  need: label.toLowerCase(),
  label: safe(label),
  text: safe(words),
  change: safe(change),
});

const summary: ReplyBlock = {
  kind: "summary",
  title: safe("Det her sender jeg, hvis du siger ja:"),
  groups: [
    {
      department: "kultur-fritid",
      to: safe("Til Kultur og Fritid"),
      matters: [
        {
          title: safe("Booke et lokale"),
          rows: [
            row("Lokale", "Salen, Kulturhuset Laden"),
            row("Dag", "onsdag den 2. december 2026"),
            row("Tid", "kl. 19.00–22.00"),
            row("Formål", "Banko, cirka 25 personer"),
            row("Forening", "Lindely Petanque"),
          ],
        },
      ],
    },
  ],
  reply: {
    need: "contact",
    label: safe("Svar til"),
    text: safe("et privat link, som du får i kvitteringen"),
    change: null,
  },
  hint: safe("Vil du have besked på mail eller telefon, så skriv den her først."),
  share: safe("Skal resten af samtalen også med, så skriv »ja, med resten«."),
  strike: null,
  question: safe("Skal jeg sende det til Kultur og Fritid? Skriv ja, eller skriv, hvad der skal rettes."),
};

const summaryOfThree: ReplyBlock = {
  ...summary,
  groups: [
    ...summary.groups,
    {
      department: "ejendomme",
      to: safe("Til Kommunale Ejendomme"),
      matters: [{ title: safe("Nøgle til Laden"), rows: [row("Sted", "Kulturhuset Laden")] }],
    },
    {
      department: "teknik-miljoe",
      to: safe("Til Teknik og Miljø"),
      matters: [{ title: safe("Bruge torvet"), rows: [row("Dag", "søndag den 7. februar 2027")] }],
    },
  ],
  share: null,
  strike: safe("Skriv »uden 2«, hvis noget skal tages ud."),
};

const receipt: ReplyBlock = {
  kind: "receipt",
  reference: "NI-7K3PXQ",
  departments: ["kultur-fritid", "ejendomme"],
  answerBy: "2026-11-27",
  lines: [
    safe("Sendt til Kultur og Fritid. Du får svar senest fredag den 27. november."),
    safe("Sendt til Kommunale Ejendomme. Du får svar senest mandag den 30. november."),
    safe("Dit nummer er NI-7K3PXQ."),
    safe("Gem linket. Du har ikke skrevet mail eller telefon, så det er den eneste vej tilbage til svaret."),
    safe(`Her ser du svaret, og her kan du slette samtalen: ${linkMark}`),
    safe("Er der mere, så skriv bare."),
  ],
};

const contact: ReplyBlock = {
  kind: "contact",
  title: safe("Eksempel Kommune"),
  lines: [
    { text: safe("00 00 10 00"), href: "tel:00001000" },
    { text: safe("kommunen@eksempel.example.org"), href: "mailto:kommunen@eksempel.example.org" },
    { text: safe("Rådhuspladsen 1, 0000 Eksempel"), href: null },
    { text: safe("Telefonen åbner igen onsdag kl. 10"), href: null },
  ],
};

const crisis: ReplyBlock = {
  kind: "crisis",
  text: safe(
    "Ring 112 nu, hvis du eller en anden er i fare.\nDet lyder alvorligt, og du skal ikke stå alene med det. Jeg er en maskine, og her er brug for et menneske. Bed en, du stoler på, om at være hos dig.",
  ),
  call: safe("Ring 112"),
  lines: [
    {
      name: safe("114, politiet"),
      for: safe("Når det ikke er fare lige nu. Uden for åbningstid kommer du her igennem til kommunens sociale vagt."),
      phone: "114",
      hours: null,
      link: "https://politi.dk",
    },
    {
      name: safe("Livslinien"),
      for: safe("Når du har tanker om selvmord, eller kender en, der har."),
      phone: null,
      hours: null,
      link: "https://www.livslinien.dk",
    },
    {
      name: safe("Børnetelefonen"),
      for: safe("Når du er barn eller ung og vil tale med en voksen."),
      phone: null,
      hours: null,
      link: "https://bornetelefonen.dk",
    },
  ],
  foot: safe("Numrene er tjekket den 20. november 2026."),
};

const queue = (place: number, minutes: number | null): ReplyBlock => ({
  kind: "queue",
  department: "kultur-fritid",
  place,
  minutes,
  lines: [
    safe(place === 1 ? "Du er den næste." : `Du er nummer ${place} i køen.`),
    ...(minutes === null ? [] : [safe(`Det tager cirka ${minutes} minutter. Du må gerne lukke vinduet.`)]),
    safe("Imens svarer jeg gerne på andet. Jeg tier, når et menneske er med."),
  ],
});

const form: ReplyBlock = {
  kind: "form",
  text: safe(
    "Kultur og Fritid har lukket nu. De åbner igen onsdag kl. 10.\nSkriv, hvor vi må svare, så får du svar senest fredag den 27. november.",
  ),
};

const several: ReplyBlock = {
  kind: "list",
  items: [
    {
      title: safe("Hvem skal have børneattest?"),
      owner: safe("Kultur og Fritid"),
      text: safe("Alle, der har direkte kontakt med børn under 15 år som en fast del af opgaven."),
    },
    { title: safe("Booke et lokale"), owner: safe("Kultur og Fritid"), text: null },
    { title: safe("Bruge torvet"), owner: safe("Teknik og Miljø"), text: null },
  ],
};

/** The message that brings each state, and what comes. */
export const script: Readonly<Record<string, readonly Scripted[]>> = {
  svar: [{ text: "Hvem skal have børneattest? Alle, der …", reply: said(answer, helped) }],
  langt: [{ text: "Sådan søger I tilskud", reply: said(long, helped) }],
  kort: [
    {
      text: "Foreningen henter den selv på virk.dk.",
      reply: said(
        text("Foreningen henter den selv på virk.dk. Træneren skal sige ja i sin Digital Post inden 14 dage."),
        helped,
      ),
    },
  ],
  afklar: [{ text: "Hvilket?", reply: said(clarify) }],
  opsummer: [{ text: "Passer det her?", reply: said(text("Tak. Her er det, jeg sender."), summary) }],
  tre: [{ text: "Passer det her?", reply: said(summaryOfThree) }],
  "Ja, send det": [{ text: "Sendt. NI-7K3PXQ", reply: said(receipt) }],
  "Yes, send it": [{ text: "Sent. NI-7K3PXQ", reply: said(receipt) }],
  kvittering: [{ text: "Sendt. NI-7K3PXQ", reply: said(receipt) }],
  kø: [
    {
      text: "Du er nummer 2.",
      reply: said(text("Ja. Kultur og Fritid har åbent til kl. 15, og du står nu i kø."), queue(2, 6)),
    },
  ],
  "sendt i kø": [{ text: "Sendt. NI-7K3PXQ. Du er nummer 2.", reply: said(receipt, queue(2, null)) }],
  næste: [{ text: "Du er den næste.", reply: said(queue(1, null)) }],
  menneske: [
    {
      text: "Mette fra Kultur og Fritid er med nu.",
      reply: notice("joined", "Mette fra Kultur og Fritid er med nu. Den automatiske assistent holder pause."),
      joined: mette,
    },
    {
      text: "Hej. Jeg kan se, at I gerne vil låne salen i Laden den 2. december. Skal I også bruge køkkenet?",
      staff: mette,
    },
  ],
  farvel: [
    {
      text: "Mette har forladt samtalen.",
      reply: notice("left", "Mette har forladt samtalen. Den automatiske assistent svarer igen."),
      joined: null,
    },
  ],
  akut: [
    {
      text: "Ring 112 nu, hvis du eller en anden er i fare.",
      reply: said(crisis, {
        kind: "choices",
        about: "detail",
        question: null,
        choices: [{ say: safe("Kontakt mig"), title: safe("Bed kommunen om at kontakte dig") }],
      }),
    },
  ],
  kontakt: [
    { text: "Eksempel Kommune, 00 00 10 00", reply: said(text("Her er kommunens nummer og adresse."), contact) },
  ],
  lukket: [{ text: "Hvor må vi svare?", reply: said(form) }],
  flere: [
    {
      text: "1. Hvem skal have børneattest? 2. Booke et lokale 3. Bruge torvet",
      reply: said(
        text("Du spurgte om tre ting. Jeg tager dem en ad gangen."),
        several,
        text("Først lokalet: Hvor mange kommer I?"),
      ),
    },
  ],
  maskeret: [
    {
      text: "Jeg har fjernet et cpr-nummer fra din besked. Det skal ikke med i chatten.",
      reply: notice("masked", "Jeg har fjernet et cpr-nummer fra din besked. Det skal ikke med i chatten."),
    },
    { text: "Kommunen skal ikke se attesten, kun jeres årlige erklæring." },
  ],
  english: [
    {
      text: "Welcome. Many associations are glad to have you. What suits you best?",
      locale: "en",
      reply: said({
        kind: "choices",
        about: "topic",
        question: safe(
          "Welcome. Many associations are glad to have you, also while you are learning Danish. What suits you best?",
        ),
        choices: [
          { say: safe("Help at an event"), title: safe("Help at an event now and then") },
          { say: safe("Older people"), title: safe("Be together with older people") },
          { say: safe("Something else"), title: safe("Something else") },
        ],
      }),
    },
  ],
  html: [{ text: "<img src=x onerror=\"document.title='hacked'\"> <b>fed</b> https://example.org/a?b=<script>" }],
  fremtid: [
    {
      text: "Det her kender chatten ikke endnu, men teksten er hel.",
      reply: { by: "assistant", blocks: [{ kind: "hologram" }] } as unknown as Reply,
    },
  ],
};
