import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { signInAs } from "./real-editor.ts";
import { RealServer } from "./real-server.ts";

// Somebody who has never seen the admin pages, with nothing but what stands on them.

const learning = 300_000;
let server: RealServer;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  server = await RealServer.open();
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  await signInAs(server, context, ["editor"]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const sentences = [
  "kan foreningen låne kommunens trailer",
  "vi skal bruge en trailer til at flytte telte",
  "hvor henter man den trailer, man kan låne",
  "må vi låne traileren i weekenden",
  "hvad koster det at leje en trailer af jer",
  "har I en trailer, som klubben kan få lov at bruge",
  "vi mangler en trailer til loppemarkedet",
  "hvordan reserverer jeg traileren",
  "jeg vil gerne booke en trailer til på lørdag",
  "er traileren ledig næste uge",
];

/** Each thing a person does with hand or keyboard counts one. */
class Hand {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async shot(what: string): Promise<void> {
    process.stderr.write(`${new Date().toISOString()} ${this.count} ${what}\n`);
    await this.#page.screenshot({ path: `/tmp/nc/${String(this.count).padStart(2, "0")}.png` });
  }

  async press(role: "link" | "button", name: string): Promise<void> {
    this.count++;
    await this.shot(name);
    const found = this.#page.getByRole(role, { name, exact: true });
    await found.last().click();
  }

  async write(label: string, text: string): Promise<void> {
    this.count++;
    await this.shot(label);
    await this.#field(label).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    this.count++;
    await this.shot(label);
    await this.#field(label).selectOption(option);
  }

  #field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true });
  }
}

test("a newcomer adds a topic, an article and a rule, publishes them and takes them back", {
  timeout: 15 * 60_000,
}, async () => {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const hand = new Hand(page);
  const said = async (text: string | RegExp) => {
    await page.getByText(text).first().waitFor({ timeout: 60_000 });
    process.stderr.write(`${new Date().toISOString()} said ${text}\n`);
  };
  await page.goto(`${server.url}/admin`);

  await hand.press("link", "Emner");
  await hand.press("link", "Nyt emne");
  await hand.write("Titel på dansk", "Låne en trailer");
  await hand.write("Titel på engelsk", "Borrow a trailer");
  await hand.write("Grænsen til naboerne", "At låne kommunens trailer. Ikke lokaler.");
  await hand.write("Nye sætninger", sentences.join("\n"));
  await hand.press("button", "Tilføj eksempler");
  await hand.press("button", "Gem i kladden");
  await said("1 ændring siden udgave 1.");

  await hand.press("link", "Artikler");
  await hand.press("link", "Ny artikel");
  await hand.write("Titel på dansk", "Låne en trailer");
  await hand.write("Titel på engelsk", "Borrow a trailer");
  await hand.write("Tekst på dansk", "Foreninger kan låne en trailer på Materielgården i Lindeby. Det er gratis.");
  await hand.write("Tekst på engelsk", "Associations may borrow a trailer at the depot in Lindeby. It is free.");
  await hand.press("button", "Gem i kladden");
  await said("2 ændringer siden udgave 1.");

  await hand.press("link", "Regler");
  await hand.press("link", "Ny regel");
  await hand.write("Reglens navn", "Punkteret trailer");
  await hand.choose("Gruppe", "Lokaler");
  await hand.press("button", "Tilføj betingelse");
  await hand.write("Når, betingelse 1: værdi", "punkteret, punktering");
  await hand.choose("Udfald", "Giv samtalen til et menneske");
  await hand.write("Eksempel 1", "traileren er punkteret, hvem ringer jeg til");
  await hand.press("button", "Gem i kladden");
  await page.getByText("Reglen tager den", { exact: true }).waitFor({ state: "attached", timeout: learning });
  await hand.press("button", "Prøv »traileren er punkteret, hvem ringer jeg til«");
  await said("Reglen »punkteret-trailer« bestemmer.");

  await hand.press("link", "Se effekten");
  await hand.press("button", "Se effekten");
  await said(/^Kørt /);
  await hand.press("link", "Udgiv …");
  await hand.write("Hvad er ændret?", "Man kan låne en trailer");
  await hand.press("button", "Udgiv 3 ændringer");
  await said("Udgave 2 er i brug.");

  const [citizen] = await Promise.all([context.waitForEvent("page"), hand.press("link", "Se chatten")]);
  citizen.setDefaultTimeout(30_000);
  await citizen.locator("nem-indgang .launcher").click();
  await citizen.locator("nem-indgang textarea").fill("findes der en trailer, som vores spejdergruppe kan låne");
  await citizen.locator("nem-indgang textarea").press("Enter");
  hand.count += 3;
  await citizen.getByText("på Materielgården i Lindeby").waitFor();

  await hand.press("link", "Udgaver");
  await hand.press("link", "Udgave 1");
  await hand.press("button", "Gør den til den næste udgave");
  await hand.write("Hvorfor?", "Traileren er solgt");
  await hand.press("button", "Gør den til den næste udgave");
  await said("Udgave 3 er i brug.");
  expect(hand.count).toBeLessThanOrEqual(40);
});
