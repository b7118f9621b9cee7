import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Stand } from "../browser/stand.ts";

/** A server that has the chat: the stand-in, or the real one. */
type Place = { readonly url: string };

export type ChatPage<On extends Place = Stand> = {
  readonly page: Page;
  readonly stand: On;
  readonly log: Locator;
  readonly field: Locator;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly open: () => Promise<void>;
  /** Writes it and sends it; done when the answer to it stands there. */
  readonly say: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type ChatOptions = {
  readonly path?: string;
  /** Of the chat's buttons, as if somebody had chosen it. */
  readonly language?: "da" | "en";
};

/** The demo page, or another, with the chat on it. What the page complains about fails the test that looks at it. */
export async function chatOn<On extends Place>(
  browser: Browser,
  stand: On,
  { path = "/", language = "da", ...options }: BrowserContextOptions & ChatOptions = {},
): Promise<ChatPage<On>> {
  const context = await browser.newContext({ locale: "da-DK", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  if (language === "en") {
    const key = `nem-indgang ${stand.url}`;
    await page.addInitScript((key) => sessionStorage.setItem(key, JSON.stringify({ tongue: "en" })), key);
  }
  await page.goto(stand.url + path);
  const chat = page.locator("nem-indgang");
  const log = chat.getByRole("log");
  const field = chat.locator("textarea");
  const launcher = chat.locator(".launcher");
  return {
    page,
    stand,
    log,
    field,
    launcher,
    panel: chat.locator(".panel"),
    async open() {
      await launcher.click();
      await field.waitFor();
    },
    async say(text) {
      const before = await chat.locator(".said:not(.said--citizen)").count();
      await field.fill(text);
      await field.press("Enter");
      await chat.locator(".said:not(.said--citizen)").nth(before).waitFor();
    },
    close: () => context.close(),
  };
}
