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
const topOf = (selector: string) =>
  chat.page.evaluate<number>(`(() => {
    const root = document.querySelector("nem-indgang").shadowRoot;
    const all = root.querySelectorAll(${JSON.stringify(selector)});
    return all[all.length - 1].getBoundingClientRect().top - root.querySelector(".log").getBoundingClientRect().top;
  })()`);
const focused = () => focusedOn(chat.page);

describe("an answer", () => {
  test("stands below its question, which stands on top", async () => {
    await chat.open();
    await chat.say("kort");
    await chat.say("langt");
    expect(await topOf(".said--citizen")).toBeLessThan(20);
    expect(await topOf(".card")).toBeGreaterThan(0);
    expect(await topOf(".card")).toBeLessThan(140);
  });

  test("has its source and date, and links that open safely", async () => {
    await chat.open();
    await chat.say("svar");
    await chat.page.getByText("Gennemgået 3. november 2026").waitFor();
    const link = chat.page.getByRole("link", { name: "borger.dk (åbner i en ny fane)", exact: true });
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  test("that helped says so, once", async () => {
    await chat.open();
    await chat.say("svar");
    await button("Ja").click();
    await chat.page.getByText("Du skrev »Ja, det hjalp«").waitFor();
    expect(await button("Ja").count()).toBe(0);
    expect(stand.posted.map(({ text }) => text)).toEqual(["svar", "Ja, det hjalp"]);
  });

  test("what anybody writes is text, never a page", async () => {
    await chat.open();
    await chat.say("html");
    await chat.page.getByText("<b>fed</b>").waitFor();
    expect(await chat.log.locator("img, script, b").count()).toBe(0);
    await chat.say("<img src=x onerror=alert(1)>");
    expect(await chat.log.locator("img").count()).toBe(0);
    expect(await chat.page.title()).not.toBe("hacked");
  });
});

describe("questions back", () => {
  test.each(["2", "Medlemmer og aktiviteter"])("are answered by writing %s", async (words) => {
    await chat.open();
    await chat.say("afklar");
    await chat.say(words);
    await chat.log.locator(".choice--chosen", { hasText: "Medlemmer" }).waitFor();
  });

  test("or by pressing", async () => {
    await chat.open();
    await chat.say("afklar");
    await chat.page.getByRole("button", { name: /ældreloven/ }).click();
    await chat.page.getByText("Du skrev »Frivilligt arbejde for ældre«").waitFor();
    expect(await focused()).toBe("TEXTAREA");
  });

  test("on the page itself open the chat and ask", async () => {
    await chat.page.getByRole("button", { name: "Kan vi låne en hal på onsdag?" }).click();
    await chat.page.getByText("Du skrev »Kan vi låne en hal på onsdag?«").waitFor();
  });
});

describe("something to be sent", () => {
  test("from the summary to the receipt, with its link copied", async () => {
    await chat.open();
    await chat.say("opsummer");
    await chat.page.getByLabel("Send også resten af samtalen med").check();
    await button("Send til Kultur og Fritid").click();
    await chat.page.getByText("NI-7K3PXQ").waitFor();
    expect(stand.posted.at(-1)).toMatchObject({ text: "Ja, send det", channelData: { share: true } });
    await chat.log.locator(".card", { hasText: "Opsummering" }).getByText("Sendt").waitFor();
    await button("Kopiér link").click();
    await chat.page.getByText("Linket er kopieret").waitFor();
    expect(await chat.page.evaluate("navigator.clipboard.readText()")).toBe(stand.link);
  });

  test("a line is corrected, one of three is taken out, all of it is dropped", async () => {
    await chat.open();
    await chat.say("tre");
    await chat.page.getByRole("button", { name: "Tag ud: Nøgle til Laden" }).click();
    await chat.page.getByText("Du skrev »uden 2«").waitFor();
    await chat.say("opsummer");
    await chat.page.getByRole("button", { name: "Ret tid" }).click();
    await chat.page.getByText("Du skrev »ret tid«").waitFor();
    await chat.say("opsummer");
    await button("Annullér").click();
    await chat.page.getByText("Du skrev »Glem det«").waitFor();
    expect(stand.posted.map(({ text }) => text)).toEqual([
      "tre",
      "uden 2",
      "opsummer",
      "ret tid",
      "opsummer",
      "Glem det",
    ]);
  });

  test("the contact form says what is missing, beside the field", async () => {
    await chat.open();
    await chat.say("lukket");
    await button("Gem").click();
    await chat.page.getByText("Skriv en e-mail eller et telefonnummer. Eller spring over.").waitFor();
    await chat.page.getByLabel("Navn").fill("Anna Berg");
    await chat.page.getByLabel("E-mail").fill("formand@");
    await chat.page.getByLabel("E-mail").press("Enter");
    await chat.page.getByText("Der mangler noget efter @").waitFor();
    expect(await chat.page.getByLabel("E-mail").getAttribute("aria-invalid")).toBe("true");
    await chat.page.getByLabel("E-mail").fill("formand@lindely.example.org");
    await chat.page.getByLabel("Telefon").fill("12 34 56 78");
    await button("Gem").click();
    await chat.page.getByText("Du skrev »Navn: Anna Berg").waitFor();
    expect(stand.posted.at(-1)?.text).toBe("Navn: Anna Berg, formand@lindely.example.org, 12 34 56 78");
  });
});

describe("people", () => {
  test("one joins, writes and leaves, and the head says who it is", async () => {
    await chat.open();
    const title = chat.panel.locator(".head__title");
    await chat.say("menneske");
    await chat.page.getByText("Skal I også bruge køkkenet?").waitFor();
    expect(await title.textContent()).toBe("Mette, Kultur og Fritid");
    expect(await chat.panel.locator(".head__mark").textContent()).toBe("Medarbejder i kommunen");
    await chat.field.pressSequentially("Ja tak, og");
    await expect.poll(() => stand.posted.filter(({ type }) => type === "typing").length).toBe(1);
    expect(JSON.stringify(stand.posted.at(-1))).not.toContain("Ja tak");
    stand.push({ type: "typing", channelData: { staff: { name: "Mette", department: "Kultur og Fritid" } } });
    await chat.page.getByText("Mette skriver").waitFor();
    await chat.say("farvel");
    expect(await title.textContent()).toBe("Eksempel Kommune");
    expect(await chat.page.getByText("Mette skriver").count()).toBe(0);
    await chat.field.fill("Nu er der kun maskinen");
    expect(stand.posted.filter(({ type }) => type === "typing").length).toBe(1);
  });

  test("who waits sees first that they do, and then the person, without looking for either", async () => {
    await chat.page.setViewportSize({ width: 360, height: 640 });
    await chat.open();
    await chat.say("sendt i kø");
    const inSight = (selector: string) =>
      chat.log.locator(selector).evaluate((part: { getBoundingClientRect(): { bottom: number } }) => {
        const { bottom } = part.getBoundingClientRect();
        return bottom > 0 && bottom < 540;
      });
    expect(await inSight(".slip__turn")).toBe(true);
    const mette = { name: "Mette" as never, department: "Kultur og Fritid" as never };
    stand.reply({ text: "Hej. Hvem er I i tvivl om?", staff: mette });
    await chat.log.getByText("Hej. Hvem er I i tvivl om?").waitFor();
    expect(await inSight(".said--staff .bubble")).toBe(true);
    // Whoever has gone elsewhere in the talk stays there.
    await chat.log.hover();
    await chat.page.mouse.wheel(0, -5_000);
    await expect.poll(() => inSight(".said--staff .bubble")).toBe(false);
    stand.reply({ text: "Er I der stadig?", staff: mette });
    await button("Nyt svar").waitFor();
    expect(await chat.log.evaluate((log: { scrollTop: number }) => log.scrollTop)).toBe(0);
  });

  test("an answer while the chat is closed is said on its door", async () => {
    await chat.open();
    await chat.say("kort");
    await chat.page.keyboard.press("Escape");
    expect(await chat.launcher.textContent()).toContain("Fortsæt samtalen");
    stand.reply({
      text: "Salen er jeres.",
      staff: { name: "Mette" as never, department: "Kultur og Fritid" as never },
    });
    await chat.launcher.getByText("fra Mette, Kultur og Fritid").waitFor();
    await chat.page
      .locator("nem-indgang")
      .locator("[role=status]", { hasText: "Du har fået svar" })
      .waitFor({ state: "attached" });
    await chat.launcher.click();
    await chat.page.getByText("Salen er jeres.").waitFor();
  });

  test("a place in the queue moves without a new card", async () => {
    await chat.open();
    await chat.say("kø");
    const at = stand.talk.activities.at(-1);
    stand.push({ ...at, ...(JSON.parse(JSON.stringify(at).replace('"place":2', '"place":1')) as object) });
    await chat.log.locator(".slip__turn strong", { hasText: "1" }).waitFor();
    expect(await chat.log.locator(".slip--queue").count()).toBe(1);
  });
});

describe("danger", () => {
  test("the card is said at once and has the focus, and 112 stands first", async () => {
    await chat.open();
    await chat.page.evaluate(`(() => {
      const root = document.querySelector("nem-indgang").shadowRoot;
      new MutationObserver((_, observer) => {
        if (root.querySelector(".card--alarm") === null) return;
        observer.disconnect();
        window.focusedWhenItCame = root.activeElement.textContent;
      }).observe(root, { childList: true, subtree: true });
    })()`);
    await chat.say("akut");
    await chat.log.getByRole("alert").waitFor();
    expect(await focused()).toBe("Ring 112 nu, hvis du eller en anden er i fare.");
    const calls = chat.log.getByRole("group", { name: "Akut hjælp" }).getByRole("link");
    expect(await calls.first().getAttribute("href")).toBe("tel:112");
    expect(await calls.count()).toBe(4);
    expect(await chat.page.evaluate("window.focusedWhenItCame")).toBe("Ring 112 nu, hvis du eller en anden er i fare.");
    // The last line once was cut off: the card was squeezed into the log.
    const heights = await chat.log
      .locator(".card--alarm")
      .evaluate((card: { scrollHeight: number; clientHeight: number }) => card.scrollHeight - card.clientHeight);
    expect(heights).toBe(0);
  });
});
