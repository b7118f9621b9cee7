import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { DeskStand } from "../browser/desk-stand.ts";
import { openBrowser } from "./browser.ts";
import { type DeskOnScreen, deskOn } from "./desk-page.ts";
import { deskStates } from "./desk-states.ts";

let browser: Browser;
let stand: DeskStand;
let desk: DeskOnScreen;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  stand = new DeskStand(await buildPages({ cacheDir: cacheDir() }));
  deskStates["saved replies, to change"]?.before?.(stand);
  await stand.open();
  desk = await deskOn(browser, stand);
  await deskStates["saved replies, to change"]?.go?.(desk);
}, 60_000);
afterEach(async () => {
  await desk.close();
  await stand.close();
});

const titles = () => stand.savedReplies.replies.map(({ title }) => title.da);

test("a saved reply is written with its fields, changed and deleted", { timeout: 60_000 }, async () => {
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Nyt fast svar" }).click();
  await dialog.getByLabel("Navn").fill("Nøglen er klar");
  const danish = dialog.getByLabel("Svar på dansk");
  await danish.fill("Hej ");
  await dialog.getByRole("button", { name: "borgerens navn" }).click();
  await danish.pressSequentially(". Nøglen er klar.");
  await dialog.getByLabel("Svar på engelsk").fill("Hello {name}. The key is ready.");
  await dialog.getByRole("button", { name: "Gem for afdelingen" }).click();
  await dialog.getByRole("heading", { name: "Nøglen er klar" }).waitFor();
  expect(stand.savedReplies.replies.at(-1)).toEqual({
    id: "noeglen-er-klar",
    title: { da: "Nøglen er klar", en: "Nøglen er klar" },
    text: { da: "Hej {name}. Nøglen er klar.", en: "Hello {name}. The key is ready." },
  });

  await dialog.getByRole("button", { name: "Ret Lokalet er optaget" }).click();
  await dialog.getByLabel("Navn").fill("Lokalet er væk");
  await dialog.getByRole("button", { name: "Gem for afdelingen" }).click();
  await dialog.getByRole("heading", { name: "Lokalet er væk" }).waitFor();

  await dialog.getByRole("button", { name: "Slet Lokalet er ledigt" }).click();
  await dialog.getByRole("button", { name: "Ja, slet" }).click();
  await expect.poll(titles).toEqual(["Lokalet er væk", "Nøglen er klar"]);
  expect(desk.complaints).toEqual([]);
});

test("a colleague was faster: it is said, and what was written stays", { timeout: 60_000 }, async () => {
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Ret Lokalet er optaget" }).click();
  await dialog.getByLabel("Svar på dansk").fill("Det er optaget.");
  stand.savedReplies = { ...stand.savedReplies, revision: 9 };
  await dialog.getByRole("button", { name: "Gem for afdelingen" }).click();
  await dialog.getByRole("alert").getByText("imens").waitFor();
  expect(await dialog.getByLabel("Svar på dansk").inputValue()).toBe("Det er optaget.");
  await dialog.getByRole("button", { name: "Gem for afdelingen" }).click();
  await expect.poll(() => stand.savedReplies.replies[1]?.text.da).toBe("Det er optaget.");
});
