import type { DeskMessage, PartPage, SavedReplies, Start } from "../../src/domain/desk-pages.ts";

// A desk at 10.40 on a Tuesday: what stands in its queue, made as the server makes it.

export const mette = { id: "mette", name: "Mette Holm" };
export const jonas = { id: "jonas", name: "Jonas Bech" };

const minutes = (ago: number, now: number) => new Date(now - ago * 60_000).toISOString();

export function aStart(now: number): Start {
  return {
    me: {
      ...mette,
      departments: ["kultur-fritid"],
      admin: false,
      savedReplies: [],
      locale: "da",
      notices: { sound: false, browser: false, mail: "at-once" },
      presence: { status: "free", remark: "Her til kl. 14" },
    },
    municipality: "Eksempel Kommune",
    accent: "#14595F",
    now: new Date(now).toISOString(),
    departments: [
      {
        id: "kultur-fritid",
        name: "Kultur og Fritid",
        code: "KF",
        mine: true,
        open: true,
        opens: null,
        cover: null,
        free: 2,
      },
      {
        id: "ejendomme",
        name: "Kommunale Ejendomme",
        code: "KE",
        mine: false,
        open: true,
        opens: null,
        cover: null,
        free: 0,
      },
      {
        id: "teknik-miljoe",
        name: "Teknik og Miljø",
        code: "TM",
        mine: false,
        open: true,
        opens: null,
        cover: null,
        free: 1,
      },
      {
        id: "borgerservice",
        name: "Borgerservice",
        code: "BS",
        mine: false,
        open: false,
        opens: "i morgen kl. 10",
        cover: "frivillighed",
        free: 0,
      },
      {
        id: "frivillighed",
        name: "Frivilligkonsulenten",
        code: "FK",
        mine: false,
        open: true,
        opens: null,
        cover: null,
        free: 1,
      },
    ],
    topics: [
      { id: "lokaler-booke", title: "Lokaler: booke", department: "kultur-fritid" },
      { id: "lokaler-noegle-adgang", title: "Lokaler: nøgle og adgang", department: "ejendomme" },
      { id: "lokaler-udstyr", title: "Lokaler: udstyr", department: "kultur-fritid" },
      { id: "arrangement-tilladelse", title: "Arrangement: tilladelse", department: "teknik-miljoe" },
    ],
    results: [
      { id: "answered", title: "Besvaret" },
      { id: "guided", title: "Vejledt" },
      { id: "referred", title: "Henvist til andre" },
      { id: "solved", title: "Løst" },
      { id: "no-answer", title: "Borgeren svarede ikke" },
    ],
    counts: { mine: 0, department: 0, citizen: 0, later: 0, closed: 0, live: 0 },
    cursor: "0",
  };
}

export const everything: PartPage["can"] = ["claim", "reply", "remark", "mask", "later", "move", "close", "hold"];
export const asMine: PartPage["can"] = [...everything.filter((what) => what !== "claim"), "release", "block"];

/** A part that waits, until it is said otherwise. */
export function aPart(
  id: string,
  topic: string,
  firstLine: string | null,
  ago: number,
  change: Partial<PartPage> = {},
): PartPage {
  const now = Date.now();
  const since = minutes(ago, now);
  return {
    id,
    revision: 1,
    reference: `NI-${id
      .replace(/[^2-9A-HJ-NP-Z]/gi, "")
      .toUpperCase()
      .padEnd(6, "7K3PXQ")
      .slice(0, 6)}`,
    department: "kultur-fritid",
    topic: { id: topic.toLowerCase().replace(/[^a-z]+/g, "-"), title: topic },
    urgent: "no",
    sensitive: false,
    lead: true,
    state: "waiting",
    since,
    openedAt: since,
    clock: { answerBy: "2026-11-27", daysLeft: 3, colour: "green" },
    firstLine,
    moves: 0,
    claimant: null,
    live: null,
    looking: [],
    enquiredAt: since,
    wakeAt: null,
    contact: { name: null, email: null, phone: null },
    conversation: { channel: "chat", locale: "da", open: true, joined: null, blockedUntil: null },
    question: firstLine,
    summary: null,
    details: [],
    messages: [said(1, since, "citizen", firstLine ?? "Der er noget, jeg gerne vil tale med nogen om.")],
    held: null,
    moved: [],
    remarks: [],
    result: null,
    note: null,
    keptBecause: null,
    others: [],
    why: null,
    suggested: [],
    savedReplies: [],
    kle: null,
    deletedOn: null,
    can: everything,
    ...change,
  };
}

