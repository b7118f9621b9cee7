import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../../src/domain/route.ts";
import { openMemoryStore } from "../../src/storage/memory-store.ts";
import { aHouse, type Served, serve } from "../channels/server.ts";
import { openBrowser } from "./browser.ts";
import { webChatFolder } from "./fetch-web-chat.ts";

// Microsoft's Web Chat as it is published (`pretest:all` fetches it), against the real server: whoever has it may keep it.
let browser: Browser;
let server: Served;

const page = `<!doctype html><html lang="da"><title>Web Chat</title>
<div id="chat" style="height: 40rem"></div><script src="/web-chat.js"></script>
<script>
  (async () => {
    const user = { id: "dl_web-chat" };
    const body = JSON.stringify({ user });
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/v3/directline/tokens/generate", { method: "POST", headers, body });
    const { token } = await answer.json();
    const webSocket = !location.search.includes("asking");
    const directLine = WebChat.createDirectLine({ domain: location.origin + "/v3/directline", token, webSocket });
    WebChat.renderWebChat({ directLine, userID: user.id, locale: "da-DK" }, document.getElementById("chat"));
  })();
</script></html>`;

/** Pages of its own server: a browser lets no page from elsewhere call this machine. Web Chat styles inline, which our pages may not. */
function pages(): readonly Route[] {
  const headers = { "content-security-policy": "default-src 'self' 'unsafe-inline' data: blob: ws:" };
  const script = readFileSync(join(webChatFolder(), "webchat.js"));
  const html = { status: 200, headers, text: page, type: "text/html; charset=utf-8" } as const;
  return [
    { method: "GET", path: "/web-chat", handle: async () => html },
    {
      method: "GET",
      path: "/web-chat.js",
      handle: async () => ({ status: 200, bytes: script, type: "text/javascript" }),
    },
  ];
}

describe("the official Web Chat", () => {
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(aHouse(openMemoryStore()), { more: pages() }), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each([
    ["over a WebSocket", ""],
    ["by asking", "?asking"],
  ])("greets, asks back with buttons, answers and delivers, %s", { timeout: 120_000 }, async (_, how) => {
    const tab = await browser.newPage();
    const errors: Error[] = [];
    tab.on("pageerror", (error) => errors.push(error));
    await tab.goto(`${server.url}/web-chat${how}`);
    const log = tab.locator(".webchat__basic-transcript");
    await log.getByText("Jeg er en automatisk assistent").first().waitFor({ timeout: 30_000 });

    const field = tab.locator(".webchat__send-box-text-box__input");
    await field.fill("børneattest");
    await field.press("Enter");
    await tab.locator(".webchat__suggested-action", { hasText: "Hente en børneattest" }).click({ timeout: 30_000 });
    await log.getByText("Hjalp det?").first().waitFor({ timeout: 30_000 });
    // Shown once each, and none of them is still being sent.
    await expect.poll(() => log.getByText("Hente en børneattest", { exact: true }).count()).toBeLessThanOrEqual(3);
    expect(await tab.getByText(/Sender|Kunne ikke sende|Prøv igen/).count()).toBe(0);
    expect(errors).toEqual([]);
    await tab.close();
  });
});
