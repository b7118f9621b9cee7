import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openRoom, standFor, usableByAll } from "./admin-page.ts";

const slow = { timeout: 180_000 };
const stand = standFor("editor", "admin");
const open = (room: string) => openRoom(stand().context, stand().server, room);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const save = (page: Page) => button(page, "Gem i kladden").click();
const saved = (page: Page) => page.getByText("Gemt i kladden.").first().waitFor();
const draftOf = async (item: string) =>
  (await stand().server.house.store.all("draft-item")).find((each) => each.item === item)?.after ?? "";

test("a topic: pasted sentences are sorted", slow, async () => {
  const page = await open("topics/lokaler-booke");
  await page
    .getByLabel("Nye sætninger")
    .fill("et sted til vores frimærkebytning\nEt sted til vores frimærkebytning.\nok");
  await button(page, "Tilføj eksempler").click();
  await page.getByText("1 sætning er tilføjet.").waitFor();
  await page.getByText("1 stod her i forvejen:").waitFor();
  await page.getByText("1 er for kort til at lære af:").waitFor();
  await save(page);
  await saved(page);
  const texts = await draftOf("topic:lokaler-booke");
  expect(texts).toContain("et sted til vores frimærkebytning");
  await page.close();
});

test("a new topic: what is missing is said beside it, and its title becomes its name", slow, async () => {
  const page = await open("topics/new");
  await save(page);
  await page.getByText("Skriv noget her.").first().waitFor();
  await page.getByLabel("Titel på dansk").fill("Låne fadølsanlæg");
  await page.getByLabel("Titel på engelsk").fill("Borrow a beer tap");
  await page.getByLabel("Gruppe").selectOption("Lokaler");
  await page.getByLabel("Hvad sker der?").selectOption("Et menneske tager den");
  await button(page, "Tilføj en oplysning").click();
  await page.getByLabel("Kaldes på dansk").fill("Antal gæster");
  await save(page);
  await page.waitForURL("**/admin#/topics/laane-fadoelsanlaeg");
  await page.getByText("Ændret i kladden af").waitFor();
  const text = await draftOf("topic:laane-fadoelsanlaeg");
  expect(text).toMatch(/^# file: intents\/lokaler\.yaml\n {2}- id: "?laane-fadoelsanlaeg/);
  expect(text).toContain("Antal gæster");
  await page.close();
});

test(
  "an article: head and text are saved, and every other byte stays; it cannot go while it is used",
  slow,
  async () => {
    const page = await open("articles/forening-start");
    const before = stand().server.house.equipment().content.files.get("knowledge/forening-start.md") ?? "";
    await page.getByLabel("Titel på dansk").fill("Start en ny forening");
    const text = page.getByLabel("Tekst på dansk");
    await text.fill((await text.inputValue()).replace("Alle må danne", "Alle kan danne"));
    await page.locator(".article-preview").getByText("Alle kan danne").waitFor();
    await page
      .getByText(/^Lix \d+:/)
      .first()
      .waitFor();
    await save(page);
    await saved(page);
    expect(await draftOf("article:forening-start")).toBe(
      before.replace("Start en forening", "Start en ny forening").replace("Alle må danne", "Alle kan danne"),
    );
    await button(page, "Fjern").click();
    await page.getByLabel("Hvorfor?").fill("Prøve");
    await page.getByRole("dialog").getByRole("button", { name: "Fjern", exact: true }).click();
    await page.getByText("Det kan ikke fjernes, for det bruges stadig her:").waitFor();
    await page.close();
  },
);

test("of two who save, the second sees both texts and chooses", slow, async () => {
  const [one, other] = await Promise.all([0, 1].map(() => open("articles/forening-vedtaegter")));
  if (one === undefined || other === undefined) throw new Error("two pages were opened");
  await other.getByLabel("Titel på engelsk").fill("Mine");
  await one.getByLabel("Titel på engelsk").fill("Somebody else's");
  await save(one);
  await saved(one);
  await save(other);
  await other.getByRole("heading", { name: "En kollega har gemt imens" }).waitFor();
  await other.getByText("Somebody else's").waitFor();
  await button(other, "Gem min tekst").click();
  await saved(other);
  expect(await draftOf("article:forening-vedtaegter")).toContain("Mine");
  await one.close();
  await other.close();
});

test("a new article is complete from the start", slow, async () => {
  const page = await open("articles/new");
  await page.getByLabel("Titel på dansk").fill("Fadøl på åen");
  await page.getByLabel("Titel på engelsk").fill("Beer by the stream");
  await page.locator(".article-preview").getByText("Skriv det vigtigste her").waitFor();
  await save(page);
  await page.waitForURL("**/admin#/articles/fadoel-paa-aaen");
  await page.getByText("Ændret i kladden af").waitFor();
  await page.close();
});

test("an article is still true with one press, at once", slow, async () => {
  const page = await open("articles");
  await button(page, "Stadig rigtig: Biblioteket").click();
  await page.getByText("Gennemgået i dag: Biblioteket.").waitFor();
  const article = stand().server.house.equipment().content.articles.get("andet-kommunalt-bibliotek");
  expect(article?.reviewed).toBe("2026-11-24");
  await page.close();
});

test("a local fact: wrong is said, and it is published at once with a reason", slow, async () => {
  const page = await open("facts");
  await page.getByRole("link", { name: /^Ret: Adressen på kommunens bookingsystem/ }).click();
  await page.getByLabel("Det, der står i svaret").fill("book.example.org");
  await button(page, "Udgiv nu …").click();
  await page.getByText("Adressen skal begynde med https://.").waitFor();
  await page.getByLabel("Det, der står i svaret").fill("https://book.example.org");
  await button(page, "Udgiv nu …").click();
  await page.getByText("Skriv, hvornår det sidst er tjekket.").waitFor();
  await page.getByLabel("Tjekket den").fill("2026-11-24");
  await button(page, "Udgiv nu …").click();
  await page.getByLabel("Hvorfor?").fill("Systemet er i drift");
  await page.getByRole("dialog").getByRole("button", { name: "Udgiv nu", exact: true }).click();
  await page.getByText("Oplysningen er udgivet.").waitFor();
  expect(stand().server.house.equipment().content.facts.get("bookingsystem-link")?.value).toBe(
    "https://book.example.org",
  );
  await page.close();
});

const first = (page: Page) => page.locator(".save-bar button").first();
usableByAll(stand, {
  topics: { room: "topics", go: (page) => page.locator(".topic-price__legend").waitFor() },
  topic: { room: "topics/lokaler-booke", go: (page) => page.locator(".need button[aria-expanded]").first().click() },
  "new topic, something is missing": { room: "topics/new", go: (page) => first(page).click() },
  articles: { room: "articles" },
  article: { room: "articles/forening-start", go: (page) => page.locator(".reply-view").first().waitFor() },
  "new article, something is missing": { room: "articles/new", go: (page) => first(page).click() },
  facts: { room: "facts" },
  "one fact": { room: "facts/lokale-bookingfrist", go: (page) => page.locator(".fact__reads").waitFor() },
});
