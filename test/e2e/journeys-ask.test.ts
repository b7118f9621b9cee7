import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { type ChatPage, chatOn } from "./chat-page.ts";
import { focusedOn, heardOn, listenOn, tabTo } from "./in-page.ts";
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
  chat = await chatOn(browser, server, { permissions: ["clipboard-read", "clipboard-write"] });
  chat.page.setDefaultTimeout(20_000);
});
afterEach(() => chat.close());

const button = (name: string | RegExp) => chat.page.getByRole("button", { name, exact: true });
const receipt = () => chat.log.getByRole("group", { name: "Kvittering" });
const summary = () => chat.log.getByRole("group", { name: "Ikke sendt endnu" });

/** "NI-" and six signs, as the receipt shows it. */
async function numberOf(): Promise<string> {
  const shown = await receipt().locator(".slip__number").textContent();
  return /NI-[2-9A-HJKMNP-Z]{6}$/.exec(shown ?? "")?.[0] ?? `no number in "${shown}"`;
}

/** What the program keeps of the talk with this reference. */
async function kept(reference: string) {
  const { rows } = await server.house.store.queue("program", {}, { limit: 100 });
  return rows.filter((row) => row.reference === reference);
}

describe("a question", () => {
  test("pressed on the page is answered, with its source, and it helped", async () => {
    await button("Hvem skal have børneattest?").click();
    const card = chat.log.getByRole("group", { name: "Hvem skal have børneattest?" });
    await card.getByText("under 15 år").first().waitFor();
    await card.getByText("Kilde:").waitFor();
    await card.getByText("Gennemgået 20. november 2026 af Kultur og Fritid").waitFor();
    await button("Ja").click();
    await chat.log.locator(".helped", { hasText: "Hjalp det? Ja" }).waitFor();
    await chat.log.locator(".said").last().getByText("Automatisk svar").waitFor({ state: "attached" });
  });

  test("with two meanings is asked back, by number or by press", async () => {
    await chat.open();
    await chat.say("børneattest");
    const choice = button("Hente en børneattest");
    await choice.click();
    await chat.log.locator(".choice--chosen", { hasText: "Hente en børneattest" }).waitFor();
    await chat.log.getByText("Kilde:").waitFor();
  });

  test("in English is answered in English, buttons and all", async () => {
    await chat.open();
    await chat.say("Who needs a child certificate to coach our football team?");
    await button("Send").waitFor();
    expect(await chat.panel.locator(".head__mark").textContent()).toBe("Automatic assistant");
    expect(await chat.field.getAttribute("placeholder")).toBe("Write your message");
    await chat.log.getByText("Did you mean one of these?").waitFor();
  });
});

describe("something for a department", () => {
  test("is asked for, summed up, corrected, sent, and has a receipt whose link is copied", async () => {
    await chat.open();
    await chat.say("Kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til banko?");
    await chat.page.getByText("Hvor mange kommer I?").waitFor();
    await chat.say("25");
    await summary().getByText("Ikke sendt endnu").waitFor();
    await summary().getByText("onsdag den 2. december 2026").waitFor();
    await button("Ret antal").click();
    await chat.log.locator(".said").last().getByText("Automatisk svar").waitFor({ state: "attached" });
    await chat.say("40");
    await summary().getByText("40", { exact: true }).waitFor();
    await button("Send til Kultur og Fritid").click();
    const reference = await numberOf();
    await receipt().getByText("senest fredag den 27. november").waitFor();
    await receipt().getByRole("button", { name: "Kopiér link" }).click();
    await receipt().getByText("Linket er kopieret").waitFor();
    expect(await chat.page.evaluate("navigator.clipboard.readText()")).toMatch(
      new RegExp(`^${server.url}/c#[A-Za-z0-9_-]{22}$`),
    );
    expect(await kept(reference)).toMatchObject([{ department: "kultur-fritid", state: "waiting" }]);
  });

  test("three matters at once: a numbered list, one summary by department, one receipt", async () => {
    await chat.open();
    await chat.say(
      "Vi vil låne hallen den 9. maj, og hvem skal have børneattest, og en lampe er gået i stykker i klubhuset",
    );
    expect(await chat.log.locator(".several > li").count()).toBe(3);
    for (const words of ["40 børn i Lindeby Hallen kl. 10-16", "stævne i håndbold", "klubhuset på stadion"])
      await chat.say(words);
    await summary().getByText("Til Kultur og Fritid").waitFor();
    await summary().getByText("Til Kommunale Ejendomme").waitFor();
    expect(
      await summary()
        .getByRole("button", { name: /^Tag ud/ })
        .count(),
    ).toBe(2);
    await button("Send det hele").click();
    const reference = await numberOf();
    const parts = await kept(reference);
    expect(parts.map(({ department }) => department).sort()).toEqual(["ejendomme", "kultur-fritid"]);
    expect(await receipt().count()).toBe(1);
  });
});

