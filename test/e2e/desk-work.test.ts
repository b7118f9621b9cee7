import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { aPart, jonas, said } from "../browser/desk-parts.ts";
import { DeskStand } from "../browser/desk-stand.ts";
import { openBrowser } from "./browser.ts";
import { type DeskOnScreen, deskOn } from "./desk-page.ts";

let browser: Browser;
let pages: string;
let stand: DeskStand;
let desk: DeskOnScreen;
const booking = "/desk#booking";

beforeAll(async () => {
  pages = await buildPages({ cacheDir: cacheDir() });
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  stand = new DeskStand(pages);
  await stand.open();
});
afterEach(async () => {
  await desk.close();
  await stand.close();
});

const sent = (what: string) => stand.done.filter((done) => done.what === what).map(({ body }) => body);
const bodyText = () => desk.page.locator("body").innerText();

test("with the keys alone: down, open, take, answer, note, close, file note", { timeout: 60_000 }, async () => {
  desk = await deskOn(browser, stand);
  const { page, part } = desk;
  const { keyboard } = page;
  await desk.queue.locator(".ticket").first().focus();
  for (let down = 0; down < 4; down++) await keyboard.press("j");
  await keyboard.press("Enter");
  await part.getByRole("heading", { level: 1, name: "Lokaler: fast tid" }).waitFor();
  await page.waitForFunction("document.activeElement?.id === 'part'");
  await keyboard.press("t");
  await page.getByText("Du har taget den").waitFor();
  await keyboard.press("r");
  await page.waitForFunction("document.activeElement?.hasAttribute('data-write')");
  await keyboard.type("Ja, torsdag kl. 18 er ledig.");
  await keyboard.press("Control+Enter");
  await part.getByRole("button", { name: "Fortryd" }).waitFor();
  await expect.poll(() => desk.field.inputValue()).toBe("");
  await keyboard.press("Escape");
  await keyboard.press("n");
  await keyboard.type("Ring til driften.");
  await keyboard.press("Control+Enter");
  await part.locator(".internal", { hasText: "Ring til driften." }).waitFor();
  await keyboard.press("Escape");
  await keyboard.press("l");
  await page.getByRole("dialog", { name: "Luk henvendelsen" }).waitFor();
  await keyboard.press("Space");
  await keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Notat til fagsystemet" }).waitFor();
  await keyboard.press("Escape");
  await part.getByRole("button", { name: "Åbn igen" }).waitFor();
  expect(stand.done.filter(({ what }) => what !== "presence").map(({ what }) => what)).toEqual([
    "claim",
    "reply",
    "remark",
    "close",
  ]);
  expect(desk.complaints).toEqual([]);
});

test("a reply is taken back within five seconds, and stands in the field again", async () => {
  desk = await deskOn(browser, stand, { path: booking });
  await desk.field.fill("Så skriver jeg køkken på.");
  await desk.field.press("Control+Enter");
  await expect.poll(() => desk.field.inputValue()).toBe("");
  await desk.field.press("Control+z");
  await expect.poll(() => desk.field.inputValue()).toBe("Så skriver jeg køkken på.");
  expect(sent("undo")).toEqual([{ clientId: (sent("reply")[0] as { clientId: string }).clientId }]);
});

test("drafts are kept per part, also through a reload; what looks private is not kept on the device", async () => {
  desk = await deskOn(browser, stand);
  await desk.open("Lokaler: fast tid");
  await desk.field.fill("Ja, torsdag kl. 18.");
  await desk.open("Forening: oplysninger");
  await expect.poll(() => desk.field.inputValue()).toBe("");
  await desk.field.fill("Træneren har 010170-0000.");
  await desk.open("Lokaler: fast tid");
  await expect.poll(() => desk.field.inputValue()).toBe("Ja, torsdag kl. 18.");
  await desk.page.reload();
  await expect.poll(() => desk.field.inputValue()).toBe("Ja, torsdag kl. 18.");
  expect(await desk.page.evaluate("JSON.stringify({ ...sessionStorage, ...localStorage })")).not.toContain("010170");
});

test("a saved reply is found by /, its fields are gone through, and nothing goes out with one empty", async () => {
  desk = await deskOn(browser, stand, { path: booking });
  const { field, page } = desk;
  await field.pressSequentially("/ledigt");
  await page.getByRole("option", { name: /Lokale ledigt/ }).waitFor();
  await field.press("Enter");
  await page.keyboard.type("onsdag");
  await field.press("Control+Enter");
  await page.getByText("Udfyld først: klokken").waitFor();
  expect(sent("reply")).toEqual([]);
  await page.keyboard.type("19");
  await field.press("Control+Enter");
  await expect.poll(() => sent("reply").length).toBe(1);
  expect(sent("reply")[0]).toMatchObject({ text: expect.stringContaining("til jer onsdag kl. 19."), held: true });
});

