import { useTongue } from "../../staff/use-tongue.ts";

const da = {
  lead: "Hver udgivelse er en udgave. Den gamle kan altid komme igen.",
  live: "I brug",
  number: (number: number) => `Udgave ${number}`,
  by: (name: string, when: string) => `${name}, ${when}`,
  changed: "Hvad den ændrede",
  against: "Sammenlign med",
  before: "udgaven før",
  nothing: "Der er ingen forskel.",
  first: "Det er den første udgave. Der er ingen før den.",
  restore: "Gør den til den næste udgave",
  restoreTitle: (number: number) => `Gå tilbage til udgave ${number}?`,
  restoreHint: "Den bliver til en ny udgave. Alt, hvad der er kommet imellem, kan findes igen. Det tager et øjeblik.",
  restored: (version: number) => `Udgave ${version} er i brug.`,
  back: "Alle udgaver",
  download: "Hent indholdet som fil",
  upload: "Læs filer ind i kladden",
  uploadHint: "En fil, der er hentet her. Det, der er anderledes, lægges i kladden.",
  choose: "Vælg en fil",
  uploadWrong: "Filen er ikke en, der er hentet her.",
  uploaded: (count: number) => (count === 1 ? "1 ændring er i kladden." : `${count} ændringer er i kladden.`),
};

const en: typeof da = {
  lead: "Every publication is a version. An old one can always come back.",
  live: "In use",
  number: (number) => `Version ${number}`,
  by: (name, when) => `${name}, ${when}`,
  changed: "What it changed",
  against: "Compare with",
  before: "the version before",
  nothing: "There is no difference.",
  first: "It is the first version. There is none before it.",
  restore: "Make it the next version",
  restoreTitle: (number) => `Go back to version ${number}?`,
  restoreHint: "It becomes a new version. Everything in between can be found again. It takes a moment.",
  restored: (version) => `Version ${version} is in use.`,
  back: "All versions",
  download: "Download the content as a file",
  upload: "Read files into the draft",
  uploadHint: "A file that was downloaded here. What differs is put in the draft.",
  choose: "Choose a file",
  uploadWrong: "This is not a file that was downloaded here.",
  uploaded: (count) => (count === 1 ? "1 change is in the draft." : `${count} changes are in the draft.`),
};

export function useVersionWords(): typeof da {
  return useTongue() === "da" ? da : en;
}
