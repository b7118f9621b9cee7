import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { Stand } from "../browser/stand.ts";
import { openBrowser } from "./browser.ts";
import { type ChatPage, chatOn } from "./chat-page.ts";
import { focusedOn } from "./in-page.ts";

let browser: Browser;
let pages: string;
let stand: Stand;
let chat: ChatPage;

beforeAll(async () => {
  pages = await buildPages({ cacheDir: cacheDir() });
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  stand = new Stand(pages);
  await stand.open();
  chat = await chatOn(browser, stand, { permissions: ["clipboard-read", "clipboard-write"] });
});
afterEach(async () => {
  await chat.close();
  await stand.close();
});

const button = (name: string) => chat.page.getByRole("button", { name, exact: true });
const focused = () => focusedOn(chat.page);

describe("the keyboard", () => {
  const press = (keys: string) => chat.page.keyboard.press(keys);

  test("is enough for all of it", async () => {
    const { page } = chat;
    for (let tabs = 0; (await focused()) !== "Spørg kommunen"; tabs++) {
      expect(tabs).toBeLessThan(40);
      await press("Tab");
    }
    await press("Enter");
    await expect.poll(focused).toBe("TEXTAREA");
    await page.keyboard.type("afklar");
    await press("Shift+Enter");
    await press("Backspace");
    await press("Enter");
    await page.getByText("Der er flere slags tilskud").waitFor();
    await press("Shift+Tab");
    expect(await focused()).toContain("Noget andet");
    await press("1");
    await page.getByText("Du skrev »Frivilligt socialt arbejde (§ 18)«").waitFor();
    expect(await focused()).toBe("TEXTAREA");
    // Backwards from the field: the log, then the head.
    await press("Shift+Tab");
    await press("Shift+Tab");
    expect(await focused()).toBe("Samtale");
    await press("Shift+Tab");
    expect(await focused()).toBe("Luk chatten");
    await press("Shift+Tab");
    expect(await focused()).toBe("Flere valg");
    await press("Enter");
    await press("Tab");
    expect(await focused()).toBe("In English");
    await press("Escape");
    expect(await focused()).toBe("Flere valg");
    await press("Shift+Tab");
    await press("Enter");
    await expect.poll(focused).toBe("Kontakt");
    await page.getByText("Telefonen er åben til kl. 15").waitFor();
    await press("Escape");
    await expect.poll(focused).toBe("TEXTAREA");
    await press("Escape");
    await expect.poll(focused).toBe("Fortsæt samtalen");
  });

  test("Enter sends, Shift and Enter make a line, and only blanks send nothing", async () => {
    await chat.open();
    await chat.field.press("Enter");
    await chat.page.keyboard.type("ét");
    await press("Shift+Enter");
    await chat.page.keyboard.type("to");
    await press("Enter");
    await chat.page.getByText("Du skrev »ét").waitFor();
    expect(stand.posted.map(({ text }) => text)).toEqual(["ét\nto"]);
  });

  test("goes round within a chat that fills the window, and out of it with Esc", async () => {
    await chat.page.setViewportSize({ width: 320, height: 640 });
    await chat.open();
    await chat.panel.and(chat.page.locator("[aria-modal=true]")).waitFor();
    await button("Send").focus();
    await press("Tab");
    expect(await focused()).toBe("Kontakt");
    await press("Shift+Tab");
    expect(await focused()).toBe("Send");
    await press("Escape");
    await expect.poll(focused).toBe("Spørg kommunen");
  });
});

describe("reading", () => {
  test("a screen reader hears who says what, once", async () => {
    await chat.open();
    await chat.say("svar");
    await chat.page.getByText("Hjalp det?").waitFor();
    const heard = await chat.panel.ariaSnapshot();
    expect(heard).toMatch(/dialog "Chat med Eksempel Kommune"/);
    expect(heard).toMatch(/log "Samtale"/);
    expect(heard).toMatch(/Du skrev: ?svar/);
    expect(heard).toContain("Automatisk svar:");
    expect(heard).toMatch(
      /group "Hvem skal have børneattest\?":\s+- heading "Hvem skal have børneattest\?" \[level=3\]/,
    );
    expect(heard).toMatch(/group "Hjalp det\?":\s+- text: Hjalp det\?|group "Hjalp det\?":\s+- button "Ja"/);
    expect(heard).toMatch(/textbox "Skriv din besked"/);
    expect(await chat.log.getAttribute("aria-live")).toBe("polite");
    expect(await chat.log.getAttribute("aria-relevant")).toBe("additions");
    expect(await chat.panel.locator("[role=log]").count()).toBe(1);
  });

  test("up in the talk nothing jumps: a button says that there is more", async () => {
    await chat.open();
    await chat.say("langt");
    await chat.log.evaluate((log: { scrollTop: number }) => {
      log.scrollTop = 40;
    });
    stand.reply({ text: "Og en ting til." });
    await button("Nyt svar").click();
    await chat.page.getByText("Og en ting til.").waitFor();
    expect(await button("Nyt svar").count()).toBe(0);
    expect(await focused()).toBe("Samtale");
  });

  test("the buttons speak as the talk does, until somebody has chosen", async () => {
    await chat.open();
    await chat.say("english");
    await button("Send").waitFor();
    await chat.page.getByText("Press an answer, write the number").waitFor();
    expect(await chat.panel.locator(".head__mark").textContent()).toBe("Automatic assistant");
    await button("More choices").click();
    await button("På dansk").click();
    await chat.page.getByText("Automatisk assistent", { exact: true }).waitFor();
    await chat.say("english");
    expect(await chat.log.locator("[lang=en]").count()).toBe(2);
    expect(await chat.panel.locator(".head__mark").textContent()).toBe("Automatisk assistent");
  });
});
