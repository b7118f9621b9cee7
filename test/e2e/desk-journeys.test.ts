import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { type ChatPage, chatOn } from "./chat-page.ts";
import { RealServer } from "./real-server.ts";
import { type Desk, replies, staffOn } from "./real-staff.ts";

// The whole program and three browsers: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RealServer;
let chat: ChatPage<RealServer>;
/** Of Kultur og Fritid; of Kommunale Ejendomme, and of Sundhed og Omsorg. */
let mette: Desk;
let lars: Desk;

beforeAll(async () => {
  [server, browser] = await Promise.all([RealServer.open(), openBrowser()]);
  mette = await staffOn(browser, server, { name: "Mette", departments: ["kultur-fritid"] });
  lars = await staffOn(browser, server, { name: "Lars", departments: ["ejendomme", "sundhed-omsorg"] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  chat = await chatOn(browser, server);
  chat.page.setDefaultTimeout(30_000);
  await chat.open();
});
afterEach(async () => {
  await chat.close();
  // Nobody looks at what the one before has left on the screen.
  for (const { page } of [mette, lars]) await page.evaluate("location.hash = ''");
  expect([...mette.complaints, ...lars.complaints]).toEqual([]);
});

const button = (name: string | RegExp) => chat.page.getByRole("button", { name, exact: true });
const row = (desk: Desk, words: string | RegExp) => desk.queue.locator(".ticket", { hasText: words });
const inTalk = (desk: Desk, words: string) => desk.part.getByRole("log").getByText(words);

/** Opens it by its row, which waits behind a line while somebody reads the list. */
async function show(desk: Desk, words: string): Promise<void> {
  const wanted = row(desk, words);
  const news = desk.queue.getByRole("button", { name: "Opdater listen" });
  await wanted.or(news).first().waitFor();
  if (!(await wanted.isVisible())) await news.click();
  await wanted.click();
}

/** A booking, sent to Kultur og Fritid. */
async function sendBooking(what: string): Promise<void> {
  await chat.say(`Kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til ${what}?`);
  await chat.say("25");
  await button("Send til Kultur og Fritid").click();
  await chat.log.getByRole("group", { name: "Kvittering" }).waitFor();
}

/** Into the chat, without waiting for an answer: nobody may be there to give one. */
async function write(text: string): Promise<void> {
  await chat.field.fill(text);
  await chat.field.press("Enter");
}

test("a live talk: seen at once, joined, spoken both ways, left; the assistant is silent meanwhile", async () => {
  await mette.page.getByRole("button", { name: "Din status: Klar" }).waitFor();
  await chat.say("Hvem skal have børneattest?");
  await chat.say("Kan jeg tale med et menneske om det?");
  await button("Send til Kultur og Fritid").click();
  await chat.log.getByRole("group", { name: "Din plads i køen" }).waitFor();
  await row(mette, "Chat nu").waitFor();
  await show(mette, "Chat nu");
  await mette.part.getByRole("button", { name: "Gå ind i chatten" }).click();
  await chat.log.getByText("Mette fra Kultur og Fritid").first().waitFor();
  const answers = await chat.log.getByText("Automatisk svar").count();

  await mette.field.pressSequentially("Hej. ");
  await chat.log.getByText("Mette skriver").waitFor();
  await replies(mette, "Hej. Hvem på holdet er I i tvivl om?");
  await chat.log.locator(".said--staff", { hasText: "Hvem på holdet" }).waitFor();
  await chat.field.pressSequentially("Hvad koster");
  await mette.part.getByText("Borgeren skriver").waitFor();
  await write("Hvad koster det at leje hallen?");
  await inTalk(mette, "Hvad koster det at leje hallen?").waitFor();
  await replies(mette, "Det afhænger af hallen. Jeg sender listen.");
  await mette.press(/^Forlad chatten$/);
  await chat.log.getByText("Jeg sender listen").waitFor();
  await chat.log.getByText(/Mette har forladt|Mette er gået/).waitFor();
  expect(await chat.log.getByText("Automatisk svar").count()).toBe(answers);
  await chat.say("Hvem skal have børneattest?");
  await expect.poll(() => chat.log.getByText("Automatisk svar").count(), { timeout: 30_000 }).toBe(answers + 1);
});

test("two press Tag at once: one has it, the other reads who", async () => {
  const jonas = await staffOn(browser, server, { name: "Jonas", departments: ["kultur-fritid"] });
  await sendBooking("skakaften");
  const desks = [mette, jonas];
  for (const desk of desks) await show(desk, "skakaften");
  const buttons = desks.map(({ part }) => part.getByRole("button", { name: "Tag den" }));
  for (const each of buttons) await each.waitFor();
  await Promise.all(buttons.map((each) => each.click()));
  const first = await Promise.any(
    desks.map(async (desk) => {
      await desk.page.getByText("Du har taget den").waitFor();
      return desk;
    }),
  );
  const [winner, loser] = first === mette ? ["Mette", jonas] : ["Jonas", mette];
  await loser.part.getByText(`${winner} nåede den først.`).waitFor();
  await loser.part.getByText(`${winner} har den. Du kan læse med`).waitFor();
  await loser.part.getByRole("button", { name: "Forstået" }).click();
  await jonas.close();
});

test("Ikke os, and back again: each time the citizen is told where it went", async () => {
  await sendBooking("foredrag");
  const move = async (desk: Desk, to: string, why: string) => {
    await desk.part.getByRole("button", { name: "Ikke os" }).click();
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByRole("radio", { name: to }).click();
    await dialog.getByLabel("Hvorfor?").fill(why);
    await dialog.getByRole("button", { name: `Flyt til ${to}` }).click();
    await desk.part.getByText("Den er ikke hos jer længere").waitFor();
    await chat.log.getByText(to).last().waitFor();
  };
  await show(mette, "foredrag");
  await move(mette, "Kommunale Ejendomme", "De har nøglerne.");
  await show(lars, "foredrag");
  await lars.part.getByText("»De har nøglerne.«").waitFor();
  await lars.part.getByRole("button", { name: "Tag den" }).click();
  await move(lars, "Kultur og Fritid", "Salen er jeres.");
  await row(mette, "foredrag").filter({ hasText: "Flyttet 2 gange" }).click();
  await mette.part.getByText("»Salen er jeres.«").waitFor();
});

test("one enquiry in two departments: each sees its own, and the lead how far the other is", async () => {
  await chat.say("Vi vil låne hallen den 9. maj, og en lampe er gået i stykker i klubhuset");
  for (const words of ["40 børn i Lindeby Hallen kl. 10-16", "stævne i håndbold", "klubhuset på stadion"])
    await chat.say(words);
  await button("Send det hele").click();
  await chat.log.getByRole("group", { name: "Kvittering" }).waitFor();
  await show(mette, "låne hallen");
  const others = mette.context.getByRole("region", { name: "Andre afdelinger" });
  await others.getByText(/^venter, svar senest/).waitFor();
  expect(await mette.part.getByRole("log").getByText("lampe").count()).toBe(0);
  await show(lars, "lampe");
  await lars.part.getByRole("button", { name: "Tag den" }).click();
  await lars.page.getByText("Du har taget den").waitFor();
  expect(await lars.part.getByRole("log").getByText("håndbold").count()).toBe(0);
  expect(await lars.context.getByRole("region", { name: "Andre afdelinger" }).count()).toBe(0);
  await mette.page.reload();
  await others.getByText(/^taget/).waitFor();
});

test("what is sensitive is there for its department alone", async () => {
  await chat.say("min onkel ligger for døden, kan nogen sidde hos ham i nat");
  await chat.say("på plejehjemmet i Lindeby");
  await button("Send til Sundhed og Omsorg").click();
  await chat.log.getByRole("group", { name: "Kvittering" }).waitFor();
  await show(lars, "Følsom. Beskeden vises, når du åbner den.");
  await inTalk(lars, "min onkel ligger for døden").waitFor();
  const place = new URL(lars.page.url()).hash;
  await mette.page.evaluate(`location.hash = "${place}"`);
  await mette.part.getByText("Den er her ikke").waitFor();
  await mette.page.getByLabel("Find en henvendelse").fill("onkel");
  await mette.queue.getByText("Vi fandt ikke noget.").waitFor();
});
