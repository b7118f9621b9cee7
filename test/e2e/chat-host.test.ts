import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildPages } from "../../src/commands/build-pages.ts";
import { cacheDir } from "../../src/settings.ts";
import { Stand } from "../browser/stand.ts";
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

/** A page that embeds the chat, somewhere else on the web. */
function host(
  path: string,
  about: { css?: string; script?: string; policy?: string; attributes?: string } = {},
): string {
  const { css = "", script = `<script src="/chat.js" async ${about.attributes ?? ""}></script>`, policy } = about;
  const html = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>En side</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style></head>
    <body><main><h1>En kommunes side</h1><p>Tekst <a href="/">link</a></p></main>${script}</body></html>`;
  stand.hosts.set(path, { html, ...(policy !== undefined && { policy }) });
  return path;
}

const font = "body { font-family: serif !important }";
// Everything that page authors write about all elements, and then some.
const hostile = `
  html { font-size: 62.5%; direction: rtl; line-height: 3; color: red; letter-spacing: 2px }
  ${font}
  body * { all: unset !important; box-sizing: content-box !important; margin: 7px !important; padding: 9px !important;
    color: hotpink !important; background: yellow !important; font: italic 30px/3 fantasy !important; letter-spacing: 1em !important;
    text-transform: uppercase !important; text-align: right !important; display: inline !important; position: static !important;
    float: left !important; opacity: 0.3 !important; transform: rotate(3deg) !important; visibility: hidden !important;
    z-index: -1 !important; animation: spin 1s infinite !important; direction: rtl !important; writing-mode: vertical-rl !important;
    filter: blur(2px) !important; zoom: 2 !important; pointer-events: none !important; width: 10px !important; max-width: 10px !important;
    overflow: hidden !important; border: 5px solid red !important; white-space: nowrap !important; list-style: square !important;
    user-select: none !important; cursor: none !important; outline: none !important; clip-path: inset(40%) !important }
  @keyframes spin { to { transform: rotate(1turn) } }
  button, input, textarea, a, p, ul, li, svg, h2, h3, .button, .panel, .log, .bubble, .card { border-radius: 99px !important; height: 3px !important }
  nem-indgang { display: none !important; opacity: 0 !important; position: absolute !important; left: -9999px !important }`;

/** How every part looks, and where it stands. */
const pictureOf = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const parts = document.querySelector("nem-indgang").shadowRoot.querySelectorAll(".ni *:not(.said__meta, .said__meta *)");
    const names = ["color", "background-color", "font-size", "font-style", "font-weight", "line-height", "letter-spacing", "text-align",
      "text-transform", "direction", "writing-mode", "visibility", "opacity", "display", "padding", "margin", "border", "border-radius",
      "cursor", "pointer-events", "white-space", "list-style-type", "animation-name", "transform", "box-sizing"];
    return [...parts].map((part) => {
      const style = getComputedStyle(part);
      const { x, y, width, height } = part.getBoundingClientRect();
      return part.className + " " + [x, y, width, height].map(Math.round) + " " + names.map((name) => style.getPropertyValue(name)).join("; ");
    });
  })()`);

async function pictureOn(path: string, words: string): Promise<string[]> {
  const chat = await chatOn(browser, stand, { path });
  await chat.open();
  // What lies under a pointer that rests where the door was is another colour, now or a moment later.
  await chat.page.mouse.move(0, 0);
  await chat.say(words);
  const picture = await pictureOf(chat.page);
  await chat.close();
  return picture;
}

