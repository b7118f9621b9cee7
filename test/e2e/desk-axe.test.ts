import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { DeskStand } from "../browser/desk-stand.ts";
import { violations } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { deskOn } from "./desk-page.ts";
import { deskStates } from "./desk-states.ts";
import { pairwise } from "./pairwise.ts";

let browser: Browser;
let pages: string;
beforeAll(async () => {
  pages = await buildPages({ cacheDir: cacheDir() });
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const cases = pairwise(Object.keys(deskStates)).map(([state, look]) => ({ state, ...look }));

test.each(cases)(
  "the desk, $state: $colorScheme, $width px, $language",
  { timeout: 60_000 },
  async ({ state, colorScheme, width, language }) => {
    const { before, path = "/desk", waits, go } = deskStates[state] ?? {};
    const stand = new DeskStand(pages);
    before?.(stand);
    await stand.open();
    const phone = width < 500;
    const desk = await deskOn(browser, stand, {
      ...{ colorScheme, language, path, hasTouch: phone },
      ...(waits === false && { waits }),
      viewport: { width, height: phone ? 740 : 900 },
    });
    await go?.(desk);
    // What lies under a dialog has a state of its own.
    const asked = await desk.page.locator("dialog[open]").count();
    expect(await violations(desk.page, asked > 0 ? "dialog" : undefined)).toEqual([]);
    expect(await cutOff(desk.page)).toEqual([]);
    // Nothing inline was refused by the policy, and nothing threw.
    expect(desk.complaints).toEqual([]);
    await desk.close();
    await stand.close();
  },
);

/** Nothing is wider than the window, and no word of a button or a heading is cut off. In the page, therefore as text. */
const inPage = `(() => {
  const all = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility());
  const scrolls = ".views, .hidden, svg, .skip";
  const wide = all.filter((element) => {
    const { width, left, right } = element.getBoundingClientRect();
    return width > 1 && (right > window.innerWidth + 1 || left < -1) && element.closest(scrolls) === null;
  });
  const words = ".button, .tag, .tab, .view, h1, h2, .menu__item, dd, dt, label";
  const cut = all.filter(
    (element) =>
      element.matches(words) && element.closest(".hidden") === null && element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1,
  );
  return [...wide, ...cut].map((element) => element.className + " " + element.textContent.slice(0, 40));
})()`;

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(inPage);
}

test("every state is there", () => {
  expect(cases.length).toBeGreaterThan(50);
});
