import type { Page } from "playwright-core";

/** What has the focus, also inside the chat: its name, else its words, else its tag. */
export function focusedOn(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.getAttribute("aria-label") ?? at?.textContent ?? "").trim() || at?.tagName || "";
  })()`);
}

/** Presses Tab until it stands there. */
export async function tabTo(page: Page, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 60; tabs++) {
    const at = await focusedOn(page);
    if (typeof name === "string" ? at === name : name.test(at)) return;
    passed.push(at.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`no way with ${key} to ${name}; passed ${passed.join(" | ")}`);
}

/** Of what comes into the talk from now on a screen reader is told each once; `heardOn` says what that was. */
export async function listenOn(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const root = document.querySelector("nem-indgang").shadowRoot;
    const log = root.querySelector("[role=log]");
    window.heard = [];
    new MutationObserver((changes) => {
      if (log.getAttribute("aria-live") !== "polite") return;
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.textContent.trim() !== "") window.heard.push(node.textContent.trim());
    }).observe(log, { childList: true });
  })()`);
}

export function heardOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>("window.heard");
}
