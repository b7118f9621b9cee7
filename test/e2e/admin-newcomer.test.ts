import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { standFor } from "./admin-page.ts";

// Somebody who has never seen the admin pages, with nothing but what stands on them.

// New examples are learnt first: seconds on a calm machine.
const learning = 90_000;
const stand = standFor("editor");

const sentences = [
  "kan vi låne gribetænger til at samle skrald",
  "vi samler skrald i skoven og mangler gribetænger",
  "hvor henter man gribetænger og sække",
  "har I gribetænger, som klubben kan få lov at bruge",
  "vi skal samle skrald langs åen på lørdag, har I sække",
  "må vi låne tyve gribetænger i weekenden",
  "hvad koster det at låne gribetænger",
  "hvordan får vi fat i sække og gribetænger til en skralddag",
  "skolen vil samle skrald og har ikke nok gribetænger",
  "hvem henter sækkene, når vi har samlet skrald",
];
const inOtherWords = "vores hold vil ud og samle skrald, kan I undvære nogle sække og gribetænger";
const needle = "der ligger en kanyle i skraldet, hvad gør vi";

/** Each thing a person does with hand or keyboard counts one. */
class Hand {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(role: "link" | "button", name: string): Promise<void> {
    this.count++;
    const found = this.#page.getByRole(role, { name, exact: true });
    await found.last().click();
  }

  async write(label: string, text: string): Promise<void> {
    this.count++;
    await this.#field(label).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    this.count++;
    await this.#field(label).selectOption(option);
  }

  #field(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true });
  }
}

test("a newcomer adds a topic, an article and a rule, publishes them and takes them back", {
  timeout: 240_000,
}, async () => {
  const { server, context } = stand();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const hand = new Hand(page);
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: learning });
  await page.goto(`${server.url}/admin`);

  await hand.press("link", "Emner");
  await hand.press("link", "Nyt emne");
  await hand.write("Titel på dansk", "Låne gribetænger");
  await hand.write("Titel på engelsk", "Borrow litter pickers");
  await hand.write("Grænsen til naboerne", "Gribetænger og sække til at samle skrald. Ikke borde og stole.");
  await hand.choose("Afdeling", "Kultur og Fritid");
  await hand.write("Nye sætninger", sentences.join("\n"));
  await hand.press("button", "Tilføj eksempler");
  await hand.press("button", "Gem i kladden");
  await said("1 ændring siden udgave 1.");

  await hand.press("link", "Artikler");
  await hand.press("link", "Ny artikel");
  await hand.write("Titel på dansk", "Låne gribetænger");
  await hand.write("Titel på engelsk", "Borrow litter pickers");
  await hand.write(
    "Tekst på dansk",
    "Foreninger kan hente gribetænger og sække på Materielgården i Lindeby. Det er gratis.",
  );
  await hand.write(
    "Tekst på engelsk",
    "Associations may fetch litter pickers and bags at the depot in Lindeby. It is free.",
  );
  await hand.press("button", "Gem i kladden");
  await said("2 ændringer siden udgave 1.");

  await hand.press("link", "Regler");
  await hand.press("link", "Ny regel");
  await hand.write("Reglens navn", "Fundet kanyle");
  await hand.choose("Gruppe", "Lokaler");
  await hand.press("button", "Tilføj betingelse");
  await hand.write("Når, betingelse 1: værdi", "kanyle, kanyler");
  await hand.choose("Udfald", "Giv samtalen til et menneske");
  await hand.write("Eksempel 1", needle);
  await hand.press("button", "Gem i kladden");
  await page.getByText("Reglen tager den", { exact: true }).waitFor({ state: "attached", timeout: learning });
  await hand.press("button", `Prøv »${needle}«`);
  await said("Reglen »fundet-kanyle« bestemmer.");

  await hand.press("link", "Se effekten");
  await hand.press("button", "Se effekten");
  await said(/^Kørt /);
  await hand.press("link", "Udgiv …");
  await hand.write("Hvad er ændret?", "Man kan låne gribetænger");
  await hand.press("button", "Udgiv 3 ændringer");
  await said("Udgave 2 er i brug.");

  const [citizen] = await Promise.all([context.waitForEvent("page"), hand.press("link", "Se chatten")]);
  citizen.setDefaultTimeout(30_000);
  await citizen.locator("nem-indgang .launcher").click();
  await citizen.locator("nem-indgang textarea").fill(inOtherWords);
  await citizen.locator("nem-indgang textarea").press("Enter");
  hand.count += 3;
  await citizen.getByText("på Materielgården i Lindeby").waitFor();

  await hand.press("link", "Udgaver");
  await hand.press("link", "Udgave 1");
  await hand.press("button", "Gør den til den næste udgave");
  await hand.write("Hvorfor?", "Gribetængerne er lånt ud for i år");
  await hand.press("button", "Gør den til den næste udgave");
  await said("Udgave 3 er i brug.");
  expect(hand.count).toBeLessThanOrEqual(40);
});
