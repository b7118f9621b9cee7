import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { type ChatPage, chatOn } from "./chat-page.ts";
import { KillableServer } from "./killable-server.ts";

// The whole program and a browser: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let server: KillableServer;
let chat: ChatPage<KillableServer>;

beforeAll(async () => {
  [server, browser] = await Promise.all([KillableServer.open(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  chat = await chatOn(browser, server);
  chat.page.setDefaultTimeout(20_000);
  await chat.open();
  await chat.say("Hvem skal have børneattest?");
});
afterEach(() => chat.close());

const write = async (text: string) => {
  await chat.field.fill(text);
  await chat.field.press("Enter");
};
const now = () => chat.panel.locator(".bar-offline").getByRole("button", { name: "Prøv nu" });
const own = (text: string) => chat.log.locator(".said--citizen", { hasText: text });

/** Who spoke, in order, as it stands in the talk. */
const order = () =>
  chat.log
    .locator(".said")
    .evaluateAll((all) =>
      all.flatMap((each) =>
        each.matches(".said--citizen")
          ? [each.querySelector(".bubble")?.textContent ?? ""]
          : each.matches("[data-key]")
            ? ["reply"]
            : [],
      ),
    );

const once = ["Du skrev: Hvem skal have børneattest?", "reply", "Du skrev: Hvad koster det at leje hallen?", "reply"];

test("no network for a while: what is written waits, and arrives once", async () => {
  const { page } = chat;
  await page.context().setOffline(true);
  await write("Hvad koster det at leje hallen?");
  await page.getByText("Ingen forbindelse.").waitFor();
  await own("Hvad koster").getByText("Venter på forbindelse").waitFor();
  await page.context().setOffline(false);
  await own("Hvad koster")
    .getByText(/Sendt \d/)
    .waitFor();
  await page.getByText("Forbindelsen er her igen.").waitFor();
  await expect.poll(order, { timeout: 10_000 }).toEqual(once);
});

test("something on the way stops streams: answers come all the same", async () => {
  const { page } = chat;
  await page.routeWebSocket(/\/v3\/directline\//, (stream) => stream.close());
  await page.reload();
  await own("Hvem skal").waitFor();
  await write("Hvad koster det at leje hallen?");
  await expect.poll(order, { timeout: 20_000 }).toEqual(once);
});

test("the server dies before a message reaches it, and comes back", async () => {
  await server.kill();
  await write("Hvad koster det at leje hallen?");
  await own("Hvad koster").getByText("Venter på forbindelse").waitFor();
  await server.start();
  await now().click();
  await own("Hvad koster")
    .getByText(/Sendt \d/)
    .waitFor();
  await expect.poll(order, { timeout: 10_000 }).toEqual(once);
});

test("the server dies when it has taken the message and not yet said so", async () => {
  const { page } = chat;
  await page.route(
    "**/activities",
    async (route) => {
      await route.fetch();
      await server.kill();
      await route.abort();
    },
    { times: 1 },
  );
  await write("Hvad koster det at leje hallen?");
  await page.getByText("Ingen forbindelse.").waitFor();
  await server.start();
  await now().click();
  await own("Hvad koster")
    .getByText(/Sendt \d/)
    .waitFor();
  await expect.poll(order, { timeout: 10_000 }).toEqual(once);
  // The same after a reload: it is the server's memory, not the page's.
  await page.reload();
  await own("Hvad koster").waitFor();
  await expect.poll(order, { timeout: 10_000 }).toEqual(once);
});
