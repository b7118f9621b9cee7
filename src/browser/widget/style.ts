import chat from "../shared/chat.css?inline";
import components from "../shared/components.css?inline";
import tokens from "../shared/tokens.css?inline";
import widget from "./widget.css?inline";

/**
 * Puts the styles into the shadow root. Constructed sheets need no `style-src` from the host page; where the browser has none,
 * a style element takes the nonce of the script.
 */
export function dress(root: ShadowRoot, theme: string, nonce: string): void {
  const css = [tokens, components, chat, widget, theme, ownSizes(root.host)].join("\n");
  if ("adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement("style");
  style.nonce = nonce;
  style.textContent = css;
  (root as ShadowRoot).append(style);
}

// The page may have any root size; `medium` is what the reader has set in the browser.
function ownSizes(host: Element): string {
  const probe = document.createElement("span");
  probe.style.fontSize = "medium";
  host.shadowRoot?.append(probe);
  const unit = Number.parseFloat(getComputedStyle(probe).fontSize) || 16;
  probe.remove();
  return `:host{--ni-unit:${unit}px}`;
}
