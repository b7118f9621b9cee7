import { expect, test } from "vitest";
import { findDanger } from "../../src/language/danger.ts";
import { tokenise } from "../../src/language/tokens.ts";

const dangerIn = (text: string) => findDanger(tokenise(text), text);

// biome-ignore format: a table
test.each([
  ["Jeg har tænkt mig at tage livet af mig i nat", "own-life"],
  ["jeg vil ikke leve længere", "own-life"],
  ["I want to kill myself tonight", "own-life"],
  ["Ich will mich umbringen", "own-life"],
  ["min mand slår mig lige nu og jeg tør ikke gå ud", "violence"],
  ["naboen står med en kniv og truer os", "violence"],
  ["han er faldet om og trækker ikke vejret", "accident"],
  ["han sætter ild til huset mens vi er inde", "fire"],
  ["han slår mig gul og blå i hovedet, hjælp mig", "violence"],
  ["han vil ikke slippe mig, og han har en kniv", "violence"],
  ["der er ild i klubhuset og nogen er stadig derinde", "fire"],
] as const)("»%s« is acute danger: %s", (text, kind) => {
  expect(dangerIn(text)?.kind).toBe(kind);
});

// biome-ignore format: a table
test.each([
  "Jeg var ved at dø af grin til generalprøven",
  "Vi har et akut problem med nøglen til hallen",
  "Det brænder på med fristen for tilskud",
  "Kan vi få et kursus i førstehjælp for vores trænere?",
  "Hvordan bliver man våger ved døende?",
  "Min mand døde sidste år, og nu vil jeg gerne være frivillig",
  "Vi holder foredrag om forebyggelse af selvmord på biblioteket",
  "Der skal være brandøvelse i forsamlingshuset på lørdag",
  "Jeg har ringet mig blå i hovedet, hvem har nøglen til hallen?",
  "Chaufføren sætter hende af ved plejehjemmet, hvem tager imod?",
  "Vi spiller bridge og kan ikke klare rengøringen mere",
  "Hvem skal have børneattest?",
] as const)("»%s« is no danger", (text) => {
  expect(dangerIn(text)).toBeNull();
});

test("a municipality's own phrase is found too, and takes nothing away", () => {
  const added = { added: ["de grønne fugle er løse"] };
  const said = "Hjælp, de grønne fugle er løse";
  expect(findDanger(tokenise(said), said, added)).not.toBeNull();
  expect(findDanger(tokenise("jeg vil ikke leve længere"), "jeg vil ikke leve længere", added)).not.toBeNull();
});

test("what was found stands in the text", () => {
  const text = "Hej, kan vi låne hallen? Jeg har tænkt mig at tage livet af mig i nat.";
  const spans = dangerIn(text)?.because ?? [];
  expect(spans.length).toBeGreaterThan(0);
  for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe("");
});
