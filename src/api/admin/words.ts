import type { Problem, ProblemKind } from "../../domain/problem.ts";
import type { Tongue } from "../words.ts";

type Said = readonly [title: string, detail: string];

/** What a Danish editor reads of a problem, by its code. English is the problem's own words. */
const byCode: Readonly<Record<string, Said>> = {
  red: ["Noget er rødt", "Ret det, eller skriv, hvorfor det skal ud alligevel."],
  unusable: ["Indholdet kan ikke bruges sådan", "Det her skal rettes først."],
  "draft-unusable": ["Kladden kan ikke bruges, som den er", "Ret det, der er rødt i kladden."],
  "nothing-ticked": ["Der er ikke valgt noget", "Sæt kryds ved det, der skal ud."],
  "reason-missing": ["Begrundelsen mangler", "Skriv med få ord, hvorfor det ikke kan vente."],
  overwritten: [
    "Noget i kladden er ændret i det, der er i brug",
    "Åbn det, se begge tekster, og gem den, der skal stå.",
  ],
  overtaken: ["En anden har udgivet i samme øjeblik", "Se, hvad der er ændret, og udgiv igen."],
  "draft-changed": ["En anden har ændret kladden imens", "Hent siden igen, og se, hvad der er ændret."],
  stale: ["En anden har gemt det her imens", "Se begge tekster, og gem den, der skal stå."],
  "in-use": ["Det bliver brugt", "Ret først det, der bruger det:"],
  "draft-only": ["Det her kan ikke gå ud alene", "Gem det i kladden, og udgiv kladden."],
  "no-such-version": ["Den udgave findes ikke", "Vælg en fra listen."],
  "wrong-place": ["Det er ikke valgt, hvor det skal stå", "Vælg en gruppe."],
  "wrong-order": ["Rækkefølgen passer ikke til reglerne", "Hent siden igen."],
  "hours-unreadable": ["Åbningstiderne kan ikke læses", "Skriv hver tid som 10:00-15:00."],
};

const byKind: Readonly<Record<ProblemKind, Said>> = {
  invalid: ["Det kan ikke bruges sådan", "Se efter, om noget mangler eller er skrevet forkert."],
  missing: ["Det findes ikke", "Gå tilbage til listen, og hent den igen."],
  conflict: ["Det er ændret imens", "Hent siden igen."],
  refused: ["Det kan ikke lade sig gøre", "Hent siden igen, eller spørg en kollega."],
  "signed-out": ["Du er logget af", "Log på igen."],
  unavailable: ["Det kan ikke gemmes lige nu", "Prøv igen om lidt."],
};

/** Title and detail as the reader has them. */
export function wordsOf(problem: Problem, tongue: Tongue): { readonly title: string; readonly detail: string } {
  if (tongue === "en") return { title: problem.message, detail: problem.next.split("\n")[0] ?? "" };
  const [title, detail] = byCode[problem.code ?? ""] ?? byKind[problem.kind];
  return { title, detail };
}