export function said(
  seq: number,
  at: string,
  by: DeskMessage["by"],
  text: string,
  who: typeof mette | null = null,
): DeskMessage {
  return { id: `m${seq}`, seq, at, by, staff: who, mine: who?.id === mette.id, text, masked: false };
}

/** The part of the pictures: a booking with everything that can stand in one. */
export function theBooking(): PartPage {
  const now = Date.now();
  const at = (ago: number) => minutes(ago, now);
  const question =
    "har I en nøgle til Laden? vi vil gerne låne salen onsdag den 2. december kl. 19-22 til banko. ca 25";
  return aPart("booking", "Lokaler: booke", question, 18, {
    reference: "NI-7K3PXQ",
    topic: { id: "lokaler-booke", title: "Lokaler: booke" },
    state: "claimed",
    live: "talking",
    claimant: mette,
    moves: 1,
    looking: [jonas],
    contact: { name: "Karin", email: "karin@example.org", phone: "00 00 12 34" },
    conversation: { channel: "chat", locale: "da", open: true, joined: mette, blockedUntil: null },
    summary: "Låne salen, Kulturhuset Laden, onsdag den 2. december kl. 19–22 til banko, cirka 25.",
    details: [
      { label: "Lokale", text: "Salen, Kulturhuset Laden" },
      { label: "Dag", text: "onsdag den 2. december" },
      { label: "Tid", text: "kl. 19–22" },
      { label: "Formål", text: "Banko, cirka 25" },
      { label: "Forening", text: "Lindeby Petanque" },
    ],
    messages: [
      said(1, at(18), "citizen", question),
      said(2, at(18), "assistant", "Det bringer jeg videre. Har I sendt årets erklæring om børneattester?"),
      said(3, at(12), "citizen", "ja i januar. kan jeg tale med en person"),
      said(4, at(5), "notice", "Mette fra Kultur og Fritid er med i samtalen."),
      said(
        5,
        at(4),
        "staff",
        "Hej. Jeg kan se, at I gerne vil låne salen i Laden den 2. december. Skal I også bruge køkkenet?",
        mette,
      ),
      said(6, at(2), "citizen", "Ja tak, og service til 25"),
    ],
    moved: [
      {
        from: "ejendomme",
        to: "kultur-fritid",
        by: "Lars Munk",
        at: at(9),
        reason: "Nøglen kommer først, når bookingen er på plads.",
      },
    ],
    remarks: [
      {
        id: "r1",
        by: mette,
        at: at(7),
        text: "Der er foredrag i salen til kl. 18.30 den dag. Spørg driften, om den kan være klar kl. 19.",
        mine: true,
      },
    ],
    others: [{ department: "ejendomme", state: "waiting", answerBy: "2026-11-27" }],
    why: {
      sentence: "Reglen om nøgler så ordet »nøgle« og sendte den til Kommunale Ejendomme. Lars flyttede den hertil.",
      marked: [
        { text: "har I en ", weight: 0, because: null },
        { text: "nøgle", weight: -1, because: "Nøgle og adgang" },
        { text: " til Laden? vi vil gerne ", weight: 0, because: null },
        { text: "låne salen", weight: 1, because: null },
        { text: " ", weight: 0, because: null },
        { text: "onsdag den 2. december", weight: 1, because: null },
        { text: " kl. 19-22 til banko. ca 25", weight: 0, because: null },
      ],
      rule: { id: "noegle-og-adgang", note: "Ejendomme har alle nøgler." },
      couldBe: [
        {
          topic: { id: "lokaler-booke", title: "Lokaler: booke" },
          department: "kultur-fritid",
          percent: 68,
          here: true,
          chosen: true,
        },
        {
          topic: { id: "lokaler-noegle-adgang", title: "Lokaler: nøgle og adgang" },
          department: "ejendomme",
          percent: 24,
          here: false,
          chosen: false,
        },
        {
          topic: { id: "lokaler-udstyr", title: "Lokaler: udstyr" },
          department: "kultur-fritid",
          percent: 4,
          here: true,
          chosen: false,
        },
      ],
      version: 12,
    },
    suggested: [
      {
        article: "lokaler-regler",
        title: "Regler for lån af lokaler",
        short: "Foreninger kan låne lokaler efter folkeoplysningsloven.",
        overdue: false,
      },
      {
        article: "lokaler-noegle-adgang",
        title: "Nøgler og adgang",
        short: "Nøglen hentes hos driften dagen før.",
        overdue: true,
      },
    ],
    savedReplies: [
      {
        id: "ledigt",
        title: "Lokale ledigt",
        text: "Lokalet er ledigt. Jeg har sat det af til jer [dag] kl. [klokken]. I får en bekræftelse fra bookingsystemet.",
      },
      {
        id: "optaget",
        title: "Lokale optaget",
        text: "Lokalet er desværre optaget på det tidspunkt. Andre muligheder er [forslag].",
      },
      { id: "tak", title: "Tak og farvel", text: "Tak for snakken. Skriv igen, hvis der er mere." },
    ],
    kle: "82.16.02 Enkeltstående udlån",
    can: [...asMine, "leave", "hand-back"],
  });
}

