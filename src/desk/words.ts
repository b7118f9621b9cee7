import type { StaffMember } from "../domain/staff-member.ts";

type Tongue = StaffMember["locale"];
type Both<Value> = Readonly<Record<Tongue, Value>>;

/** What the desk itself says to staff. What citizens read stands in the content. */
const words = {
  gone: {
    da: ["Den findes ikke her", "Den er flyttet eller slettet. Gå tilbage til køen."],
    en: ["It is not here", "It has been moved or erased. Go back to the queue."],
  },
  notForYou: {
    da: ["Det er for dem, der svarer", "Bed en administrator om rollen, hvis det er dit arbejde."],
    en: ["That is for those who answer", "Ask an admin for the role if it is your work."],
  },
  stale: {
    da: ["Den er ændret siden", "Se, hvordan den står nu, og gør det igen, hvis det stadig passer."],
    en: ["It has changed since", "See how it stands now, and do it again if it still fits."],
  },
  unmarked: {
    da: ["Det mangler, hvilken udgave du så", "Send If-Match med nummeret fra siden."],
    en: ["It does not say which state you saw", "Send If-Match with the page's number."],
  },
  unreadable: {
    da: ["Noget mangler eller er forkert", "Ret det, og send igen."],
    en: ["Something is missing or wrong", "Mend it, and send again."],
  },
  closed: {
    da: ["Den er lukket", "Åbn den igen, hvis der er mere at gøre."],
    en: ["It is closed", "Open it again if there is more to do."],
  },
  notNow: {
    da: ["Det kan ikke gøres, som den står nu", "Se, hvordan den står nu."],
    en: ["That cannot be done as it stands", "See how it stands now."],
  },
  tooLate: {
    da: ["Svaret er sendt", "Borgeren kan have set det. Skriv et nyt svar, eller fjern ordene."],
    en: ["The reply has been sent", "The citizen may have seen it. Write another, or remove the words."],
  },
  thereAlready: {
    da: ["Den er her allerede", "Vælg en anden afdeling, et andet emne eller en kollega."],
    en: ["It is here already", "Choose another department, another topic or a colleague."],
  },
  nobodyThere: {
    da: ["Afdelingen eller kollegaen findes ikke", "Vælg en fra listen."],
    en: ["There is no such department or colleague", "Choose one from the list."],
  },
  noTopic: {
    da: ["Emnet findes ikke", "Vælg et fra listen."],
    en: ["There is no such topic", "Choose one from the list."],
  },
  pastTime: {
    da: ["Tidspunktet er forbi", "Vælg et tidspunkt, der kommer."],
    en: ["That time has passed", "Choose a time to come."],
  },
  noSuchWords: {
    da: ["Ordene står der ikke", "Marker dem i beskeden, så de er helt ens."],
    en: ["The words do not stand there", "Mark them in the message, so that they are the same."],
  },
} as const satisfies Readonly<Record<string, Both<readonly [what: string, next: string]>>>;

export type DeskWord = keyof typeof words;

export function wordsFor(staff: Pick<StaffMember, "locale">, word: DeskWord): readonly [what: string, next: string] {
  return words[word][staff.locale];
}

export function takenBy(staff: Pick<StaffMember, "locale">, name: string): readonly [what: string, next: string] {
  return staff.locale === "da"
    ? [`${name} har den`, "Aftal med vedkommende, eller tag den over."]
    : [`${name} has it`, "Agree with them, or take it over."];
}

/** How staff close a part. */
export const resultTitles = {
  answered: { da: "Svaret er givet", en: "Answered" },
  guided: { da: "Vist vej til selv at gøre det", en: "Shown how to do it" },
  referred: { da: "Sendt videre til en anden myndighed", en: "Referred to another authority" },
  solved: { da: "Løst af borgeren selv", en: "Solved by the citizen" },
  "no-answer": { da: "Borgeren svarer ikke", en: "The citizen does not answer" },
  duplicate: { da: "Sendt to gange", en: "Sent twice" },
  "not-serious": { da: "Ikke alvorligt ment", en: "Not meant seriously" },
} as const satisfies Readonly<Record<string, Both<string>>>;

export function resultTitle(id: string, tongue: Tongue): string {
  return id in resultTitles ? resultTitles[id as keyof typeof resultTitles][tongue] : id;
}

export const program: Both<string> = { da: "Programmet", en: "The program" };
export const somebody: Both<string> = { da: "En kollega", en: "A colleague" };