test("new rows are announced and not pushed under the finger; the focus stays", async () => {
  desk = await deskOn(browser, stand);
  const row = desk.queue.locator(".ticket").nth(2);
  await row.focus();
  const place = await row.boundingBox();
  const others = [...stand.parts.values()];
  stand.parts.clear();
  stand.put(aPart("krise", "Akut", null, 1, { urgent: "crisis", clock: null }));
  for (const part of others) stand.parts.set(part.id, part);
  const news = desk.queue.getByRole("button", { name: /1 ny/ });
  await news.waitFor();
  expect(await row.evaluate((element) => element.matches(":focus"))).toBe(true);
  expect(await row.locator(".ticket__topic").innerText()).toBe("Lokaler: bookingsystem");
  // The line that says so takes its room once; the rows keep their order.
  expect(Math.abs(((await row.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(80);
  await news.click();
  expect(await desk.queue.locator(".ticket__topic").first().innerText()).toBe("Akut");
});

test("somebody else was faster: told who, and what was written is kept", async () => {
  desk = await deskOn(browser, stand);
  await desk.open("Lokaler: fast tid");
  await desk.field.fill("Ja, torsdag.");
  stand.parts.set("fasttid", {
    ...stand.part("fasttid"),
    revision: 5,
    state: "claimed",
    claimant: jonas,
    can: ["take-over", "remark"],
  });
  await desk.press(/^Tag den$/);
  await desk.part.getByText("Jonas nåede den først.").waitFor();
  await desk.part.getByText("Det, du skrev, står her stadig.").waitFor();
  expect(sent("claim")).toEqual([]);
});

test("a change that does not matter is gone along with; one that does is shown first", async () => {
  desk = await deskOn(browser, stand);
  await desk.open("Lokaler: fast tid");
  stand.parts.set("fasttid", { ...stand.part("fasttid"), revision: 5, remarks: [] });
  await desk.field.fill("Ja, torsdag.");
  await desk.field.press("Control+Enter");
  await expect.poll(() => sent("reply").length).toBe(1);
  await desk.open("Forening: oplysninger");
  const part = stand.part("formand");
  const messages = [...part.messages, said(2, new Date().toISOString(), "citizen", "Vi har fundet ud af det.")];
  stand.parts.set("formand", { ...part, revision: 5, messages });
  await desk.field.fill("Ret det i portalen.");
  await desk.field.press("Control+Enter");
  await desk.part.getByText("Vi har fundet ud af det.").waitFor();
  expect(sent("reply")).toHaveLength(1);
  await desk.part.getByRole("button", { name: "Send det alligevel" }).click();
  await expect.poll(() => sent("reply").length).toBe(2);
});

test("the session ends while one writes: signing in where one stands, and the reply goes out", async () => {
  desk = await deskOn(browser, stand, { path: booking });
  await desk.field.fill("Så skriver jeg køkken på.");
  stand.trouble.signedOut = true;
  stand.drop();
  await desk.field.press("Control+Enter");
  const dialog = desk.page.getByRole("dialog", { name: "Log ind igen" });
  await dialog.getByLabel("E-mail").fill("mette@example.org");
  await dialog.getByLabel("Adgangskode").fill("rigtig hest batteri");
  await dialog.getByRole("button", { name: "Log ind", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await desk.field.inputValue()).toBe("Så skriver jeg køkken på.");
  await desk.field.press("Control+Enter");
  await expect.poll(() => sent("reply").length).toBe(1);
});

test("a lost line goes on behind the last event, and nothing is missed", { timeout: 40_000 }, async () => {
  desk = await deskOn(browser, stand, { path: booking });
  stand.tell({ kind: "typing", part: "booking", department: "kultur-fritid" });
  await desk.page.getByText("Borgeren skriver").waitFor();
  stand.trouble.down = true;
  stand.drop();
  await desk.page.getByText("Ingen forbindelse.").waitFor();
  const { messages } = stand.part("booking");
  stand.change(
    "booking",
    { messages: [...messages, said(7, new Date().toISOString(), "citizen", "Er I der stadig?")] },
    "message",
  );
  stand.trouble.down = false;
  await desk.page.locator(".desk__offline").getByRole("button").click();
  await desk.part.getByText("Er I der stadig?").waitFor();
  await desk.page.locator(".desk__offline").waitFor({ state: "detached" });
  expect(stand.resumed.at(-1)).toBe("1");
});

test("moved by one press, unless it is taken back", { timeout: 40_000 }, async () => {
  desk = await deskOn(browser, stand, { path: booking });
  const press = desk.context.getByRole("button", { name: /^Flyt til Kommunale/ });
  await press.click();
  await desk.page.locator(".toast").getByRole("button", { name: "Fortryd" }).click();
  await press.click();
  await desk.part.getByText("Den er ikke hos jer længere").waitFor({ timeout: 15_000 });
  expect(sent("move")).toEqual([
    { department: "ejendomme", topic: "lokaler-noegle-adgang", reason: "Emnet er Lokaler: nøgle og adgang." },
  ]);
});

test("Ikke os: a department, a colleague, a reason", async () => {
  desk = await deskOn(browser, stand, { path: booking });
  await desk.page.getByRole("log").waitFor();
  await desk.page.keyboard.press("i");
  const dialog = desk.page.getByRole("dialog", { name: "Ikke os. Hvem så?" });
  await dialog.getByText("Lukket, åbner i morgen kl. 10").waitFor();
  await dialog.getByText("Kommunale Ejendomme").click();
  await dialog.getByLabel("Til en bestemt kollega").selectOption({ label: "Lars Munk · optaget" });
  await dialog.getByLabel("Hvorfor?").fill("De har nøglen.");
  await dialog.getByRole("button", { name: "Flyt til Kommunale Ejendomme" }).click();
  await desk.part.getByText("Den er ikke hos jer længere").waitFor();
  expect(sent("move")).toEqual([{ department: "ejendomme", colleague: "lars", reason: "De har nøglen." }]);
});

test("words are taken out everywhere, and only words that stand there", async () => {
  desk = await deskOn(browser, stand, { path: booking });
  await desk.part.locator(".bubble", { hasText: "Ja tak" }).dblclick({ position: { x: 20, y: 20 } });
  await desk.press(/^Gør ord ulæselige$/);
  const dialog = desk.page.getByRole("dialog");
  // What was marked in the message stands there already.
  expect(await dialog.getByRole("textbox").inputValue()).toMatch(/^(Ja|tak)$/);
  await dialog.getByRole("textbox").fill("banko");
  await dialog.getByText(/De står \d/).waitFor();
  await dialog.getByRole("button", { name: "Gør ulæselige" }).click();
  await desk.part.locator(".bubble", { hasText: "[fjernet af kommunen]" }).waitFor();
  expect(sent("mask")).toEqual([{ words: "banko" }]);
});

test("contact later is a time on Danish clocks", async () => {
  desk = await deskOn(browser, stand, { path: booking, timezoneId: "America/New_York" });
  await desk.press(/^Kontakt senere$/);
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Dato").fill("2030-07-01");
  await dialog.getByLabel("Klokken").fill("09:30");
  await dialog.getByRole("button", { name: "Mind mig om den" }).click();
  await expect.poll(() => sent("later")).toEqual([{ at: "2030-07-01T07:30:00.000Z" }]);
});

test("on a phone one pane at a time, with a way back that is also the browser's", async () => {
  desk = await deskOn(browser, stand, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await desk.open("Lokaler: fast tid");
  expect(await desk.queue.isVisible()).toBe(false);
  await desk.part.getByRole("button", { name: "Hvorfor her?" }).click();
  await desk.context.getByRole("heading", { name: "Hvorfor her?" }).waitFor();
  await desk.part.getByRole("button", { name: "Tilbage til køen" }).click();
  await desk.queue.locator(".ticket").first().waitFor();
  await desk.open("Lokaler: booke");
  await desk.page.goBack();
  await desk.queue.locator(".ticket").first().waitFor();
});

test("everything is text, and the policy of our own pages is kept", async () => {
  const evil = `<img src=x onerror="document.title='evil'"><b>fed</b>`;
  stand.parts.set("fasttid", {
    ...aPart("fasttid", evil, evil, 3),
    messages: [said(1, new Date().toISOString(), "citizen", evil), said(2, new Date().toISOString(), "notice", evil)],
    details: [{ label: evil, text: evil }],
    summary: evil,
    keptBecause: evil,
  });
  desk = await deskOn(browser, stand, { path: "/desk#fasttid" });
  await desk.page.getByRole("log").waitFor();
  expect(await desk.page.locator("#desk img, #desk b").count()).toBe(0);
  expect(await bodyText()).toContain("<b>fed</b>");
  expect(desk.complaints).toEqual([]);
});

test("whoever is not signed in is sent to sign in, and back to the same part", async () => {
  stand.trouble.signedOut = true;
  desk = await deskOn(browser, stand, { path: booking, waits: false });
  await desk.page.waitForURL(/\/sign-in/);
  expect(new URL(desk.page.url()).searchParams.get("to")).toBe("/desk#booking");
});
