import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { type ChatPage, chatOn } from "./chat-page.ts";
import { RealServer } from "./real-server.ts";
import { type Desk, password, replies, staffOn } from "./real-staff.ts";

// The whole program and two browsers: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RealServer;
let chat: ChatPage<RealServer>;
let desk: Desk;
let reference: string;
let sent = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([RealServer.open(), openBrowser()]);
  desk = await staffOn(browser, server, { name: "Mette", departments: ["kultur-fritid"] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

// Each time another booking, taken, with the chat of whoever sent it beside it.
beforeEach(async () => {
  chat = await chatOn(browser, server);
  chat.page.setDefaultTimeout(30_000);
  await chat.open();
  sent += 1;
  await chat.say(`Kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til banko nummer ${sent}?`);
  await chat.say("25");
  await button("Send til Kultur og Fritid").click();
  const shown = await chat.log.locator(".slip__number").textContent();
  reference = /NI-[2-9A-HJKMNP-Z]{6}$/.exec(shown ?? "")?.[0] ?? `no number in "${shown}"`;
  await desk.page
    .getByRole("navigation")
    .getByRole("button", { name: /^Afdelingen/ })
    .click();
  await row(`banko nummer ${sent}`).click();
  await desk.part.getByRole("button", { name: "Tag den" }).click();
  await desk.page.getByText("Du har taget den").waitFor();
});
afterEach(async () => {
  await chat.close();
  expect(desk.complaints).toEqual([]);
});

const button = (name: string | RegExp) => chat.page.getByRole("button", { name, exact: true });
const row = (words: string) => desk.queue.locator(".ticket", { hasText: words });
const view = (name: RegExp) => desk.page.getByRole("navigation").getByRole("button", { name });
const fromStaff = (words: string) => chat.log.locator(".said--staff", { hasText: words });

test("a reply taken back is never seen; words taken out afterwards are gone from the citizen's chat", async () => {
  await replies(desk, "Salen er desværre optaget.");
  await desk.part.getByRole("button", { name: "Fortryd" }).click();
  await desk.page.getByText("Taget tilbage.").waitFor();
  expect(await desk.field.inputValue()).toBe("Salen er desværre optaget.");
  await replies(desk, "Salen er ledig.");
  await fromStaff("Salen er ledig.").waitFor();
  expect(await chat.log.getByText("desværre optaget").count()).toBe(0);

  await desk.press(/^Gør ord ulæselige$/);
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("banko");
  await dialog.getByRole("button", { name: "Gør ulæselige" }).click();
  await chat.log.locator(".said--citizen", { hasText: "[fjernet af kommunen]" }).first().waitFor();
  expect(await chat.log.getByText("banko").count()).toBe(0);
});

test("contact later: out of the way, and back by itself when the time has come", async () => {
  await desk.part.getByRole("button", { name: "Kontakt senere" }).click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Dato").fill("2026-11-24");
  await dialog.getByLabel("Klokken").fill("10:50");
  await dialog.getByLabel("Hvad skal du huske?").fill("Spørg driften om nøglen.");
  await dialog.getByRole("button", { name: "Mind mig om den" }).click();
  await desk.part
    .getByText(/kontakt senere/)
    .first()
    .waitFor();
  await view(/^Kontakt senere 1/).click();
  await row(`banko nummer ${sent}`).waitFor();
  server.setClock("2026-11-24T09:50:30.000Z");
  await view(/^Kontakt senere 0/).waitFor();
  await view(/^Mine/).click();
  await row(`banko nummer ${sent}`).waitFor();
  await desk.part.getByText(/taget · åbnet/).waitFor();
});

test("closed with a result: the file note is there to take along", async () => {
  await desk.part.getByRole("button", { name: "Luk", exact: true }).click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Svaret er givet" }).click();
  await dialog.getByLabel("Bemærkning til notatet").fill("Nøglen hentes i hallen.");
  await dialog.getByRole("button", { name: "Luk den" }).click();
  const note = desk.page.getByRole("dialog", { name: "Notat til fagsystemet" });
  const [download] = await Promise.all([
    desk.page.waitForEvent("download"),
    note.getByRole("button", { name: "Hent som tekst" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  for (const words of [reference, `banko nummer ${sent}`, "Nøglen hentes i hallen."]) expect(text).toContain(words);
  await note.getByRole("button", { name: "Jeg har journaliseret det" }).click();
  await note.waitFor({ state: "detached" });
  await desk.part.getByText("Den er lukket. Åbn den igen for at svare.").waitFor();
  await view(/^Lukkede/).click();
  await row(`banko nummer ${sent}`).waitFor();
});

test("the server starts anew: desk and chat come back by themselves, nothing is lost or doubled", async () => {
  await desk.press(/^Gå ind i chatten$/);
  await chat.log.getByText("Mette fra Kultur og Fritid").first().waitFor();
  await replies(desk, "Salen er ledig.");
  await desk.part.getByRole("button", { name: "Fortryd" }).waitFor();
  await server.restart(async () => {
    await desk.page.getByText("Ingen forbindelse.").waitFor();
    await desk.field.fill("Husk at bestille borde.");
    await chat.field.fill("Er der borde nok?");
    await chat.field.press("Enter");
  });
  await desk.page.getByText("Ingen forbindelse.").waitFor({ state: "detached" });
  await fromStaff("Salen er ledig.").waitFor();
  await desk.part.getByRole("log").getByText("Er der borde nok?").waitFor();
  expect(await desk.field.inputValue()).toBe("Husk at bestille borde.");
  await desk.field.press("Control+Enter");
  await fromStaff("Husk at bestille borde.").waitFor();
  const citizen = chat.log.locator(".said--citizen", { hasText: "Er der borde nok?" });
  const counts = [fromStaff("Salen er ledig."), citizen, desk.part.locator(".from-citizen", { hasText: "borde nok" })];
  for (const said of counts) expect(await said.count()).toBe(1);
});

test("the session ends in the middle of a reply: kept, signed in where one stands, sent", async () => {
  await desk.field.fill("Salen er jeres.");
  server.setClock(new Date(Date.parse(server.house.now()) + 31 * 60_000).toISOString());
  await desk.field.press("Control+Enter");
  const dialog = desk.page.getByRole("dialog", { name: "Log ind igen" });
  await dialog.getByLabel("E-mail").fill("mette@example.org");
  await dialog.getByLabel("Adgangskode").fill(password);
  await dialog.getByRole("button", { name: "Log ind", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await desk.field.inputValue()).toBe("Salen er jeres.");
  await desk.field.press("Control+Enter");
  await fromStaff("Salen er jeres.").waitFor();
});
