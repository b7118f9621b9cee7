import type { Browser } from "playwright-core";
import type { Stand } from "../browser/stand.ts";

/** How fast the chat is there, and what a long talk costs, on a machine made slower. */
export type Pace = {
  /** From the start of the page until the door can be pressed and has been painted. */
  readonly interactiveMs: number;
  /** From the press until the panel stands. */
  readonly openMs: number;
  /** From Send until the answer stands, on the same machine. */
  readonly answerMs: number;
  /** The longest the page did not answer, from its start to the last of the messages. */
  readonly longestTaskMs: number;
  /** What one message more holds on to, measured between the 250th and the 500th. */
  readonly bytesPerMessage: number;
};

const watch = `(() => {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver((_, observer) => {
    const chat = document.querySelector("nem-indgang");
    if (!chat) return;
    observer.disconnect();
    const look = () =>
      chat.shadowRoot?.querySelector(".launcher")
        ? requestAnimationFrame(() => setTimeout(() => { window.interactive = performance.now(); }))
        : setTimeout(look);
    look();
  }).observe(document, { childList: true, subtree: true });
})()`;

const inChat = (body: string) =>
  `new Promise((done) => {
    const root = document.querySelector("nem-indgang").shadowRoot;
    const since = performance.now();
    const until = (selector) => (root.querySelector(selector) ? done(performance.now() - since) : requestAnimationFrame(() => until(selector)));
    ${body}
  })`;

export async function measurePace(browser: Browser, stand: Stand, slower = 4): Promise<Pace> {
  stand.hosts.set("/pace", {
    html: '<!doctype html><html lang="da"><meta charset="utf-8"><title>En side</title><body><p>Hej</p><script src="/chat.js" async></script>',
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await devtools.send("Performance.enable");
  const heap = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  };
  await page.addInitScript(watch);
  await page.goto(`${stand.url}/pace`);
  await page.waitForFunction("window.interactive", undefined, { polling: 50 });
  const interactiveMs = await page.evaluate<number>("window.interactive");
  const openMs = await page.evaluate<number>(inChat('root.querySelector(".launcher").click(); until("textarea");'));
  await page.locator("nem-indgang textarea").fill("svar");
  const answerMs = await page.evaluate<number>(
    inChat('root.querySelector("form.composer").requestSubmit(); until(".card");'),
  );
  const heaps: number[] = [];
  for (let sent = 1; sent <= 500; sent++) {
    stand.push({
      type: "message",
      text: `Besked ${sent}: Alle, der har direkte kontakt med børn som en fast del af opgaven.`,
    });
    if (sent % 10 === 0) await page.waitForTimeout(20);
    if (sent % 250 === 0) heaps.push(await heap());
  }
  const longestTaskMs = await page.evaluate<number>("window.longest");
  await context.close();
  const [half = 0, whole = 0] = heaps;
  return { interactiveMs, openMs, answerMs, longestTaskMs, bytesPerMessage: (whole - half) / 250 };
}
