import { describe, expect, test } from "vitest";
import { wordedIn } from "../../src/browser/admin/findings/worded.ts";
import { checkContent } from "../../src/content/check/check-content.ts";
import { contentOf } from "../../src/content/content-of.ts";
import type { Finding } from "../../src/content/finding.ts";
import { instead, someContent, someFiles } from "../content/builders.ts";

const lokaler = "intents/lokaler.yaml";
const rules = "routing-rules/10-lokaler.yaml";
const departments = "routing-rules/departments.yaml";
const article = "knowledge/lokaler-pris.md";

type Changes = Parameters<typeof someContent>[0];
const checked = (changes: Changes) => checkContent(someContent(changes), { today: "2026-11-24" });
const read = (changes: Changes) => contentOf(someFiles(changes)).findings;
const said = (findings: readonly Finding[]) => findings.map((finding) => wordedIn("da", finding).join(". "));
const topicWithout = instead(
  "    department: kultur\n    outcome: answer",
  "    department: null\n    outcome: answer",
);

describe("what the check finds, for a Danish editor", () => {
  // biome-ignore format: a table
  test.each([
    [checked, { [lokaler]: topicWithout },                                            "Emnet »lokaler-pris« har ingen afdeling. Vælg den afdeling, der har det. Kun småsnak og akut fare hører ikke til nogen."],
    [checked, { [lokaler]: instead('"takster for lokaler"', '"hvad koster hallen?"') }, "»hvad koster hallen?« står to gange under »lokaler-pris«. Behold den ene."],
    [checked, { [article]: null },                                                    "Emnet »lokaler-pris« svarer med artiklen »lokaler-pris«, som ikke findes. Skriv artiklen på dansk og engelsk, eller vælg en anden på emnet."],
    [checked, { [departments]: instead('"70 10 10 10"', '"00 00 10 10"') },           "Afdelingen »kultur« har et eksempel stående: telefonnummeret. Skriv det rigtige, før borgerne ser det."],
    [checked, { [lokaler]: instead("    department: kultur", "    department: park") },     "Emnet »lokaler-booke« nævner afdelingen »park«, som ikke findes. Vælg en af dem, der findes: kultur."],
    [read,    { [rules]: instead("examples:", "exmples:") },                          "Reglen »pris-ordet«: der er noget, der ikke hører til: »exmples«. Tag det ud, eller ret navnet."],
    [read,    { [article]: instead("<!-- en -->", "") },                              "Teksten på engelsk mangler. Skriv den."],
    [read,    { [rules]: instead("rules:", "rules: [") },                             "Teksten kan ikke læses, som den er skrevet. Sammenlign med linjerne omkring: indrykning, anførselstegn og koloner."],
  ] as const)("%o %o: %s", (find, changes, words) => {
    expect(said(find(changes as Changes))).toContain(words);
  });

  test("an English one has the checker's own words, as sentences", () => {
    const [finding] = checked({ [lokaler]: topicWithout }).filter(({ level }) => level === "error");
    expect(finding && wordedIn("en", finding)).toEqual([
      'Topic "lokaler-pris" has no department',
      "Write who owns it: only small talk and emergencies have nobody.",
    ]);
  });
});
