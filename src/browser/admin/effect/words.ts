import { useTongue } from "../../staff/use-tongue.ts";

const da = {
  lead: "Kladden prøves på de seneste rigtige spørgsmål, hvor borgeren har sagt ja til, at de må læses, og private oplysninger er fjernet. Resultatet gemmes ikke.",
  empty: "Kladden er tom. Der er ingen effekt at se.",
  begin: "Se effekten",
  again: "Kør igen",
  stop: "Stop",
  progress: (done: number, of: number) => `${done} af ${of} spørgsmål`,
  preparing: "Kladden læses og læres …",
  old: "Kladden er ændret siden. Kør igen for at se det nye.",
  failed: "Kladden kunne ikke prøves.",
  ran: (when: string, seconds: string) => `Kørt ${when} på ${seconds} sekunder`,
  redTitle: (count: number) =>
    count === 1
      ? "1 ting er rød. Kladden kan ikke udgives sådan."
      : `${count} ting er røde. Kladden kan ikke udgives sådan.`,
  toDraft: "Gå til kladden",
  noQuestions: "Der er ingen rigtige spørgsmål at prøve på endnu. De kommer, når borgerne bruger chatten.",
  real: (count: number) => (count === 1 ? "1 rigtigt spørgsmål" : `${count} rigtige spørgsmål`),
  sum: (same: number, changed: number) => `${same} får samme svar som før. ${changed} ændrer sig.`,
  filters: { all: "Alle ændringer", better: "Bedre", worse: "Dårligere", judge: "Skal vurderes" },
  question: "Spørgsmål",
  before: "Før",
  after: "Efter",
  rule: "Regel",
  verdict: "Vurdering",
  none: "Ingen ændringer af den slags.",
  measured: "»Bedre« og »Dårligere« er målt mod den afdeling, der endte med at svare borgeren.",
  examples: (count: number) => `Alle ${count} eksempler på regler er prøvet med.`,
};

const en: typeof da = {
  lead: "The draft is tried on the latest real questions that citizens let people read, with private details taken out. The result is not kept.",
  empty: "The draft is empty. There is no effect to see.",
  begin: "See the effect",
  again: "Run again",
  stop: "Stop",
  progress: (done, of) => `${done} of ${of} questions`,
  preparing: "The draft is read and learnt …",
  old: "The draft has changed since. Run again to see what is new.",
  failed: "The draft could not be tried.",
  ran: (when, seconds) => `Run ${when} in ${seconds} seconds`,
  redTitle: (count) =>
    count === 1
      ? "1 thing is red. The draft cannot be published so."
      : `${count} things are red. The draft cannot be published so.`,
  toDraft: "Go to the draft",
  noQuestions: "There are no real questions to try yet. They come when citizens use the chat.",
  real: (count) => (count === 1 ? "1 real question" : `${count} real questions`),
  sum: (same, changed) => `${same} get the same answer as before. ${changed} change.`,
  filters: { all: "All changes", better: "Better", worse: "Worse", judge: "To be judged" },
  question: "Question",
  before: "Before",
  after: "After",
  rule: "Rule",
  verdict: "Verdict",
  none: "No changes of that kind.",
  measured: "“Better” and “Worse” are measured by the department that answered the citizen in the end.",
  examples: (count) => `All ${count} examples of rules were tried, too.`,
};

export function useEffectWords(): typeof da {
  return useTongue() === "da" ? da : en;
}