/** What stands in the queue of the pictures. */
export function aQueue(): PartPage[] {
  return [
    aPart("bekymring", "Bekymring for et barn", null, 6, { urgent: "concern", sensitive: true, clock: null }),
    theBooking(),
    aPart(
      "logind",
      "Lokaler: bookingsystem",
      "jeg kan ikke logge ind i foreningsportalen, og vi skal bestille i dag",
      4,
      {
        live: "waiting",
        looking: [jonas],
        can: [...everything, "join"],
      },
    ),
    aPart("attest", "Børneattest: en konkret attest", null, 80, {
      sensitive: true,
      clock: { answerBy: "2026-11-23", daysLeft: -1, colour: "red" },
    }),
    aPart("fasttid", "Lokaler: fast tid", "er der ledige tider i Nordhallen om torsdagen efter jul?", 52),
    aPart("jonasgod", "Forening: godkendelse", "vi er 14 medlemmer nu, hvad gør vi for at blive godkendt?", 125, {
      state: "claimed",
      claimant: jonas,
      can: ["take-over", "remark", "mask", "hold"],
    }),
    aPart("aflyse", "Lokaler: ændre eller aflyse", "vi må desværre aflyse på fredag, fire er syge", 135, {
      clock: { answerBy: "2026-11-24", daysLeft: 0, colour: "amber" },
    }),
    aPart("formand", "Forening: oplysninger", "vi valgte ny formand i går aftes. hvor retter vi det?", 200),
    aPart("medlem", "Tilskud: medlemmer", "tæller støttemedlemmer med, når vi søger?", 1300, { moves: 2 }),
    aPart("koncert", "Arrangement: synlighed", "kan I skrive om vores julekoncert i nyhedsbrevet?", 1500, {
      lead: false,
    }),
  ];
}

/** What the department has ready. */
export function theReplies(): SavedReplies {
  const reply = (id: string, title: string, da: string) => ({
    id,
    title: { da: title, en: title },
    text: { da, en: da },
  });
  return {
    department: "kultur-fritid",
    revision: 3,
    replies: [
      reply(
        "ledigt",
        "Lokalet er ledigt",
        "Hej {name}. Lokalet er ledigt [dag og tid]. Vi har sat jer på listen.\n\n{staff}, {department}",
      ),
      reply(
        "optaget",
        "Lokalet er optaget",
        "Hej {name}. Lokalet er desværre optaget den dag. Kan I bruge [andet forslag]?",
      ),
    ],
    changed: { by: jonas.name, at: new Date(Date.now() - 86_400_000).toISOString() },
  };
}
