import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { withSettings } from "../../src/domain/chat-activity.ts";
import { cacheDir } from "../../src/settings.ts";
import { Stand } from "../browser/stand.ts";
import { settings } from "../browser/stand-pages.ts";
import { openBrowser } from "./browser.ts";
import { chatOn } from "./chat-page.ts";

let browser: Browser;
let pages: string;
let stand: Stand;

beforeAll(async () => {
  pages = await buildPages({ cacheDir: cacheDir() });
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  stand = new Stand(pages);
  await stand.open();
});
afterEach(() => stand.close());

describe("small windows", () => {
  test.each([
    [320, 256, "400 % of 1280 × 1024"],
    [320, 568, "a small phone"],
    [740, 360, "a phone on its side"],
  ])("%i × %i, %s: everything is there", async (width, height) => {
    const chat = await chatOn(browser, stand, { viewport: { width, height } });
    await chat.open();
    await chat.say("svar");
    const box = await chat.panel.boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width, height });
    for (const name of ["Kontakt", "Flere valg", "Luk chatten", "Send"]) {
      const place = await chat.page.getByRole("button", { name, exact: true }).boundingBox();
      expect(place?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    const log = await chat.log.boundingBox();
    expect(log?.height).toBeGreaterThan(80);
    await chat.close();
  });

  test("a finger hits what it means: 44 px and more", async () => {
    const chat = await chatOn(browser, stand, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await chat.open();
    await chat.say("afklar");
    const small = await chat.page.evaluate(`(() => {
      const all = document.querySelector("nem-indgang").shadowRoot.querySelectorAll(".panel button:not(.link-button, [hidden] *), .panel textarea");
      return [...all].filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.textContent);
    })()`);
    expect(small).toEqual([]);
    await chat.close();
  });
});

test("in forced colours every part has an edge and what is chosen stands out", async () => {
  const chat = await chatOn(browser, stand, { forcedColors: "active" });
  await chat.open();
  await chat.say("afklar");
  await chat.say("2");
  const [panel, bubble, chosen] = await chat.page.evaluate<string[]>(`(() => {
    const root = document.querySelector("nem-indgang").shadowRoot;
    const style = (selector) => getComputedStyle(root.querySelector(selector));
    return [style(".panel").borderTopStyle, style(".bubble").borderTopStyle, style(".choice--chosen").outlineStyle];
  })()`);
  expect([panel, bubble, chosen]).toEqual(["solid", "solid", "solid"]);
  await chat.close();
});

test("with reduced motion nothing moves", async () => {
  const chat = await chatOn(browser, stand, { reducedMotion: "reduce" });
  await chat.open();
  await chat.say("menneske");
  stand.push({ type: "typing", channelData: { staff: { name: "Mette", department: "Kultur og Fritid" } } });
  await chat.page.getByText("Mette skriver").waitFor();
  const moving = await chat.page.evaluate(
    "document.querySelector('nem-indgang').shadowRoot.getAnimations().filter((each) => each.effect.getComputedTiming().duration > 1).length",
  );
  expect(moving).toBe(0);
  await chat.close();
});

test("chat.js is one file of at most 40 KB, as it is served", () => {
  const served = withSettings(readFileSync(join(pages, "chat.js"), "utf8"), settings);
  const size = gzipSync(served, { level: 9 }).length;
  console.log(`chat.js: ${served.length} bytes, ${size} gzipped`);
  expect(size).toBeLessThanOrEqual(40 * 1024);
  expect(served.includes("__NEM_INDGANG_SETTINGS__")).toBe(false);
  expect(/\bimport\s*\(|\beval\(|new Function|document\.write/.exec(served)?.[0]).toBeUndefined();
});
