import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { goodPassword } from "../api/sign-in-house.ts";
import { violations } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { pairwise } from "./pairwise.ts";
import { SignInStand } from "./sign-in-stand.ts";
import { fillIn, invitationLink, resetLink, signInStates } from "./sign-in-states.ts";

let browser: Browser;
let stand: SignInStand;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  stand = new SignInStand();
  await stand.open();
  await stand.house.has();
  page = await pageIn({});
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await stand.close();
});

async function pageIn(how: object): Promise<Page> {
  const made = await (await browser.newContext({ reducedMotion: "reduce", locale: "da-DK", ...how })).newPage();
  made.setDefaultTimeout(15_000);
  return made;
}

const cases = pairwise(Object.keys(signInStates));
test.each(cases)("%s, %o: nothing for axe to find, and nothing cut off", { timeout: 60_000 }, async (state, look) => {
  const { colorScheme, width, language } = look;
  const seen = await pageIn({
    colorScheme,
    viewport: { width, height: 800 },
    locale: language === "da" ? "da-DK" : "en-GB",
  });
  const complaints: string[] = [];
  seen.on("console", (message) => {
    // A refused try and a cut line are what some of these states are about.
    if (message.type() === "error" && !/status of 4|ERR_FAILED|404/.test(message.text()))
      complaints.push(message.text());
  });
  await signInStates[state]?.(seen, stand);
  expect(await violations(seen)).toEqual([]);
  expect(await seen.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(await seen.evaluate("document.documentElement.lang")).toBe(language);
  expect(complaints).toEqual([]);
  if (process.env.SHOTS !== undefined)
    await seen.screenshot({ path: `${process.env.SHOTS}/${state.replaceAll(" ", "-")}-${width}-${colorScheme}.png` });
});

test("by keyboard alone: in, and to the desk", async () => {
  await page.goto(`${stand.url}/sign-in`);
  await page.getByRole("heading", { name: "Log ind" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("kim@example.org");
  await page.keyboard.press("Tab");
  await page.keyboard.type("korte sætninger om vejret");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${stand.url}/desk`);
  expect(await page.evaluate("document.cookie")).toMatch(/^ni-csrf=[\w-]{43}$/);
});

test("after an ended session one comes back to where one was, and never to another site", async () => {
  await page.goto(`${stand.url}/sign-in?to=${encodeURIComponent("/desk#del-7")}#ended`);
  await fillIn(page);
  await page.waitForURL(`${stand.url}/desk#del-7`);
  await page.goto(`${stand.url}/sign-in?to=${encodeURIComponent("//ond.example.org/desk")}`);
  await page.waitForURL(`${stand.url}/desk`);
});

test("what is wrong is said, read out, and the focus stands where it is mended", async () => {
  await page.goto(`${stand.url}/sign-in`);
  await page.getByRole("button", { name: "Log ind" }).click();
  const email = page.getByRole("textbox", { name: "E-mail" });
  await page.getByText("Skriv din e-mail.").waitFor();
  expect(await page.evaluate("document.activeElement.autocomplete")).toBe("username");
  expect(await email.getAttribute("aria-invalid")).toBe("true");
  await fillIn(page, "kim@example.org", "forkert forkert");
  await page.getByRole("alert").getByText("passer ikke sammen").waitFor();
  expect(await email.inputValue()).toBe("kim@example.org");
});

test("locked says until when, and the way out works at once", async () => {
  for (let turn = 0; turn < 5; turn += 1) await stand.house.browser().signIn("kim@example.org", "forkert forkert");
  await page.goto(`${stand.url}/sign-in`);
  await fillIn(page);
  await page.getByText(/Prøv igen kl\.\s\d\d\.\d\d/).waitFor();
  await page.goto(await resetLink(stand));
  await page.getByLabel("Ny adgangskode", { exact: true }).fill("hver onsdag er der kage");
  await page.getByRole("button", { name: "Gem og log ind" }).click();
  await page.waitForURL(`${stand.url}/desk`);
});

test("without a connection what was written stays, and the next try works", async () => {
  await page.goto(`${stand.url}/sign-in`);
  await page.route("**/api/sign-in", (route) => route.abort());
  await fillIn(page);
  await page.getByText("Ingen forbindelse.").waitFor();
  await page.unroute("**/api/sign-in");
  await page.getByRole("button", { name: "Log ind" }).click();
  await page.waitForURL(`${stand.url}/desk`);
});

test("an invitation is taken once; the link in the mail then says so", async () => {
  const link = await invitationLink(stand);
  await page.goto(link);
  await page.getByText("Til bo@example.org").waitFor();
  await page.getByLabel("Ny adgangskode", { exact: true }).fill("hver onsdag er der kage");
  await page.getByRole("button", { name: "Vis adgangskoden" }).click();
  expect(await page.getByLabel("Ny adgangskode", { exact: true }).getAttribute("type")).toBe("text");
  await page.getByRole("button", { name: "Gem og log ind" }).click();
  await page.waitForURL(`${stand.url}/desk`);
  const later = await pageIn({});
  await later.goto(link);
  await later.getByRole("heading", { name: "Linket virker ikke længere" }).waitFor();
});

test("one sees where one is signed in, ends it there, and chooses a new password", async () => {
  await signInStates.account?.(page, stand);
  await page.getByRole("button", { name: "Log ud Safari, iPhone" }).click();
  await page.getByText("Du er logget ud dér.").waitFor();
  expect(await stand.house.store.all("session")).toHaveLength(2);
  await page.getByLabel("Nuværende adgangskode", { exact: true }).fill(goodPassword);
  await page.getByLabel("Ny adgangskode", { exact: true }).fill("hver onsdag er der kage");
  await page.getByRole("button", { name: "Gem" }).click();
  await page.getByText("Gemt. Du er logget ud alle andre steder.").waitFor();
  expect(await stand.house.store.all("session")).toHaveLength(1);
  await page.getByRole("button", { name: "Log ud her" }).click();
  await page.getByText("Du er logget ud.").waitFor();
});

test("in Danish and in English, as the browser asks and as one chooses", async () => {
  const english = await pageIn({ locale: "en-GB" });
  await english.goto(`${stand.url}/sign-in`);
  await english.getByRole("heading", { name: "Sign in" }).waitFor();
  await english.getByRole("button", { name: "Dansk" }).click();
  await english.getByRole("heading", { name: "Log ind" }).waitFor();
});
