import { createServer, type Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openBrowser } from "./browser.ts";
import { freePort, RealServer } from "./real-server.ts";

// The whole program and a browser: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RealServer;
let host: Server;
let port: number;

// The municipality's own site: another origin, and rules as strict as they come.
beforeAll(async () => {
  port = await freePort();
  [server, browser] = await Promise.all([RealServer.open({ allowed: `http://127.0.0.1:${port}` }), openBrowser()]);
  const tag = `<script src="${server.url}/chat.js" async></script>`;
  const policy = `default-src 'none'; frame-src 'self'; script-src ${server.url}; connect-src ${server.url} ${server.url.replace("http", "ws")}`;
  host = createServer((request, response) => {
    response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    const frame =
      '<iframe src="/" title="Kommunen" sandbox="allow-scripts allow-same-origin allow-popups" width="360" height="560"></iframe>';
    response.end(
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Kommunen</title><body>${request.url === "/frame" ? frame : tag}`,
    );
  });
  await new Promise<void>((done) => host.listen(port, "127.0.0.1", done));
});
afterAll(async () => {
  await browser.close();
  host.close();
  await server.close();
});

async function visit(address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ locale: "da-DK", reducedMotion: "reduce" })).newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}

test("a page of the municipality's own site has the whole chat, and nothing complains", async () => {
  const { page, complaints } = await visit(`http://127.0.0.1:${port}/`);
  await page.locator("nem-indgang .launcher").click();
  await page.locator("nem-indgang textarea").fill("Hvem skal have børneattest?");
  await page.locator("nem-indgang textarea").press("Enter");
  await page.getByText("Gennemgået 20. november 2026").waitFor();
  await page.getByRole("button", { name: "Kontakt" }).click();
  await page.getByText("00 00 10 00").waitFor();
  await page.getByRole("button", { name: "Luk", exact: true }).click();
  await page.getByRole("button", { name: "Flere valg" }).click();
  await page.getByRole("button", { name: "Slet samtalen" }).click();
  await page.getByRole("button", { name: "Slet", exact: true }).click();
  await page.getByRole("heading", { name: "Slettet" }).waitFor();
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  await page.context().close();
});

test("so has a frame on it", async () => {
  const { page } = await visit(`http://127.0.0.1:${port}/frame`);
  const inner = page.frameLocator("iframe");
  await inner.locator("nem-indgang .launcher").click();
  await inner.locator("nem-indgang textarea").fill("Hvem skal have børneattest?");
  await inner.locator("nem-indgang textarea").press("Enter");
  await inner.getByText("Gennemgået 20. november 2026").waitFor();
  await page.context().close();
});

test("a site that nobody has allowed gets no talk, and its visitors a number to call", async () => {
  const { page } = await visit(`http://localhost:${port}/`);
  await page.locator("nem-indgang .launcher").click();
  await page.getByText("Ingen forbindelse.").waitFor();
  await page.getByRole("button", { name: "Kontakt" }).click();
  await page.getByText("00 00 10 00").waitFor();
  await page.context().close();
});

test("our own pages keep their own strict rules", async () => {
  for (const path of ["/", "/c#unknown"]) {
    const { page, complaints } = await visit(server.url + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(complaints.filter((text) => /Content Security Policy|refused/i.test(text))).toEqual([]);
    await page.context().close();
  }
});
