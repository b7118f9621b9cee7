import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/domain/staff-member.ts";
import { violations } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { type Look, pairwise } from "./pairwise.ts";
import { signInAs } from "./real-editor.ts";
import { RealServer } from "./real-server.ts";

export type AdminStand = { readonly server: RealServer; readonly browser: Browser; readonly context: BrowserContext };

/** A server of its own for the tests of a file, and a browser in which somebody with these roles is signed in. */
export function standFor(...roles: readonly Role[]): () => AdminStand {
  let stand: AdminStand | undefined;
  beforeAll(async () => {
    const server = await RealServer.open();
    const browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
    stand = { server, browser, context };
    await signInAs(server, context, roles);
  }, 120_000);
  afterAll(async () => {
    await stand?.browser.close();
    await stand?.server.close();
  });
  return () => {
    if (stand === undefined) throw new Error("the server is not open yet");
    return stand;
  };
}

/** A room of the admin pages, opened anew. */
export async function openRoom(context: BrowserContext, server: RealServer, room: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.url}/admin#/${room}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** The same room as another person's eyes and window have it. */
async function openLooked({ server, browser, context }: AdminStand, room: string, look: Look): Promise<Page> {
  const { colorScheme, width, language } = look;
  const other = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
    storageState: await context.storageState(),
  });
  await other.addInitScript(`localStorage.setItem("nem-indgang desk tongue", "${language}")`);
  return openRoom(other, server, room);
}

/** A room, and what is done in it before it is looked at. */
export type Shown = { readonly room: string; readonly go?: (page: Page) => Promise<unknown> };

/** Everybody can use each of them, in every theme, width and language. */
export function usableByAll(stand: () => AdminStand, states: Readonly<Record<string, Shown>>): void {
  test.each(pairwise(Object.entries(states)).map(([[state, shown], look]) => ({ state, ...shown, ...look })))(
    "$state: $colorScheme, $width px, $language",
    { timeout: 240_000 },
    async ({ room, go, ...look }) => {
      const page = await openLooked(stand(), room, look);
      await page.waitForLoadState("networkidle");
      await go?.(page);
      expect(await violations(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await page.context().close();
    },
  );
}

/** Nothing is wider than the window. In the page, therefore as text. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll("body *")]
    .filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      return width > 1 && right > window.innerWidth + 1 && element.closest(".hidden, svg, .scroll-x") === null;
    })
    .map((element) => element.className + " " + element.textContent.slice(0, 40))`);
}
