import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { DeskStand } from "../browser/desk-stand.ts";

/** A server that has the desk: the stand-in, or the real one. */
type Place = { readonly url: string };
type Cookies = Parameters<BrowserContext["addCookies"]>[0];

export type DeskOnScreen<On extends Place = DeskStand> = {
  readonly page: Page;
  readonly stand: On;
  readonly queue: Locator;
  readonly part: Locator;
  readonly context: Locator;
  readonly field: Locator;
  /** Opens a part by its row, and waits until it stands there. */
  readonly open: (topic: string) => Promise<void>;
  /** Presses what stands on a button, in its row or behind the dots. */
  readonly press: (name: RegExp) => Promise<void>;
  readonly close: () => Promise<void>;
  /** What the browser refused or did not understand. */
  readonly complaints: readonly string[];
};

type Options = BrowserContextOptions & {
  readonly language?: "da" | "en";
  readonly path?: string;
  /** The queue stands there before it goes on. */
  readonly waits?: boolean;
  /** Of somebody who is signed in. */
  readonly cookies?: Cookies;
};

export async function deskOn<On extends Place>(
  browser: Browser,
  stand: On,
  { language = "da", path = "/desk", waits = true, cookies = [], ...options }: Options = {},
): Promise<DeskOnScreen<On>> {
  const context = await browser.newContext({
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A status that is no 200 is part of many a journey, and the page says what follows from it.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(message.text());
  });
  await page.addInitScript((tongue) => localStorage.setItem("nem-indgang desk tongue", tongue), language);
  await page.goto(stand.url + path);
  const part = page.locator(".pane--part");
  const queue = page.locator(".pane--queue");
  if (waits) await page.locator(".ticket, .pane--queue .blank, #part").filter({ visible: true }).first().waitFor();
  return {
    page,
    stand,
    queue,
    part,
    context: page.locator(".pane--ctx"),
    field: page.locator("[data-write]"),
    async open(topic) {
      await queue.locator(".ticket", { hasText: topic }).first().click();
      await part.getByRole("heading", { level: 1, name: topic }).waitFor();
      await part.getByRole("log").waitFor();
    },
    async press(name) {
      const shown = part.getByRole("button", { name });
      if ((await shown.count()) === 0 || !(await shown.first().isVisible()))
        await part.getByRole("button", { name: /^(Flere handlinger|More actions)$/ }).click();
      await shown.filter({ visible: true }).first().click();
    },
    close: () => context.close(),
    complaints,
  };
}
