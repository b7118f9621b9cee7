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

describe("the line", () => {
  test("is lost and comes back, and what was written meanwhile has arrived once", async () => {
    await chat.open();
    await chat.say("kort");
    stand.weather.down = true;
    stand.drop();
    await chat.field.fill("Loppemarked med borde");
    await chat.field.press("Enter");
    await chat.page.getByText("Ingen forbindelse.").waitFor();
    await chat.page.getByText("Beskeden er gemt i denne fane.").waitFor();
    stand.weather.down = false;
    await chat.panel.locator(".bar-offline").getByRole("button", { name: "Prøv nu" }).click();
    await chat.page.getByText("Du skrev »Loppemarked med borde«").waitFor();
    await chat.page.getByText("Forbindelsen er her igen.").waitFor();
    expect(stand.posted.map(({ text }) => text)).toEqual(["kort", "Loppemarked med borde"]);
  });

  test("what waits survives a reload", async () => {
    await chat.open();
    await chat.say("kort");
    stand.weather.refuse = 503;
    await chat.field.fill("skrevet i en tunnel");
    await chat.field.press("Enter");
    await chat.page.waitForFunction("Object.values(sessionStorage)[0].includes('tunnel')");
    await chat.page.reload();
    stand.weather.refuse = 0;
    await chat.page.getByText("Du skrev »skrevet i en tunnel«").waitFor();
    expect(stand.posted.map(({ text }) => text)).toEqual(["kort", "skrevet i en tunnel"]);
  });

  test("a conversation that is gone makes room for a new one", async () => {
    await chat.open();
    await chat.say("kort");
    stand.talk.gone = true;
    stand.drop();
    await button("Start en ny samtale").click();
    await chat.say("Hej igen");
    expect(stand.talks.size).toBe(2);
  });
});

describe("what is kept on the device", () => {
  const kept = () =>
    chat.page.evaluate<string>("JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])");

  test("nothing before the chat is opened", async () => {
    await chat.launcher.waitFor();
    expect(await kept()).toBe('[{},{},""]');
    expect(stand.requests.filter((request) => request.includes("directline"))).toEqual([]);
  });

  test("the draft, in this tab, across a reload, and not while it looks private", async () => {
    await chat.open();
    await chat.field.fill("Kan vi låne salen");
    await chat.page.reload();
    expect(await chat.field.inputValue()).toBe("Kan vi låne salen");
    await chat.field.fill("Hans cpr er 010170-0000");
    await chat.page.getByText("Det ligner et cpr-nummer.").waitFor();
    expect(await kept()).not.toContain("010170");
    expect(await kept()).toContain(',{},""]');
  });

  test("the talk comes back on the next page, without being read out again", async () => {
    await chat.open();
    await chat.say("kort");
    await chat.page.goto(`${stand.url}/?side=2`);
    await chat.page.getByText("Foreningen henter den selv").waitFor();
    expect(await chat.page.locator(".arrives").count()).toBe(0);
    expect(stand.talks.size).toBe(1);
  });

  test("nothing after it is deleted", async () => {
    stand.stays = ["NI-7K3PXQ hos Kultur og Fritid, indtil den er lukket."];
    await chat.open();
    await chat.say("kort");
    await button("Flere valg").click();
    await button("Slet samtalen").click();
    await chat.page.getByText("Det her bliver hos kommunen").waitFor();
    await button("Slet").click();
    await chat.page.getByText("Samtalen er slettet for dig.").waitFor();
    expect(await kept()).toBe('[{},{},""]');
    await button("Luk").click();
    await chat.page.getByText("Hej. Hvad kan vi hjælpe med?").waitFor();
    expect(await chat.log.locator(".said--citizen").count()).toBe(0);
  });

  test("whoever does not want to be read says so", async () => {
    await chat.open();
    await chat.say("kort");
    await button("Om dine oplysninger").click();
    await chat.page.getByLabel("Mine spørgsmål må læses").uncheck();
    await expect.poll(() => stand.posted.at(-1)).toMatchObject({ type: "event", name: "may-learn", value: false });
  });
});

describe("a number that should not be there", () => {
  test("is noticed while typing, and taken out without the rest", async () => {
    await chat.open();
    await chat.field.fill("Vores nye træner har cpr 010170-0000, kan I tjekke ham?");
    await chat.page.getByText("Det ligner et cpr-nummer.").waitFor();
    expect(await chat.field.getAttribute("aria-describedby")).toMatch(/w$/);
    await button("Fjern nummeret for mig").click();
    expect(await chat.field.inputValue()).toBe("Vores nye træner har cpr, kan I tjekke ham?");
    expect(await chat.page.getByText("Det ligner et cpr-nummer.").count()).toBe(0);
    expect(await focused()).toBe("TEXTAREA");
  });

  test("is not seen in what only looks like it", async () => {
    await chat.open();
    await chat.field.fill("Vi er 25 og kommer 02-12-2026 kl. 19, tlf. 12 34 56 78");
    await chat.page.waitForTimeout(500);
    expect(await chat.panel.locator(".callout--warning").count()).toBe(0);
  });
});
