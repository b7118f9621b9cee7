/** Makes the pictures of the README from the running program: `node test/e2e/picture.ts`. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { openBrowser } from "./browser.ts";
import { chatOn } from "./chat-page.ts";
import { RealServer } from "./real-server.ts";

const file = resolve(import.meta.dirname, "../../docs/picture.png");

const server = await RealServer.open();
const browser = await openBrowser();
try {
  const chat = await chatOn(browser, server, { viewport: { width: 1280, height: 800 } });
  // The same picture on any day: the page believes what the server's clock says. Its timers go on.
  await chat.page.clock.setFixedTime("2026-11-24T09:31:00.000Z");
  await chat.page.reload();
  await chat.open();
  await chat.say("Hvem skal have børneattest?");
  // No blinking line in the field, and no ring round it.
  await chat.page.evaluate("document.activeElement.shadowRoot.activeElement.blur()");
  await chat.page.mouse.move(0, 0);
  await chat.page.evaluate("document.fonts.ready");
  await chat.page.screenshot({ path: file });
  process.stdout.write(`${file}: ${Math.round(statSync(file).size / 1024)} KB\n`);
} finally {
  await browser.close();
  await server.close();
}
