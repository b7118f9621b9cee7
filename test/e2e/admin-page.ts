import type { BrowserContext, Page } from "playwright-core";
import type { RealServer } from "./real-server.ts";

/** A room of the admin pages, opened anew. */
export async function openRoom(context: BrowserContext, server: RealServer, room: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.url}/admin#/${room}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Nothing is wider than the window. In the page, therefore as text. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll("body *")]
    .filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      return width > 1 && right > window.innerWidth + 1 && element.closest(".hidden, svg, .scroll-x") === null;
    })
    .map((element) => element.className + " " + element.textContent.slice(0, 40))`);
}
