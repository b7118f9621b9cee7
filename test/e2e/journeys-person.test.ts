import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { type ChatPage, chatOn } from "./chat-page.ts";
import { Colleague } from "./real-colleague.ts";
import { RealServer } from "./real-server.ts";

// The whole program and a browser: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RealServer;
let chat: ChatPage<RealServer>;

beforeAll(async () => {
  [server, browser] = await Promise.all([RealServer.open(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  chat = await chatOn(browser, server);
  chat.page.setDefaultTimeout(20_000);
});
afterEach(() => chat.close());

const button = (name: string | RegExp) => chat.page.getByRole("button", { name, exact: true });
const receipt = () => chat.log.getByRole("group", { name: "Kvittering" });

async function write(text: string, on: ChatPage<RealServer> | { page: Page } = chat): Promise<void> {
  const field = on.page.locator("nem-indgang textarea");
  await field.fill(text);
  await field.press("Enter");
}

/** A booking, sent: the private link of its receipt. */
async function sendBooking(): Promise<string> {
  await chat.open();
  await chat.say("Kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til banko?");
  await chat.say("25");
  await button("Send til Kultur og Fritid").click();
  return (await receipt().locator(".private-link__url a").getAttribute("href")) ?? "";
}

/** Another device of the same citizen. */
async function secondDevice(link: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "da-DK", reducedMotion: "reduce" })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(link);
  return page;
}

test("a person comes, the assistant is silent, the person leaves, and it answers again", async () => {
  const mette = await Colleague.at(server.house);
  await chat.open();
  await chat.say("Hvem skal have børneattest?");
  await chat.say("Kan jeg tale med et menneske om det?");
  await button("Send til Kultur og Fritid").click();
  await chat.log.getByRole("group", { name: "Din plads i køen" }).waitFor();
  expect(await chat.log.locator(".slip__turn strong").textContent()).toBe("1");

  await mette.join();
  await chat.log.getByText("Mette fra Kultur og Fritid").first().waitFor();
  await mette.say("Hej. Hvem på holdet er I i tvivl om?");
  await chat.log.locator(".said--staff", { hasText: "Hvem på holdet" }).waitFor();
  expect(await chat.panel.locator(".head__title").textContent()).toBe("Mette, Kultur og Fritid");
  const replies = await chat.log.locator(".said:not(.said--citizen)").count();
  await write("Hvad koster det at leje hallen?");
  await expect.poll(() => mette.seesTyping(), { timeout: 10_000 }).toBe(true);
  await mette.types();
  await chat.log.getByText("Mette skriver").waitFor();
  await mette.say("Det afhænger af hallen. Jeg sender jer listen.");
  await chat.log.getByText("Jeg sender jer listen").waitFor();
  expect(await chat.log.getByText("Mette skriver").count()).toBe(0);
  expect(await chat.log.locator(".said:not(.said--citizen)").count()).toBe(replies + 1);

  await mette.leave();
  await chat.log.getByText(/Mette har forladt|Mette er gået/).waitFor();
  await expect
    .poll(() => chat.panel.locator(".head__title").textContent(), { timeout: 10_000 })
    .toBe("Eksempel Kommune");
  await chat.say("Hvem skal have børneattest?");
  await chat.log.getByText("Automatisk svar").last().waitFor({ state: "attached" });
});

test("the private link on a second device: what was sent, the talk, and one writes on", async () => {
  const link = await sendBooking();
  const other = await secondDevice(link);
  await other.getByRole("heading", { name: /^NI-/ }).waitFor();
  await other.getByText("Venter på en medarbejder").waitFor();
  await other.getByText("Svar senest fredag den 27. november").first().waitFor();
  await other.getByText("Hvor mange kommer I?").waitFor();
  await write("Vi bliver 40 i stedet", { page: other });
  await other.locator("nem-indgang .said--citizen", { hasText: "Vi bliver 40 i stedet" }).waitFor();
  // And the first device hears it, too.
  await chat.log.locator(".said--citizen", { hasText: "Vi bliver 40 i stedet" }).waitFor();
  const [download] = await Promise.all([
    other.waitForEvent("download"),
    other.getByRole("button", { name: "Hent som tekst" }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toContain("Dig:\nVi bliver 40 i stedet");
  await other.context().close();
});

test("Slet: all of it, at once, on every device", async () => {
  const link = await sendBooking();
  const { rows: before } = await server.house.store.queue("program", {}, { limit: 100 });
  await button("Flere valg").click();
  await button("Slet samtalen").click();
  await chat.page.getByText("Så er den væk for både dig og kommunen").waitFor();
  await button("Slet").click();
  await chat.page.getByRole("heading", { name: "Slettet" }).waitFor();
  expect(await chat.page.evaluate("JSON.stringify({ ...sessionStorage })")).toBe("{}");
  const { rows: after } = await server.house.store.queue("program", {}, { limit: 100 });
  expect(after.length).toBe(before.length - 1);
  const other = await secondDevice(link);
  await other.getByRole("heading", { name: "Linket virker ikke længere" }).waitFor();
  await other.context().close();
});

test("Slet, when somebody has it already: says what stays, and with whom", async () => {
  const mette = await Colleague.at(server.house);
  const link = await sendBooking();
  await mette.take();
  const other = await secondDevice(link);
  await other.getByText("En medarbejder har den").waitFor();
  await other.getByRole("button", { name: "Slet" }).click();
  await other.getByText("Det her bliver hos kommunen").waitFor();
  await other.getByRole("listitem").filter({ hasText: "Kultur og Fritid" }).last().waitFor();
  await other.getByRole("button", { name: "Slet", exact: true }).click();
  await other.getByRole("heading", { name: "Slettet" }).waitFor();
  // The first device is told, and can begin anew.
  await chat.page.getByText("Samtalen er her ikke længere").waitFor();
  await other.context().close();
});

test("outside hours: when they open, when the answer comes, and where it may go", async () => {
  server.setClock("2026-11-28T19:15:00.000Z");
  await chat.open();
  await chat.say("Hvem skal have børneattest?");
  await chat.say("Jeg vil gerne tale med et menneske");
  await chat.log.getByText("Vi åbner igen mandag kl. 10").waitFor();
  await chat.page.getByLabel("Navn").fill("Anna Berg");
  await chat.page.getByLabel("E-mail").fill("formand@lindely.example.org");
  await button("Gem").click();
  const summary = chat.log.getByRole("group", { name: "Ikke sendt endnu" });
  await summary.getByText("formand@lindely.example.org").waitFor();
  await button("Send til Kultur og Fritid").click();
  await receipt().getByText("senest").first().waitFor();
  expect(await receipt().locator(".slip__number").textContent()).toMatch(/NI-[2-9A-Z]{6}$/);
});
