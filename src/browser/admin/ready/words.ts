import { useTongue } from "../../staff/use-tongue.ts";

const da = {
  lead: "Det, der skal være på plads, før borgerne lukkes ind. Listen er læst af det, som det er lige nu.",
  must: "Skal være på plads",
  should: "Bør være på plads",
  ok: "I orden",
  not: "Mangler",
  all: "Alt, der skal være på plads, er på plads.",
  left: (count: number) =>
    count === 1
      ? "1 ting skal på plads, før borgerne lukkes ind."
      : `${count} ting skal på plads, før borgerne lukkes ind.`,
  go: (where: string) => `Gå til ${where}`,
  look: "Se efter igen",
  mailTitle: "Kommer mails frem?",
  mailLead: "Send en prøvemail til en afdelings vagtadresse, og spørg, om den er kommet.",
  department: "Afdeling",
  send: "Send en prøvemail",
  sent: (name: string) => `Prøven er sendt til vagtadressen for ${name}. Se, om den kommer frem.`,
};

const en: typeof da = {
  lead: "What must be in place before citizens are let in. The list is read from how it is right now.",
  must: "Must be in place",
  should: "Should be in place",
  ok: "In order",
  not: "Missing",
  all: "Everything that must be in place is in place.",
  left: (count) =>
    count === 1
      ? "1 thing must be put in place before citizens are let in."
      : `${count} things must be put in place before citizens are let in.`,
  go: (where) => `Go to ${where}`,
  look: "Look again",
  mailTitle: "Do mails arrive?",
  mailLead: "Send a test mail to a department's duty address, and ask whether it has come.",
  department: "Department",
  send: "Send a test mail",
  sent: (name) => `The test was sent to the duty address of ${name}. See whether it arrives.`,
};

export function useReadyWords(): typeof da {
  return useTongue() === "da" ? da : en;
}