describe("a host page", () => {
  test.each(["svar", "opsummer", "akut"])("with hostile styles changes nothing: %s", async (words) => {
    const calm = await pictureOn(host("/calm", { css: font }), words);
    const wild = await pictureOn(host("/wild", { css: hostile }), words);
    expect(calm.length).toBeGreaterThan(40);
    expect(wild).toEqual(calm);
  });

  test("is not changed by the chat", async () => {
    const looks = `(() => [...document.querySelectorAll("main, main *, body, html")].map((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      return [e.tagName, x, y, width, height, getComputedStyle(e).cssText ?? ""].join(" ");
    }))()`;
    const bare = await (await browser.newContext()).newPage();
    await bare.goto(stand.url + host("/bare", { script: "" }));
    const before = await bare.evaluate(looks);
    await bare.context().close();
    const chat = await chatOn(browser, stand, { path: host("/with") });
    await chat.open();
    expect(await chat.page.evaluate(looks)).toEqual(before);
    const names = await chat.page.evaluate("Object.keys(window).filter((name) => /indgang|preact/i.test(name))");
    expect(names).toEqual([]);
    await chat.close();
  });

  test("loads one file, and asks for nothing before the chat is opened", async () => {
    const asked: string[] = [];
    const page = await (await browser.newContext()).newPage();
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(stand.url + host("/one"));
    await page.locator("nem-indgang .launcher").waitFor();
    expect(asked).toEqual(["/one", "/chat.js"]);
    await page.locator("nem-indgang .launcher").click();
    await page.locator("nem-indgang textarea").waitFor();
    await expect.poll(() => stand.talks.size).toBe(1);
    expect(asked.filter((path) => !path.startsWith("/v3/directline/"))).toEqual(["/one", "/chat.js"]);
    await page.context().close();
  });

  test("with the tag twice has one chat", async () => {
    const twice = '<script src="/chat.js" async></script><script src="/chat.js" async></script>';
    const chat = await chatOn(browser, stand, { path: host("/twice", { script: twice }) });
    await chat.launcher.waitFor();
    await chat.page.waitForTimeout(200);
    expect(await chat.page.locator("nem-indgang").count()).toBe(1);
    await chat.close();
  });

  test("chooses colour, side, words, language and theme by attributes", async () => {
    const attributes = 'data-accent="#8A1538" data-side="left" data-label="Spørg os" data-theme="dark" lang="en"';
    const chat = await chatOn(browser, stand, { path: host("/chosen", { attributes }) });
    expect(await chat.launcher.textContent()).toBe("Spørg os");
    await chat.open();
    await chat.page.getByText("Automatic assistant", { exact: true }).waitFor();
    const [side, head, scheme] = await chat.page.evaluate<[number, string, string]>(`(() => {
      const root = document.querySelector("nem-indgang").shadowRoot;
      const panel = root.querySelector(".panel");
      return [panel.getBoundingClientRect().left, getComputedStyle(root.querySelector(".head")).backgroundColor, getComputedStyle(root.querySelector(".ni")).colorScheme];
    })()`);
    expect(side).toBeLessThan(40);
    expect(head).toBe("rgb(77, 41, 47)");
    expect(scheme).toBe("dark");
    await chat.close();
  });

  test("or by custom properties", async () => {
    const css = "nem-indgang { --ni-head: rgb(1, 2, 3); --ni-accent: rgb(4, 5, 6) }";
    const chat = await chatOn(browser, stand, { path: host("/properties", { css }) });
    await chat.open();
    const colour = (selector: string) =>
      chat.page.evaluate(
        `getComputedStyle(document.querySelector("nem-indgang").shadowRoot.querySelector("${selector}")).backgroundColor`,
      );
    expect(await colour(".head")).toBe("rgb(1, 2, 3)");
    expect(await colour(".button--primary")).toBe("rgb(4, 5, 6)");
    await chat.close();
  });

  test("of any root size shows the chat as large as the reader has set", async () => {
    const chat = await chatOn(browser, stand, { path: host("/root", { css: "html { font-size: 30px }" }) });
    await chat.open();
    const size = await chat.page.evaluate(
      `getComputedStyle(document.querySelector("nem-indgang").shadowRoot.querySelector("textarea")).fontSize`,
    );
    expect(size).toBe("16px");
    await chat.close();
  });

  test("can write the chat into a place of its own", async () => {
    const script =
      '<div style="height: 500px"><nem-indgang inline></nem-indgang></div><script src="/chat.js" async></script>';
    const chat = await chatOn(browser, stand, { path: host("/inline", { script }) });
    await chat.field.waitFor();
    expect(await chat.launcher.count()).toBe(0);
    await chat.say("kort");
    expect(await chat.page.evaluate("sessionStorage.length")).toBe(0);
    await chat.close();
  });
});

