import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { Stand } from "../browser/stand.ts";
import { openBrowser } from "./browser.ts";
import { returnStates } from "./return-states.ts";

let browser: Browser;
let pages: string;
let stand: Stand;
let page: Page;

beforeAll(async () => {
  pages = await buildPages({ cacheDir: cacheDir() });
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  stand = new Stand(pages);
  await stand.open();
  page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  page.setDefaultTimeout(8_000);
});
afterEach(async () => {
  await page.context().close();
  await stand.close();
});

test("on a second device: the answer is read, and one writes on", async () => {
  await returnStates["there is an answer"]?.(page, stand);
  await page.getByText("Der er svar").waitFor();
  await page.getByText("Svar senest fredag den 27. november", { exact: true }).waitFor();
  await page.locator("nem-indgang textarea").fill("farvel");
  await page.locator("nem-indgang textarea").press("Enter");
  await page.getByText("Mette har forladt samtalen.").waitFor();
  expect(stand.talks.size).toBe(1);
  expect(await page.evaluate("JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])")).toBe(
    '[{},{},""]',
  );
});

test("the token reaches no address on the server, and looking changes nothing", async () => {
  await returnStates["there is an answer"]?.(page, stand);
  expect(stand.requests.join(" ")).not.toContain("q8Zt1mQ0sVb7LrXn4KpE2w");
  expect(stand.requests.filter((request) => request.endsWith("/c/delete"))).toEqual([]);
});

test("the talk is saved as text", async () => {
  await returnStates["there is an answer"]?.(page, stand);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Hent som tekst" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("samtale.txt");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("Dig:\nKan vi låne salen i Laden?");
  expect(text).toContain("Eksempel Kommune, Automatisk assistent:");
  expect(text).toContain("Mette, Kultur og Fritid:\nHej. Jeg kan se");
});

test("Slet first says what stays, can be thought better of, and then does it", async () => {
  await returnStates["delete, a part stays"]?.(page, stand);
  await page.getByText("Det her bliver hos kommunen").waitFor();
  await page.getByRole("button", { name: "Behold" }).click();
  expect(stand.requests).not.toContain("POST /c/delete");
  await page.getByRole("button", { name: "Slet" }).click();
  await page.getByRole("button", { name: "Slet", exact: true }).click();
  await page.getByRole("heading", { name: "Slettet" }).waitFor();
  await page.getByText("Samtalen er slettet for dig.").waitFor();
  expect(await page.locator("nem-indgang").count()).toBe(0);
  await page.reload();
  await page.getByRole("heading", { name: "Linket virker ikke længere" }).waitFor();
});

test("without a connection it says so, and tries again", async () => {
  await stand.talkedBefore(["kort"]);
  await page.route("**/c/talk", (route) => route.abort());
  await page.goto(`${stand.url}/c#q8Zt1mQ0sVb7LrXn4KpE2w`);
  await page.getByRole("heading", { name: "Ingen forbindelse" }).waitFor();
  await page.unroute("**/c/talk");
  await page.getByRole("button", { name: "Prøv igen" }).click();
  await page.getByText("NI-7K3PXQ").waitFor();
});