test("danger: the card at once, 112 first and focused, and somebody is told", async () => {
  await chat.open();
  await chat.say("jeg vil ikke leve mere");
  const card = chat.log.getByRole("group", { name: "Akut hjælp" });
  expect(await card.getByRole("link").first().getAttribute("href")).toBe("tel:112");
  expect(await focusedOn(chat.page)).toMatch(/^Ring 112 nu/);
  expect(await chat.log.getByRole("alert").count()).toBe(1);
  const { rows } = await server.house.store.queue("program", { department: "sundhed-omsorg" }, { limit: 5 });
  expect(rows).toMatchObject([{ topic: "akut", state: "waiting" }]);
});

test("by keyboard alone, from the page to the receipt", async () => {
  const { page } = chat;
  const { keyboard } = page;
  await tabTo(page, "Spørg kommunen");
  await keyboard.press("Enter");
  await expect.poll(() => focusedOn(page), { timeout: 10_000 }).toBe("TEXTAREA");
  await keyboard.type("børneattest");
  await keyboard.press("Enter");
  await page.getByText("Hvad af det her drejer det sig om?").waitFor();
  await tabTo(page, /Noget andet$/, "Shift+Tab");
  await keyboard.press("1");
  await chat.log.getByText("Kilde:").waitFor();
  await expect.poll(() => focusedOn(page), { timeout: 10_000 }).toBe("TEXTAREA");
  await tabTo(page, /^Send til /, "Shift+Tab");
  await keyboard.press("Enter");
  await summary().waitFor();
  await tabTo(page, /^Send til Kultur og Fritid$/, "Shift+Tab");
  await keyboard.press("Enter");
  await receipt().getByText("NI-").waitFor();
  await keyboard.press("Escape");
  await expect.poll(() => focusedOn(page), { timeout: 10_000 }).toBe("Fortsæt samtalen");
});

test("a screen reader hears each thing once, in order, and knows what every part is", async () => {
  await chat.open();
  await listenOn(chat.page);
  await chat.say("Hvem skal have børneattest?");
  await chat.say("Kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til banko?");
  await chat.say("25");
  await summary().waitFor();
  const heard = await heardOn(chat.page);
  expect(heard).toEqual([
    expect.stringMatching(/^Du skrev: Hvem skal have børneattest/),
    expect.stringMatching(/^Automatisk svar: Hvem skal have børneattest/),
    expect.stringMatching(/^Du skrev: Kan vi låne salen/),
    expect.stringMatching(/^Automatisk svar: .*Hvor mange kommer I/),
    expect.stringMatching(/^Du skrev: 25/),
    expect.stringMatching(/^Automatisk svar: .*Ret/),
  ]);
  const tree = await chat.panel.ariaSnapshot();
  for (const part of [
    /dialog "Chat med Eksempel Kommune"/,
    /log "Samtale"/,
    /group "Hvem skal have børneattest\?":\s+- heading "Hvem skal have børneattest\?" \[level=3\]/,
    /group "Opsummering, ikke sendt endnu"/,
    /button "Ret antal"/,
    /textbox "Skriv din besked"/,
    /button "Send"/,
  ])
    expect(tree).toMatch(part);
});

describe("little room", () => {
  test.each([
    [320, 568, "a small phone"],
    [320, 256, "400 % of 1280 × 1024"],
  ])("%i × %i, %s: asked, corrected and sent without scrolling sideways", async (width, height) => {
    await chat.page.setViewportSize({ width, height });
    await chat.open();
    await chat.say("Kan vi låne salen i Laden onsdag den 2. december kl. 19-22 til banko?");
    await chat.say("25");
    await summary().waitFor();
    const wide = await chat.page.evaluate<string[]>(`(() => {
      const root = document.querySelector("nem-indgang").shadowRoot;
      return [...root.querySelectorAll(".panel *:not(.hidden, svg *)")]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.className);
    })()`);
    expect(wide).toEqual([]);
    await button("Send til Kultur og Fritid").click();
    await receipt().getByText("NI-").waitFor();
  });
});