describe("strict rules", () => {
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self' ws:; style-src 'none'; img-src 'none'; font-src 'none'; " +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

  test("of a page that allows no style and no inline anything are kept", async () => {
    const chat = await chatOn(browser, stand, { path: host("/strict", { policy }) });
    const broken: string[] = [];
    chat.page.on("console", (message) => {
      // The host page's own <style> is what its policy refuses.
      if (/Content Security Policy|TrustedHTML/.test(message.text())) broken.push(message.text());
    });
    await chat.open();
    for (const words of ["svar", "opsummer", "akut", "lukket", "kø"]) await chat.say(words);
    await chat.field.fill("cpr 010170-0000");
    await chat.page.getByText("Det ligner et cpr-nummer.").waitFor();
    const ground = await chat.page.evaluate(
      `getComputedStyle(document.querySelector("nem-indgang").shadowRoot.querySelector(".head")).backgroundColor`,
    );
    expect(ground).toBe("rgb(20, 89, 95)");
    expect(broken).toEqual([]);
    await chat.close();
  });

  test("are kept in a browser without constructed style sheets, by the script's nonce", async () => {
    const policy = "default-src 'none'; script-src 'nonce-r4nd0m'; connect-src 'self' ws:; style-src 'nonce-r4nd0m'";
    const script = '<script src="/chat.js" nonce="r4nd0m" async></script>';
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript("delete ShadowRoot.prototype.adoptedStyleSheets");
    await page.goto(stand.url + host("/older", { policy, script }));
    await page.locator("nem-indgang .launcher").click();
    await page.locator("nem-indgang textarea").waitFor();
    const ground = await page.evaluate(
      `getComputedStyle(document.querySelector("nem-indgang").shadowRoot.querySelector(".head")).backgroundColor`,
    );
    expect(ground).toBe("rgb(20, 89, 95)");
    await page.context().close();
  });

  test("of our own pages are kept", async () => {
    stand.weather.policy =
      "default-src 'none'; script-src 'self'; connect-src 'self' ws:; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";
    for (const path of ["/", "/c#unknown"]) {
      const broken: string[] = [];
      const page = await (await browser.newContext()).newPage();
      page.on("console", (message) => {
        if (/Content Security Policy/.test(message.text())) broken.push(message.text());
      });
      await page.goto(stand.url + path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(broken).toEqual([]);
      await page.context().close();
    }
  });
});

describe("docs/embed.md", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/embed.md"), "utf8");
  const blocksOf = (kind: string) =>
    [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, block = ""]) => block);
  const here = (block: string) =>
    block
      .replaceAll("https://indgang.kommunen.example.org", stand.url)
      .replaceAll("wss://indgang.kommunen.example.org", stand.url.replace("http", "ws"));
  const snippets = blocksOf("html").filter((block) => block.includes("/chat.js"));

  test.each(snippets)("brings the chat as it says: %s", async (snippet) => {
    const [policy = ""] = blocksOf("csp");
    const strict = `default-src 'none'; ${here(policy).replaceAll("\n", " ")}`;
    const script = here(snippet).replaceAll(/ style="[^"]*"/g, "");
    const chat = await chatOn(browser, stand, { path: host("/guide", { script, policy: strict }) });
    const own = chat.page.locator("[data-nem-indgang]").first();
    if (await own.isVisible()) await own.click();
    else if (!snippet.includes("inline")) await chat.launcher.click();
    await chat.say("kort");
    await chat.close();
  });

  test("names only what is there", () => {
    expect(snippets.length).toBeGreaterThan(3);
    const sources = ["widget/element.tsx", "widget/main.ts", "widget/widget.css", "shared/tokens.css"].map((file) =>
      readFileSync(join(import.meta.dirname, "../../src/browser", file), "utf8"),
    );
    const known = sources.join("\n");
    const missing = [...guide.matchAll(/--ni-[a-z-]+|data-[a-z-]+/g)]
      .map(([name]) => name)
      .filter((name) => !known.includes(name) && !known.includes(`dataset.${name.slice(5)}`));
    expect(missing).toEqual([]);
  });
});

describe("frames", () => {
  test.each(["", 'sandbox="allow-scripts"'])("hold the whole chat: %s", async (attribute) => {
    host("/inner");
    const frame = `<iframe src="/inner" ${attribute} width="360" height="560" title="Kommunen"></iframe>`;
    const page = await (await browser.newContext()).newPage();
    await page.goto(stand.url + host("/outer", { script: frame }));
    const inner = page.frameLocator("iframe");
    await inner.locator("nem-indgang .launcher").click();
    await inner.locator("nem-indgang textarea").fill("kort");
    await inner.locator("nem-indgang textarea").press("Enter");
    await inner.getByText("Foreningen henter den selv").waitFor();
    const box = await inner.locator("nem-indgang .panel").boundingBox();
    expect([box?.width, box?.height]).toEqual([360, 560]);
    await page.context().close();
  });
});
