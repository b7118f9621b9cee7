import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { draftId } from "../../src/content/draft.ts";
import { openRoom, standFor, usableByAll } from "./admin-page.ts";

const slow = { timeout: 240_000 };
const stand = standFor("editor", "admin");
const open = (room: string) => openRoom(stand().context, stand().server, room);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const inDialog = (page: Page, name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });
const save = (page: Page) => button(page, "Gem i kladden").click();

test("a new rule: what is missing is said beside it, and saved it takes its own example", slow, async () => {
  const page = await open("rules/new");
  await save(page);
  await page.getByText("Giv reglen et navn.").waitFor();
  await page.getByText("Skriv mindst én sætning.").waitFor();
  await page.getByLabel("Reglens navn").fill("Nøgle til hallen");
  await page.getByText("Den kommer til at hedde »noegle-til-hallen«.").waitFor();
  await page.getByLabel("Gruppe").selectOption("Fare og alvor");
  await button(page, "Tilføj betingelse").click();
  await page.getByLabel("Når, betingelse 1: værdi").fill("nøglekort, adgangskort");
  await button(page, "Tilføj betingelse").click();
  await page.getByLabel("Når, betingelse 2: hvordan").selectOption("ingen nævnes");
  await page.getByLabel("Når, betingelse 2: værdi").fill("nøglekort");
  await page.getByText("Så kan de ikke passe sammen.").waitFor();
  await button(page, "Fjern Når, betingelse 2").click();
  await page.getByLabel("Afdeling", { exact: true }).selectOption("Kommunale Ejendomme");
  await page.getByLabel("Eksempel 1", { exact: true }).fill("hvor får vi et nøglekort");
  const sentence = await page.locator(".edit__sentence").innerText();
  expect(sentence).toMatch(/Når beskeden nævner nøglekort, adgangskort\s?, så send til\s+KE\s+Kommunale Ejendomme/);
  await save(page);
  await page.getByRole("heading", { name: "Regel 6: noegle-til-hallen" }).waitFor();
  await page.getByText("Reglen tager den", { exact: true }).waitFor({ state: "attached", timeout: 150_000 });
  await page.close();
});

test("a sentence that was tried becomes an example with one click", slow, async () => {
  const page = await open("rules/noegle-til-hallen");
  await page.getByLabel("Skriv en sætning, som en borger ville").fill("mit adgangskort virker ikke");
  await button(page, "Prøv").click();
  await button(page, "Gør den til et eksempel på reglen").click();
  expect(await page.getByLabel("Eksempel 2", { exact: true }).inputValue()).toBe("mit adgangskort virker ikke");
  // What is not saved is not lost by a click beside it.
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page
    .getByRole("link", { name: "Versioner" })
    .or(page.getByRole("link", { name: "Udgaver" }))
    .click();
  await page.getByText("Ikke gemt endnu.").waitFor();
  await save(page);
  await page.getByText("Gemt i kladden.").first().waitFor();
  await page.close();
});

test("of two who save, the second sees both rules and chooses", slow, async () => {
  const [one, other] = await Promise.all([0, 1].map(() => open("rules/noegle-til-hallen")));
  if (one === undefined || other === undefined) throw new Error("two pages were opened");
  await other.getByLabel("Note til kollegerne").fill("Min note");
  await one.getByLabel("Note til kollegerne").fill("En andens note");
  await save(one);
  await one.getByText("Gemt i kladden.").first().waitFor();
  await save(other);
  await other.getByRole("heading", { name: "En anden har gemt reglen imens" }).waitFor();
  await other.getByText("En andens note").waitFor();
  await button(other, "Gem min").click();
  await other.getByText("Gemt i kladden.").first().waitFor();
  expect(await other.getByLabel("Note til kollegerne").inputValue()).toBe("Min note");
  await one.close();
  await other.close();
});

test("a rule rests at once, and goes with the draft, both with a reason", slow, async () => {
  const page = await open("rules/laast-doer-nu");
  await button(page, "Sæt på pause nu").click();
  await inDialog(page, "Sæt på pause nu").click();
  await page.getByText("Skriv med få ord hvorfor.").waitFor();
  await page.getByLabel("Hvorfor?").fill("Vagten har fået et nyt nummer");
  await inDialog(page, "Sæt på pause nu").click();
  await button(page, "Start igen nu").waitFor({ timeout: 150_000 });
  await button(page, "Slet reglen").click();
  await page.getByLabel("Hvorfor?").fill("Vagten svarer selv");
  await inDialog(page, "Slet reglen").click();
  await button(page, "Behold reglen alligevel").click();
  await button(page, "Slet reglen").waitFor();
  await page.close();
});

/** As somebody may have saved it as text, or brought it with a file. */
async function halfRule(name: string): Promise<void> {
  const { store, now } = stand().server.house;
  const [item, place] = [`rule:${name}`, "# file: routing-rules/10-safety.yaml\n"];
  const after = `${place}  - id: ${name}\n    when: { words: { any: [trampolin] } }\n    then: svar\n`;
  const about = { id: draftId(item), revision: 0, by: "x", at: now(), note: "", before: null };
  if ((await store.get("draft-item", about.id)) === undefined)
    await store.commit([{ put: "draft-item", value: { ...about, item, after } }]);
}

test("half a rule stands in the list, opens as its text, and mended opens in its form", slow, async () => {
  await halfRule("halv-regel");
  const list = await open("rules");
  await list.getByRole("link", { name: /halv-regel/ }).click();
  const text = list.getByLabel("Teksten i filen");
  await text.fill(
    (await text.inputValue()).replace("svar", "{ department: kultur-fritid }\n    examples: [må vi have en trampolin]"),
  );
  await save(list);
  await list.getByLabel("Når, betingelse 1: værdi").waitFor();
  expect(await list.getByLabel("Eksempel 1", { exact: true }).inputValue()).toBe("må vi have en trampolin");
  await list.close();
});

test("long lists of words are folded in the list, and opened on demand", slow, async () => {
  const page = await open("rules");
  const line = page.locator("[data-rule=laast-doer-nu]");
  await line.getByText("lige nu, i dag, i aften, i eftermiddag", { exact: true }).waitFor();
  await line.getByRole("button", { name: /^og \d+ til$/ }).click();
  await line.getByRole("button", { name: "vis færre" }).waitFor();
  await page.close();
});

const tried = async (page: Page) => {
  await page.locator("#try-title ~ form textarea").fill("vi står uden for hallen nu, og brikken virker ikke");
  await page.locator("#try-title ~ form [type=submit]").click();
  await page.locator(".tried").waitFor({ timeout: 120_000 });
};
usableByAll(stand, {
  rules: { room: "rules" },
  "a rule": { room: "rules/noegle-til-hallen" },
  "a rule with much in it": { room: "rules/kun-lokaler" },
  "a new rule with errors": {
    room: "rules/new",
    go: async (page) => {
      await page.locator("form.edit .button--small").first().click();
      await page.locator("form.edit [type=submit]").click();
      await page.locator("[aria-invalid]").first().waitFor();
    },
  },
  "a rule that is gone": { room: "rules/findes-ikke" },
  "a tried sentence": { room: "try", go: tried },
  effect: { room: "effect" },
  draft: { room: "draft" },
  versions: { room: "versions" },
  // The last: until it is mended, nothing can be tried on the draft.
  "half a rule": {
    room: "rules",
    go: async (page) => {
      await halfRule("en-halv-til");
      await page.reload();
      await page.getByRole("link", { name: /en-halv-til/ }).click();
      await page.locator(".as-text").waitFor();
    },
  },
});
