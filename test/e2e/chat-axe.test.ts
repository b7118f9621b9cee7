import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { Stand } from "../browser/stand.ts";
import { violations } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { chatOn } from "./chat-page.ts";
import { states } from "./chat-states.ts";
import { pairwise } from "./pairwise.ts";
import { returnStates } from "./return-states.ts";

let browser: Browser;
let pages: string;
beforeAll(async () => {
  pages = await buildPages({ cacheDir: cacheDir() });
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const cases = pairwise(Object.keys(states)).map(([state, look]) => ({ state, ...look }));

test.each(cases)(
  "the chat, $state: $colorScheme, $width px, $language",
  async ({ state, colorScheme, width, language }) => {
    const stand = new Stand(pages);
    await stand.open();
    const phone = width < 500;
    const viewport = { width, height: phone ? 640 : 900 };
    const chat = await chatOn(browser, stand, { colorScheme, viewport, hasTouch: phone, language });
    await states[state]?.(chat);
    expect(await violations(chat.page)).toEqual([]);
    expect(await cutOff(chat.page)).toEqual([]);
    await chat.close();
    await stand.close();
  },
);

test.each(pairwise(Object.keys(returnStates)).map(([state, look]) => ({ state, ...look })))(
  "the return page, $state: $colorScheme, $width px",
  async ({ state, colorScheme, width }) => {
    const stand = new Stand(pages);
    await stand.open();
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    await returnStates[state]?.(page, stand);
    expect(await violations(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await context.close();
    await stand.close();
  },
);

/** Nothing is wider than the window, and no word of a button or a heading is cut off. In the page, therefore as text. */
const inPage = `(() => {
  const root = document.querySelector("nem-indgang")?.shadowRoot;
  const all = [...document.querySelectorAll("body *"), ...(root?.querySelectorAll("*") ?? [])];
  const wide = all.filter((element) => {
    const { width, right } = element.getBoundingClientRect();
    return width > 1 && right > window.innerWidth + 1 && element.closest(".hidden, svg") === null;
  });
  const words = ".button, .tag, .choice, .head__title, .card__title, .menu__item, dd, dt";
  const cut = all.filter(
    (element) => element.matches(words) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
  );
  return [...wide, ...cut].map((element) => element.className + " " + element.textContent.slice(0, 40));
})()`;

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(inPage);
}

test("what is looked at is the built file", () => {
  expect(join(pages, "chat.js")).toContain("pages-");
  expect(cases.length).toBeGreaterThan(30);
});
